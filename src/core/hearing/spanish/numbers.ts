const words: Record<string, string> = {
  y: "and",
  e: "and",
  o: "or",
  al: "to",
  a: "to",
  hasta: "to",
  del: "from",
  de: "",
  desde: "from",
  el: "",
  la: "",
  los: "",
  las: "",
  numero: "number",
  numeros: "numbers",
  telefono: "phone",
  telefonos: "phones",
  mi: "my",
  mis: "my",
  nuestros: "our",
  nuestro: "our",
  son: "are",
  es: "is",
  estos: "these",
  este: "this",
  tambien: "also",
  linea: "line",
  lineas: "lines",
  extension: "extension",
  ext: "ext",
  principal: "main",
  fax: "fax",
  solo: "only",
  ambos: "",
  inclusive: "",
  rango: "range",
};

const accentless = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * Numbers and the words that join them, in English: "del 212-555-0100 al 0149 y 0160" is "212-555-0100 to 0149 and 0160".
 * Null where other words stand among them: then it is about more than numbers.
 */
export const englishNumbers = (typed: string): string | null => {
  if (!/\d[\s).,;?!]*$/.test(typed) || typed.includes("@") || /(?<!\p{L})\p{Lu}(?!\p{L})/u.test(typed))
    return null;
  const found = typed.match(/\p{L}+/gu) ?? [];
  if (!found.every((word) => Object.hasOwn(words, accentless(word)))) return null;
  return typed
    .replace(/[^\S\n]*(?<![\p{L}\d])\p{L}+(?![\p{L}\d])/gu, (word) => {
      const english = words[accentless(word.trim())] ?? "";
      return english === "from" || english === "" ? "" : ` ${english}`;
    })
    .trim();
};
