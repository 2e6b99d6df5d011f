import type { HistoryEntry } from "../../src/core/event.ts";
import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { Checklist, Context } from "../../src/core/item.ts";
import { placedItems, showValue } from "../../src/core/item.ts";
import type { MailText } from "../../src/core/mails.ts";
import { type Fact, type Part, plain, text } from "../../src/core/message.ts";
import { nameOf, numbersOf, statuses } from "../../src/core/port-request.ts";
import { localDate, showDate } from "../../src/core/values/local-date.ts";
import { showNumber } from "../../src/core/values/phone.ts";
import { showTime } from "../../src/core/values/zone-clock.ts";
import { mailWords } from "./hand-over-mail-words.ts";
import { repairWords } from "./words.ts";
import { handOverWords as words } from "./words-hand-over.ts";

/** Entries of the history that are told, the newest; each step is there, and the rest is kept with the request. */
const mostEntries = 60;

const stands = ({ request, carrier }: Context): Fact[] => [
  { label: words.sid, value: request.sid },
  { label: words.request, value: nameOf(request) },
  { label: words.begunBy, value: quoted(request.requester.name, 60) },
  { label: words.status, value: words.requestIs(request.status) },
  { label: words.newCarrier, value: carrier.name },
  ...(request.date === null ? [] : [{ label: words.date, value: showDate(request.date) }]),
  ...request.orders.map(({ reference, carrierId, status }) => ({
    label: words.order(reference),
    value: `${quoted(carrierId, 60)}, ${words.numberIs(status)}`,
  })),
  ...(request.letter
    ? [{ label: words.letter, value: words.letterIs(request.letter.standing, request.letter.round) }]
    : []),
];

const numbersOfRequest = ({ request }: Context): Fact[] =>
  numbersOf(request).map((number) => ({
    label: showNumber(number),
    value: words.numberIs(request.numbers[number]?.status ?? "unchecked"),
  }));

/** Why it was sent back, how often, and the carrier's own words. */
const rejections = ({ request }: Context): Fact[] => {
  const now = request.repair?.refusals ?? request.orders.flatMap(({ refusals }) => refusals);
  const families = [...new Set([...Object.keys(request.rejections), ...now.map(({ family }) => family)])];
  return families.map((family) => {
    const said = now.filter((each) => each.family === family).map((each) => words.quote(quoted(each.words)));
    const times = request.rejections[family] ?? 0;
    return {
      label: repairWords(family).title,
      value: [times > 0 ? words.times(times) : "", ...said].filter((part) => part !== "").join("; "),
    };
  });
};

/** Every answer as people may see it; what is secret is not among them, not even masked. */
const answers = (context: Context, checklist: Checklist): Fact[] =>
  placedItems(checklist, context).flatMap(({ item }) => {
    const value = item.secrecy === "secret" ? "" : showValue(item, context);
    return value === "" ? [] : [{ label: item.label(), value }];
  });

/** A status is kept as the key that it has in the records. */
const told = ({ type, text: said }: HistoryEntry): string => {
  const status = statuses.find((each) => each === said);
  return type === "status" && status ? words.requestIs(status) : quoted(said);
};

const tried = (history: HistoryEntry[], zone: string): string[] =>
  history
    .toSorted((a, b) => a.at - b.at)
    .slice(-mostEntries)
    .map(
      (entry) =>
        `${showDate(localDate(entry.at, zone))}, ${showTime(entry.at, zone)}: ${entry.type}${entry.text.trim() === "" ? "" : `: ${told(entry)}`}`,
    );

/** Everything a person needs to go on with a request: how it stands, what was filed, and all that was tried. */
export const handOverParts = (context: Context, checklist: Checklist, history: HistoryEntry[]): Part[] => {
  const facts = (title: string, list: Fact[]): Part[] =>
    list.length === 0 ? [] : [{ type: "facts", title, facts: list }];
  const steps = tried(history, context.carrier.zone);
  return [
    ...facts(words.stands, stands(context)),
    ...facts(words.numbers, numbersOfRequest(context)),
    ...facts(words.rejections, rejections(context)),
    ...facts(words.answers, answers(context, checklist)),
    ...(steps.length === 0 ? [] : [...text(words.tried), { type: "list" as const, items: steps }]),
  ];
};

/** The same as a mail to the operator. */
export const handOverMail = (context: Context, parts: Part[], by: string): MailText => {
  const { request, carrier } = context;
  const pieces = [
    mailWords.asked(quoted(by, 60), request.sid, quoted(request.home, 200)),
    carrier.test ? mailWords.test : "",
    ...parts.map((part) => plain({ parts: [part] })),
    mailWords.secrets,
  ];
  return {
    subject: mailWords.subject(request.sid, nameOf(request)),
    text: pieces.filter((piece) => piece !== "").join("\n\n"),
  };
};
