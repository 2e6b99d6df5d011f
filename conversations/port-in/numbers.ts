import type { Context, Item, Question } from "../../src/core/item.ts";
import { numbersOfAccount } from "../../src/core/parts.ts";
import { numbersOf } from "../../src/core/port-request.ts";
import { listed } from "../../src/core/values/listed.ts";
import { looksLikeNumbers } from "../../src/core/values/looks-like-numbers.ts";
import { type NumberList, readNumbers } from "../../src/core/values/number-list.ts";
import { showNumbers } from "../../src/core/values/number-ranges.ts";
import { type E164, readNumber, showNumber } from "../../src/core/values/phone.ts";

/** Numbers of one request, so that no text fills the memory. How many an order takes is the carrier's affair. */
const mostNumbers = 100_000;

/** Digits that may be an account number or a PIN are not repeated to the channel. */
const masked = (text: string): string =>
  text.replace(/(?<![\d-])\d{4,9}(?![\d-])/g, (digits) => `••••${digits.length > 6 ? digits.slice(-4) : ""}`);

const most = 8;

const some = (texts: string[]): string =>
  texts.length <= most ? listed(texts) : `${texts.slice(0, most).join(", ")} and ${texts.length - most} more`;

const notes = (list: NumberList, numbers: E164[], before: E164[]): string => {
  const duplicates = list.refused.filter((each) => each.problem === "duplicate").length;
  const refused = list.refused.filter((each) => each.problem !== "duplicate");
  return [
    before.length > 0 ? `The list now has ${numbers.length}.` : "",
    duplicates > 0
      ? `${duplicates === 1 ? "One was" : `${duplicates} were`} there twice and ${duplicates === 1 ? "counts" : "count"} once.`
      : "",
    ...refused.slice(0, most).map((each) => masked(each.sentence)),
    refused.length > most ? `And ${refused.length - most} more could not be taken.` : "",
    list.ignored.length > 0
      ? `Not read as numbers: ${some(list.ignored.map((each) => `"${masked(each)}"`))}.`
      : "",
  ]
    .filter((line) => line !== "")
    .join(" ");
};

const removing =
  /^\s*(?:(?:please|also|and|but|then)\s+)*(?:remove|drop|without|take (?:out|off)|delete|leave out|not)\b[:\s]*/i;
const adding =
  /^\s*(?:(?:please|and|but|then)\s+)*(?:add|also|plus|another(?: one| number)?|one more(?: number)?|(?:we|i) (?:also )?forgot)\b[:\s]*/i;
const replacing = /^\s*(?:only|just|replace(?: (?:with|by))?|instead|the list is|make it)\b[:\s]*/i;

const unite = (before: E164[], list: NumberList, text: string): E164[] => {
  if (removing.test(text)) return before.filter((number) => !list.numbers.includes(number));
  if (replacing.test(text)) return list.numbers;
  return [...new Set([...before, ...list.numbers])];
};

const problemOf = (list: NumberList): string => {
  const first = list.refused.slice(0, 3).map((each) => masked(each.sentence));
  const other =
    "I could not find a US phone number in that. A US number has ten digits, like (212) 555-0142; paste them any way you have them.";
  return first.length > 0 ? first.join(" ") : other;
};

/** The numbers themselves, given before they are asked for. */
const isOnlyNumbers = (text: string, { request }: Context): boolean =>
  numbersOf(request).length === 0 && looksLikeNumbers(text);

