import type { BillPage } from "../core/bill.ts";

/** Words that stand on bills, whatever else does, in English and Spanish. */
const common = new Set(
  `account address amount and balance bill billing call charge charges city company current customer date day days due
   federal fees for from help if in information internet invoice is line lines local mail make may month monthly name new
   no number of on online or page pay payable payment payments period phone please po box previous questions rate remit
   sales service services state statement summary tax taxes telephone thank the this to total visit voice we with you your
   al con cuenta de del el en factura fecha la los pago por servicio su total y`.split(/\s+/),
);

/** So much is enough to judge by. */
const enough = 20;
const leastCommon = 0.04;
const leastWords = 0.5;

type Counted = { words: number; good: number; common: number; odd: number };

/** A word as people write them: letters with a vowel among them and no capital in the middle, or digits with signs. */
function isGood(word: string): boolean {
  if (/^[$(+#*-]*\d[\d.,:;/()*%-]*$/.test(word)) return true;
  const letters = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  if (!/^\p{L}+(?:['’.&/-]\p{L}+)*$/u.test(letters)) return false;
  if (letters.length > 2 && /\p{Ll}\p{Lu}\p{Ll}*\p{Lu}/u.test(letters)) return false;
  return letters.length < 4 || /[aeiouyáéíóúü]/i.test(letters);
}

function counted(pages: BillPage[]): Counted {
  const words = pages.flatMap(({ runs }) => runs.flatMap(({ text }) => text.split(/\s+/))).filter(Boolean);
  const known = words.filter((word) => common.has(word.toLowerCase().replace(/[^\p{L}]/gu, "")));
  const odd = words.join("").match(/[\p{Co}\p{Cc}\uFFFD]/gu)?.length ?? 0;
  return { words: words.length, good: words.filter(isGood).length, common: known.length, odd };
}

/**
 * False for text that nobody wrote: what a scanner's program guessed badly, or a font without its table of letters
 * ("$FFRXQW 1XPEHU"). Of little text nothing is said.
 */
export function isPlausible(pages: BillPage[]): boolean {
  const { words, good, common: known, odd } = counted(pages);
  return words < enough || (odd * 10 < words && good >= words * leastWords && known >= words * leastCommon);
}
