import type { StatusContext } from "./words.ts";
import type { ActionWords } from "./words-action.ts";
import { signerOf } from "./words-letter.es.ts";

const short = (labels: string[]): string =>
  labels.length > 3 ? `${labels.slice(0, 3).join(", ")} y ${labels.length - 3} más` : labels.join(", ");

const letterAction = (context: StatusContext): string => {
  switch (context.letter?.standing) {
    case "declined":
      return context.repName === ""
        ? "El representante no quiso firmar"
        : `${context.repName} no quiso firmar`;
    case "expired":
    case "voided":
      return "Hace falta una carta nueva";
    default:
      return `Espera la carta con la firma ${signerOf(context)}`;
  }
};

export const spanish: ActionWords = {
  draft: () => "Ninguna todavía: sin enviar",
  submitting: ({ gaining }) => `Se está enviando a ${gaining}`,
  "in-review": ({ gaining }) => `${gaining} revisa la solicitud`,
  "awaiting-signature": letterAction,
  "with-carrier": ({ losing }) =>
    `Espera la respuesta ${losing === "" ? "del operador actual" : `de ${losing}`}`,
  "action-required": ({ toFix }) => (toFix.length === 0 ? "Devuelta" : `Devuelta: ${short(toFix)}`),
  "date-set": ({ date }) =>
    date === null ? "Portabilidad acordada" : `Portabilidad acordada para el ${date}`,
  activating: ({ gaining }) => `${gaining} cambia los números ahora`,
  completed: ({ completed }) => (completed === null ? "Terminada" : `Terminada el ${completed}`),
  "partly-completed": ({ moved, count }) => `${moved} de ${count} números transferidos`,
  cancelling: ({ gaining }) => `Se le pidió a ${gaining} que la detenga`,
  cancelled: () => "Detenida",
  rejected: ({ toFix }) => (toFix.length === 0 ? "Rechazada" : `Rechazada: ${short(toFix)}`),
  expired: () => "Terminó: se acabó el plazo",
  unknown: ({ raw }) => (raw === null || raw === "" ? "Sin determinar" : `Informada como «${raw}»`),
};
