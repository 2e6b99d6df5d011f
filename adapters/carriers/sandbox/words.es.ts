import { showDate } from "../../../src/core/values/local-date.ts";
import type { SandboxWords } from "./words.ts";

export const spanish: SandboxWords = {
  silent: "El operador de prueba no responde en este momento. Por favor, inténtelo más tarde.",
  sellsNothing: "El operador de prueba no vende nada en este momento. Por favor, inténtelo más tarde.",
  dearer: "El precio de un número cambió.",
  noNumbers: "Una orden necesita al menos un número.",
  tooMany: (most, count) => `Una orden acepta como máximo ${most} números; esta tiene ${count}.`,
  notPorted: (number, reason) => `${number} no se puede transferir. El operador escribió: «${reason}»`,
  noOrder: (reference) => `El operador de prueba no tiene la orden ${reference}.`,
  alreadyMoved: "Esta orden está completa: los números ya se transfirieron.",
  moving: "Los números se están transfiriendo ahora mismo; ya no se puede detener.",
  tooLate: (date, days) =>
    `La fecha de la portabilidad es el ${showDate(date)}. Cancelar requiere ${days} días hábiles de aviso, así que aquí ya es tarde para detenerla.`,
  noDate: (reference) =>
    `El operador de prueba no tiene ninguna orden ${reference} cuya fecha se pueda cambiar.`,
  dateFixed: "Los números se están transfiriendo o ya se transfirieron; la fecha ya no se puede cambiar.",
  dateTooLate: (date, days) =>
    `La fecha de la portabilidad es el ${showDate(date)}. Cambiarla requiere ${days} días hábiles de aviso, así que aquí ya es tarde.`,
  notThatDay: (date, first) =>
    `El ${showDate(date)} no se puede. El primer día posible es el ${showDate(first)}.`,
};
