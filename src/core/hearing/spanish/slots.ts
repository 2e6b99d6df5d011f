import { englishDate, weekdayInEnglish } from "./dates.ts";
import { folded } from "./folded.ts";
import { englishNumbers } from "./numbers.ts";
import { englishHours, englishSpan, englishTime } from "./times.ts";

/** What a slot holds, in English; null where that is nothing of its kind, so that the phrase does not fit. */
type Reads = (typed: string) => string | null;

const sid = "pr[\\s-]?[0-9a-z]{4}[\\s-]?[0-9a-z]{4}";
const address = "<?[^\\s,;<>]+@[^\\s,;<>]+\\.[a-z]{2,}>?";
const somebody = `(?:@[^\\s,;]+|${address}|[^\\s,;<>@]+(?: [^\\s,;<>@]+){0,3} <[^\\s<>]+@[^\\s<>]+>)`;

/** Expressions of what may stand in a slot, for folded texts; any text where there is none. */
export const shapes: Record<string, string> = {
  sid,
  who: somebody,
  mail: address,
  whom: `(?:(?:a )?(?:${somebody}|mi|nosotros|este canal))(?:(?:\\s*,\\s*|\\s+(?:y|e)\\s+)(?:a )?(?:${somebody}|mi|nosotros|este canal))*`,
  n: "\\d{1,5}",
  place: "\\d{1,6}[a-z]?(?:-\\d+)? \\S.*",
  carrier: "[^\\d@,;]{2,40}",
  path: "(?:~|\\.{1,2})?/\\S.*|[a-z]:\\\\\\S.*|\\S.*\\.(?:pdf|png|jpe?g|heic|tiff?|webp|csv|xlsx?)",
  price: "\\$ ?\\d[\\d,]*(?:\\.\\d{1,2})?",
  phone: "[+(]?\\d[\\d().+ -]{0,16}\\d",
};

const myself = /^(?:mi|yo|mi mismo|mi misma|conmigo)$/;

const people = (typed: string): string =>
  typed
    .replace(/(^|[\s,])a\s+(?=\S)/gi, "$1")
    .replace(/\s+(?:y|e)\s+/gi, " and ")
    .replace(/(^|[\s,])m[ií](?=$|[\s,])/gi, "$1me")
    .replace(/(^|[\s,])nosotros(?=$|[\s,])/gi, "$1us")
    .replace(/(^|[\s,])este canal(?=$|[\s,])/gi, "$1this channel");

const reads: Record<string, Reads> = {
  whom: people,
  date: (typed) => englishDate(folded(typed).plain),
  weekday: (typed) => weekdayInEnglish(folded(typed).plain),
  span: (typed) => englishSpan(folded(typed).plain),
  hours: (typed) => englishHours(folded(typed).plain),
  time: (typed) => englishTime(folded(typed).plain),
  numbers: englishNumbers,
  person: (typed) => (myself.test(folded(typed).plain) ? "me" : typed.replace(/^al?\s+/i, "")),
};

/** True for a slot that holds just any text: its end is the end of what was said, with all its marks. */
export const holdsAnything = (kind: string, names: Record<string, Names>): boolean =>
  shapes[kind] === undefined &&
  reads[kind] === undefined &&
  names[kind] === undefined &&
  names[kind.replace(/s$/, "")] === undefined;

/** What is called by several names: the English one, by the others in lower case and without accents. */
export type Names = ReadonlyMap<string, string>;

const article = /^(?:el|la|los|las|un|una|mi|mis|su|sus|nuestr[oa]s?|est[ea]|lo) /;

const named = (names: Names, typed: string): string | null => {
  const said = folded(typed).plain.trim();
  return names.get(said) ?? names.get(said.replace(article, "")) ?? null;
};

const several = (names: Names, typed: string): string | null => {
  const pieces = typed.split(/\s*,\s*|\s+(?:y|e)\s+(?:tambi[eé]n )?/i).filter((piece) => piece !== "");
  const all = pieces.map((piece) => named(names, piece));
  return all.every((each) => each !== null) ? all.join(", ") : null;
};

/** What a slot of this kind holds, in English. `names` are those of each kind: "item" is one, "items" are several. */
export const slotInEnglish = (kind: string, typed: string, names: Record<string, Names>): string | null => {
  const read = reads[kind];
  if (read) return read(typed);
  const own = names[kind];
  if (own) return named(own, typed);
  const ofSeveral = kind.endsWith("s") ? names[kind.slice(0, -1)] : undefined;
  return ofSeveral ? several(ofSeveral, typed) : typed;
};
