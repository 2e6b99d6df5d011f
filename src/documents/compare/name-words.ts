import { areSimilar, osaDistance } from "./osa-distance.ts";

/** A name for comparing: its words without legal form, and the legal form when it has one. */
export type Name = { words: string[]; form: string | null };

const forms: Readonly<Record<string, string>> = {
  inc: "inc",
  incorporated: "inc",
  corp: "inc",
  corporation: "inc",
  llc: "llc",
  lc: "llc",
  pllc: "llc",
  ltd: "ltd",
  limited: "ltd",
  lp: "lp",
  llp: "lp",
};
const silent = new Set(["the", "dba", "and", "co", "company", "of", "attn", "mr", "mrs", "ms"]);

/** The words of a person's or company's name: lower case, no accents or punctuation, "L.L.C." as "llc". */
export function nameOf(text: string): Name {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\bd\s*\/\s*b\s*\/\s*a\b/g, " dba ")
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, "")
    .replace(/['’`.]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !silent.has(word));
  const form = words.map((word) => forms[word]).find((each) => each !== undefined) ?? null;
  const rest = words.filter((word) => forms[word] === undefined);
  return { words: rest.length > 0 ? rest : words, form };
}

function sorted(words: string[]): string {
  return [...words].sort().join(" ");
}

function holds(long: string[], short: string[]): boolean {
  return ` ${long.join(" ")} `.includes(` ${short.join(" ")} `);
}

/** "Jane Q. Public" and "Jane Public". */
function withoutInitials(words: string[]): string {
  return words.filter((word) => word.length > 1).join(" ");
}

/**
 * How two names compare. "match": the same words, "Last, First" included, and no different legal form. "close": a slip
 * in a word, an initial or a word more or less, words run together. Otherwise null.
 */
export function compareNames(claim: Name, shown: Name): "match" | "close" | null {
  if (claim.words.length === 0 || shown.words.length === 0) return null;
  const agree = claim.form === null || shown.form === null || claim.form === shown.form;
  if (sorted(claim.words) === sorted(shown.words)) return agree ? "match" : "close";
  if (withoutInitials(claim.words) === withoutInitials(shown.words) && withoutInitials(claim.words) !== "")
    return "close";
  const [short, long] =
    claim.words.length < shown.words.length ? [claim.words, shown.words] : [shown.words, claim.words];
  if (short.length < long.length && holds(long, short) && short.join("").length >= 4) return "close";
  const joined = [claim.words.join(""), shown.words.join("")] as const;
  if (joined[0].length >= 8 && osaDistance(...joined) <= 1) return "close";
  const pairs = claim.words.every((word, index) => areSimilar(word, shown.words[index] ?? ""));
  return claim.words.length === shown.words.length && pairs ? "close" : null;
}
