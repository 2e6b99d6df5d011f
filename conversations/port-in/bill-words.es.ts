import type { ReadingStep } from "../../src/core/bill.ts";
import { quoted } from "../../src/core/hearing/typed-text.ts";
import { listed } from "../../src/core/values/listed.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import type { BillWords } from "./bill-words.ts";

const pagesOf = (pages: number, read = pages): string => {
  if (read < pages) return `${read === 1 ? "la primera página" : `las primeras ${read} páginas`} de ${pages}`;
  return pages === 1 ? "una página" : `${pages} páginas`;
};

const stepWords = (step: ReadingStep): string => {
  switch (step.type) {
    case "waiting":
      return "Su factura es la siguiente: se está leyendo otra antes.";
    case "opened":
      return `Leyendo su factura: ${pagesOf(step.pages)}`;
    case "page":
    case "recognising":
      return `Leyendo su factura: página ${step.page} de ${step.of}`;
  }
};

const sides: [RegExp, string][] = [
  [/, beside "/, ", junto a «"],
  [/, under "/, ", debajo de «"],
  [/, over "/, ", encima de «"],
  [/, in the mailing address$/, ", en la dirección postal"],
];

/** 'page 1, beside "Account number"' as «página 1, junto a «Account number»»; what stands on the bill stays as it is. */
const placeOf = (where: string): string =>
  sides
    .reduce((place, [found, said]) => place.replace(found, said), where)
    .replace(/^page (?=\d)/, "página ")
    .replace(/"$/, "»");

const at = (where: string): string => (where === "" ? "" : ` (${placeOf(where)})`);

export const spanish: BillWords = {
  nothing: (pages, read) =>
    `Leí la factura (${pagesOf(pages, read)}), pero no encontré nada que comparar. Por favor, revise que sea la correcta.`,
  onlyRead: (pages, read) => `Leí la factura (${pagesOf(pages, read)}).`,
  agreed: (pages, read) => `Leí la factura (${pagesOf(pages, read)}), y lo que usted dio coincide con ella.`,
  partlyRead: (pages, read) =>
    `Leí la factura (${pagesOf(pages, read)}). Lo que pude leer coincide con lo que usted dio; por favor, revise usted el resto:`,
  differing: (pages, read) =>
    `Leí la factura (${pagesOf(pages, read)}). Los operadores comparan la solicitud con sus registros, así que mire lo que no coincide:`,
  step: stepWords,
  statement: "Factura",
  title: "Sus respuestas junto a la factura",
  agrees: (given) => (given === "" ? "Como en la factura" : `${quoted(given)}, como en la factura`),
  close: (given, shown, where) => `${quoted(given)}; en la factura dice ${quoted(shown)}${at(where)}`,
  differs: (given, shown, where) =>
    shown === null
      ? `${quoted(given)}; no se encontró en la factura`
      : given === shown
        ? `${quoted(given)}; la factura tiene otro que termina igual${at(where)}`
        : `${quoted(given)}; la factura muestra ${quoted(shown)}${at(where)}`,
  unreadable: (given) => `${quoted(given)}; no se lee en la factura, así que revíselo usted, por favor`,
  dated: (date) => `Con fecha ${showDate(date)}`,
  notOnBill: (numbers) =>
    `No se encontraron en la factura: ${numbers}. Si son de la misma cuenta, todo está bien; si no, el operador no los transferirá.`,
  notClaimed: (numbers) =>
    `También están en la factura, y no en esta solicitud: ${numbers}. Para transferirlos también, diga «agregar» y el número.`,
  notFull: (numbers) =>
    `La factura también incluye ${numbers}. Si eso se queda con el operador actual, esta es una portabilidad parcial, y una completa sería rechazada.`,
  offers: "La factura muestra además lo siguiente. Nada de eso se usa antes de que usted lo diga:",
  offered: (shown, where) => `${quoted(shown)}${at(where)}`,
  useAll: "Usar todo esto",
  use: (shown) => `Usar ${quoted(shown, 50)}`,
  against: (label, shown, where, _name, alike) =>
    shown === null
      ? `${label}: no se encontró en la factura como usted lo dio. Envíelo como aparece allí, o diga «como lo escribí» para presentarlo así.`
      : `${label}: la factura muestra ${alike ? "otro que termina igual, " : ""}${quoted(shown)}${at(where)}. Los operadores rechazan lo que no coincide con sus registros. Diga «como en la factura», envíe lo correcto o diga «como lo escribí» para presentar lo suyo.`,
  tooOld: (date, days, most) =>
    `La factura tiene fecha ${showDate(date)}, hace ${days} días, y este operador acepta facturas de hasta ${most} días. Por favor, envíe una más reciente, o diga «conservar esta».`,
  nowAgrees: "Ahora coincide con la factura.",
  changed: "Eso no coincide con la factura:",
  riskUnknown: "Riesgo de rechazo: todavía estoy comparando las respuestas con la factura.",
  riskLow: "Riesgo de rechazo: bajo. Lo que usted dio coincide con la factura.",
  riskSome: (reasons) => `Riesgo de rechazo: medio. ${reasons.join(" ")}`,
  riskHigh: (reasons) => `Riesgo de rechazo: alto. ${reasons.join(" ")}`,
  keptReason: (labels) =>
    `Se presenta como usted lo dio, aunque la factura muestra otra cosa: ${listed(labels)}.`,
  differsReason: (labels) => `La factura muestra otra cosa en: ${listed(labels)}.`,
  closeReason: (labels) => `En la factura está escrito de otra manera: ${listed(labels)}.`,
  unreadReason: (labels) => `No se lee en la factura, así que revíselo usted: ${listed(labels)}.`,
};
