import type { Heard } from "./spanish/ear.ts";

const request = "[(la|el|esta|este|mi|lo|eso|esto)] [(solicitud|portabilidad|borrador|conversacion|pedido)]";

/** The letter, and what is wanted of other people, in Spanish. */
export const heardPeople: Heard = {
  phrases: {
    sign: [
      "firmar~ [(aqui|ahora|yo mismo|yo misma|la carta|la loa|en el chat|en este chat)] [(aqui|ahora|en el chat)]",
      "(yo|la) firmo",
      "firmo yo [mismo]",
    ],
    "resend the letter": [
      "(reenviar~|volver~ a (enviar|mandar)|renovar~|mandar~ otra vez|enviar~ otra vez|enviar~ de nuevo|mandar~ de nuevo|repetir~) [(la|el|un|una)] (carta|enlace|loa|correo|nueva carta|nuevo enlace|link)",
      "(enviar~|mandar~) [(la|el|un|una|otra|otro)] (carta|enlace|loa|correo|nueva carta|nuevo enlace|link) (otra vez|de nuevo)",
      "(enviar~|mandar~) (otra|otro|una nueva|un nuevo) (carta|enlace|link|correo)",
      "(otra carta|nueva carta|un nuevo enlace|nuevo enlace|reenviarla|reenviela|reenviala)",
    ],
    "remind the signer": ["recordar~ (al|a la|a) (firmante|representante|quien firma|el firmante)"],
    "change signer": [
      "cambiar~ [(de|el|la|al|a)] (firmante|representante|quien firma|persona que firma)",
      "(otra persona firma|firma otra persona|otra persona va a firmar|debe firmar otra persona|otro firma|firma alguien mas)",
    ],
    "who signs": ["quien (firma|va a firmar|firmara) [(la carta|esto|esta carta|aqui|eso)]"],
    "can somebody else sign": [
      "(puede|podria) firmar (otra persona|alguien mas|otro|alguien) [(la carta|en su lugar)]",
    ],
    "can {name} sign": ["(puede|podria|que) (firmar|firme) [(la carta|en su lugar)] {name}"],
    "change signer to {name}": [
      "cambiar~ [(de|el|la|al|a)] (firmante|representante) (a|por) {name}",
      "[(el|la|nuevo|nueva)] firmante (es|sera) {name}",
    ],
    "change signer to {who}": ["(firma|firmara|va a firmar|debe firmar|la firma) {who}"],
    "send it to {mail}": ["(enviar~|mandar~|reenviar~) [(la carta|el enlace|la loa|el correo)] a {mail}"],
    "ask {who} for {items}": [
      "(pedir~|preguntar~|solicitar~) [a] {who} {items}",
      "(pedir~|preguntar~|solicitar~) {items} a {who}",
      "{who} (tiene|sabe|puede dar|puede decir|conoce) {items}",
      "{items} (lo|la|los|las) (tiene|sabe|conoce) {who}",
    ],
    "ask {who} for what is missing": [
      "(pedir~|preguntar~) [a] {who} (lo que falta|el resto|todo lo que falta|lo demas|lo restante)",
      "(pedir~|preguntar~) (lo que falta|el resto|todo lo que falta) a {who}",
    ],
    "ask {who}": [
      "(pedir~|preguntar~|preguntarselo|preguntaselo|pidaselo|pideselo|pedirselo|invitar~) [(eso|esto)] a {who}",
    ],
    "ask somebody for {items}": [
      "(pedir~|preguntar~) [(a|por)] (alguien|un colega|otra persona|alguien mas|un companero|otro) [(por|sobre)] {items}",
      "(pedir~|preguntar~) {items} a (alguien|un colega|otra persona|alguien mas|un companero)",
      "(otra persona|alguien mas|un colega) (tiene|sabe) {items}",
    ],
    "ask somebody for what is missing": [
      "(pedir~|preguntar~) (lo que falta|el resto|todo lo que falta) a (alguien|un colega|otra persona|alguien mas|un companero)",
      "(pedir~|preguntar~) [a] (alguien|un colega|otra persona|alguien mas) (lo que falta|el resto)",
    ],
    "ask somebody": [
      "(pedir~|preguntar~|preguntarselo|pidaselo|pedirselo|pideselo) [(eso|esto)] a (alguien|un colega|otra persona|alguien mas|un companero|un companero de trabajo)",
      "(pedir~|preguntar~) (a alguien|a un colega|a otra persona)",
    ],
    "stop asking {who}": [
      "(dejar~ de (pedir|preguntar)|no (preguntar~|pedir~)) [(le|mas)] [(nada|eso)] a {who}",
      "ya no (preguntar~|pedir~) [nada] a {who}",
    ],
    "stop asking {name}": ["dejar~ de (pedir|preguntar) a {name}"],
    "stop asking": ["(dejar~ de (pedir|preguntar)|no pedir~ mas|ya no preguntar~)", "retirar~ la pregunta"],
    "remind {who}": [
      "recordar~ [(a|selo a)] {who} [(otra vez|de nuevo)]",
      "(volver~ a (preguntar|pedir)|preguntar~ otra vez|preguntar~ de nuevo) a {who}",
    ],
    "remind {name}": ["recordar~ a {name}"],
    "i don't have it": [
      "no (lo|la|los|las) tengo yo",
      "(no tengo eso|eso no lo tengo|yo no lo tengo|yo no la tengo)",
    ],
    "i am the wrong person": [
      "(no soy (yo|la persona|la persona correcta|la persona indicada|quien)|soy la persona equivocada|persona equivocada|no me corresponde|no es conmigo|no es asunto mio|se equivoco de persona)",
    ],
    "hand it to {who}": [
      `(entregar~|pasar~|dar~|transferir~|ceder~|reasignar~|entregarselo|entregarsela|pasarselo|pasarsela|darselo|pasaselo|paseselo) ${request} [(todo|el resto)] a {who}`,
      `que {who} (se encargue|siga|continue|lo tome)`,
    ],
    "{who} takes over": ["{who} (se encarga|sigue|continua|lo toma|la toma|se hace cargo|toma el control)"],
    "take it over": [
      "(tomarlo|tomarla|la tomo|lo tomo|me encargo|yo me encargo|me hago cargo|aceptarlo|acepto el relevo|hacerme cargo|tomar el control|yo sigo|asumirlo|lo acepto|la acepto)",
    ],
    "no, thanks": ["no [muchas] gracias", "no gracias"],
    "i keep it": [
      "(me (lo|la) quedo|lo sigo yo|la sigo yo|no (entregar~|pasar~) [(nada|todavia)]|la conservo|sigo yo)",
    ],
    "approve {sid}": [`(aprobar~|aprobado|aprobada|doy mi aprobacion (para|a)) ${request} {sid}`],
    approve: [
      `[(si)] (aprobar~|aprobado|aprobada|lo apruebo|la apruebo|doy mi aprobacion|apruebo) ${request}`,
    ],
    "decline {sid}": [`(rechazar~|rechazado|rechazada|no [(lo|la)] apruebo) ${request} {sid}`],
    "decline: {reason}": [`(rechazar~|rechazado|rechazada|no aprobar~) [(porque|pues|ya que)] {reason}`],
    decline: [`(rechazar~|rechazado|rechazada|no aprobar~|no aprobado) ${request}`],
    "ask {who} for approval": [
      "(pedir~|decir~|solicitar~) a {who} que [(lo|la)] apruebe",
      "(pedir~|solicitar~) [(la|su)] aprobacion (a|de) {who}",
      "(pedir~|solicitar~) a {who} [(que|su|la)] (apruebe|aprobacion)",
      "{who} (puede|debe|va a) aprobar~",
    ],
    "hand over": [
      "(entregar~|pasar~|transferir~|escalar~) [(esto|eso|lo|la|la solicitud|me)] [(a|con)] (una persona|un humano|un operador|un agente|alguien|la mesa|una persona real|alguien del equipo|soporte)",
      "[(quiero|necesito|hablar con|hablar|comunicarme con|pasar~ con|prefiero)] [(hablar con|hablar)] (una persona|un humano|un operador|un agente|una persona real|alguien real)",
      "(escalar~|entregar~)",
      "[(necesito|quiero|prefiero)] [la] ayuda de (una persona|un humano|alguien|un agente|un operador)",
    ],
    "hand over {sid}": [
      "(entregar~|pasar~|escalar~) [(la|el)] [solicitud] {sid} [a (una persona|un humano|un operador|un agente)]",
    ],
    "same company": [
      "[(es|para|de)] [(la|el)] (misma (empresa|compania)|mismo (cliente|titular)) [(de (antes|siempre)|que (antes|la ultima vez|la vez pasada)|otra vez)]",
      "[(lo mismo|igual|los mismos datos)] que (antes|la ultima vez|la vez pasada|en la ultima solicitud)",
      "usar~ [(los|mis|nuestros)] (ultimos datos|datos (guardados|anteriores|de la ultima vez)|mismos datos|datos de la empresa)",
    ],
    "another company": [
      "[(no|es|para|de)] [(es|para)] (otra (empresa|compania)|otro cliente|una (empresa|compania) (nueva|diferente|distinta)|una nueva empresa)",
    ],
    "which companies do you know?": ["que (empresas|companias|clientes) (conoce|conoces|tiene|tienes)"],
    "use the details of {sid}": ["usar~ los (datos|detalles) de [la solicitud] {sid}"],
    "show the details of {sid}": ["(mostrar~|ver~) los (datos|detalles) de [la solicitud] {sid}"],
    "use the bill of {sid}": ["usar~ la factura de [la solicitud] {sid}"],
    "forget the company {name}": ["olvidar~ [(a|la)] (empresa|compania|perfil de) {name}"],
  },
};
