import { familyName } from "../../src/core/family-names.ts";
import type { Spread, Tally } from "../../src/core/figures.ts";
import { monthNames, showDate } from "../../src/core/values/local-date.ts";

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;

/** Fewer decided ports than this show only what happened, not what usually does. */
const enough = 10;

const share = (part: number, of: number): string =>
  of < enough ? `${part} of ${of}` : `${part} of ${of} (${Math.round((100 * part) / of)} %)`;

const spread = ({ count, median, least, most }: Spread, unit: string): string => {
  if (count === 1) return `${counted(median, unit)} (1 port)`;
  if (least === most) return `${counted(median, unit)} each time (${counted(count, "port")})`;
  return `half of them within ${counted(median, unit)}, from ${least} to ${most} (${counted(count, "port")})`;
};

const monthOf = (month: string): string =>
  `${monthNames[Number(month.slice(5)) - 1] ?? month} ${month.slice(0, 4)}`;

/** What is said of figures: in a conversation, in their picture and in the table of them. */
export const figuresWords = {
  family: (id: string): string => familyName(id) ?? "other",
  unknownCarrier: "carrier not named",
  shortMonth: (month: string): string => `${monthOf(month).slice(0, 3)} ${month.slice(2, 4)}`,
  month: monthOf,

  none: "No port was submitted here in the last twelve months, so there is nothing to count yet. Type /port to start one.",
  lead: ({ ports, numbers }: Tally, since: string): string =>
    `${counted(ports, "port")} with ${counted(numbers, "number")} ${ports === 1 ? "was" : "were"} submitted since ${showDate(since)}.`,
  cut: (most: number): string => `Only the newest ${most.toLocaleString("en-US")} requests were looked at.`,
  sandbox: "All of them were with the sandbox, where nothing really moves.",
  tooFew: (decided: number): string =>
    decided === 0
      ? "No carrier has decided on one yet."
      : `That is ${counted(decided, "port")} decided so far, too few to conclude from.`,

  acceptedLabel: "Accepted as first filed",
  accepted: ({ accepted, sentBack }: Tally): string =>
    accepted + sentBack === 0 ? "none decided yet" : share(accepted, accepted + sentBack),
  reasonsLabel: "Sent back for",
  reasons: (reasons: { family: string; ports: number }[]): string =>
    reasons
      .slice(0, 5)
      .map(({ family, ports }) => `${figuresWords.family(family)} (${ports})`)
      .join(", "),
  noReasons: "nothing so far",
  dateLabel: "From submitting to the port date",
  doneLabel: "From submitting to done",
  turnsLabel: "Messages until submitted",
  days: (value: Spread): string => spread(value, "day"),
  turns: (value: Spread): string => spread(value, "message"),

  carriersTitle: "By the carrier the numbers come from:",
  carrier: (losing: string, tally: Tally): string =>
    [
      `${losing}: ${counted(tally.ports, "port")}`,
      tally.accepted + tally.sentBack === 0
        ? "none decided yet"
        : `${share(tally.accepted, tally.accepted + tally.sentBack)} accepted as first filed`,
      ...(tally.daysToDate ? [`${counted(tally.daysToDate.median, "day")} to the date`] : []),
    ].join(", "),
  moreCarriers: (count: number): string => `and ${counted(count, "more carrier")}: the table has them all`,
  monthsTitle: "By month:",
  monthLine: (month: string, { ports, accepted, sentBack }: Tally): string =>
    ports === 0
      ? `${monthOf(month)}: none`
      : `${monthOf(month)}: ${counted(ports, "port")}, ${accepted} accepted as first filed, ${sentBack} sent back`,

  chartTitle: "How your ports do",
  tableTitle: "Every port as a table",
  pictureTitle: "The same as a picture",
  standing: "Ports by the month they were submitted",
  legend: ["accepted as first filed", "sent back", "not decided yet"],
  lying: "Ports sent back, by reason",
  lyingLegend: ["ports"],
  noneSentBack: "None was sent back.",
  noneSubmitted: "None was submitted.",
  stuck: "What is stuck?",
  openOnes: "Open requests",

  columns: [
    "request",
    "name",
    "submitted",
    "losing carrier",
    "gaining carrier",
    "numbers",
    "status",
    "accepted as first filed",
    "sent back for",
    "days to port date",
    "days to done",
    "messages until submitted",
  ],
  yes: "yes",
  no: "no",
};
