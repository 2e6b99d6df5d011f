import type { Context, Item, Question } from "../../src/core/item.ts";
import { numbersOfAccount } from "../../src/core/parts.ts";
import { numbersOf } from "../../src/core/port-request.ts";
import { fewListed } from "../../src/core/values/listed.ts";
import { looksLikeNumbers, wordCount } from "../../src/core/values/looks-like-numbers.ts";
import { type NumberList, readNumbers } from "../../src/core/values/number-list.ts";
import { showNumbers } from "../../src/core/values/number-ranges.ts";
import { type E164, readNumber, showNumber } from "../../src/core/values/phone.ts";
import { numbersWords as words } from "./words-numbers.ts";

/** Numbers of one request, so that no text fills the memory. How many an order takes is the carrier's affair. */
const mostNumbers = 100_000;

/** Digits that may be an account number or a PIN are not repeated to the channel. */
const masked = (text: string): string =>
  text.replace(/(?<![\d-])\d{4,9}(?![\d-])/g, (digits) => `••••${digits.length > 6 ? digits.slice(-4) : ""}`);

const most = 8;

const some = (texts: string[]): string => fewListed(texts, most);

const wish =
  /^(?:(?:hi|hello|hey)\b[^,.!]{0,20}[,.!]+\s*|(?:please|so)\s+)*(?:(?:i|we)(?:['’]?d like to| would like to| want to| need to|['’]?re| are)? |(?:can|could) (?:you|we) (?:please )?)?(?:move|moving|port|porting|transfer|transferring|bring)(?: over)?(?: (?:our|my|the|these|this|number|numbers|lines?|phones?))*[\s:]+(?=[+(\d])/i;

/** The words around the numbers that only wish for the move. */
const isWish = (text: string): boolean => text.length <= 60 && `${text} 2`.replace(wish, "") === "2";

const notes = (list: NumberList, numbers: E164[], before: E164[]): string => {
  const duplicates = list.refused.filter((each) => each.problem === "duplicate").length;
  const refused = list.refused.filter((each) => each.problem !== "duplicate");
  const ignored = list.ignored.filter((each) => wordCount(each) > 0 && !isWish(each));
  return [
    before.length > 0 && numbers.length > 0 ? words.listNow(numbers.length) : "",
    duplicates > 0 ? words.duplicates(duplicates) : "",
    ...refused.slice(0, most).map((each) => masked(each.sentence)),
    refused.length > most ? words.moreRefused(refused.length - most) : "",
    ignored.length > 0 ? words.ignored(some(ignored.map((each) => words.quoted(masked(each))))) : "",
  ]
    .filter((line) => line !== "")
    .join(" ");
};

const removing =
  /^\s*(?:(?:please|also|and|but|then|oops|sorry|actually|wait)\b[\s,]+)*(?:remove|drop|without|take (?:out|off)|take(?=\s[^.,;]*\s(?:out|off)\s*(?:[.,!;]|$))|delete|leave out|not)\b[:\s]*/i;
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
  return first.length > 0 ? first.join(" ") : words.noneFound;
};

/** "I want to move 646-555-0150": the numbers with a wish before them. */
const isWished = (text: string): boolean => {
  const bare = /\d{3}/.test(text) ? text.replace(wish, "") : text;
  return (
    bare !== text && looksLikeNumbers(bare.replace(/\s+(?:please|thanks|thank you|to you|pls)[.!]*$/i, ""))
  );
};

/** "Brooklyn office: 718-555-0100, 718-555-0101": a list with its heading. One number alone may be somebody's to call. */
const isHeaded = (text: string): boolean => {
  const [, list = ""] = /^[\p{L} '’&-]{2,40}:\s*([+(]?\d.*)$/su.exec(text) ?? [];
  return (list.match(/\d{3}[ .)-]*\d{4}/g) ?? []).length > 1 && looksLikeNumbers(list);
};

/** The numbers themselves, given before they are asked for. */
const isOnlyNumbers = (text: string, { request }: Context): boolean =>
  numbersOf(request).length === 0 && (looksLikeNumbers(text) || isWished(text) || isHeaded(text));

/** "Remove 0102": numbers of the list by their last digits, where each means one of them. */
const byEnding = (text: string, before: E164[]): E164[] => {
  const endings = text.match(/(?<![\d-])(?:\d{3}[-. ])?\d{4}(?!\d)/g) ?? [];
  const meant = endings.map((ending) => before.filter((each) => each.endsWith(ending.replace(/\D/g, ""))));
  return meant.every((each) => each.length === 1) ? meant.flat() : [];
};

