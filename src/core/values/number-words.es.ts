import type { NumberWords } from "./number-words.ts";

const { format: counted } = new Intl.NumberFormat("en-US");

const digitsOf = (shown: string, digits: number): string =>
  `${shown} tiene ${digits} ${digits === 1 ? "dígito" : "dígitos"}; un número de EE. UU. tiene 10.`;

const abroad = (shown: string, code: string | null, country: string): string =>
  `${shown} no es un número de EE. UU.${code === null ? "" : `: +${code} es el código de ${country || "otro país"}.`}`;

export const spanish: NumberWords = {
  tooLong: (shown, digits) => `${digitsOf(shown, digits)} Revíselo en la factura.`,
  tooShort: (shown, digits) => `${digitsOf(shown, digits)} Revíselo en la factura.`,
  noAreaCode: (shown, digits) => `${digitsOf(shown, digits)} Ponga delante el código de área.`,
  longSpelling: (shown) => `${shown} tiene más letras que los dígitos de un número. Escriba los 10 dígitos.`,
  openDigits: (shown) =>
    `A ${shown} le faltan dígitos. Escriba el primer número y el último, así: 212-555-0100 a 0109.`,
  letters: (shown) =>
    `${shown} tiene letras donde van dígitos, quizá una O en lugar de un 0. Escríbalo solo con dígitos.`,
  abroad: (shown, code, country) =>
    `${abroad(shown, code, country)} Quítelo; aquí solo se pueden transferir números de EE. UU.`,
  abroadMaybe: (shown, code, country, digits) =>
    `${abroad(shown, code, country)} Si es un número de EE. UU., escríbalo como +1${digits} o sin el signo más.`,
  areaStart: (shown, areaCode) =>
    `${shown} empieza con ${areaCode}, y ningún código de área empieza con 0 o 1. Revíselo en la factura.`,
  areaService: (shown, areaCode) =>
    `${shown} empieza con ${areaCode}, un código de servicio como el 911 y no un código de área. Revíselo en la factura.`,
  areaAbroad: (shown, areaCode, country) =>
    `${shown} no es un número de EE. UU.: ${areaCode} es un código de área de ${country}. Quítelo; aquí solo se pueden transferir números de EE. UU.`,
  territory: (shown, territory) =>
    `${shown} es un número de ${territory}. Por ahora aquí solo se pueden transferir números de los 50 estados y de DC, así que quítelo.`,
  areaSpecial: (shown, areaCode, use) => {
    const what = {
      government: "está reservado para los operadores y el gobierno",
      premium: "es para líneas de pago por llamada",
      personal: "es para máquinas y servicios de seguimiento de llamadas",
    }[use];
    return `${shown} no se puede transferir: ${areaCode} ${what}. Quítelo.`;
  },
  areaUnknown: (shown, areaCode) =>
    `${shown} empieza con ${areaCode}, que no es un código de área de EE. UU. Revíselo en la factura.`,
  exchangeStart: (shown, exchange) =>
    `${shown} tiene ${exchange} después del código de área, y esos tres dígitos nunca empiezan con 0 o 1. Revíselo en la factura.`,
  exchangeService: (shown, exchange) =>
    `${shown} tiene ${exchange} después del código de área, un código de servicio como el 911. Revíselo en la factura.`,
  fictional: (shown) =>
    `${shown} es uno de los números inventados, reservados para películas y ejemplos. Envíe el real, el que aparece en la factura.`,
  shortened: (shown) =>
    `${shown} es un número que la hoja de cálculo acortó, así que faltan dígitos. Dé a la columna formato de texto y péguela de nuevo.`,
  none: "No hay ningún número de teléfono en eso. Escriba los 10 dígitos, así: 212-555-0123.",
  otherCharacters: (shown) =>
    `${shown} tiene otros caracteres entre sus dígitos. Escríbalo así: 212-555-0123.`,
  oddOrder: (text) => `${text} tiene sus dígitos en un orden poco común. Escríbalo así: 212-555-0123.`,
  lonelyEnd: (text) =>
    `${text}, solo en su línea, podría ser el final de un número u otra cosa. Si es un número, escriba los 10 dígitos.`,
  runTogether: (text) => `${text} tiene 20 dígitos, como dos números pegados. Ponga una coma entre ellos.`,
  backwards: (first, last) =>
    `${first} a ${last} va al revés. Escriba primero el número más bajo, o cada número completo.`,
  crossesAreas: (first, last) =>
    `${first} a ${last} pasa de un código de área a otro, así que no es un rango. Escriba cada número completo.`,
  wideRange: (first, last, count) =>
    `${first} a ${last} son ${counted(count)} números; un rango puede tener 1,000. Revise ambos extremos, o envíelo en dos solicitudes.`,
  unsureEnd: (short, base) =>
    `${short} después de ${base} podría ser el final de otro número u otra cosa. Si es un número, escriba los 10 dígitos.`,
  again: (numbers) => `${numbers}: ya en la lista, así que se cuenta una sola vez. No hay que hacer nada.`,
  beyond: (limit, count, isMore) =>
    `Una solicitud admite ${counted(limit)} números, así que ${count === 1 ? "quedó" : "quedaron"} fuera ${counted(count)}${isMore ? " o más" : ""}. Por ahora, envíelos en una segunda solicitud.`,
  noNumbers: "ningún número",
  range: (first, last) => `${first} a ${last}`,
  more: (count) => `y ${counted(count)} más`,
  counted: (count) => `${counted(count)} ${count === 1 ? "número" : "números"}`,
};
