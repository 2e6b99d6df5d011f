import type { Heard } from "../../src/core/hearing/spanish/ear.ts";

const request =
  "[(el|la|mi|nuestra|nuestro|esta|este|una|un)] (solicitud|portabilidad|pedido|tramite|transferencia|traslado|orden|proceso|cambio|gestion|port)";
const requests =
  "(solicitudes|portabilidades|pedidos|tramites|transferencias|traslados|ordenes|casos|gestiones)";
const show =
  "(mostrar~|ver~|ensenar~|listar|liste|listeme|listame|dar~|buscar~|consultar~|abrir~|revisar~|decir~)";
const open = "(abiertas|abiertos|pendientes|activas|activos|en curso|en marcha|en proceso|sin terminar)";
const stuck =
  "(atascad@s?|trabad@s?|detenid@s?|parad@s?|estancad@s?|bloqueadas?|varad@s?|sin movimiento|que no avanzan)";

const desk =
  "(mesa|la mesa|departamento|el departamento|escritorio) [de portabilidad] [(dice|dijo|respondio|contesto|responde)] [que]";

/** Questions about how requests stand, in Spanish. */
export const heardStatus: Heard = {
  phrases: {
    "status of {ref}": [
      `[${show}] [(cual es|como esta|como va)] [(el|la|los)] (estado|estatus|status|situacion|avance|progreso) (de|del|sobre|para) [(la|el|mi|los|las)] [(solicitud|numero|portabilidad|numeros)] {ref}`,
      "(como|que tal) (va|esta|sigue|marcha|anda|van|estan|quedo) [(con|lo de|la|el|mi)] [(solicitud|portabilidad|numero)] {ref}",
      "[(hay|alguna|tiene|tienen|que)] [(alguna|nuevas)] (noticias?|novedad|novedades) (de|sobre|del) [(la|el|mi)] [(solicitud|numero|portabilidad)] {ref}",
      "(donde|en que) (esta|va|quedo|anda|estan) [(la|el|mi)] [(solicitud|portabilidad)] {ref}",
      "en que (estado|etapa|punto|paso) (esta|va|estan) [(la|el|mi)] [(solicitud|numero|portabilidad)] {ref}",
    ],
    "status of {sid}": [
      "que (pasa|paso|ha pasado|sucede|hay) con [(la|el|mi)] [(solicitud|portabilidad)] {sid}",
      "(estado|estatus|status) {sid}",
      "(rastrear~|consultar~|buscar~) [(la|el|mi)] [(solicitud|numero|portabilidad)] {sid}",
    ],
    "where is {phone}": [
      "que (pasa|paso|ha pasado|sucede|hay) con [(el|mi)] [(numero|telefono)] {phone}",
      "(donde|en que|a donde) (esta|va|quedo|anda|fue) [(el|mi)] [(numero|telefono)] {phone}",
      "(rastrear~|consultar~) [(el|mi)] [(numero|telefono)] {phone}",
    ],
    "when does {phone} move": [
      "cuando [se] (cambia|pasa|mueve|porta|se cambia|se mueve|se porta|se pasa|estara listo|queda listo) [(el|mi)] [numero] {phone}",
    ],
    "is {phone} done": [
      "[ya] (esta|quedo|termino|paso|se paso|se porto|ya esta|ya quedo|ya paso|ya se porto) [(listo|lista)] [(el|mi)] [numero] {phone}",
    ],
    "when does {sid} move": [
      "cuando (se cambia|pasa|se mueve|termina|estara lista?|queda lista|se porta|es) [(la|el|mi)] [solicitud] {sid}",
    ],
    status: [
      `[${show}] [(cual es|como esta|como va)] [(el|la|mi)] (estado|estatus|status|situacion|avance|progreso) [(actual|de ${request}|de esto|de eso|ahora)]`,
      `(como|que tal) (va|vamos|esta|sigue|marcha|anda|van|quedo) [(todo|eso|esto|la cosa|lo mio|todo eso|${request})] [(hasta ahora)]`,
      "[(hay|alguna|tiene|tienen|que|tienes)] [(alguna|nuevas|algo de)] (noticias?|novedad|novedades|nuevo) [(sobre|de)] [(esto|eso|mi solicitud|la solicitud|mi portabilidad)]",
      "que hay de nuevo",
      "algo nuevo",
      `que (pasa|paso|ha pasado|sucede|hay) con (esto|eso|${request})`,
      "(donde|en que) (estamos|vamos|va|quedo|quedamos) [(esto|eso|la solicitud|mi solicitud)]",
      `en que (estado|etapa|punto|paso) (esta|va|estamos|vamos) [(esto|eso|${request})]`,
      `(que|cuanto) [(me|nos)] falta [(por hacer|aun|todavia|para terminar)]`,
      "(a quien le toca|que estamos esperando|a quien esperamos|que sigue|y ahora que|que pasa ahora|que viene ahora|que sigue ahora)",
      `[ya] (esta|estan|quedo) (listo|lista|listos|listas|terminad@s?|complet@s?|hech@) [(ya|todo|${request})]`,
      "(ya se (cambio|porto|paso|hizo|completo)|ya (esta|termino|quedo|paso))",
      `cuando (se (cambia|cambian|pasa|pasan|mueve|mueven|porta|portan|hace)|termina|terminan|estara|estaran|queda|quedan) [(listo|lista|listos|listas)] [(los|mis|el|mi|nuestros)] [(numeros?|lineas?|solicitud|portabilidad)]`,
      `(cuando|cual|para cuando) es [(la|el|mi)] (fecha|dia|portabilidad|cambio) [(de la portabilidad|del cambio|acordada|foc)]`,
      "[ya] (firmo|firmaron|esta firmada|se firmo|han firmado|ya firmo|ya firmaron|ya esta firmada) [(la|el)] [(carta|loa|representante|firmante)]",
      "(que dijo|que respondio|que contesto) [(el|la)] (operador|operador actual|operador anterior|compania|compania anterior)",
      "(por que (tarda|demora) [tanto]|que lo detiene|por que la demora|a que se debe la demora)",
    ],
    "history of {sid}": [
      `[${show}] [(el|la)] (historial|historia|cronologia|bitacora|registro) [(de|del)] [(la|el|mi)] [(solicitud|portabilidad)] {sid}`,
      "que (ha pasado|paso|sucedio) (con|en) [la] [solicitud] {sid}",
    ],
    "history of {ref}": [`[${show}] [(el|la)] (historial|historia|cronologia) (de|del) {ref}`],
    history: [
      `[${show}] [(el|la|mi|todo el)] (historial|historia|cronologia|bitacora) [(completo|completa|de ${request}|de esto)]`,
      "que (ha pasado|paso|sucedio|ha sucedido) [(hasta ahora|hasta aqui)]",
    ],
    list: [
      `[${show}] [(la|una)] lista [(completa|de todo|de todos|de ${requests})]`,
      `[${show}] [(todas|todos)] [(las|los|nuestras|nuestros)] ${requests}`,
      `${show} (todas|todos|todo)`,
      "(listar|liste|listame|listeme) [(todo|todas|todos)]",
      `(que|cuales) ${requests} (hay|tenemos|existen)`,
    ],
    "list open requests": [
      `[${show}] [(la|una)] [lista de] [(todas|todos)] [(las|los|nuestras|nuestros)] [${requests}] ${open}`,
      `(que|cuales|cuantas) [${requests}] (estan|hay|tenemos|siguen) ${open}`,
      `(hay|tenemos) [(alguna|algunas|algo)] [${requests}] ${open}`,
    ],
    "my requests": [
      `[(${show}|cuales son|donde estan)] [(la|una)] [lista de] [(todas|todos)] (mis|las mias|los mios) [${requests}]`,
      "(las mias|los mios|lo mio|mis solicitudes)",
      `(que|cuales) ${requests} (tengo|son (mias|mios))`,
    ],
    "my open requests": [
      `[${show}] [(todas|todos)] (mis|las mias|los mios) [${requests}] ${open}`,
      "que tengo (abierto|pendiente|en curso)",
    ],
    drafts: [`[${show}] [(los|mis|todos los|todos mis)] borradores`],
    "what is stuck": [
      `[(que|cuales|cual|quien)] [${requests}] (esta|estan|hay|se quedo) ${stuck}`,
      `[(que|algo|alguna|lo|las|los|hay algo|hay alguna)] ${stuck}`,
      `[${show}] (lo|las|los|todo lo|las ${requests}) [que (esta|estan)] ${stuck}`,
      `(que|cuales) [${requests}] (me necesitan?|necesitan? (atencion|accion|algo de mi)|esperan? (por mi|una correccion)|requieren? (accion|atencion))`,
      `(que|cuales) [${requests}] no (avanzan?|se mueven?)`,
      "que espera por mi",
      "que me espera",
    ],
    "{list} page {n}": ["{list} (pagina|pag) {n}"],
    "{list} of this week": ["{list} de (esta|la) semana"],
    home: [
      "[(ir~ a|ir al|vamos al|volver~ al|volver~ a|ver~|mostrar~|abrir~)] [(el|la|mi)] (inicio|tablero|panel|pagina principal|panel de control|dashboard|pantalla de inicio|pagina de inicio)",
    ],
    "home mine done": [
      "[(inicio|tablero|panel)] [(mis|las mias|los mios)] (inicio|tablero|panel) (terminadas|terminados|completadas|hechas|hechos)",
    ],
    "home all open": [
      "[(el|nuestro)] (inicio|tablero|panel) (de (todos|todas|la agencia|el equipo|nosotros)|nuestro|de todo el equipo)",
    ],
    figures: [
      `[${show}] [(las|nuestras|los|nuestros|mis)] (cifras|estadisticas|metricas|indicadores|numeros en cifras|resultados|desempeno|rendimiento)`,
      `(como|que tal) (nos va|vamos|van|nos ha ido|nos esta yendo) [(con|en)] [(las|nuestras)] (portabilidades|solicitudes|traslados)`,
      "como nos va [(en general|este ano)]",
      "(cual es [(la|nuestra)] (tasa|porcentaje) de (aceptacion|rechazos?|exito)|tasa de (aceptacion|rechazos?|exito))",
      "con que frecuencia (nos rechazan|se rechazan)",
      "(por que nos rechazan|motivos de rechazo|razones de rechazo|causas de rechazo) [(mas|tanto)]",
      "cuanto (tardan|demoran) nuestras (portabilidades|solicitudes)",
    ],
    "figures as csv": [
      "[(exportar~|descargar~|bajar~)] [(las|los)] (cifras|estadisticas|metricas) [(en|como|a)] [(un)] [(csv|excel|tabla|archivo|hoja de calculo)]",
    ],
    "after-port checklist": [
      "lista para (despues|cuando termine) [de] [(la|el)] [(portabilidad|cambio)]",
      "lista de (tareas|pendientes) tras (la|el) (portabilidad|cambio)",
      `[${show}] [(la|el|una)] (lista de (tareas|pendientes|verificacion|comprobacion)|tareas|deberes|checklist|pendientes) [(despues|tras|para despues|de despues|posterior)] [(de la portabilidad|del cambio|a la portabilidad|del traslado)]`,
      "que (hay que hacer|debo hacer|queda por hacer|hago) despues [(de la portabilidad|del cambio)]",
    ],
    "done: {tasks}": [
      "(hecho|hecha|listo|lista|hice|terminado|terminada|complete|ya hice|ya esta|completado|marcar~|probe|registre|hechos|hechas|ya probe|ya registre) {tasks}",
      "{tasks} (hecho|hecha|hechos|hechas|listo|lista|listos|listas|esta listo|esta lista|esta hecho|esta hecha|estan hechas|terminado|terminada|funciona|funcionan|probado|probados|probada|probadas|registrado|registrada|ya esta|avisados|avisadas)",
    ],
    "not done: {tasks}": [
      "(no hecho|no esta hecho|desmarcar~|todavia no|aun no|no hice) {tasks}",
      "{tasks} no (esta|estan) (hecho|hecha|listo|lista|hechas|hechos)",
    ],
    "import {id}": [
      "importar~ [(la|el|una|un)] [(portabilidad|solicitud|orden|pedido)] [(de|con id|con|en)] [(twilio|telnyx|sandbox)] [id] {id}",
    ],
    import: ["importar~ [(una|un|la|el)] [(portabilidad|solicitud|orden|pedido)] [existente]"],
    "reply to the carrier: {message}": [
      "(responder~|contestar~|escribir~|enviar~ un mensaje|mandar~ un mensaje|mensaje|comentar~) (al|a la|a) (nuevo operador|operador|operadora|nueva compania|mesa|mesa de portabilidad|carrier) [que] {message}",
      "decir~ (al|a la) (operador|nuevo operador|mesa) [que] {message}",
    ],
    "reply to the carrier": [
      "(responder~|contestar~|escribir~|enviar~ un mensaje) (al|a la|a) (nuevo operador|operador|operadora|mesa|mesa de portabilidad|carrier)",
    ],
    "desk: rejected, {item} wrong": [
      `${desk} rechaz@ [por] {item} (incorrect@|equivocad@|mal|erroneo|no coincide)`,
      `${desk} rechazad@ [por] {item} (incorrect@|equivocad@|mal|erroneo|no coincide)`,
    ],
    "desk said: {item} is wrong": [
      `${desk} {item} (no coincide|es incorrect@|esta mal|incorrect@|mal|es otr@|esta equivocad@|no es correct@)`,
    ],
    "desk: {message}": [`${desk} {message}`],
    "desk answer": ["[(la)] respuesta (de la mesa|del operador|del escritorio)"],
    "remind the desk": ["recordar~ (a la mesa|al operador|al departamento|al escritorio) [de portabilidad]"],
  },
  names: {
    list: {
      list: ["lista", "lista de solicitudes", "solicitudes", "todas las solicitudes"],
      "my requests": ["mis solicitudes", "los mios", "las mias"],
      "list open requests": ["solicitudes abiertas", "lista de solicitudes abiertas"],
      home: ["inicio", "tablero", "panel"],
      numbers: ["numeros", "lista de numeros", "nuestros numeros"],
      "my numbers": ["mis numeros"],
      "unassigned numbers": ["numeros sin asignar", "numeros no asignados"],
      "what is stuck": ["atascadas", "detenidas", "que esta detenido"],
    },
    task: {
      "Calls in": [
        "llamadas entrantes",
        "llamada entrante",
        "llamadas de entrada",
        "entrantes",
        "llamadas recibidas",
      ],
      "Calls out": ["llamadas salientes", "llamada saliente", "llamadas de salida", "salientes"],
      Texts: ["mensajes de texto", "mensajes", "textos", "sms"],
      "E911 address": [
        "direccion e911",
        "e911",
        "911",
        "direccion de emergencia",
        "direccion de emergencias",
      ],
      "Caller name": [
        "nombre en pantalla",
        "identificador de llamadas",
        "nombre que aparece",
        "cnam",
        "nombre de quien llama",
        "nombre del llamante",
      ],
      "10DLC": ["10dlc", "10 dlc", "campana 10dlc", "campana"],
      "Old service": [
        "servicio anterior",
        "servicio viejo",
        "servicio antiguo",
        "viejo servicio",
        "antiguo servicio",
      ],
      "Somebody there": ["alguien presente", "personas presentes", "alguien ahi"],
      Routing: ["enrutamiento", "desvio de llamadas", "ruteo"],
      "Old service kept": [
        "servicio anterior conservado",
        "se conserva el servicio anterior",
        "servicio anterior activo",
      ],
      "People told": [
        "personas avisadas",
        "gente avisada",
        "equipo avisado",
        "todos avisados",
        "personal avisado",
      ],
      "Phones at hand": ["telefonos a la mano", "telefonos a mano", "telefonos listos"],
      all: ["todo", "todas", "todos", "todo lo anterior"],
    },
  },
};