const numbers: Item = {
  key: "numbers",
  label: () => words.label,
  names: ["numbers", "phone numbers", "numbers to move", "number list"],
  kind: "numbers",
  ask: () => words.ask,
  example: () => words.example,
  help: () => words.help,
  read: (text, { request, carrier }) => {
    const before = numbersOf(request);
    const bare = text.replace(removing, "").replace(adding, "").replace(replacing, "");
    const list = readNumbers(bare, { fictional: carrier.fictional, limit: mostNumbers });
    const ended = list.numbers.length === 0 && removing.test(text) ? byEnding(bare, before) : [];
    if (ended.length > 0) {
      const left = before.filter((number) => !ended.includes(number));
      return { ok: true, value: left, note: words.listNow(left.length) };
    }
    if (list.numbers.length === 0) return { ok: false, problem: problemOf(list) };
    const all = unite(before, list, text);
    const absent = removing.test(text) ? list.numbers.filter((number) => !before.includes(number)) : [];
    if (absent.length > 0 && all.length === before.length)
      return { ok: false, problem: words.absent(showNumbers(absent), showNumbers(before)) };
    if (request.repair && all.some((number) => !before.includes(number)))
      return { ok: false, problem: words.noMore };
    if (all.length > mostNumbers) return { ok: false, problem: words.tooMany(all.length, mostNumbers) };
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
    if (!Array.isArray(value) || value.length === 0) return words.none;
    const [count, list] = showNumbers(value.map(String)).split(": ");
    return value.length === 1 ? (list ?? "") : `${list} (${count})`;
  },
  typed: (value) =>
    Array.isArray(value) && value.length <= 100
      ? value.map((number) => showNumber(String(number))).join(", ")
      : "",
  printed: true,
  doubt: (value) => (Array.isArray(value) && value.length === 0 ? words.noneLeft : null),
};

export const numbersQuestion: Question = { key: "numbers", items: () => [numbers] };

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

/** That the only number is meant. Digits behind it are another answer: "yes 55-8812". */
const itself =
  /^(?:yes|y|yep|it is|itself|that (?:one|number)|the same|same(?: number)?|(?:the )?(?:main|other)(?: one| number| line)?)\b\D*$/;

const byPlace = (text: string, list: E164[]): E164 | null => {
  const said = text
    .toLowerCase()
    .trim()
    .replace(/[.!]$/, "")
    .replace(/^(?:it'?s )?(?:the )?same as (?=the )/, "");
  if (itself.test(said) && list.length === 1) return list[0] ?? null;
  const place =
    /^(?:the |it'?s (?:the )?)?(?:number |no\.? ?|#)?(\d{1,2}|last|[a-z]+)(?: one| number)?$/.exec(said)?.[1];
  if (!place) return null;
  if (place === "last") return list.at(-1) ?? null;
  const index = /^\d+$/.test(place) ? Number(place) - 1 : ordinals.indexOf(place);
  return list.length <= 9 || index === 0 ? (list[index] ?? null) : null;
};

const ending =
  /^(?:it'?s )?(?:the )?(?:number |one |line )?(?:ending (?:in |with )?|ends in )?#?(\d{4})(?: is (?:it|the one|(?:the )?(?:main|btn|billing)(?: number| one| line)?))?[.!]?$/i;

/** "0102 is the main number": by its last four digits, where only one of the list ends so. */
const byLastFour = (text: string, list: E164[]): E164 | null => {
  const digits = ending.exec(text.trim())?.[1];
  if (digits === undefined) return null;
  const fits = list.filter((number) => number.endsWith(digits));
  return fits.length === 1 ? (fits[0] ?? null) : null;
};

/** One of the numbers by its place among them ("the first", "2") or its last four digits. */
export const oneAmong = (text: string, list: E164[]): E164 | null =>
  byPlace(text, list) ?? byLastFour(text, list);

/** Reads one phone number: which of the request's it is, or the number itself. */
export const readOneNumber = (text: string, context: Context): E164 | null => {
  const place = oneAmong(text, numbersOfAccount(context.request, ""));
  if (place) return place;
  const direct = readNumber(text.trim(), { fictional: context.carrier.fictional });
  if (direct.ok) return direct.number;
  const found = readNumbers(text, { fictional: context.carrier.fictional, limit: 2 });
  return found.numbers.length === 1 ? (found.numbers[0] ?? null) : null;
};

const choiceOf = (context: Context): string => {
  const list = numbersOfAccount(context.request, "");
  if (list.length === 1) return words.btnItself(showNumber(list[0] ?? ""));
  if (list.length > 9) return words.btnFirst;
  return list.map((number, index) => `${index + 1}) ${showNumber(number)}`).join("  ");
};

/** The main number without saying which that is, where there are several. */
const mainOne = /^(?:it'?s |it is |yes,? )?(?:the |our )?main(?: one| number| line)?[.!]?$/i;

export const btn: Item = {
  key: "btn",
  label: () => words.btnLabel,
  names: ["btn", "billing telephone number", "billing phone number", "billing number", "main number"],
  kind: "line",
  ask: (context) => words.btnAsk(choiceOf(context)),
  example: "1",
  hint: (context) => {
    const [first] = numbersOfAccount(context.request, "");
    return first ? words.btnHint(showNumber(first)) : "212-555-0100";
  },
  help: () => words.btnHelp,
  read: (text, context) => {
    const number = readOneNumber(text, context);
    if (number) return { ok: true, value: number };
    const problem = mainOne.test(text.trim()) ? words.btnWhich : words.btnAgain;
    return { ok: false, problem: problem(choiceOf(context)) };
  },
  spot: (text, context) => {
    const pieces = text.split(/\s*[,;\n]\s*|\s+and\s+/);
    const main = pieces.findIndex((piece) => mainOne.test(piece.trim()));
    if (main >= 0 && numbersOfAccount(context.request, "").length > 1)
      return {
        problem: words.btnWhich(choiceOf(context)),
        rest: pieces.filter((_, place) => place !== main).join(", "),
      };
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
