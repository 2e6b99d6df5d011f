import { listed } from "../../src/core/values/listed.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import type { NewsSaid } from "./news-words.ts";

const days = (dates: string[]): string => listed(dates.map((date) => `el ${showDate(date)}`));

/** What those who watch a request are told of it, in Spanish. */
export const spanish: NewsSaid = {
  currentCarrier: "el operador actual",
  submitted: (carrier, by) => `Salió para ${carrier}, a nombre de ${by}.`,
  sentBack: (losing, by) => `${losing} la devolvió: hace falta una corrección. Ya se la pedí a ${by}.`,
  dateSet: (dates) =>
    `Los números se transfieren ${days(dates)}. Mantenga el servicio actual hasta que esté listo.`,
  dateMoved: (dates, before) =>
    `La fecha de la portabilidad se movió: ahora ${days(dates)}, antes ${days(before)}.`,
  allMoved: (carrier) => `Está lista: todos los números están ahora con ${carrier}.`,
  noneMoved: (losing) => `Terminó sin que se transfiriera ningún número: todos se quedan con ${losing}.`,
  someMoved: (moved, of, losing) =>
    `Terminó: se transfirieron ${moved} de ${of} números, los demás se quedan con ${losing}.`,
  request: "Solicitud",
  sid: "SID de la solicitud",
  entryTitle: (count, carrier, sid) =>
    `${count === 1 ? "Un número se transfiere" : `${count} números se transfieren`} a ${carrier} (${sid})`,
  entryTest: "Una prueba con el operador sandbox: ningún número real se transfiere.",
  entryMove: (losing, carrier, numbers) => `De ${losing} a ${carrier}: ${numbers}.`,
  entryKeep:
    "Mantenga activo el servicio actual hasta que termine, tenga a alguien para hacer pruebas, y no cambie nada en la cuenta.",
};
