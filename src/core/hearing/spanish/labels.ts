import { folded } from "./folded.ts";

/** Names of what is asked: the English one, and whether its values are words that may be read in English. */
export type Label = { english: string; isWords: boolean };

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const changing =
  "(?:(?:y |e )?(?:cambi(?:ar|e|a)|corregir|corrij[ae]|corrige|pon(?:ga|er)?|actuali(?:zar|ce|za)|edit(?:ar|e|a)|fij(?:ar|e|a)) )";
const articles = "(?:(?:el|la|los|las|mi|mis|su|sus|nuestr[oa]s?|un|una|lo|tu|tus) )?";
const whose =
  "(?: (?:del|de la|de mi|de nuestra|de nuestro|de su) (?:cuenta|titular|empresa|compania|factura|representante|cliente|servicio))?";
const given = "(?:ahora |en realidad |realmente |de hecho )?";
const adjective = "(?: nuev[oa]s?| correct[oa]s?| actual(?:es)?| completo| completa)?";
const verb =
  "(?:\\s+(?:es|son|era|sera|seria|debe ser|deberia ser|debe decir|tiene que ser|cambia a|cambio a|esta en|queda en)\\s+|\\s*[:=]\\s*)";

/** Names that may stand right before their value, without a verb: "código postal 10013". */
const takesDigits = /codigo|zip|numero|cuenta|btn|cp/;

/** Values are given by name with capitals only where everything is in capitals, or where a sentence begins. */
const isSentence = (found: string, isStart: boolean): boolean => {
  const letters = found.replace(/[^\p{L}]/gu, "");
  const rest = isStart ? letters.slice(1) : letters;
  return rest === rest.toLowerCase() || (letters.length > 3 && letters === letters.toUpperCase());
};

/** Makes a reader of values given by name: "el código postal es 10013" is "the zip is 10013". The values stay as they are. */
export const labelReader = (
  labels: ReadonlyMap<string, Label>,
  valueInEnglish: (text: string) => string | null,
): ((text: string) => string | null) => {
  const names = [...labels.keys()].sort((a, b) => b.length - a.length);
  if (names.length === 0) return () => null;
  const any = `(?:${names.map(literal).join("|")})`;
  const digits = `(?:${names
    .filter((name) => takesDigits.test(name))
    .map(literal)
    .join("|")})`;
  const pattern = new RegExp(
    `(?<![\\w@.-])(?<and>(?:y|e) )?(?:${changing}?${articles}(?<named>${any})${whose}${adjective}${verb}${given}|${changing}${articles}(?<changed>${any})${whose}${adjective} (?:a|por) |${articles}(?<digits>${digits})${whose}\\s+(?=[#\\d]))`,
    "g",
  );
  const mayName = /[:=]|\d|\b(?:es|son|era|sera|seria|debe|deberia|tiene|esta|queda|a|por|como|cambi[oa])\b/;
  return (text) => {
    const whole = folded(text);
    if (!mayName.test(whole.plain)) return null;
    let english = "";
    let last = 0;
    let before: Label | null = null;
    const upTo = (end: number): void => {
      const value = text.slice(last, end);
      english += before?.isWords ? inWords(value, valueInEnglish) : value;
      last = end;
    };
    for (const match of whole.plain.matchAll(pattern)) {
      const { named, changed, digits: direct, and } = match.groups ?? {};
      const label = labels.get(named ?? changed ?? direct ?? "");
      const from = whole.at[match.index] ?? 0;
      const to = whole.at[match.index + match[0].length] ?? text.length;
      const isStart = /(?:^|[.!?\n]\s*)$/.test(text.slice(0, from));
      if (!label || !isSentence(text.slice(from, to).trim(), isStart)) continue;
      upTo(from);
      english += `${and === undefined ? "" : "and "}the ${label.english} is `;
      last = to;
      before = label;
    }
    if (before === null) return null;
    upTo(text.length);
    return english;
  };
};

/** A value that is words as a whole ("el 3 de diciembre"); what stands around it stays. */
const inWords = (value: string, valueInEnglish: (text: string) => string | null): string => {
  const [, before = "", said = "", after = ""] = /^(\s*)(.*?)([\s,.;]*)$/s.exec(value) ?? [];
  return `${before}${valueInEnglish(said) ?? said}${after}`;
};
