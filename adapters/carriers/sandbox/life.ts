import type { Refusal } from "../../../src/core/carrier.ts";
import { addBusinessDays, isBusinessDay } from "../../../src/core/values/business-days.ts";
import { type LocalDate, weekdayOf } from "../../../src/core/values/local-date.ts";
import type { E164 } from "../../../src/core/values/phone.ts";
import { carrierDate, carrierTime, day, hour, minute } from "./carrier-time.ts";
import { type Habit, magicOf } from "./magic.ts";
import { refusalOf } from "./refusal.ts";
import type { Step, Timeline } from "./timeline.ts";

/**
 * What decides the life of an order. `attempt` counts filings from 1; `wished` is the date asked for, or null;
 * `signed` when a signed letter came with it.
 */
export type Filing = {
  reference: string;
  numbers: { number: E164; pin: string | null }[];
  filed: number;
  attempt: number;
  wished: LocalDate | null;
  signed: boolean;
};

const friday = 5;
const officeOpens = 10;
const portsAt = 11.5;
const unknownStatus = "PENDING_MANUAL_REVIEW_Q7\u0000\u001b[31m \u202e<b>*desk*</b>\u202c";

/** Families in which the carrier only says what it works on. */
const informing = ["R19", "R20", "R21"];

const step = (at: number, status: Step["status"], more: Partial<Step> = {}): Step => ({
  at,
  status,
  date: null,
  refusals: [],
  raw: null,
  left: [],
  ...more,
});

const habitsOf = (filing: Filing): Habit[] =>
  filing.numbers.flatMap(({ number }) => magicOf(number).habit ?? []);

const has = (filing: Filing, type: Habit["type"]): boolean =>
  habitsOf(filing).some((habit) => habit.type === type);

const familyOfNumber = (number: E164, pin: string | null, attempt: number): string | null => {
  const { line, habit } = magicOf(number);
  if (line.type === "mobile" && pin === "0000") return "R02";
  return habit?.type === "rejects" && attempt <= habit.times ? habit.family : null;
};

const refusalsOf = ({ numbers, attempt }: Filing): Refusal[] => {
  const all = numbers.map(({ number }) => number);
  const byFamily = new Map<string, E164[]>();
  for (const { number, pin } of numbers) {
    const family = familyOfNumber(number, pin, attempt);
    if (family) byFamily.set(family, [...(byFamily.get(family) ?? []), number]);
  }
  return [...byFamily].map(([family, concerned]) => refusalOf(family, concerned, all));
};

/** What happens between "with the carrier" and a date: the steps, and when the carrier is ready to set one. */
const delay = (filing: Filing, from: number, notes: Refusal[]): { steps: Step[]; ready: number } | null => {
  if (has(filing, "silent")) {
    return { steps: [], ready: carrierTime(addBusinessDays(carrierDate(from), 15), officeOpens) };
  }
  const begins = from + day;
  const ends = begins + 2 * day;
  if (has(filing, "unknown-status")) {
    const unknown = step(begins, "unknown", { raw: unknownStatus });
    return { steps: [unknown, step(ends, "with-carrier")], ready: ends };
  }
  if (notes.length === 0) return null;
  const noted = step(begins, "with-carrier", { refusals: notes });
  return notes.every(({ family }) => family === "R19")
    ? { steps: [noted], ready: begins }
    : { steps: [noted, step(ends, "with-carrier")], ready: ends };
};

const portDate = (filed: LocalDate, set: LocalDate, wished: LocalDate | null): LocalDate => {
  const earliest = [addBusinessDays(filed, 7), addBusinessDays(set, 4)].sort()[1] as LocalDate;
  if (wished !== null && wished > earliest && isBusinessDay(wished)) return wished;
  return weekdayOf(earliest) === friday ? addBusinessDays(earliest, 1) : earliest;
};

/** The switch on the port date. Where texts follow later, the carrier says how it stands with them, too. */
export const porting = (date: LocalDate, textsLater = false): Step[] => {
  const at = carrierTime(date, portsAt);
  if (!textsLater) return [step(at, "activating", { date }), step(at + hour, "completed", { date })];
  return [
    step(at, "activating", { date, messaging: "pending" }),
    step(at + hour, "completed", { date, messaging: "activating" }),
    step(at + hour + day, "completed", { date, messaging: "active" }),
  ];
};

