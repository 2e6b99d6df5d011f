import type { NumberStatus } from "../../src/core/carrier.ts";
import type { HistoryEntry } from "../../src/core/event.ts";
import { familyName } from "../../src/core/family-names.ts";
import { quoted } from "../../src/core/hearing/typed-text.ts";
import { type Part, text } from "../../src/core/message.ts";
import { statuses } from "../../src/core/port-request.ts";
import { families } from "../../src/core/rejection.ts";
import { localDate, showDate } from "../../src/core/values/local-date.ts";
import { showTime } from "../../src/core/values/zone-clock.ts";
import { statusWords } from "./words.ts";
import { numberLabels } from "./words-groups.ts";

const most = 25;

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** "date-set 2026-12-04 2 numbers: …" as it is kept. */
const toldGroup = (words: string): string => {
  const [, status = "", date, which = ""] = /^(\S+) (\d{4}-\d{2}-\d{2} )?(.*)$/.exec(words) ?? [];
  const label = Object.hasOwn(numberLabels, status) ? numberLabels[status as NumberStatus] : quoted(status);
  return `${quoted(which)}: ${label}${date ? `, ${showDate(date.trim())}` : ""}`;
};

const told = ({ type, text: words }: HistoryEntry): string => {
  const status = statuses.find((each) => each === words);
  if (type === "status" && status) return `Status: ${statusWords[status].label}`;
  if (type === "date") return isDay(words) ? `Port date: ${showDate(words)}` : "The port date was taken back";
  if (type === "numbers") return toldGroup(words);
  const family = families.find(({ id }) => type === "rejected" && words.startsWith(`${id} `));
  if (family) return `Sent back for ${familyName(family.id)}: "${quoted(words.slice(family.id.length))}"`;
  const said = `${type.charAt(0).toUpperCase()}${type.slice(1)}`;
  return words.trim() === "" ? said : `${said}: ${quoted(words)}`;
};

const who = (by: string, names: Record<string, string>): string => {
  if (by === "carrier") return "the carrier";
  if (by === "timer") return "reminder";
  if (by === "portside") return "Portside";
  if (by === "signer") return "the signer";
  return quoted(names[by] ?? by, 40);
};

/**
 * What happened to a request: the newest 25 entries, oldest of them first, each with day, time in the carrier's
 * zone, and who did it. `names` gives people's names by id.
 */
export const showHistory = (
  entries: HistoryEntry[],
  zone: string,
  names: Record<string, string> = {},
): Part[] => {
  if (entries.length === 0) return text("Nothing has happened to this request yet.");
  const ordered = entries.toSorted((a, b) => a.at - b.at);
  const shown = ordered.slice(-most);
  const left = ordered.length - shown.length;
  const items = shown.map(
    (entry) =>
      `${showDate(localDate(entry.at, zone))}, ${showTime(entry.at, zone)}: ${told(entry)} (${who(entry.by, names)})`,
  );
  return [
    ...text(left > 0 ? `${left} earlier ${left === 1 ? "entry is" : "entries are"} not shown.` : ""),
    { type: "list", items },
  ];
};
