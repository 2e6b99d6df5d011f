/**
 * A Request SID: `PR-` and eight Crockford base-32 characters in two groups of four, for example `PR-7K3M-9Q2X`.
 * Forty bits: short enough to read aloud, and the alphabet has no I, L, O or U to confuse.
 */
export type Sid = `PR-${string}-${string}`;

/** Stands where something is about no request: all zeros, which no request is given. */
export const noSid: Sid = "PR-0000-0000";

/** Crockford's base 32 (https://www.crockford.com/base32.html), digits in the order of their value. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const bodyLength = 8;

const dash = "\\-\\u2010-\\u2015\\u2212_";
const gap = `[ \\t${dash}]{0,3}`;
const sidShape = new RegExp(
  `(?<![\\p{L}\\p{N}])PR([ \\t.:#${dash}]{0,3})([0-9A-Z]{4})(${gap})([0-9A-Z]{4})(?![\\p{L}\\p{N}]|[${dash}][0-9A-Z])`,
  "giu",
);
const almostShape = new RegExp(
  `(?<![\\p{L}\\p{N}])PR[ \\t.:#]{0,2}[${dash}][ \\t]?([0-9A-Z]+(?:[${dash}][0-9A-Z]+)*)(?![\\p{L}\\p{N}])`,
  "giu",
);
const looseAlmostShape = /(?<![\p{L}\p{N}])PR[ \t.:#]{0,2}([0-9A-Z]{6,10})(?![\p{L}\p{N}])/giu;
const hasDash = new RegExp(`[${dash}]`, "u");

/** False for most texts at a glance: plain letters and no PR among them. */
function mayHoldSid(text: string): boolean {
  return /pr|[^ -~\n\t]/i.test(text);
}

function folded(typed: string): string {
  return typed.toUpperCase().replaceAll("O", "0").replace(/[IL]/g, "1");
}

function isBody(body: string): boolean {
  return body.length === bodyLength && [...body].every((character) => alphabet.includes(character));
}

function sidOf(body: string): Sid {
  return `PR-${body.slice(0, 4)}-${body.slice(4)}`;
}

/** Letters and digits mixed, as in a code; `45th` is a word. */
function isCode(group: string): boolean {
  return /\d/.test(group) && /[a-z]/i.test(group) && !/^\d+(?:st|nd|rd|th)$/i.test(group);
}

/**
 * Tells a SID from English: "the PR team said", "PROBLEMS12" and "PR-campaign" have the letters for one.
 * Written in full with both hyphens, anything counts; the fewer hyphens, the more it must look like a code.
 */
function isDeliberate(lead: string, first: string, middle: string, second: string): boolean {
  if (hasDash.test(lead) && hasDash.test(middle)) return true;
  if (middle === "" && hasDash.test(lead)) return /\d/.test(first + second);
  if (middle === "") return /\d.*[a-z]/i.test(first + second);
  return isCode(first) || isCode(second);
}

/**
 * Makes a SID from random bits, always the same one for the same bits.
 * `entropy` is at least ten hexadecimal characters from a secure source; the first ten (forty bits) are used.
 * Throws when it is shorter or not hexadecimal: that is our bug.
 */
export function makeSid(entropy: string): Sid {
  if (!/^[0-9a-f]{10}/i.test(entropy)) {
    throw new Error("makeSid needs at least ten hexadecimal characters, from randomBytes(5) or more.");
  }
  let bits = Number.parseInt(entropy.slice(0, 10), 16);
  let body = "";
  for (let position = 0; position < bodyLength; position += 1) {
    body = alphabet.charAt(bits % 32) + body;
    bits = Math.floor(bits / 32);
  }
  return sidOf(body);
}

/**
 * Finds the first SID anywhere in a text and gives it in its canonical spelling, or null.
 * Case-blind, O as 0, I and L as 1, with hyphens, spaces or neither ("pr 7k3m 9q2x", "PR7K3M9Q2X").
 * Needs the PR; a form without hyphens must look like a code, so that English is never taken for a SID.
 */
export function readSid(text: string): Sid | null {
  if (!mayHoldSid(text)) return null;
  for (const [, lead = "", first = "", middle = "", second = ""] of text
    .normalize("NFKC")
    .matchAll(sidShape)) {
    const body = folded(first + second);
    if (isBody(body) && isDeliberate(lead, first, middle, second)) return sidOf(body);
  }
  return null;
}

/**
 * Finds what looks like a mistyped SID: PR and six to ten letters or digits, at least one of them a digit
 * (or two hyphenated groups). Gives `PR-` and those characters, upper case, without hyphens between them, for
 * `nearSids`; null when there is none. Anything `readSid` reads is not a mistyped SID, so ask that first.
 */
export function almostSid(text: string): string | null {
  if (!mayHoldSid(text)) return null;
  const plain = text.normalize("NFKC");
  for (const [, typed = ""] of plain.matchAll(almostShape)) {
    const body = folded(typed.replace(/[^0-9a-z]/gi, ""));
    const deliberate = /\d/.test(typed) || hasDash.test(typed);
    if (deliberate && body.length >= 6 && body.length <= 10) return `PR-${body}`;
  }
  for (const [, typed = ""] of plain.matchAll(looseAlmostShape)) {
    if (/\d.*[a-z]/i.test(typed)) return `PR-${folded(typed)}`;
  }
  return null;
}

/**
 * All SIDs one slip away from `sidLike`: one character changed, two neighbours swapped, one missing or one extra;
 * itself first when it is complete. At most 264, no duplicates, so that one indexed `in (...)` can look them up.
 * Empty when it is two slips or more away from any SID.
 */
export function nearSids(sidLike: string): Sid[] {
  const body = folded(sidLike.replace(/^\W*PR(?=.{6})/i, "").replace(/[^0-9a-z]/gi, ""));
  if (body.length < bodyLength - 1 || body.length > bodyLength + 1) return [];
  const candidates = new Set<string>([body]);
  for (let position = 0; position <= body.length; position += 1) {
    const before = body.slice(0, position);
    const after = body.slice(position);
    candidates.add(before + after.slice(1));
    candidates.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const character of alphabet) {
      candidates.add(before + character + after.slice(1));
      candidates.add(before + character + after);
    }
  }
  return [...candidates].filter(isBody).map(sidOf);
}
