import type { DigestTimes, Listener } from "../../src/core/listener.ts";
import { dayOf, weekdayName } from "../../src/core/values/local-date.ts";
import { showTime } from "../../src/core/values/zone-clock.ts";
import type { Arranging, ListeningSaid } from "./listening-words.ts";

/** "las 9:00 a. m.", "la 1:30 p. m." */
const clock = (minute: number): string => {
  const hour = Math.floor(minute / 60);
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  return `${shown === 1 ? "la" : "las"} ${shown}:${String(minute % 60).padStart(2, "0")} ${hour < 12 ? "a. m." : "p. m."}`;
};

/** A sentence that may end in "p. m.", which has its full stop already. */
const ended = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

const when = (at: number, zone: string): string => `${dayOf(at, zone)}, ${showTime(at, zone)}`;

const times = ({ every, minute, weekday }: DigestTimes): string => {
  const at = `a ${clock(minute)}`;
  if (every === "day") return `todos los días ${at}`;
  return every === "weekday" ? `de lunes a viernes ${at}` : `cada ${weekdayName(weekday)} ${at}`;
};

const zoneNote = (zone: string): string => `Las horas son las de ${zone.replaceAll("_", " ")}.`;

const digestLine = ({ digest }: Listener): string =>
  digest
    ? ended(`Resumen: ${times(digest)}`)
    : "Sin resumen. «resumen diario a las 9» o «resumen semanal los lunes» lo activa.";

const quietLine = ({ quiet }: Listener): string =>
  quiet
    ? ended(`Horas de silencio: de ${clock(quiet.from)} a ${clock(quiet.to)}`)
    : "Sin horas de silencio. «horas de silencio de 6pm a 8am» las fija.";

const muteLine = ({ muted, requests }: Listener, at: number, zone: string): string => {
  if (muted && muted.until > at)
    return `En silencio hasta el ${when(muted.until, zone)}${muted.all ? ", también lo urgente" : ""}.`;
  const some = requests.filter(({ until }) => until > at);
  return some.length === 0
    ? ""
    : `En silencio: ${some.map(({ sid, until }) => `${sid} hasta el ${when(until, zone)}`).join("; ")}.`;
};

const urgentCome = "Lo urgente sigue llegando en seguida: una solicitud devuelta, y una fecha que se mueve.";
const toldAfter = "Lo que pase mientras tanto se cuenta después en un solo mensaje.";

const arranged: Arranging = (listener, change, { at, zone, isShared }) => {
  const who = isShared ? "Este canal" : "Usted";
  switch (change.type) {
    case "show":
      return [
        `${who} se entera de las portabilidades así:`,
        digestLine(listener),
        quietLine(listener),
        muteLine(listener, at, zone),
        zoneNote(zone),
      ];
    case "digest":
      return change.digest
        ? [
            `${who} recibe un resumen ${times(change.digest)}: lo que cambió, lo que espera a quién, y las fechas que vienen. Cuando no hay nada, no llega nada.`,
            `${zoneNote(zone)} «quitar el resumen» lo detiene.`,
          ]
        : ["El resumen está desactivado."];
    case "quiet":
      return change.quiet
        ? [
            `De ${clock(change.quiet.from)} a ${clock(change.quiet.to)} hay silencio aquí. ${toldAfter} ${urgentCome}`,
            `${zoneNote(zone)} «quitar las horas de silencio» lo termina.`,
          ]
        : ["Ya no hay horas de silencio."];
    case "mute":
      return [
        `En silencio hasta el ${when(change.until, zone)}. ${toldAfter}`,
        change.all ? "Lo urgente también espera, como usted pidió." : urgentCome,
        "«quitar el silencio» lo termina.",
      ];
    case "mute-request":
      return [
        `${change.sid} está en silencio hasta el ${when(change.until, zone)}. ${toldAfter} ${urgentCome}`,
        "«quitar el silencio» lo termina.",
      ];
    case "unmute":
      return ["Ya no hay nada en silencio. Si mientras tanto pasó algo, viene a continuación."];
    case "zone":
      return [zoneNote(zone)];
  }
};

/** What is said of when people hear what, in Spanish. */
export const spanish: ListeningSaid = {
  arranged,
  unreachable:
    "No tengo con usted un chat a solas en el que pueda avisarle. Escríbame ahí una vez, y después dígalo de nuevo.",
  onlyManagers:
    "Lo que oye un canal lo deciden quienes administran portabilidades. Para usted, agregue «para mí»: «resumen diario a las 9 para mí».",
  urgentToo: "También lo urgente",
  choose: {
    daily: "Un resumen cada día a las 9",
    weekly: "Un resumen cada lunes",
    noDigest: "Sin resumen",
    quiet: "Silencio de 6 p. m. a 8 a. m.",
    noQuiet: "Sin horas de silencio",
    mute: "Silenciar por 2 horas",
    unmute: "Quitar el silencio",
  },
  when: "Diga cuándo, por ejemplo «resumen diario a las 9», «resumen semanal los lunes a las 8:30», «horas de silencio de 6pm a 8am» o «silenciar por 2 horas».",
  zone: "Diga una zona horaria, como «zona horaria America/Chicago» o «hora del centro».",
  title: ({ type, at, zone }) =>
    type === "held" ? "Mientras hubo silencio:" : `Portabilidades: ${dayOf(at, zone)}`,
  changed: "Cambió:",
  waiting: "Espera a alguien de aquí:",
  coming: "Fechas que vienen:",
  more: (count) => `y ${count} más; «lista» las muestra todas`,
  moves: (date) => `, se transfiere el ${date}`,
  stands: {
    draft: "borrador",
    submitting: "se está enviando",
    "in-review": "en revisión con el operador nuevo",
    "awaiting-signature": "espera una firma",
    "with-carrier": "con el operador actual",
    "action-required": "devuelta, hace falta una corrección",
    "date-set": "la fecha está acordada",
    activating: "se está transfiriendo ahora",
    completed: "lista, todos los números se transfirieron",
    "partly-completed": "terminada, algunos números se transfirieron",
    cancelling: "se está cancelando",
    cancelled: "cancelada",
    rejected: "rechazada",
    expired: "vencida",
    unknown: "tiene un estado que hay que revisar",
  },
};
