const months = [
  ["enero", "Jan"],
  ["febrero", "Feb"],
  ["marzo", "Mar"],
  ["abril", "Apr"],
  ["mayo", "May"],
  ["junio", "Jun"],
  ["julio", "Jul"],
  ["agosto", "Aug"],
  ["septiembre", "Sep"],
  ["setiembre", "Sep"],
  ["octubre", "Oct"],
  ["noviembre", "Nov"],
  ["diciembre", "Dec"],
] as const;

const weekdays = [
  ["lunes", "monday"],
  ["martes", "tuesday"],
  ["miercoles", "wednesday"],
  ["jueves", "thursday"],
  ["viernes", "friday"],
  ["sabado", "saturday"],
  ["domingo", "sunday"],
] as const;

const counts = ["cero", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"];
const units: Record<string, string> = { di: "day", se: "week", me: "month" };

const month =
  "(?<month>ene(?:ro)?|feb(?:rero)?|mar(?:zo)?|abr(?:il)?|may(?:o)?|jun(?:io)?|jul(?:io)?|ago(?:sto)?|set(?:iembre)?|sept?(?:iembre)?|oct(?:ubre)?|nov(?:iembre)?|dic(?:iembre)?)\\.?";
const weekday =
  "(?<weekday>lun(?:es)?|mar(?:tes)?|mie(?:rcoles)?|jue(?:ves)?|vie(?:rnes)?|sab(?:ado)?|dom(?:ingo)?)\\.?";
const fullWeekday = "(?<weekday>lunes|martes|miercoles|jueves|viernes|sabado|domingo)";
const day = "(?<day>\\d{1,2}|primero)(?:ro|er|o|º|°)?";
const year = "(?:\\s*,?\\s*(?:del? )?(?:ano )?(?<year>\\d{4}))?";
const before = "(?:(?:para|en|a|desde|hasta|seria|sea|que sea|es|fue|sera) )?";
const count = `(?<count>\\d{1,3}|una?|${counts.slice(2).join("|")})`;

type Groups = Record<string, string | undefined>;

const englishMonth = (typed = ""): string =>
  months.find(([spanish]) => spanish.startsWith(typed.slice(0, 3)))?.[1] ?? typed;
const englishWeekday = (typed = ""): string =>
  weekdays.find(([spanish]) => spanish.startsWith(typed.slice(0, 3)))?.[1] ?? typed;
const digits = (typed = ""): string =>
  typed === "una" ? "1" : counts.includes(typed) ? String(counts.indexOf(typed)) : typed;

const calendarDay = ({ weekday: name, day: number, month: named, year: in_ }: Groups): string =>
  `${name ? `${englishWeekday(name)}, ` : ""}${englishMonth(named)} ${number === "primero" ? "1" : number}${in_ ? `, ${in_}` : ""}`;

const ordinal = (typed = "1"): string => {
  const number = typed === "primero" ? 1 : Number(typed);
  const ending = ["th", "st", "nd", "rd"][number > 3 && number < 21 ? 0 : number % 10] ?? "th";
  return `the ${number}${ending}`;
};

const afterWhile = ({ count: typed, unit = "", business }: Groups): string =>
  `in ${digits(typed)} ${business ? "business " : ""}${units[unit.slice(0, 2)] ?? unit}s`;

const soonest =
  "(?:lo (?:mas|antes) (?:antes |pronto )?posible|lo mas pronto(?: que se pueda)?|cuanto antes(?: mejor)?|tan pronto como sea posible|la (?:fecha )?mas (?:cercana|temprana|pronta)(?: posible)?|la primera (?:fecha )?(?:posible|disponible)|el primer dia (?:posible|disponible)|(?:cuando se pueda )?lo antes(?: que se pueda)?|cualquier (?:dia|fecha)|asap|ya mismo)";

const patterns: [RegExp, (groups: Groups) => string][] = [
  [
    new RegExp(
      `^${before}(?:el )?(?:dia )?(?:${weekday},? (?:el )?(?:dia )?)?${day}(?: de| del)? ?(?:mes de )?${month}${year}$`,
    ),
    calendarDay,
  ],
  [new RegExp(`^${before}(?:el )?(?:${weekday},? )?${month} ${day}${year}$`), calendarDay],
  [new RegExp(`^${before}pasado manana$`), () => "the day after tomorrow"],
  [new RegExp(`^${before}manana(?: mismo)?$`), () => "tomorrow"],
  [new RegExp(`^${before}(?:hoy(?: mismo)?|el dia de hoy)$`), () => "today"],
  [new RegExp(`^${before}ayer$`), () => "yesterday"],
  [new RegExp(`^${before}${soonest}$`), () => "as soon as possible"],
  [
    new RegExp(
      `^(?:en|dentro de|de aqui a|para dentro de) ${count} (?<unit>dias?|semanas?|mes(?:es)?)(?<business> (?:habil(?:es)?|laborables?))?$`,
    ),
    afterWhile,
  ],
  [
    new RegExp(
      `^${before}(?:el )?${fullWeekday} de (?:la )?(?:proxima semana|semana (?:que viene|proxima|entrante))$`,
    ),
    ({ weekday: name }) => `next ${englishWeekday(name)}`,
  ],
  [
    new RegExp(`^${before}(?:este|el) ${fullWeekday}(?: (?:que viene|proximo|entrante))?$`),
    ({ weekday: name }) => englishWeekday(name),
  ],
  [
    new RegExp(`^${before}(?:el )?(?:(?:proximo|siguiente) )?${fullWeekday}$`),
    ({ weekday: name }) => englishWeekday(name),
  ],
  [new RegExp(`^${before}(?:el )?dia ${day}$`), ({ day: number }) => ordinal(number)],
  [new RegExp(`^(?:para |seria )?el ${day}$`), ({ day: number }) => ordinal(number)],
  [
    new RegExp(`^${before}(?:la )?(?:proxima semana|semana (?:que viene|proxima|entrante))$`),
    () => "next week",
  ],
  [new RegExp(`^${before}(?:el )?(?:proximo mes|mes (?:que viene|proximo|entrante))$`), () => "next month"],
  [/^(?:a |para )?(?:el )?(?:fin(?:ales)?|final) del? (?:este )?mes$/, () => "end of the month"],
];

/** A date as one says it in Spanish, in the words English dates are read by; null for what is no date. Folded text. */
export const englishDate = (said: string): string | null => {
  const bare = said
    .trim()
    .replace(/[.!?]+$/, "")
    .replace(/\s+/g, " ");
  if (bare.length > 60) return null;
  for (const [shape, english] of patterns) {
    const match = shape.exec(bare);
    if (match) return english(match.groups ?? {});
  }
  return null;
};

/** The English name of a weekday, "lunes" or "los lunes"; null for anything else. */
export const weekdayInEnglish = (said: string): string | null => {
  const name =
    /^(?:los |el |cada |todos los )?(lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)$/.exec(
      said.trim(),
    )?.[1];
  return name === undefined ? null : englishWeekday(name);
};
