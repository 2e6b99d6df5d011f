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
import { groupWords } from "./words-groups.ts";
import { historyWords as words } from "./words-history.ts";

const most = 25;

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** "date-set 2026-12-04 2 numbers: …" as it is kept. */
const toldGroup = (kept: string): string => {
  const [, status = "", date, which = ""] = /^(\S+) (\d{4}-\d{2}-\d{2} )?(.*)$/.exec(kept) ?? [];
  const { labels } = groupWords;
  const label = Object.hasOwn(labels, status) ? labels[status as NumberStatus] : quoted(status);
  return `${quoted(which)}: ${label}${date ? `, ${showDate(date.trim())}` : ""}`;
};

const typeOf = (type: string): string =>
  (Object.hasOwn(words.types, type) && words.types[type]) ||
  `${type.charAt(0).toUpperCase()}${type.slice(1)}`;

/** Who did it stands behind each entry, so it is not said in it as well. */
const told = ({ type, text: kept }: HistoryEntry, by: string): string => {
  const status = statuses.find((each) => each === kept);
  if (type === "status" && status) return words.status(statusWords[status].label);
  if (type === "date") return isDay(kept) ? words.date(showDate(kept)) : words.dateTaken;
  if (type === "numbers") return toldGroup(kept);
  const family = families.find(({ id }) => type === "rejected" && kept.startsWith(`${id} `));
  if (family) return words.sentBack(familyName(family.id) ?? "", quoted(kept.slice(family.id.length)));
  return kept.trim() === "" || kept === `by ${by}` ? typeOf(type) : words.said(typeOf(type), quoted(kept));
};

const who = (by: string, names: Record<string, string>): string => {
  if (by === "carrier" || by === "timer" || by === "portside" || by === "signer") return words.who[by];
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
  if (entries.length === 0) return text(words.none);
  const ordered = entries.toSorted((a, b) => a.at - b.at);
  const shown = ordered.slice(-most);
  const left = ordered.length - shown.length;
  const items = shown.map((entry) => {
    const by = who(entry.by, names);
    return `${showDate(localDate(entry.at, zone))}, ${showTime(entry.at, zone)}: ${told(entry, by)} (${by})`;
  });
  return [...text(left > 0 ? words.earlier(left) : ""), { type: "list", items }];
};
