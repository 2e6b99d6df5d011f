import { weekdayInEnglish } from "./dates.ts";

const counts: Record<string, string> = {
  un: "1",
  una: "1",
  dos: "2",
  tres: "3",
  cuatro: "4",
  cinco: "5",
  seis: "6",
  siete: "7",
  ocho: "8",
  nueve: "9",
  diez: "10",
  once: "11",
  doce: "12",
};
const units: [RegExp, string][] = [
  [/^min/, "minutes"],
  [/^hora|^h$|^hrs?$/, "hours"],
  [/^dia/, "days"],
  [/^semana/, "weeks"],
];

/** How long: "2 horas", "por una semana", "hasta el lunes", "hasta mañana", "hoy"; null for anything else. Folded text. */
export const englishSpan = (said: string): string | null => {
  const bare = said.trim().replace(/^(?:por|durante) /, "");
  if (/^(?:(?:el dia de )?hoy|todo el dia|el resto del dia)$/.test(bare)) return "for today";
  if (/^hasta manana$/.test(bare)) return "until tomorrow";
  const until = /^hasta (?:el )?(?:proximo )?(\w+)$/.exec(bare)?.[1];
  const weekday = until === undefined ? null : weekdayInEnglish(until);
  if (weekday !== null) return `until ${weekday}`;
  const [, count = "", unit = ""] =
    /^(\d{1,3}|[a-z]{2,6}) ?(min(?:utos?)?|h(?:oras?|rs?)?|dias?|semanas?)$/.exec(bare) ?? [];
  const number = counts[count] ?? (/^\d+$/.test(count) ? count : undefined);
  const named = units.find(([pattern]) => pattern.test(unit))?.[1];
  return number !== undefined && unit !== "" && named !== undefined ? `for ${number} ${named}` : null;
};

const word = `(?:${Object.keys(counts).join("|")})`;
const clock = new RegExp(
  `^(?:a )?(?:las? )?(?<hour>\\d{1,2}|${word})(?:[:.h](?<minute>\\d{2}))?(?<half> y media)?(?: horas| hrs?| en punto)?\\s*(?:(?<morning>a\\.? ?m\\.?|de la (?:manana|madrugada))|(?<evening>p\\.? ?m\\.?|de la (?:tarde|noche)))?$`,
);

/** A time of day: "las 6 de la tarde", "18:00", "9 am", "mediodía"; null for anything else. Folded text. */
export const englishTime = (said: string): string | null => {
  const bare = said.trim().replace(/\.$/, "");
  if (/^(?:a |al |el )?mediodia$/.test(bare)) return "noon";
  if (/^(?:a |la |a la )?medianoche$/.test(bare)) return "midnight";
  const found = clock.exec(bare)?.groups;
  if (!found) return null;
  const { hour = "", minute, half, morning, evening } = found;
  const minutes = half ? ":30" : minute === undefined ? "" : `:${minute}`;
  return `${counts[hour] ?? hour}${minutes}${morning ? "am" : evening ? "pm" : ""}`;
};

/** From when to when: "6pm a 8am", "de las 18:00 a las 8:00", "entre las 6 y las 8"; null for anything else. */
export const englishHours = (said: string): string | null => {
  const [, from = "", to = ""] =
    /^(?:de |desde |entre )?(.{1,30}?)\s*(?: a | hasta | al | y |-|–)\s*(.{1,30})$/.exec(said.trim()) ?? [];
  const [start, end] = [englishTime(from), englishTime(to)];
  return start === null || end === null ? null : `${start} to ${end}`;
};
