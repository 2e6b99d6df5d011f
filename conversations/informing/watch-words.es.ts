import { listed } from "../../src/core/values/listed.ts";
import type { WatchWords } from "./watch-words.ts";

/** What is said of who is kept informed, in Spanish. */
export const spanish: WatchWords = {
  which: "¿Qué solicitud? Dígalo con su SID, como «vigilar PR-7K3M-9Q2X», o donde se habla de la solicitud.",
  whom: "¿A quién? Puedo escribir a un correo electrónico, como en «informar a anna@acme.com», o a alguien que usted mencione con @. Con «vigilar esto» le informo a usted.",
  added: (names, sid) =>
    `${listed(names)} ${names.length === 1 ? "recibe" : "reciben"} desde ahora los avisos de ${sid}: la fecha, si se mueve, lo que haya que hacer, y el final.`,
  mailed: (addresses) =>
    `Ahora sale para ${listed(addresses)} un correo con todos los números; cada correo trae un enlace para no recibir más.`,
  mailedLater: (addresses) =>
    `${listed(addresses)} ${addresses.length === 1 ? "recibe" : "reciben"} un correo con todos los números cuando la solicitud salga; cada correo trae un enlace para no recibir más.`,
  already: (names, sid) =>
    `${listed(names)} ya ${names.length === 1 ? "recibe" : "reciben"} los avisos de ${sid}.`,
  full: (most) =>
    `Ya ${most} reciben los avisos de esta solicitud, que es lo máximo. «quiénes reciben avisos» los muestra, y «dejar de informar a …» hace lugar.`,
  over: (sid) => `${sid} ya terminó, así que no viene nada más. «estado de ${sid}» muestra cómo acabó.`,
  outside: (name) =>
    `${name} no es de su organización, así que no le escribo aquí. «compartir con» y su correo electrónico manda una página que puede mirar.`,
  onlyYou:
    "Usted puede seguirla: «vigilar esto». Agregar a otros es para quienes administran portabilidades.",
  removed: (names, sid) =>
    `${listed(names)} ya no ${names.length === 1 ? "recibe" : "reciben"} de mí los avisos de ${sid}${names[0] === "Usted" ? ", fuera de su propia conversación" : ""}.`,
  notThere: (names, sid) =>
    `${listed(names)} no ${names.length === 1 ? "está" : "están"} entre quienes reciben los avisos de ${sid}.`,
  none: (sid) =>
    `Aparte de esta conversación, nadie recibe los avisos de ${sid}. «informar a anna@acme.com» agrega a alguien, «vigilar esto» lo agrega a usted.`,
  list: (sid) => `Reciben los avisos de ${sid}, aparte de su conversación:`,
  byMail: (address) => `${address}, por correo`,
  person: (name) => `${name}, en sus mensajes directos`,
  place: "Otro canal o chat",
  stop: "«dejar de informar a …» quita a alguien de la lista.",
  you: "Usted",
  here: "Este canal",
  noCalendar: (sid) =>
    `Todavía no hay fecha de portabilidad para ${sid}. Cuando los operadores acuerden una, «calendario» la da como archivo.`,
  calendar:
    "Aquí está la fecha de la portabilidad para su calendario. Si se mueve, le doy aquí la nueva; reemplaza a esta.",
  stopped: (address) =>
    `${address} ya no quiere los correos sobre esta portabilidad. Para los demás no cambia nada.`,
};