const numbers: Item = {
  key: "numbers",
  label: () => "Numbers",
  names: ["numbers", "phone numbers", "numbers to move", "number list"],
  kind: "numbers",
  ask: () =>
    "Which numbers do you want to move? Paste them any way you have them: a list, a range such as 212-555-0100 to 0149, an e-mail; or send a spreadsheet as CSV or Excel file. Landline and wireless may be mixed.",
  example: "212-555-0100, 212-555-0101 and (212) 555-0102",
  help: () =>
    'Every number that should leave the old carrier, with its area code. They are on the bill, usually under lines or services. Later you can say "add" or "remove" and a number.',
  read: (text, { request, carrier }) => {
    const before = numbersOf(request);
    const bare = text.replace(removing, "").replace(adding, "").replace(replacing, "");
    const list = readNumbers(bare, { fictional: carrier.fictional, limit: mostNumbers });
    if (list.numbers.length === 0) return { ok: false, problem: problemOf(list) };
    const all = unite(before, list, text);
    const absent = removing.test(text) ? list.numbers.filter((number) => !before.includes(number)) : [];
    if (absent.length > 0 && all.length === before.length)
      return { ok: false, problem: `${showNumbers(absent)} is not in the list: ${showNumbers(before)}.` };
    if (request.repair && all.some((number) => !before.includes(number)))
      return {
        ok: false,
        problem:
          "This request is filed already, so no number can be added to it. Start another one with /port for more.",
      };
    if (all.length > mostNumbers) {
      const most = mostNumbers.toLocaleString("en-US");
      return {
        ok: false,
        problem: `That makes ${all.length.toLocaleString("en-US")} numbers, and one request holds ${most}. Send the first ${most} here and start another request with /port for the rest.`,
      };
    }
    const taken = notes(list, all, before);
    return { ok: true, value: all, ...(taken ? { note: taken } : {}) };
  },
  early: "always",
  spot: (text, context) => {
    const changes = (removing.test(text) || adding.test(text)) && /\d{3}/.test(text);
    if (!changes && !isOnlyNumbers(text, context)) return null;
    const read = numbers.read(text, context);
    if (read.ok === true) return { value: read.value, rest: "", ...(read.note ? { note: read.note } : {}) };
    return read.ok === false ? { problem: read.problem, rest: "" } : null;
  },
  show: (value) => {
    if (!Array.isArray(value) || value.length === 0) return "none";
    const [count, list] = showNumbers(value.map(String)).split(": ");
    return value.length === 1 ? (list ?? "") : `${list} (${count})`;
  },
  typed: (value) =>
    Array.isArray(value) && value.length <= 100
      ? value.map((number) => showNumber(String(number))).join(", ")
      : "",
  printed: true,
  doubt: (value) =>
    Array.isArray(value) && value.length === 0
      ? "No number is left in this request. Name at least one."
      : null,
};

export const numbersQuestion: Question = { key: "numbers", items: () => [numbers] };

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

const byPlace = (text: string, context: Context): E164 | null => {
  const said = text.toLowerCase().trim().replace(/[.!]$/, "");
  const list = numbersOfAccount(context.request, "");
  if (/^(yes|y|yep|it is|itself|that (one|number)|the same|same( number)?)\b/.test(said) && list.length === 1)
    return list[0] ?? null;
  const place =
    /^(?:the |it'?s (?:the )?)?(?:number |no\.? ?|#)?(\d{1,2}|last|[a-z]+)(?: one| number)?$/.exec(said)?.[1];
  if (!place) return null;
  if (place === "last") return list.at(-1) ?? null;
  const index = /^\d+$/.test(place) ? Number(place) - 1 : ordinals.indexOf(place);
  return list.length <= 9 || index === 0 ? (list[index] ?? null) : null;
};

/** Reads one phone number: its place in the request's list ("the first", "2"), or the number itself. */
export const readOneNumber = (text: string, context: Context): E164 | null => {
  const place = byPlace(text, context);
  if (place) return place;
  const direct = readNumber(text.trim(), { fictional: context.carrier.fictional });
  if (direct.ok) return direct.number;
  const found = readNumbers(text, { fictional: context.carrier.fictional, limit: 2 });
  return found.numbers.length === 1 ? (found.numbers[0] ?? null) : null;
};

const choiceOf = (context: Context): string => {
  const list = numbersOfAccount(context.request, "");
  if (list.length === 1) return `Is it ${showNumber(list[0] ?? "")} itself? Say "yes", or give the number.`;
  if (list.length > 9) return 'Say "first", or give the number.';
  return list.map((number, index) => `${index + 1}) ${showNumber(number)}`).join("  ");
};

export const btn: Item = {
  key: "btn",
  label: () => "Billing telephone number",
  names: ["btn", "billing telephone number", "billing phone number", "billing number", "main number"],
  kind: "line",
  ask: (context) =>
    `Which number is the billing telephone number (BTN), the main number of the account? ${choiceOf(context)}`,
  example: "1",
  hint: (context) => {
    const [first] = numbersOfAccount(context.request, "");
    return first ? `${showNumber(first)}, or 1 for the first number of the list` : "212-555-0100";
  },
  help: () =>
    "The BTN is the number the old carrier files the account under. It stands at the top of the bill, near the account number. With a single number it is usually that number itself.",
  read: (text, context) => {
    const number = readOneNumber(text, context);
    return number
      ? { ok: true, value: number }
      : { ok: false, problem: `The BTN is one phone number with ten digits. ${choiceOf(context)}` };
  },
  spot: (text, context) => {
    const pieces = text.split(/\s*[,;\n]\s*|\s+and\s+/);
    const index = pieces.findIndex(
      (piece) => readOneNumber(piece, context) !== null && !/^(yes|y|yep)\b/i.test(piece.trim()),
    );
    const piece = pieces[index];
    if (piece === undefined) return null;
    return {
      value: readOneNumber(piece, context),
      rest: pieces.filter((_, place) => place !== index).join(", "),
    };
  },
  show: (value) => (typeof value === "string" ? showNumber(value) : ""),
  typed: (value) => (typeof value === "string" ? showNumber(value) : ""),
  printed: true,
};
