import type { TemporaryItemWords } from "./words-temporary.ts";

const { format: counted } = new Intl.NumberFormat("en-US");

export const spanish: TemporaryItemWords = {
  label: "Números temporales",
  ask: (carrier) =>
    `¿Quiere números temporales que funcionen hasta la portabilidad? Para todos, para algunos («0142 y 0143», «los primeros 10»), o con un número que ya tenga («646-555-0101 por 0142»). ${
      carrier === null
        ? "Se toman de los números libres que usted tiene."
        : `Primero tomo números libres de los suyos; los demás los busco en ${carrier} y le digo el precio antes de comprar nada.`
    }`,
  example: "ninguno",
  help: "Un número temporal funciona de inmediato: se puede llamar allí, y usted puede desviar a él las llamadas del número anterior, hasta que llegue el portado. Entonces se cambia, y usted decide si lo devuelve. Nada se compra antes de que usted diga sí a la cantidad y al precio.",
  none: "Ninguno",
  typedNone: "ninguno",
  typedAll: "todos",
  shownNone: "Ninguno. «números temporales» consigue algunos que funcionan hasta la portabilidad.",
  forAll: (count) =>
    ["Para todos los números", "Para el número", "Para los dos números"][count] ??
    `Para los ${counted(count)} números`,
  forSome: (count, of, numbers) => `Para ${counted(count)} de ${counted(of)}: ${numbers}`,
  pair: (own, standsFor) => `${own} por ${standsFor}`,
  own: (pairs, more) => `De los suyos: ${pairs.join(", ")}${more > 0 ? ` y ${counted(more)} más` : ""}`,
  which: "¿Cuáles? Dé los últimos cuatro dígitos, como «0142 y 0143», o cuántos, como «los primeros 10».",
  ownWhich: "¿Qué número tiene ya, y a cuál sustituye? Por ejemplo «646-555-0101 por 212-555-0142».",
  unknown: (digits) => `«${digits}» no señala un solo número de esta solicitud. Dé los diez dígitos.`,
  uneven: (own, ported) =>
    `Cada número suyo sustituye a uno de los que se transfieren; leí ${own} y ${ported}. Délos en pares, como «646-555-0101 por 212-555-0142».`,
  unclear:
    "Por favor, diga «ninguno», «todos», qué números («0142 y 0143»), o un número que ya tenga («646-555-0101 por 0142»).",
};