/** Without a letter the sandbox has one signed by itself, so many milliseconds after filing. */
const signing = ({ filed, signed }: Filing, after: number): Step[] =>
  signed ? [] : [step(filed + after, "awaiting-signature")];

const atOnce = (filing: Filing): Step[] => {
  const { filed } = filing;
  const date = addBusinessDays(carrierDate(filed), 1);
  return [
    step(filed, "in-review"),
    ...signing(filing, 5 * minute),
    step(filed + 15 * minute, "with-carrier"),
    step(filed + 45 * minute, "date-set", { date }),
    ...porting(date, has(filing, "texts-later")),
  ];
};

const stepsOf = (filing: Filing): Step[] => {
  const { filed } = filing;
  const refusals = refusalsOf(filing);
  const onlyAtOnce = refusals.length === 0 && habitsOf(filing).every(({ type }) => type === "at-once");
  if (onlyAtOnce && has(filing, "at-once")) return atOnce(filing);
  const withCarrier = filed + day;
  const begun = [
    step(filed, "in-review"),
    ...signing(filing, 30 * minute),
    step(withCarrier, "with-carrier"),
  ];
  const rejections = refusals.filter(({ family }) => !informing.includes(family));
  if (rejections.length > 0) return [...begun, step(withCarrier + day, "rejected", { refusals: rejections })];

  const delayed = delay(filing, withCarrier, refusals);
  const ordinarily = carrierTime(addBusinessDays(carrierDate(filed), 3), officeOpens);
  const afterwards = delayed && carrierTime(addBusinessDays(carrierDate(delayed.ready), 1), officeOpens);
  const set = Math.max(ordinarily, afterwards ?? 0);
  const first = portDate(carrierDate(filed), carrierDate(set), filing.wished);
  const date = has(filing, "date-moves") ? addBusinessDays(first, 3) : first;
  const moved = date === first ? [] : [step(set + day, "date-set", { date })];
  return [
    ...begun,
    ...(delayed?.steps ?? []),
    step(set, "date-set", { date: first }),
    ...moved,
    ...porting(date, has(filing, "texts-later")),
  ];
};

const partOf = (reference: string, part: number): string => (part === 1 ? reference : `${reference}.${part}`);

/** Numbers that go into an order of their own when it is filed; never all of them. */
const splitAtFiling = (filing: Filing): Filing[] => {
  const apart = filing.numbers.filter(({ number }) => magicOf(number).habit?.type === "splits");
  const others = filing.numbers.filter((each) => !apart.includes(each));
  const [first, second] = others.length > 0 ? [others, apart] : [apart.slice(0, 1), apart.slice(1)];
  const parts = [first, second].filter((part) => part.length > 0);
  return parts.map((numbers, index) => ({
    ...filing,
    numbers,
    reference: partOf(filing.reference, index + 1),
  }));
};

/** Where the carrier splits off numbers of another rate center (R19), the order and the one split off. */
const splitLater = (timeline: Timeline, part: number): Timeline[] => {
  const noted = timeline.steps.findIndex(({ refusals }) => refusals.some(({ family }) => family === "R19"));
  const refusal = timeline.steps[noted]?.refusals.find(({ family }) => family === "R19");
  if (!refusal || refusal.numbers.length === timeline.numbers.length) return [timeline];
  const before = timeline.steps.slice(0, noted);
  const after = timeline.steps.slice(noted);
  return [
    { ...timeline, steps: [...before, ...after.map((each) => ({ ...each, left: refusal.numbers }))] },
    {
      reference: partOf(timeline.reference, part),
      numbers: refusal.numbers,
      steps: after.map((each) => ({ ...each, refusals: [] })),
    },
  ];
};

/** The orders a filing becomes and the whole life of each, in the carrier's time. */
export const livesOf = (filing: Filing): Timeline[] => {
  const parts = splitAtFiling(filing).map((part) => ({
    reference: part.reference,
    numbers: part.numbers.map(({ number }) => number),
    steps: stepsOf(part),
  }));
  return parts.flatMap((part) => splitLater(part, parts.length + 1));
};
