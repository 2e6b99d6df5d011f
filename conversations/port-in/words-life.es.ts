import { quoted } from "../../src/core/hearing/typed-text.ts";
import { nameOf } from "../../src/core/port-request.ts";
import { dayOf } from "../../src/core/values/local-date.ts";
import type { LifeWords } from "./words-life.ts";

const zone = "America/New_York";
const things = (left: number): string => (left === 1 ? "queda una cosa" : `quedan ${left} cosas`);

export const spanish: LifeWords = {
  welcome:
    "Hola, soy Portside. Transfiero números de teléfono de EE. UU. de un operador a otro. Escriba /port para empezar, «lista» para ver sus solicitudes, o pregúnteme cualquier cosa sobre la portabilidad.",
  welcomeBack: (sid) =>
    `Qué gusto verle de nuevo. ${sid} está en camino; «estado» muestra dónde está. Escriba /port para empezar otra.`,
  started:
    "Vamos a transferir sus números. Son cinco pasos cortos, todo se guarda sobre la marcha y no se presenta nada antes de que usted lo diga.",
  whereWeWere: (name, step, of, left) =>
    `Estábamos en el paso ${step} de ${of}${name ? ` de «${name}»` : ""}; ${left === 0 ? "todo está completo" : things(left)}.`,
  draftHere: (name) => `Aquí ya hay un borrador: ${name}. ¿Continuamos con él o empezamos otro?`,
  goOn: "Continuar",
  startAnother: "Empezar otra",
  noDrafts: "No tiene ningún borrador abierto. Escriba /port para empezar uno.",
  notADraft: (sid) =>
    `${sid} ya está enviada, así que no hay nada que completar. «estado de ${sid}» muestra dónde está.`,
  notFromHere: (request) =>
    `${request.sid} se presentó en otro lugar y aquí solo se sigue, así que sus respuestas y su carta no están aquí. Corríjala donde se presentó; «estado de ${request.sid}» muestra dónde está.`,
  draftIsOver: (request) =>
    request.status === "completed" || request.status === "partly-completed"
      ? `${request.sid} está terminada. Escriba /port para una nueva.`
      : `${nameOf(request) || request.sid} ya terminó. «reiniciar ${request.sid}» la retoma con todas las respuestas.`,
  notFound: (named) =>
    `No encontré ninguna solicitud «${quoted(named, 40)}». «lista» muestra las suyas, y «reanudar» continúa con su último borrador.`,
  whichRequest: "¿A cuál se refiere?",
  whichDraft: (total) =>
    total === 1
      ? "Tiene un borrador abierto. ¿Continuamos con él?"
      : `Tiene ${total} borradores abiertos. ¿Con cuál?`,
  draftLabel: (name, sid) => `${name || "Borrador"} (${sid})`,
  leaveAsk: (expires) =>
    `¿La dejamos por ahora? No se pierde nada: el borrador se conserva hasta el ${dayOf(expires, zone)}.`,
  leaveYes: "Sí, dejarla para después",
  leaveDelete: "Borrar el borrador",
  leftKept: (sid, expires) =>
    `El borrador se conserva hasta el ${dayOf(expires, zone)}. «reanudar ${sid}» lo trae de vuelta.`,
  draftDeleted: "El borrador está borrado. Escriba /port cuando quiera empezar de nuevo.",
  draftExpired: (name, sid) =>
    `El borrador «${name || sid}» pasó 30 días sin respuesta y venció. «reiniciar ${sid}» lo trae de vuelta con todas las respuestas; solo el PIN se pide otra vez.`,
  draftNudge: (name, sid, left, expires) =>
    `Su borrador «${name || sid}» espera; ${left === 0 ? "todo está completo y solo falta enviarlo" : things(left)}. Se conserva hasta el ${dayOf(expires, zone)}. «reanudar ${sid}» continúa.`,
};
