const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  });
  formats.set(zone, format);
  return format;
};

/** A moment for people, to the minute, with the name of the zone: "2026-01-05 10:00 EST". */
export const when = (at: number, zone: string): string => {
  const part = Object.fromEntries(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return `${part.year}-${part.month}-${part.day} ${part.hour}:${part.minute} ${part.timeZoneName}`;
};

/** A moment for machines, or null. */
export const instant = (at: number | null): string | null =>
  at === null ? null : new Date(at).toISOString();

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** A span for people, in the largest unit that says enough: "42 s", "5 min", "47 h", "12 days". */
export const span = (milliseconds: number): string => {
  const time = Math.max(0, milliseconds);
  if (time < minute) return `${Math.floor(time / second)} s`;
  if (time < hour) return `${Math.floor(time / minute)} min`;
  return time < 2 * day ? `${Math.floor(time / hour)} h` : `${Math.floor(time / day)} days`;
};
