import { numberWords as words } from "./number-words.ts";
import { type E164, showNumber } from "./phone.ts";

type Run = { first: E164; last: E164; count: number };

/** Made once: what `toLocaleString` makes anew each time takes longer than everything else here. */
const { format: counted } = new Intl.NumberFormat("en-US");

const runsOf = (numbers: E164[]): Run[] => {
  const runs: Run[] = [];
  for (const number of [...new Set(numbers)].sort()) {
    const run = runs.at(-1);
    if (run !== undefined && Number(number) === Number(run.last) + 1) {
      run.last = number;
      run.count += 1;
    } else runs.push({ first: number, last: number, count: 1 });
  }
  return runs;
};

const showRun = (run: Run, withCount: boolean): string => {
  if (run.count === 1) return showNumber(run.first);
  const last = run.first.slice(0, 8) === run.last.slice(0, 8) ? run.last.slice(8) : showNumber(run.last);
  return `${words.range(showNumber(run.first), last)}${withCount ? ` (${counted(run.count)})` : ""}`;
};

/** Every number, sorted, neighbours as ranges with their count; so many ranges or single numbers on each line. */
export const everyNumber = (numbers: E164[], perLine: number): string[] => {
  const shown = runsOf(numbers).map((run) => showRun(run, true));
  const lines: string[] = [];
  for (let from = 0; from < shown.length; from += perLine)
    lines.push(shown.slice(from, from + perLine).join(", "));
  return lines;
};

/**
 * Many numbers in few words, sorted, each counted once: "3 numbers: (212) 555-0100 to 0102". Neighbours become one
 * range with its count; after `most` ranges or single numbers the rest is only counted ("and 37 more").
 */
export const showNumbers = (numbers: E164[], most = 8): string => {
  const total = new Set(numbers).size;
  return total === 0 ? words.noNumbers : `${words.counted(total)}: ${rangesOf(numbers, most)}`;
};

/** Many numbers in few words, without their count: "(212) 555-0100 to 0102". */
export const rangesOf = (numbers: E164[], most = 8): string => {
  const runs = runsOf(numbers);
  const total = runs.reduce((sum, run) => sum + run.count, 0);
  const shown = runs.slice(0, Math.max(1, most));
  const left = total - shown.reduce((sum, run) => sum + run.count, 0);
  const parts = shown.map((run) => showRun(run, runs.length > 1));
  if (left > 0) parts.push(words.more(left));
  return parts.join(", ");
};
