import {
  addDays,
  type LocalDate,
  makeDate,
  monthNames,
  weekdayNames,
  weekdayOf,
} from "../../src/core/values/local-date.ts";

const month = monthNames
  .map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`)
  .join("|")
  .replace("Sep(?:tember)?", "Sept?(?:ember)?");
const weekday = weekdayNames.map((name) => name.slice(0, 3)).join("|");
const year = "(?:[\\s,./-]+'?(?<year>\\d{4}|\\d{2})(?![\\d:]))?";

const shapes: RegExp[] = [
  /(?<!\d)(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)/gi,
  /(?<![\d/])(?<month>\d{1,2})[/.](?<day>\d{1,2})(?:[/.](?<year>\d{4}|\d{2}))?(?![\d/])/gi,
  /(?<![\d-])(?<month>\d{1,2})-(?<day>\d{1,2})-(?<year>\d{4}|\d{2})(?![\d-])/gi,
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})-(?<name>${month})-(?<year>\\d{4}|\\d{2})(?!\\d)`, "gi"),
  new RegExp(`\\b(?<name>${month})\\.?\\s*-?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b${year}`, "gi"),
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]*(?:of )?(?<name>${month})\\b\\.?${year}`, "gi"),
];

const fromNear = (today: LocalDate, monthNumber: number, day: number): LocalDate | null => {
  const start = Number(today.slice(0, 4));
  const recent = addDays(today, -120);
  for (const each of [start - 1, start, start + 1]) {
    const date = makeDate(each, monthNumber, day);
    if (date !== null && date >= recent) return date;
  }
  return null;
};

const dateOf = (groups: Record<string, string | undefined>, today: LocalDate): LocalDate | null => {
  const named = monthNames.findIndex(
    (name) =>
      groups.name !== undefined && name.slice(0, 3).toLowerCase() === groups.name.slice(0, 3).toLowerCase(),
  );
  const monthNumber = named === -1 ? Number(groups.month) : named + 1;
  const day = Number(groups.day);
  if (groups.year === undefined) return fromNear(today, monthNumber, day);
  return makeDate(
    groups.year.length === 2 ? 2000 + Number(groups.year) : Number(groups.year),
    monthNumber,
    day,
  );
};

const nextWeekday = (name: string, today: LocalDate): LocalDate => {
  const wanted = weekdayNames.findIndex(
    (each) => each.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase(),
  );
  for (let ahead = 1; ahead < 7; ahead += 1)
    if (weekdayOf(addDays(today, ahead)) === wanted) return addDays(today, ahead);
  return addDays(today, 7);
};

/** The dates a text names, in their order, and the text with "%" in their places. Only real days count. */
export const datesIn = (text: string, today: LocalDate): { dates: LocalDate[]; rest: string } => {
  const found: { at: number; date: LocalDate }[] = [];
  let rest = text;
  for (const shape of shapes) {
    rest = rest.replace(shape, (...given) => {
      const groups = given.at(-1) as Record<string, string | undefined>;
      const piece = String(given[0]);
      const at = Number(given.at(-3));
      const date = dateOf(groups, today);
      if (date === null) return piece;
      found.push({ at, date });
      return "%".padEnd(piece.length);
    });
  }
  rest = rest.replace(/\b(tomorrow|today)\b/gi, (piece: string, _word: string, at: number) => {
    if (!/<foc>|\bfoc\b|\bfor $|\bon $/i.test(rest.slice(Math.max(0, at - 25), at))) return piece;
    found.push({ at, date: addDays(today, piece.toLowerCase() === "today" ? 0 : 1) });
    return "%".padEnd(piece.length);
  });
  if (found.length === 0)
    rest = rest.replace(
      new RegExp(`\\b(?:for|on|foc|this|next)\\s+((?:${weekday})[a-z]*)\\b`, "gi"),
      (piece: string, name: string, at: number) => {
        found.push({ at, date: nextWeekday(name, today) });
        return piece.replace(name, "%".padEnd(name.length));
      },
    );
  return { dates: found.sort((a, b) => a.at - b.at).map(({ date }) => date), rest };
};
