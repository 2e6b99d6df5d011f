import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { CompanyWords } from "./words-company.ts";

export const spanish: CompanyWords = {
  offer: (name, sid, day) =>
    `Usted ya transfirió números para ${quoted(name, 80)} (${sid}, enviada el ${day}). ¿Es para la misma empresa? Entonces tomo estos datos con un solo «sí»; los PIN, los números de cuenta y los seis puntos siempre se piden de nuevo.`,
  several: "Usted ya transfirió números para varias empresas. ¿Para cuál es esta?",
  useThese: "Sí, usar estos datos",
  another: "No, otra empresa",
  companyLabel: (name, sid) => `${quoted(name, 50)} (${sid})`,
  bill: (day) =>
    `La factura del ${day} es lo bastante reciente para el operador y se puede usar otra vez; se lee y se compara como una nueva.`,
  useBill: (day) => `Usar la factura del ${day}`,
  none: "Aquí no hay ninguna solicitud anterior cuyos datos se puedan usar. Se guardan a partir de la primera que se envíe.",
  nothingNew: "Todo lo que se podría tomar ya está respondido aquí.",
  billTooOld: "Esa factura ya no es lo bastante reciente para el operador. Por favor, envíe la última.",
  started: "Una empresa nueva, entonces. Sigamos.",
  forgotten: (name) =>
    `Ya no ofrezco los datos de ${quoted(name, 80)}. Las solicitudes quedan como están, y la próxima que se envíe para esa empresa se ofrecerá otra vez.`,
  unknown: (name) => `No conozco ninguna empresa «${quoted(name, 60)}» de solicitudes anteriores.`,
};
