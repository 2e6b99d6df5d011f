import type { Heard } from "./spanish/ear.ts";

const it = "[(esto|eso|este|esta|lo|la)]";
const request =
  "[(el|la|los|las|mi|esta|este|nuestra|nuestro)] (solicitud|portabilidad|pedido|tramite|transferencia|traslado|orden|proceso|cambio)";

/** The words that steer the conversation itself, in Spanish. */
export const heardCommands: Heard = {
  phrases: {
    help: [
      "(ayuda|auxilio|socorro)",
      "[(dar~|necesito|quiero)] (ayuda|un ejemplo|mas informacion)",
      "ayudar~",
      "(ayudeme|ayudame)",
      "no (entiendo|entendi|comprendo) [(nada|esto|eso|la pregunta|que quiere decir|bien)]",
      "(que|a que) (significa|quiere decir|se refiere) [(eso|esto)]",
      "que (es eso|es esto|puedo (decir|escribir|hacer|preguntar)|puedes hacer|puede hacer|sabe hacer|sabes hacer|comandos hay)",
      "(como|de que manera) (funciona|se usa|lo hago) [esto]",
      "(como|donde) (la|lo) (subo|mando|envio|adjunto|encuentro|consigo|busco|cargo)",
      "(como|donde) (subo|mando|envio|adjunto|encuentro|consigo|cargo) (eso|esto|la factura|el archivo)",
      "ejemplo",
      "un ejemplo",
      "por ejemplo",
      "(cuales son los comandos|comandos|instrucciones|opciones)",
      "no se que (hacer|decir|poner|escribir)",
    ],
    back: [
      "atras",
      "[(ir~|volver~|regresar~|un paso|dar~ un paso|vamos|vaya|ve)] [(hacia|para|a)] atras",
      "(volver~|regresar~) [(a la|una)] [(pregunta|anterior|pregunta anterior)]",
      "[(a la|la)] (anterior|pregunta anterior|ultima pregunta)",
      "(paso|pregunta) anterior",
      "retroceder~",
    ],
    undo: [
      `deshacer~ ${it} [(ultimo|lo ultimo|el ultimo cambio|ultimo cambio|lo ultimo que dije)]`,
      "(revertir~|anular~) (eso|lo ultimo|el ultimo cambio|ese cambio)",
      "(borrar~|olvidar~) (lo ultimo|eso ultimo)",
      "olvide lo ultimo",
    ],
    skip: [
      `(omitir~|saltar~|saltarse|saltarlo|saltarmelo) ${it} [(pregunta|por ahora)]`,
      `(saltar~|omitir~|pasar~) (esta|la|esa|de) [(esta|esa)] pregunta`,
      "(despues|mas tarde|luego|mas adelante|en otro momento|por ahora no|ahora no|no por ahora|todavia no puedo)",
      "(pregunteme|preguntame|pregunte|pregunta) (despues|mas tarde|luego|mas adelante)",
      "(siguiente|la siguiente|siguiente pregunta|la siguiente pregunta|paso|pasemos a la siguiente)",
      "[lo] (dejar~|vemos|hago|respondo) [lo] para (despues|luego|mas tarde)",
      "lo (respondo|contesto|vemos|hago|digo) (despues|luego|mas tarde)",
    ],
    "keep them": [
      "(conservarlos|mantenerlos|dejarlos|conservarlas|mantenerlas|quedarnoslos|quedarmelos|guardarlos)",
    ],
    "keep it": ["(conservarlo|mantenerlo|dejarlo asi|conservarla|mantenerla)"],
    keep: [
      "(mantener~|conservar~|dejar~|quedar~) [(como esta|asi|como estaba|igual|los mios|el mio|la mia|lo mio|como lo escribi|esta factura|este)]",
      "(dejar~|quedar~) (asi|igual|como esta|como estaba|tal cual|tal como esta)",
      "(como esta|tal como esta|tal cual|tal cual esta|como estaba|sin cambios?|igual que antes|como antes|lo mismo que antes)",
      "no (cambiar~|cambia|hay cambios|ha cambiado) [nada]",
      "asi (esta bien|es correcto|se queda)",
      "(el mio|la mia|lo mio) (es|esta) (correcto|correcta|bien)",
      "(reenviar~|volver~ a enviar~|enviar~ de nuevo|mandar~ otra vez) [igual]",
    ],
    "as typed": [
      "(como lo escribi|tal como lo escribi|como lo puse|como lo di|presentar~ como lo escribi|usar~ lo que escribi)",
    ],
    exit: ["(salir|salgo|salga|sal)"],
    bye: ["(adios|hasta luego|chao|chau|nos vemos)"],
    save: ["guardar~"],
    "upload {path}": ["(subir~|cargar~|adjuntar~|enviar~) {path}"],
    "bill {path}": ["factura {path}"],
    upload: ["(subir~|cargar~|adjuntar~) [(un|el|la)] [(archivo|factura|documento)]"],
    cancel: [
      "(cancelar~|parar~|detener~|terminar~|abandonar~|pausar~|pausa|alto|basta|me voy)",
      `cancelar~ ${it}`,
      "(cancelar~|dejar~|abandonar~) (el|este|mi) borrador",
      "(dejelo|dejalo|dejemoslo|olvidelo|olvidalo|no importa|ya no)",
    ],
    "delete draft": [
      "(borrar~|eliminar~|descartar~|tirar~|desechar~) [(el|este|mi|ese|lo)] [borrador]",
      "(borrar~|eliminar~|descartar~) (todo|esta solicitud)",
    ],
    review: [
      "(revisar~|revision|resumen|resumir~|repasar~|repaso|vista general)",
      "(ver~|mostrar~|ensenar~|dar~|revisar~|repasar~|hacer~) [(un|el|la|mi|mis|las|todas las|los|lo)] (resumen|revision|respuestas|datos|todo|que tiene|que llevamos|que he dicho|que he respondido)",
      "(mis|las) respuestas",
      "que (tiene|tienes|llevamos|datos tiene|ha anotado) [(hasta ahora|anotado)]",
    ],
    repeat: [
      "(repetir~|otra vez|de nuevo|una vez mas|como dijo|perdon|como) [(eso|la pregunta|por favor)]",
      "(cual|como) (era|es|fue) la pregunta",
      "que [me] pregunto",
      "(digalo|dilo|digamelo|dimelo) (otra vez|de nuevo)",
      "no (oi|escuche|vi) [(la pregunta|bien)]",
    ],
    "save it for later": [
      "(guardar~|guardalo|guardelo|guardala|guardela|dejar~|dejalo|dejelo|dejala) para (despues|luego|mas tarde|manana|otro dia)",
      "[lo] (termino|sigo|seguimos|terminamos|continuo|acabo) (despues|luego|mas tarde|manana|otro dia)",
    ],
    "can we do it on {date}?": [
      "(se puede|puede ser|podria ser|podemos|podriamos|se podria) [(hacerlo|portar~|portarlos|pasarlos|moverlos|hacer la portabilidad|hacer el cambio)] [(para|en)] {date}",
      "(portar~|portarlos|moverlos|pasarlos|hacerlo) (el|para el) {date}",
    ],
    "the {item} is {value}": [
      "[(el|la|los|las|mi|nuestr@)] {item} (esta|estaba|es) (mal|equivocad@|incorrect@|mal escrit@) [pero] (es|debe ser|deberia ser|tiene que ser|en realidad es) {value}",
    ],
    submit: [
      "(todo) [(esta|se ve)] (bien|correcto|perfecto|en orden) (adelante|siga adelante|proceda|procedan)",
      `(enviar~|presentar~|mandar~|someter~|tramitar~) ${it} [(la|mi|esta|todo|ya|ahora)] [(solicitud|portabilidad|todo|ya|ahora)]`,
      "[(todo|se ve|esta|me parece|asi)] (bien|correcto|perfecto|muy bien|en orden) enviar~",
      "(todo|se ve) (esta bien|esta correcto|bien|correcto|en orden|perfecto)",
    ],
    repair: [
      `(reparar~|corregir~|arreglar~) ${it} [(ahora|ya|la solicitud|el rechazo|el problema|el error)]`,
      "volver~ a presentar~",
    ],
    letter: [
      "[(ver~|mostrar~|leer~|ensenar~)] [(la|el)] (carta|loa|carta de autorizacion|carta de autorizacion loa)",
    ],
    "resume {sid}": [
      `(reanudar~|continuar~|retomar~|seguir~|recuperar~) [(con|la|el|mi|en)] [(solicitud|portabilidad|borrador)] {sid}`,
    ],
    resume: [
      `(reanudar~|continuar~|retomar~|seguir~|sigamos|prosiga|proseguir~|adelante|siga adelante) [con] ${request}`,
      "(reanudar~|continuar~|retomar~|seguir~|sigamos|prosiga|proseguir~|siga adelante) [(con|el|mi|este)] [(el|mi|este)] [(borrador|eso|esto|lo anterior)]",
    ],
    "restart {sid}": [
      "(reiniciar~|empezar~ de nuevo|volver~ a empezar~|recomenzar~) [(con|la)] [solicitud] {sid}",
    ],
    restart: [
      `(reiniciar~|recomenzar~) [${request}]`,
      "(empezar~|comenzar~) (de nuevo|otra vez|desde cero|de cero|desde el principio|todo de nuevo)",
      "(volver~|vuelvo|vamos) a (empezar|comenzar)",
    ],
    "cancel request {sid}": [
      `(cancelar~|anular~|retirar~|detener~|parar~) [(el|la|mi|esta)] [(solicitud|portabilidad|pedido|tramite|transferencia|orden|proceso)] {sid}`,
    ],
    "cancel request": [`(cancelar~|anular~|retirar~|detener~|parar~) ${request}`],
    "yes, file it": ["si (enviar~|presentar~|mandar~|enviela|envie|presentela|adelante)"],
    "no, not yet": ["no (todavia no|aun no|todavia|espere|espera)"],
    "yes, leave it": ["si (dejar~|salir~|salir|dejelo|dejarlo|dejarla|pausar~|dejarlo para despues)"],
    "no, go on": ["no (seguir~|continuar~|sigamos|siga|quiero seguir|quiero continuar)"],
    "yes, cancel it": ["si (cancelar~|cancelela|anular~|retirar~)"],
    "no, keep it going": [
      "no (mantener~|seguir~ adelante|que siga|que continue|dejar~ que siga|dejarla seguir|no cancelar~|mantenerla en marcha|continuar con ella)",
    ],
    "yes, ask for that day": [
      "si (pedir~ (ese|esa) (dia|fecha)|pidala|pidalo|cambiar~ la fecha|solicitar~ ese dia)",
    ],
    "no, leave the date": [
      "no (dejar~ la fecha|dejar~ la fecha como esta|no cambiar~ la fecha|mantener~ la fecha)",
    ],
    "yes, use that": ["si (usar~ (eso|ese|esa|esta)|uselo|ese|esa|quise decir eso)"],
    "no, keep mine": [
      "no (dejar~ (el mio|la mia|lo mio|como lo escribi|como esta)|mantener~ (el mio|la mia|lo mio)|conservar~ (el mio|la mia|lo mio)|el mio|la mia)",
    ],
    "yes, use the changed message": [
      "si (usar~|tomar~) (el|mi) mensaje (cambiado|editado|corregido|modificado)",
    ],
    "no, keep what was there": ["no (dejar~|mantener~|conservar~) lo que (estaba|habia|tenia)"],
    "yes, forget it": ["si (olvidar~|olvidelo|borrar~|borrela)"],
    "no, keep the answer": ["no (mantener~|conservar~|dejar~) la respuesta"],
    "yes, record it": ["si (registrar~|anotar~|anotelo|guardar~)"],
    "no, do not record it": ["no [no] (registrar~|anotar~|guardar~)", "no lo (registre|anote|guarde)"],
    "i don't know": [
      "(no se|no lo se|no la se|no los se|no las se|ni idea|no tengo idea|ninguna idea|no estoy segur@|no sabria decir|no recuerdo|no me acuerdo|no lo recuerdo|no la recuerdo|no me se)",
      "no [(lo|la|los|las)] tengo [(a la mano|a mano|aqui|ahora|todavia|aun|conmigo|eso|ese dato|ese numero|esa informacion)]",
      "(todavia|aun) no [(lo|la|los|las)] (se|tengo|sabemos)",
      "no lo (sabemos|tenemos|encuentro)",
      "(desconozco|lo desconozco|no conozco ese dato)",
    ],
    "i don't have the {item}": [
      "no (tengo|se|recuerdo|conozco|encuentro|sabemos|tenemos) {item}",
      "[me] falta {item}",
    ],
    "the {item} is wrong": [
      "{item} (esta|es|estan|son|estaba) (mal|equivocad@s?|incorrect@s?|erroneos?|erroneas?|mal escrit@s?|errad@s?)",
      "(hay un error en|esta mal|me equivoque (en|con)|puse mal) {item}",
    ],
    "edit {item}": [
      "(editar~|cambiar~|corregir~|modificar~|actualizar~|arreglar~|revisar~|rehacer~) [(a|en)] {item}",
      "(volver~|regresar~|ir~|vamos|vaya) a {item}",
    ],
    edit: ["(editar~|corregir~|cambiar~|modificar~) [(algo|una respuesta|un dato)]"],
    "form for {step}": [
      "[(mostrar~|abrir~|ver~|dar~)] [(el|un)] formulario (de|del|para|con) [(el|la|los|las)] {step}",
    ],
    form: [
      "[(mostrar~|abrir~|ver~|dar~|llenar~|usar~)] [(el|un|con|en|como)] [(el|un)] formulario",
      "prefiero (un|el) formulario",
    ],
    "use the bill's {item}": ["(usar~|tomar~|poner~) {item} (de|que (esta|aparece|dice|sale) en) la factura"],
    "use the bill's values": ["usar~ (los|todos los) (datos|valores) de la factura"],
    "as on the bill": ["(usar~|tomar~|poner~) (el|la|lo|los|las) de la factura"],
    "use the bill": [
      "(usar~|tomar~|poner~) (lo de|lo que (dice|muestra|aparece en|esta en|sale en)) la factura",
      "(usar~|tomar~) la factura",
      "(como|lo que|igual que) [(esta|aparece|dice|sale)] [en] la factura",
    ],
    "change the date to {date}": [
      "(cambiar~|mover~|pasar~|posponer~|aplazar~|adelantar~|atrasar~|reprogramar~|poner~) [(la|el)] (fecha|dia|portabilidad|solicitud) [(de la portabilidad|del cambio|pedida|acordada)] (para|a|al|en) {date}",
      "(posponer~|aplazar~|reprogramar~|mover~) [(para|a|al|hasta)] {date}",
      "[se] puede cambiar~ [(la|el)] (fecha|dia) (para|a|al) {date}",
    ],
    "postpone it {span}": [
      "(posponer~|aplazar~|atrasar~|retrasar~|mover~|recorrer~) [(la|el)] [(fecha|dia|portabilidad)] {span}",
    ],
    "bring it forward {span}": ["adelantar~ [(la|el)] [(fecha|dia|portabilidad)] {span}"],
    "change the date": [
      "(cambiar~|mover~|posponer~|aplazar~|adelantar~|atrasar~|reprogramar~) [(la|el)] (fecha|dia|portabilidad) [(de la portabilidad|del cambio)]",
      "(otra|una nueva) fecha",
      "(posponer~|aplazar~|reprogramar~)",
      "se puede cambiar~ la fecha",
    ],
    "cancel {numbers}": [
      "(cancelar~|retirar~) [(solo|solamente)] [(la portabilidad|el cambio)] [(de|del)] [(el|los)] [numeros?] {numbers} [(de (la|esta) (solicitud|portabilidad))]",
    ],
    "resume {ref}": ["(reanudar~|retomar~) {ref}"],
    "remove {numbers}": [
      "(quitar~|sacar~|eliminar~|excluir~) [(solo|solamente)] [(el|los)] [numeros?] {numbers} [(de (la|esta) (solicitud|lista))]",
    ],
    "add {numbers}": [
      "(agregar~|anadir~|incluir~|sumar~) [tambien] [(el|los)] [numeros?] {numbers} [tambien]",
    ],
    start: [
      "(iniciar~|empezar~|comenzar~|abrir~|crear~|hacer~|pedir~|solicitar~) [(una|la|un|otra|otro)] (solicitud|portabilidad|port|transferencia|traslado) [(de numeros?|de telefonos?|de mis numeros)]",
      "[(ayuda para|ayuda con)] (portar~|transferir~|pasar~|mover~|trasladar~|cambiar~|traer~|migrar~) [(mi|mis|los|las|la|unos|un|una|el|nuestr@s?|varios|varias|algunos|algunas)] (numeros?|telefonos?|lineas?|celular|celulares) [(de la oficina|de la empresa|del negocio|de fax|de telefono|telefonicos?|a otra compania|de compania|de operador|a otro operador|aqui|con ustedes)]",
      "como (empiezo|empezamos|comienzo|comenzamos|inicio|iniciamos)",
      "(comenzar~|empezar~|empecemos|comencemos|iniciar|inicie|inicia|portar|iniciemos)",
    ],
    new: [
      "[/port] (nueva|nuevo|nueva solicitud|nueva portabilidad|otra nueva)",
      "(iniciar~|empezar~|comenzar~|abrir~|crear~|hacer~) (una|la|un) (nueva|nuevo) [(solicitud|portabilidad)]",
      "(iniciar~|empezar~|comenzar~|abrir~|crear~) otra",
      "(otra solicitud|una nueva|una solicitud nueva|otra portabilidad)",
    ],
    "start another": ["(iniciar|empezar|comenzar) otra (solicitud|portabilidad)"],
  },
  names: {
    step: {
      agreement: ["acuerdo", "acuerdos", "condiciones", "antes de empezar"],
      numbers: ["numeros", "numeros y cuenta", "los numeros", "telefonos"],
      contact: [
        "contacto",
        "contacto y direcciones",
        "el contacto",
        "datos de contacto",
        "datos",
        "nombres y direcciones",
      ],
      documents: ["documentos", "factura", "la factura"],
      review: ["revision", "revisar y enviar", "la revision", "opciones", "resumen"],
    },
  },
};
