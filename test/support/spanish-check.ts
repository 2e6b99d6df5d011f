import { speaking } from "../../src/core/language.ts";

/**
 * What the functions among words are called with: one or several sets of arguments for each, in the shape of the words.
 * `Given<typeof english>` so that the type checker says what fits.
 */
export type Given<T> = T extends (...given: infer A) => unknown
  ? A[]
  : T extends readonly unknown[]
    ? never
    : T extends object
      ? { [K in keyof T]?: Given<T[K]> }
      : never;

type Options<T> = {
  given?: Given<T>;
  /** Paths (such as "names" or "fields.zip.names") that may be the same in both languages, or hold English. */
  same?: string[];
  /** English that belongs into the Spanish: what a carrier wrote, a name of a product. */
  kept?: string[];
};

type Said = { path: string; en: string; es: string; given: string[] };

/** Words that Spanish does not have. */
const english =
  /\b(?:the|your|you|is|are|with|and|type|please|not|this|that|was|will|have|from|when|which|there|their|it|to|for|or|if|by|been|my|say)\b/i;
/** People are addressed as "usted". */
const familiar =
  /(?<![\p{L}])(?:tú|tu|tus|te|ti|contigo|vos|vosotros|puedes|quieres|tienes|debes|necesitas|eres|estás|dime)(?![\p{L}])|(?:^|[.!?:] )(?:Escribe|Envía|Elige|Responde|Pide|Mira|Usa|Di|Da|Pon|Haz)(?![\p{L}])/u;
const madeWrongly = /undefined|\[object |NaN|=>/;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Every text within what was said, by its place in it. */
const textsOf = (value: unknown, path: string): Map<string, string> => {
  if (typeof value === "string") return new Map([[path, value]]);
  if (typeof value !== "object" || value === null) return new Map();
  return new Map(Object.entries(value).flatMap(([key, each]) => [...textsOf(each, `${path}.${key}`)]));
};

const argumentTexts = (given: unknown): string[] => [...textsOf(given, "").values()];

type Call = (...given: unknown[]) => unknown;

const called = (say: Call, given: unknown[], path: string): unknown => {
  try {
    return say(...given);
  } catch (error) {
    throw new Error(`${path} could not be said. Give it arguments that fit, under "given".`, {
      cause: error,
    });
  }
};

/** The arguments of a function nobody gave any for: names and counts, which suit most sentences. */
const usualArguments = (length: number): unknown[] =>
  Array.from({ length: Math.max(length, 1) }, (_, index) => `Vega${index + 1}`);

const sayingBoth = (en: unknown, es: unknown, given: unknown, path: string): Said[] => {
  if (typeof en === "function") {
    const all = Array.isArray(given) ? (given as unknown[][]) : [usualArguments(en.length)];
    return all.flatMap((each, index) => {
      const at = all.length > 1 ? `${path}(${index + 1})` : path;
      const said = textsOf(called(en as Call, each, at), at);
      const spanish = speaking("es", () => textsOf(called(es as Call, each, at), at));
      return paired(said, spanish, argumentTexts(each));
    });
  }
  if (isRecord(en))
    return Object.keys(en).flatMap((key) => {
      const at = path === "" ? key : `${path}.${key}`;
      const other = isRecord(es) ? es[key] : undefined;
      return sayingBoth(en[key], other, isRecord(given) ? given[key] : undefined, at);
    });
  return paired(textsOf(en, path), textsOf(es, path), []);
};

const paired = (en: Map<string, string>, es: Map<string, string>, given: string[]): Said[] =>
  [...new Set([...en.keys(), ...es.keys()])].map((path) => ({
    path,
    en: en.get(path) ?? "",
    es: es.get(path) ?? "",
    given,
  }));

const inOrder = (found: RegExpMatchArray | null): string => [...new Set(found ?? [])].sort().join(" ");
const numbersIn = (text: string): string => inOrder(text.match(/\d+(?:[.,:/-]\d+)*/g));
const sidsIn = (text: string): string => inOrder(text.match(/\b[A-Z]{2}-[A-Z0-9]{3,}/g));
const countOf = (text: string, sign: string): number => text.split(sign).length - 1;

const faultsOf = ({ path, en, es, given }: Said, kept: string[]): string[] => {
  const at = (fault: string): string => `${path}: ${fault}\n  en: ${en}\n  es: ${es}`;
  if (es.trim() === "" || en.trim() === "")
    return es.trim() === en.trim() ? [] : [at("is said in one language only")];
  const own = [...given, ...kept]
    .sort((a, b) => b.length - a.length)
    .reduce((text, each) => (each.length > 2 ? text.replaceAll(each, " ") : text), es)
    .replace(/https?:[^\s»]+|[^\s«]+@[\w.-]+/g, " ");
  const names = given.filter((each) => /[A-Z0-9@]/.test(each) && en.includes(each) !== es.includes(each));
  return [
    ...(en === es && /\p{L}{2}/u.test(own) ? [at("is not translated")] : []),
    ...(english.test(own) ? [at(`holds the English word "${english.exec(own)?.[0]}"`)] : []),
    ...(familiar.test(own) ? [at(`says "${familiar.exec(own)?.[0]}", which is not to a "usted"`)] : []),
    ...(madeWrongly.test(es) ? [at("was put together wrongly")] : []),
    ...(numbersIn(en) === numbersIn(es) ? [] : [at("has other numbers")]),
    ...(sidsIn(en) === sidsIn(es) ? [] : [at("has other SIDs")]),
    ...names.map((name) => at(`"${name}" is named in one language only`)),
    ...(own.includes('"') ? [at("quotes with straight marks where «» belong")] : []),
    ...(countOf(own, "«") === countOf(own, "»") ? [] : [at("opens or closes a quotation only")]),
    ...(countOf(own, "¿") === countOf(own, "?")
      ? []
      : [at("lacks the mark that opens or closes a question")]),
    ...(countOf(own, "¡") === countOf(own, "!")
      ? []
      : [at("lacks the mark that opens or closes an exclamation")]),
  ];
};

/**
 * What is wrong with the Spanish words beside the English ones; empty when nothing is. Every text of both is said,
 * functions with the arguments given for them.
 */
export const spanishFaults = <T extends object>(en: T, es: T, options: Options<T> = {}): string[] => {
  const { given, same = [], kept = [] } = options;
  const excused = (path: string): boolean =>
    same.some((each) => path === each || path.startsWith(`${each}.`) || path.startsWith(`${each}(`));
  return sayingBoth(en, es, given, "")
    .filter(({ path }) => !excused(path))
    .flatMap((said) => faultsOf(said, kept));
};
