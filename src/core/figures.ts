import type { PortRun } from "./port-run.ts";

/** How something measured is spread: half of the `count` are at most `median`. */
export type Spread = { count: number; median: number; least: number; most: number };

/** Ports that have something in common: a carrier, a month, or nothing but their agency. */
export type Tally = {
  ports: number;
  numbers: number;
  /** Of those the carriers have decided on: taken as first filed, or sent back at least once. */
  accepted: number;
  sentBack: number;
  daysToDate: Spread | null;
  daysToDone: Spread | null;
  turns: Spread | null;
};

/** How an agency's ports do. */
export type Figures = {
  all: Tally;
  /** Ports sent back for each family of reasons at least once; the most frequent first. */
  reasons: { family: string; ports: number }[];
  /** By losing carrier, those with most ports first. */
  carriers: { losing: string; tally: Tally }[];
  /** By month of the submission ("2026-11"), in order, also those without a port in between. */
  months: { month: string; tally: Tally }[];
};

/** The middle of the values; of two in the middle the lower, so that it is one of them. */
const spreadOf = (values: (number | null)[]): Spread | null => {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  const [least] = sorted;
  const most = sorted.at(-1);
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  if (least === undefined || most === undefined || median === undefined) return null;
  return { count: sorted.length, median, least, most };
};

const tallyOf = (runs: PortRun[]): Tally => ({
  ports: runs.length,
  numbers: runs.reduce((sum, { numbers }) => sum + numbers, 0),
  accepted: runs.filter(({ accepted }) => accepted === true).length,
  sentBack: runs.filter(({ accepted }) => accepted === false).length,
  daysToDate: spreadOf(runs.map(({ daysToDate }) => daysToDate)),
  daysToDone: spreadOf(runs.map(({ daysToDone }) => daysToDone)),
  turns: spreadOf(runs.map(({ turns }) => turns)),
});

const grouped = (runs: PortRun[], keyOf: (run: PortRun) => string): Map<string, PortRun[]> => {
  const groups = new Map<string, PortRun[]>();
  for (const run of runs) groups.set(keyOf(run), [...(groups.get(keyOf(run)) ?? []), run]);
  return groups;
};

const monthAfter = (month: string): string => {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const next = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${next[0]}-${String(next[1]).padStart(2, "0")}`;
};

/** Every month from the first to the last of these. */
const monthsBetween = (months: string[]): string[] => {
  const sorted = months.toSorted();
  const [first] = sorted;
  const last = sorted.at(-1) ?? "";
  const all: string[] = [];
  for (let month = first; month !== undefined && month <= last; month = monthAfter(month)) all.push(month);
  return all;
};

/** Counts runs into figures. */
export const figuresOf = (runs: PortRun[]): Figures => {
  const families = new Map<string, number>();
  for (const { reasons } of runs)
    for (const family of Object.keys(reasons)) families.set(family, (families.get(family) ?? 0) + 1);
  const byMonth = grouped(runs, ({ submitted }) => submitted.slice(0, 7));
  return {
    all: tallyOf(runs),
    reasons: [...families]
      .map(([family, ports]) => ({ family, ports }))
      .sort((a, b) => b.ports - a.ports || (a.family < b.family ? -1 : 1)),
    carriers: [...grouped(runs, ({ losing }) => losing)]
      .map(([losing, own]) => ({ losing, tally: tallyOf(own) }))
      .sort((a, b) => b.tally.ports - a.tally.ports || (a.losing < b.losing ? -1 : 1)),
    months: monthsBetween([...byMonth.keys()]).map((month) => ({
      month,
      tally: tallyOf(byMonth.get(month) ?? []),
    })),
  };
};
