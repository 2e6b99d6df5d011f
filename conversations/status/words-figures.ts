import type { Spread, Tally } from "../../src/core/figures.ts";
import { spoken } from "../../src/core/language.ts";
import { monthName, showDate } from "../../src/core/values/local-date.ts";
import { percent } from "./figures-shown.ts";
import { spanish } from "./words-figures.es.ts";

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;

const share = (part: number, of: number): string => `${part} of ${of}${percent(part, of)}`;

const monthOf = (month: string): string => `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`;

const spread = ({ count, median, least, most }: Spread, unit: string): string => {
  if (count === 1) return `${counted(median, unit)} (1 port)`;
  if (least === most) return `${counted(median, unit)} each time (${counted(count, "port")})`;
  return `half of them within ${counted(median, unit)}, from ${least} to ${most} (${counted(count, "port")})`;
};

const english = {
  unknownCarrier: "carrier not named",
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
};

export type FiguresWords = typeof english;

/** What is said of figures: in a conversation and in their picture. */
export const figuresWords = spoken({ en: english, es: spanish });
