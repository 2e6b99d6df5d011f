import type { Heard } from "../../src/core/hearing/spanish/ear.ts";

/** What is answered to the questions of a port, in Spanish. Names, streets and numbers are not among it: they stay as typed. */
export const heardAnswers: Heard = {
  answers: {
    yes: [
      "[ah] (si|sip|claro|claro que si|por supuesto|desde luego|correcto|asi es|exacto|exactamente|afirmativo|cierto|es cierto|verdad|es verdad|confirmo|confirmado|de acuerdo|efectivamente|es correcto|esta correcto|eso es|hecho|por supuesto que si|sin duda|simon)",
      "si (es correcto|correcto|asi es|claro|por supuesto|lo es|lo esta|lo confirmo|confirmo|esta bien|la tengo|lo tengo|estoy segur@|puede|pueden|puedo|podemos|se puede|esta autorizad@|tiene acceso|tienen acceso|la puede abrir|puede abrirlo|pueden abrirlo|si|senor|senora|ya|ya esta|ya lo (pedi|pedimos)|ya la (pedi|pedimos)|estoy autorizad@|tengo (permiso|autorizacion)|soy (el|la) titular|somos)",
      "(puede|pueden|podemos|puedo|si que puede) [abrirlo]",
      "(lo es|lo esta|lo estoy|lo tiene|lo confirmo|la confirmo|ya esta|ya esta hecho)",
      "si a todo",
      "ya (lo|la|los|las) (pedi|pedimos|solicite|solicitamos)",
      "(vale|dale|va|sale|listo si|ok si|ok|okay|de una)",
    ],
    no: [
      "(no|nop|nel|para nada|en absoluto|de ninguna manera|negativo|claro que no|no es asi|no es correcto|incorrecto|falso|no es cierto|mejor no|no quiero)",
      "no (no|senor|senora|es|lo es|lo esta|puede|pueden|puedo|se puede|tiene acceso|estoy autorizad@|lo creo|todavia|tiene)",
    ],
    "no DSL": [
      "(no hay|no tenemos|no tengo|sin|ni|tampoco) [(hay|tenemos|tengo)] [(el|la|un|una)] (internet|dsl|adsl|wifi|fibra|banda ancha|internet ni dsl|dsl ni internet)",
    ],
    "no alarm": [
      "(no hay|no tenemos|no tengo|sin|ni|tampoco) [(hay|tenemos|tengo)] [(el|la|un|una)] (alarma|alarmas|elevador|ascensor|linea de alarma)",
    ],
    "no DSL, no alarm": [
      "(no hay|no tenemos|no tengo|sin) [(ni)] (internet|dsl) (ni|y|o) [(la|una)] (alarma|alarmas)",
    ],
    "I have the bill": ["[ya] (tengo|tenemos) (la|una|mi|nuestra) (factura|ultima factura)"],
    "yes to both": ["si a (ambas|ambos|las dos|los dos)", "si para (ambas|las dos|los dos)"],
    both: ["(ambos|ambas|los dos|las dos)"],
    ready: [
      "(listo|lista|listos|listas|estoy listo|estoy lista|estamos listos|estamos listas|todo listo|ya estoy|lo tengo todo|los tengo|tengo todo|tenemos todo|lo tenemos todo|todo a mano|todo a la mano|tengo todo a la mano|tengo todo a mano|ya tengo todo|si tengo todo|si lo tengo todo|preparado|preparada)",
    ],
    none: [
      "(ninguno|ninguna|ningunos|ningunas|nada|nadie|ninguno de (ellos|estos|esos|los anteriores)|ninguna de (ellas|estas|esas|las anteriores)|no hay|no hay ninguno|no hay ninguna|no hay nada|no tengo ninguno|no tengo ninguna|no tenemos ninguno|no tenemos ninguna|nada de eso|nada de esto|sin ninguno|ni uno|ni una)",
      "no ninguno",
      "no ninguna",
      "no hay nada de eso",
    ],
    same: [
      "[(es|son|si)] (igual|iguales|lo mismo|la misma|el mismo|los mismos|las mismas|identica|identico) [(direccion|que la (de servicio|anterior|otra|primera)|de siempre|de servicio|para ambas|para las dos)]",
      "[(es|si es)] la misma direccion [(de servicio)]",
      "[la] (de facturacion|direccion de facturacion|facturacion) [(es)] (igual|la misma|la misma direccion|lo mismo)",
      "misma direccion",
    ],
    different: [
      "[(es|no es|son|no)] (diferente|diferentes|distinta|distinto|otra|otra direccion|otra distinta)",
      "no es la misma [direccion]",
    ],
    business: [
      "[(es|para|de|cuenta|soy|somos|una cuenta|es una cuenta|es una|es un|una|un|cuenta de)] [(una|un|de)] (empresa|negocio|comercial|compania|comercio|empresarial|corporativa|corporativo|empresas|negocios|oficina)",
    ],
    residential: [
      "[(es|para|de|cuenta|una cuenta|es una cuenta|es una|una|uso|de uso)] [(una|un|de)] (residencial|personal|particular|privada|casa|hogar|domicilio|persona|individual|familiar|domestica|domestico)",
    ],
    agree: [
      "[(si|yo|ok|claro)] (acepto|aceptamos|estoy de acuerdo|estamos de acuerdo|de acuerdo con todo|conforme|estoy conforme|acepto todo|aceptar todo|aceptar todos|aceptar|autorizo|acuerdo) [(con)] [(todo|todos|todas|los seis|las seis|los seis puntos|todos los puntos|las condiciones|los terminos|los puntos|a todo|todo lo anterior)]",
      "(todo aceptado|acepto los seis)",
    ],
    "agree to all but {numbers}": [
      "acepto (todo|todos|todos los puntos) (menos|excepto|salvo) [(el|los|la)] [(puntos?|numeros?)] {numbers}",
    ],
    "agree {numbers}": ["(acepto|marcar~|de acuerdo con) [(el|los|la)] (puntos?|numeros?) {numbers}"],
    all: ["(todos|todas|todos ellos|todas ellas|todos los numeros|todas las lineas|todo)"],
    "all wireless": [
      "[(son|es)] (todos|todas|solo|solamente) [(son)] (celulares|moviles|inalambricos|celular|movil)",
      "(celular|movil|inalambrico|celulares|moviles|inalambricos)",
      "[(es|son)] (un celular|un movil|celulares|moviles)",
    ],
    "all landlines": [
      "[(son|es)] (todos|todas|solo|solamente) [(son)] (fijos|fijas|lineas fijas|telefonos fijos)",
      "[(es|son)] [(un|una|linea|lineas|telefono|telefonos)] (fijo|fija|fijos|fijas|telefono fijo|linea fija|lineas fijas|telefonos fijos)",
      "ninguno es (celular|movil|inalambrico)",
    ],
    full: [
      "[(es|una)] (completa|total|portabilidad completa|portabilidad total|todos los numeros se van|todos se van|se van todos|completo|no se queda ninguno|ninguno se queda|no se queda nada)",
    ],
    partial: [
      "[(es|una)] (parcial|portabilidad parcial|algunos se quedan|solo algunos|solo una parte|no todos|se quedan algunos)",
      "(uno|una|el otro|la otra|ese|esa|ese numero|el fax|la linea del fax) se queda [(con ellos|ahi|alli)]",
      "se queda (uno|una|el otro|la otra|ese|esa|ese numero|el fax) [(con ellos|ahi|alli)]",
    ],
    keep: ["(conservar|mantener|que se queden|se quedan|seguir con ellos|dejarlos)"],
    disconnect: [
      "(desconectarlos|desconectar|cancelarlos|darlos de baja|dar de baja|que se desconecten|cerrarlos)",
    ],
    "internet may end": [
      "[(el|mi|nuestro)] internet puede (terminar|acabar|acabarse|cortarse|cancelarse|terminarse|perderse|finalizar)",
      "[el] internet (se puede cortar|esta resuelto|ya esta resuelto|va aparte|esta aparte|esta separado)",
    ],
    "DSL or bundled internet": [
      "[(hay|tengo|tenemos|si|si hay|con|el|la|un)] (internet|dsl|adsl|internet incluido|internet en paquete|dsl o internet incluido|dsl o internet en paquete|wifi|fibra|banda ancha|paquete con internet)",
    ],
    "alarm line": [
      "[(hay|tengo|tenemos|si|si hay|con|el|la|un|una)] (alarma|linea de alarma|alarmas|sistema de alarma|elevador|ascensor|linea de seguridad)",
    ],
    "hunt group": [
      "[(hay|tengo|tenemos|si|si hay|con|el|la|un|una)] (grupo de busqueda|grupo de captura|grupo de salto|grupo de saltos|timbre distintivo|grupo de busqueda o timbre distintivo|hunt group|grupo de timbrado)",
    ],
    "freeze or port-out lock": [
      "[(hay|tengo|tenemos|si|si hay|con|el|la|un|una)] (bloqueo|bloqueo de portabilidad|bloqueo de salida|congelacion|congelamiento|candado|bloqueado|bloqueada|congelacion o bloqueo de portabilidad|bloqueo o congelacion|bloqueo del numero)",
    ],
    "open order": [
      "[(hay|tengo|tenemos|si|si hay|con|el|la|un|una)] (orden abierta|orden pendiente|pedido abierto|pedido pendiente|orden en curso|tramite pendiente)",
    ],
    drop: ["(quitar~|quitarlo|quitarlos|sacarlo|eliminarlo|dejarlo fuera|dejar~ fuera)"],
    "the first {n}": ["[(solo|para)] los primeros {n} [numeros]"],
    "{phone1} for {phone2}": ["{phone1} (por|para|en lugar de) {phone2}"],
    nobody: ["(a nadie|nadie mas|solo (yo|a mi)|solamente (yo|a mi))"],
    "it's at {place}": [
      "(estamos|estoy|vivo|vivimos|quedamos|queda|esta|nos encontramos|la oficina (esta|queda)|el local (esta|queda)) [(ubicados|ubicadas|ubicado|ubicada)] en {place}",
    ],
    "it's with {carrier}": [
      "(estoy|estamos|estan|esta) con [la compania] {carrier}",
      "(soy cliente|somos clientes) de {carrier}",
    ],
    "I'll do it tomorrow": [
      "(lo|la|los|las) (hago|hare|mando|envio|busco|subo|consigo|veo|termino) (manana|otro dia)",
    ],
    "remove the bill": [
      "(quitar~|borrar~|eliminar~|sacar~) (la|esa|esta|mi) factura",
      "(esa|esta|la) (no es mi factura|no es la factura|factura no es mia|es la factura equivocada|factura esta equivocada)",
      "(no es mi factura|factura equivocada|no es la factura correcta)",
    ],
    "I want to move {numbers}": [
      "(quiero|queremos|quisiera|quisieramos|necesito|necesitamos|deseo) (pasar|mover|transferir|llevar|traer|portar) [(el|los|mi|mis|nuestros|estos)] [numeros?] {numbers} [de (mi|la|nuestra) (oficina|empresa|casa|tienda)]",
    ],
    "the main one": ["[(es|el|la|seria)] (principal|numero principal|linea principal)"],
    "the first one": ["[(es|el|la|seria)] (primero|primera|primer numero)"],
    "the second one": ["(el|es el|seria el|la|es la) (segundo|segunda|segundo numero)"],
    "the third one": ["(el|es el|seria el|la|es la) (tercero|tercera|tercer numero)"],
    "the fourth one": ["(el|es el|seria el|la|es la) (cuarto|cuarta|cuarto numero)"],
    "the fifth one": ["(el|es el|seria el|la|es la) (quinto|quinta|quinto numero)"],
    "the last one": ["[(es|el|la|seria)] (ultimo|ultima|ultimo numero)"],
    "number {n}": ["[(es|el|la|seria)] (el|la|opcion|numero) [numero] {n}"],
    "not yet: {items}": ["(todavia no|aun no|no todavia|me faltan?|faltan?) [(tengo|tenemos)] {items}"],
    "not yet": ["(todavia no|aun no|no todavia|no aun)"],
    "not yet: the account number": [
      "(todavia no|aun no|no|me falta|falta|todavia no tengo|aun no tengo) [(tengo)] el numero de cuenta",
    ],
    "not yet: the bill": [
      "(todavia no|aun no|no|me falta|falta|todavia no tengo|aun no tengo) [(tengo)] la factura",
    ],
    "not yet: the PIN": [
      "(todavia no|aun no|no|me falta|falta|todavia no tengo|aun no tengo) [(tengo)] el pin [(de transferencia)]",
    ],
    "not yet: the btn": [
      "(todavia no|aun no|no|me falta|falta|todavia no tengo|aun no tengo) [(tengo)] (el btn|el numero principal|el numero principal de facturacion)",
    ],
    "not yet: the address": [
      "(todavia no|aun no|no|me falta|falta|todavia no tengo|aun no tengo) [(tengo)] la direccion",
    ],
    "not yet: the representative": [
      "(todavia no|aun no|no|me falta|falta|todavia no tengo|aun no tengo) [(tengo)] (el representante|la representante)",
    ],
    "not ready": ["no (estoy|estamos) (listo|lista|listos|listas)"],
    "this one": [
      "(esta|este|esta solicitud|quedarme con esta|conservar~ esta|mantener~ esta|la otra esta cancelada|la otra se cancela|ya cancele la otra)",
    ],
    me: ["(yo|yo mismo|yo misma|soy yo|seria yo|yo firmo|a mi|a mi mismo)"],
    thanks: [
      "[(muchas|mil|ok|bueno|perfecto)] gracias [por (todo|su ayuda|la ayuda)] [(son|es|eres|usted es|ustedes son)] [(los mejores|el mejor|la mejor|muy amable|muy amables|un angel|genial|geniales)]",
      "(muy amable|le agradezco|te agradezco) [mucho]",
    ],
    "hurry up": [
      "(apurense|apurese|apurate|apurale|dense prisa|dese prisa|date prisa|mas rapido|rapido por favor|muevanse)",
      "(hagalo|haganlo|hazlo|pasenlo|paselo|muevanlo) ya [de una vez]",
    ],
    "this takes too long": [
      "[esto] (tarda|demora|se tarda|esta tardando|se demora) (mucho|demasiado|una eternidad)",
      "(demasiadas preguntas|cuantas preguntas|por que tantas preguntas|no tengo tiempo [para esto]|no tengo todo el dia)",
    ],
    "this is ridiculous": [
      "[ustedes] [(son|no)] [(todos|unos|un)] (inutiles|lentos|incompetentes|desastre|sirven [para nada])",
      "(esto|que) [(es|esta)] [(un|una|muy)] (ridiculo|ridicula|desastre|lento|locura|absurdo|fastidio|porqueria|tonteria)",
    ],
    hello: [
      "(hola|buenos dias|buenas tardes|buenas noches|buenas|buen dia|que tal|saludos) [(que tal|como esta|como estas|portside)]",
    ],
    great: [
      "(perfecto|excelente|genial|estupendo|muy bien|bien|que bien|entendido|entiendo|bueno|ya veo|jaja|jajaja|jeje)",
    ],
    "one moment": [
      "(un momento|un segundo|un minuto|espere|espera|esperame|espereme|dame un momento|deme un momento|ya vuelvo|ahorita|ahorita vuelvo|permitame|un ratito)",
    ],
    sorry: ["(perdon|disculpe|disculpa|lo siento|ups|uy|perdone)"],
  },
  asked: {
    customerType: {
      "business, {name}": [
        "[(es|para|de)] [(una|un|la|el)] (empresa|negocio|compania) (se llama|llamada|llamado|que se llama|de nombre|con el nombre|nombre|su nombre es|y se llama) {name}",
        "(cuenta de empresa|cuenta comercial|cuenta de negocio|comercial) {name}",
        "[(es|somos)] [(una|un)] (empresa|negocio|compania) [y] (nos llamamos|se llama|nuestro nombre es|a nombre de) {name}",
      ],
    },
    accountName: {
      "{name}": [
        "(nos llamamos|se llama|la empresa se llama|nuestra empresa se llama|esta a nombre de|a nombre de) {name}",
      ],
    },
    repName: {
      "{name}": [
        "[(el|la|mi|nuestr@)] (duen@|propietari@|titular|gerente|jef@|firmante|president@) [de la (cuenta|empresa)] (es|se llama) {name}",
        "(se llama|firma|va a firmar|puede firmar) {name}",
      ],
    },
    serviceStreet: {
      "{name}": [
        "(estamos|estoy|esta|queda|quedamos|nos encontramos|ubicad@s?) [ubicad@s?] en {name}",
        "[(la|mi|nuestra)] direccion [(del servicio|de servicio)] es {name}",
      ],
    },
    bill: {
      "I'll send it later": [
        "(lo|la) (mando|envio|subo|adjunto|paso|tengo que buscar|busco) (manana|despues|luego|mas tarde|hoy|en un rato|en un momento|la proxima semana)",
        "[(lo|la)] (mandare|enviare|subire|mandaremos|enviaremos|subiremos) [(lo|la)] [(manana|despues|luego|mas tarde|en un rato)]",
      ],
    },
    carrier: {
      "{name}": [
        "[(actualmente|ahora|hoy)] (es|esta con|estan con|estamos con|estoy con|tengo|tenemos|con|es con|lo tengo con|los tengo con|los tenemos con) {name}",
      ],
      "no, it's {name}": ["no (es|son|estan con|estamos con|es con|esta con|estoy con) {name}"],
    },
    accountNumber: {
      "it's {name}": ["[(el numero|la cuenta)] (es|es el|es la) {name}"],
    },
    btn: {
      yes: ["(el mismo|ese mismo|el mismo numero|es el mismo)"],
      "{phone}": ["(es|es el|el) {phone}"],
    },
    numbers: {
      "{numbers}": [
        "(son|es|el|los|estos|son estos|estos son|quiero|portar~|quiero portar|los numeros son) {numbers}",
      ],
      "remove {numbers}": [
        "(quitar~|eliminar~|borrar~|sacar~|excluir~|sin|menos|todos menos) [(el|los)] [numeros?] {numbers}",
      ],
      "add {numbers}": [
        "(agregar~|anadir~|incluir~|sumar~|tambien|mas|y tambien|ademas|falta|faltan|y) [(el|los)] [numeros?] {numbers}",
      ],
      "only {numbers}": ["(solo|solamente|unicamente) [(el|los)] [numeros?] {numbers}"],
    },
    date: {
      "{date}": [
        "(quisiera|quiero|prefiero|mejor|que sea|podria ser|seria|la fecha seria|la fecha es) {date}",
      ],
    },
    temporary: {
      yes: ["si [por favor]"],
      "the first {n}": ["[(solo|para)] [los] primeros {n}"],
      "for {numbers}": ["[(solo|si)] para [(el|los)] [numeros?] {numbers}"],
    },
    wireless: {
      "{numbers}": ["(es|son|solo|solamente|los celulares son|el celular es) [(el|los)] {numbers}"],
    },
    informed: {
      "{mail}": ["(a|avisar~ a|informar~ a) {mail}"],
    },
  },
};
