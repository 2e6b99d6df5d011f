import { showDate } from "../../../src/core/values/local-date.ts";
import type { DeskToldWords } from "./told-words.ts";

const faults = {
  address: "nadie recibe correo allí.",
  access: "el servidor de correo no nos deja entrar.",
  mail: "el servidor de correo no pasa este correo; puede ser demasiado grande.",
};

export const spanish: DeskToldWords = {
  noNumbers: "Una orden necesita al menos un número.",
  tooMany: (most, count) => `Una orden de trabajo lleva como máximo ${most} números; esta tiene ${count}.`,
  unmovable: (number) =>
    `${number} es un número de tarifa especial, y ninguna orden de portabilidad transfiere esos. Pida al operador actual que lo conserve o lo cierre.`,
  away: "El servidor de correo no acepta correo en este momento, así que la orden de trabajo aún no ha salido.",
  refused: (address, fault) =>
    `La orden de trabajo no se aceptó para ${address}: ${faults[fault]} Pida a quien administra Portside que revise PORTING_DESK y SMTP_URL, y después envíela otra vez.`,
  unknownOrder:
    "La mesa de portabilidad no tiene ninguna orden de esta solicitud, así que no hay nada que cancelar.",
  completed: "Esta orden está completa: los números ya se transfirieron.",
  nothingThere:
    "La mesa de portabilidad no tiene ninguna orden de esta solicitud, así que allí nadie sabe de qué se trata.",
  noOrder:
    "La mesa de portabilidad no tiene ninguna orden de esta solicitud, así que no hay fecha que cambiar.",
  dateTooLate: (date, days, address) =>
    `La fecha de la portabilidad es el ${showDate(date)}, y cambiarla requiere ${days} días hábiles de aviso. Llame a la mesa de portabilidad, ${address}, si no debe ocurrir ese día.`,
  tooLate: (date, days, address) =>
    `La fecha de la portabilidad es el ${showDate(date)}, y detenerla requiere ${days} días hábiles de aviso. Ya es tarde para detenerla por correo; llame a la mesa de portabilidad, ${address}, si no debe ocurrir.`,
};
