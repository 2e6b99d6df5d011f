import { showDate } from "../../../src/core/values/local-date.ts";
import type { TwilioWords } from "./words.ts";

const coded = (code: number): string => (code > 0 ? ` (código ${code})` : "");

const codes: Record<number, string> = {
  22102: "Twilio no reconoce esto como un número de teléfono. Revise sus dígitos en la factura.",
  22130: "Twilio no da servicio en la zona de este número, así que no se puede transferir allí.",
  22131: "Este número ya está en la cuenta de Twilio a la que iría.",
  22132:
    "Este número ya está con Twilio, en la cuenta de otra persona. El soporte de Twilio lo pasa de una cuenta a otra.",
  22133:
    "Twilio transfiere este número solo de forma manual. Preséntelo en la Console de Twilio, en Phone Numbers, Port & Host.",
  22135: "Twilio no pudo revisar este número. Inténtelo otra vez más tarde.",
  22136: "Este número ya está en otra de sus cuentas de Twilio; en la Console se puede pasar de una a otra.",
  22137: "Hay otra portabilidad de este número en curso en Twilio. Primero tiene que terminar o cancelarse.",
  22171: "A Twilio le falta algo que necesita para este número, como su PIN o el número de cuenta.",
};

export const spanish: TwilioWords = {
  refused: (code, said) => {
    const known = Object.hasOwn(codes, code) ? codes[code] : undefined;
    if (known) return known;
    return said === "" ? `Twilio no dijo por qué${coded(code)}.` : `Twilio escribió${coded(code)}: «${said}»`;
  },
  stillClosing: "Twilio todavía está cerrando la orden que esta corrige. Se presenta en cuanto eso termine.",
  busy: "Twilio está ocupado en este momento. Por favor, inténtelo más tarde.",
  silent: "Twilio no responde en este momento. Por favor, inténtelo más tarde.",
  locked: "Twilio no acepta los datos de nuestra cuenta. Quien administra Portside tiene que revisarlos.",
  endless: "La lista de solicitudes de Twilio no termina. Por favor, inténtelo más tarde.",
  unsaid: "Twilio no puede decirlo en este momento.",
  noBill: "Twilio pide la factura más reciente con cada solicitud. Por favor, agréguela.",
  billKind: "Twilio acepta la factura como PDF, JPEG o PNG. Por favor, envíela en uno de esos formatos.",
  billSize: (most, megabytes) =>
    `Twilio acepta una factura de ${most} MB como máximo; esta tiene ${megabytes} MB. Por favor, envíe solo las páginas que muestran la cuenta, el nombre y la dirección.`,
  noNumbers: "Una orden necesita al menos un número.",
  tooMany: (most, count) => `Twilio acepta como máximo ${most} números en una orden; esta tiene ${count}.`,
  noOrder: "Twilio no tiene ninguna orden de esta solicitud, así que no hay nada que cancelar.",
  alreadyMoved: "Esta orden está completa: los números ya se transfirieron.",
  tooLate: (date, days) =>
    `La fecha de la portabilidad es el ${showDate(date)}. Twilio requiere ${days} días hábiles de aviso, así que aquí ya es tarde para detenerla.`,
  dearer: "El precio de Twilio cambió.",
};
