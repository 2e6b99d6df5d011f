import type { NumberStatus } from "../../src/core/carrier.ts";
import type { LetterStanding } from "../../src/core/letter-state.ts";
import type { Status } from "../../src/core/port-request.ts";
import type { HandOverWords } from "./words-hand-over.ts";

const letter: Record<LetterStanding, string> = {
  drawing: "en preparación",
  made: "preparada",
  sent: "enviada",
  viewed: "abierta",
  failed: "no entregada",
  signed: "firmada",
  declined: "rechazada",
  expired: "vencida",
  voided: "anulada",
};

/** Of a request, an order or a number. */
const states: Record<Status | NumberStatus, string> = {
  draft: "borrador",
  submitting: "en camino al nuevo operador",
  "in-review": "en revisión",
  "awaiting-signature": "en espera de la firma",
  "with-carrier": "con el operador actual",
  "action-required": "en espera de una corrección",
  "date-set": "con fecha fijada",
  activating: "en pleno cambio",
  completed: "con la transferencia terminada",
  "partly-completed": "con la transferencia terminada en parte",
  cancelling: "con la cancelación en curso",
  cancelled: "con la cancelación confirmada",
  rejected: "con rechazo",
  expired: "con el plazo vencido",
  unknown: "en un estado desconocido",
  unchecked: "sin comprobar",
  portable: "se puede transferir",
};

export const spanish: HandOverWords = {
  sid: "SID de la solicitud",
  request: "Solicitud",
  begunBy: "Iniciada por",
  status: "Estado",
  newCarrier: "Nuevo operador",
  date: "Fecha de portabilidad",
  order: (reference) => `Orden ${reference}`,
  letter: "Carta",
  letterIs: (standing, round) => `${letter[standing]}, ronda ${round}`,
  requestIs: (status) => states[status],
  numberIs: (status) => states[status],
  quote: (words) => `«${words}»`,
  stands: "Cómo está",
  numbers: "Números",
  rejections: "Por qué se devolvió",
  answers: "Lo que se presentó o se va a presentar",
  tried: "Lo que se intentó, primero lo más antiguo:",
  times: (count) => (count === 1 ? "una vez" : `${count} veces`),
  handedOver: (sid, name) =>
    `${name} ya tiene ${sid}, por correo: cómo está, cada respuesta, lo que dijo el operador y todo lo que se intentó, sin PIN y con los últimos cuatro dígitos del número de cuenta. Mientras tanto no se detiene nada, y usted también puede seguir aquí.`,
  nobody: (sid) =>
    `Aquí no hay un contacto de la persona encargada (OPERATOR_CONTACT), así que no tengo a quién enviar ${sid} por correo. Esto es lo que puede dar a quien le ayude o al departamento de portabilidad; no contiene datos secretos:`,
  which: "¿Qué solicitud? Diga «entregar» y su SID, o dígalo donde se habla de la solicitud.",
  draft:
    "Todavía no se presentó nada, así que hay poco que revisar; el colega que gestiona las portabilidades aquí puede abrir este borrador con «reanudar» y su SID.",
};
