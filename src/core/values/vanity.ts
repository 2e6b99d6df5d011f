const keypad = ["abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"];

/** Letters as the digits they share a key with (ITU-T E.161): "FLOWERS" is "3569377". Digits stay. */
const onKeypad = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[a-z]/gu, (letter) => String(keypad.findIndex((key) => key.includes(letter)) + 2));

const tollFree = /^8(?:00|33|44|55|66|77|88)$/u;
const areaThenRest = /(?:(\+?1)[ .-]{0,2})?[([]?([2-9]\d\d)([)\]]? ?[-. ]?)(?=[0-9 .-]{0,8}[a-z])/iuy;
const words = /^(?:numbers?|lines?|service)$/iu;

/**
 * A number spelled with letters. `digits`: the ten it stands for. `refused`: it looks like one but cannot be read
 * for sure: too many characters ("length"), digits left open ("open": 01XX), or letters that may be slips for
 * digits ("slip": O for 0). `end`: where it ends in the text.
 */
export type Vanity = { end: number; digits: string } | { end: number; refused: "length" | "open" | "slip" };

const judge = (area: string, body: string, end: number): Vanity => {
  const letters = body.replace(/[^a-z]/giu, "");
  if (/^x+$/iu.test(letters)) return { end, refused: "open" };
  if (letters.length < 3 || /^[oil]+$/iu.test(letters)) return { end, refused: "slip" };
  return body.length === 7 ? { end, digits: area + onKeypad(body) } : { end, refused: "length" };
};

/**
 * Reads a spelled number that starts at `start`: 1-800-FLOWERS, (888) 555-HELP, 212-CALL-NOW, 1 800 GOT JUNK.
 * Small letters count only after 1-8xx-, so that "800-numbers" stays words. Undefined when there is none.
 */
export const vanityAt = (text: string, start: number): Vanity | undefined => {
  areaThenRest.lastIndex = start;
  const head = areaThenRest.exec(text);
  if (head === null) return undefined;
  const [, one, area = "", gap = ""] = head;
  const bodyStart = start + head[0].length;
  const rest = text.slice(bodyStart, bodyStart + 40);
  const free = tollFree.test(area);
  const hyphened = /^[a-z0-9]+(?:[-.][a-z0-9]+)*/iu.exec(rest)?.[0] ?? "";
  const body = hyphened.replace(/[-.]/gu, "");
  const end = bodyStart + hyphened.length;
  const capitals = !/[a-z]/u.test(hyphened);
  if (gap === "") return free && capitals && /^[A-Z]{7}$/u.test(body) ? judge(area, body, end) : undefined;
  if (gap === " " && !free) return undefined;
  if (body.length >= 7) {
    if (words.test(body) || !/[a-z]/iu.test(body.slice(0, 7))) return undefined;
    const smallAfterOne = free && one !== undefined && gap !== " ";
    return capitals || smallAfterOne || /^[\d.-]+[xX]+$/u.test(hyphened) ? judge(area, body, end) : undefined;
  }
  if (!free || one === undefined) return undefined;
  const spaced = /^[A-Z0-9]+(?:[ -][A-Z0-9]+)*/u.exec(rest)?.[0] ?? "";
  let taken = "";
  for (const part of spaced.matchAll(/[A-Z0-9]+/gu)) {
    taken += part[0];
    if (taken.length === 7 && /[A-Z]/u.test(taken)) {
      return judge(area, taken, bodyStart + part.index + part[0].length);
    }
  }
  return undefined;
};

/** The spelled number of a text that holds nothing else; undefined otherwise. */
export const vanityIn = (text: string): Vanity | undefined => {
  const start = /^[^\p{L}\d+]*/u.exec(text)?.[0].length ?? 0;
  const vanity = vanityAt(text, start);
  return vanity !== undefined && /^[^\p{L}\d]*$/u.test(text.slice(vanity.end)) ? vanity : undefined;
};
