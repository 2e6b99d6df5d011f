import { showDate } from "../../../src/core/values/local-date.ts";
import { showNumber } from "../../../src/core/values/phone.ts";
import { quotedReason } from "./quoted-reason.ts";
import type { TelnyxWords } from "./words.ts";

const because = (reason: string): string =>
  quotedReason(reason) === "" ? "No da ningún motivo." : `Escribió: «${quotedReason(reason)}»`;

export const spanish: TelnyxWords = {
  silent: "Telnyx no responde en este momento. Por favor, inténtelo más tarde.",
  busy: (wait) => `Telnyx pide esperar ${wait === 1 ? "1 segundo" : `${wait} segundos`}.`,
  keyRefused:
    "Telnyx no acepta la clave de su API. Quien administra Portside puede poner TELNYX_API_KEY de nuevo.",
  refused: (reason) => `Telnyx todavía no lo acepta. ${because(reason)}`,
  notTaken: (numbers) =>
    numbers.length === 1
      ? `Telnyx dejó fuera el ${numbers.map(showNumber).join(", ")}. Quítelo de esta solicitud o pregunte por él a Telnyx.`
      : `Telnyx dejó fuera ${numbers.map(showNumber).join(", ")}. Quítelos de esta solicitud o pregunte por ellos a Telnyx.`,
  noNumbers: "Una orden necesita al menos un número.",
  noReason: "Telnyx no puede aceptar este número y no da ningún motivo.",
  noCoverage: "Telnyx no tiene cobertura para este número.",
  wrote: (reason) => `Telnyx escribió: «${quotedReason(reason)}»`,
  unsaid: "Telnyx no dijo nada de este número.",
  notKnown: (reference) => `Telnyx no tiene la orden ${reference}.`,
  alreadyMoved: "Esta orden está completa: los números ya se transfirieron.",
  tooLate: (date) =>
    `La fecha de la portabilidad es el ${showDate(date)}. Telnyx requiere 48 horas de aviso para cancelar, así que aquí ya es tarde para detenerla.`,
  wholeOrdersOnly: (numbers) =>
    `Telnyx solo detiene una orden completa, y esta es de ${numbers.map(showNumber).join(", ")}. Cancele todos o ninguno.`,
  noWindow: (date) => `Telnyx no ofrece ninguna hora el ${showDate(date)} ni después. Pruebe otro día.`,
  dateTooLate: (date) =>
    `La fecha de la portabilidad es el ${showDate(date)}. Telnyx requiere 48 horas de aviso para cambiarla, así que aquí ya es tarde.`,
  notDated: "A esta orden no le queda nada por transferir, así que su fecha no se puede cambiar.",
  moving: "Los números se están transfiriendo ahora mismo; ya no se puede detener.",
  notCancelled: (reason) => `Telnyx no la cancela. ${because(reason)}`,
  stillDraft:
    "En Telnyx esta orden todavía es un borrador: aún no se envió nada. Envíela en el portal de Telnyx y después dígalo aquí otra vez.",
  referencesTaken: (customer, group) =>
    `Telnyx tiene esta orden, pero sus dos referencias están en uso («${quotedReason(customer)}» y «${quotedReason(group)}») y necesito una para reconocerla. Vacíe una de ellas en el portal de Telnyx y después dígalo aquí otra vez.`,
  notSold: (reason) => `Telnyx no lo vende. ${because(reason)}`,
  dearer: "El precio de Telnyx cambió.",
  notWritten: (reason) => `Telnyx no acepta el mensaje. ${because(reason)}`,
};
