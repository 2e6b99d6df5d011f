import type { DateWords } from "./date-words.ts";

const howToWrite = "Por favor, escríbala así: «3 de diciembre» o «12/3/2026», con el mes primero.";

const weekdays = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"];

const months: Record<string, string> = {
  jan: "enero",
  feb: "febrero",
  mar: "marzo",
  apr: "abril",
  may: "mayo",
  jun: "junio",
  jul: "julio",
  aug: "agosto",
  sep: "septiembre",
  oct: "octubre",
  nov: "noviembre",
  dec: "diciembre",
};

/** "feb 30" as "30 de febrero"; what has no name of a month stays as it is. */
const dayNamed = (typed: string): string => {
  const month = months[/[a-z]{3}/i.exec(typed)?.[0].toLowerCase() ?? ""];
  const [day, year] = typed.match(/\d+/g) ?? [];
  if (month === undefined || day === undefined) return typed;
  return `${day} de ${month}${year === undefined ? "" : ` de ${year}`}`;
};

/** "next week" as "de la próxima semana". */
const spanNamed = (span: string): string => {
  const unit = /week|month|year/.exec(span)?.[0] ?? "week";
  if (span.startsWith("end"))
    return { week: "del final de la semana", month: "de fin de mes", year: "de fin de año" }[unit] ?? "";
  if (unit === "month") return span.startsWith("next") ? "del próximo mes" : "de este mes";
  return span.startsWith("next") ? "de la próxima semana" : "de esta semana";
};

export const spanish: DateWords = {
  several: (dates) =>
    `Veo más de una fecha: ${dates.slice(0, -1).join("; ")} y ${dates.at(-1)}. ¿Cuál debe ser?`,
  otherWeekday: (date, weekday) =>
    `El ${date} no cae en ${weekdays[weekday]}. ¿Cuál quiso decir, la fecha o el ${weekdays[weekday]}?`,
  passed: (date) => `El ${date} ya pasó. ¿Qué fecha, de hoy en adelante, le conviene?`,
  farAway: (date) => `Faltan más de dos años para el ${date}. ¿Es correcto el año? ${howToWrite}`,
  noSuchDay: (typed) => `El calendario no tiene el día «${dayNamed(typed)}». ${howToWrite}`,
  whichDay: (span) => `¿Qué día ${spanNamed(span)}? ${howToWrite}`,
  none: `No encontré una fecha en eso. ${howToWrite}`,
};
