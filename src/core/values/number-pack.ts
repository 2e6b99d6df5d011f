import type { E164 } from "./phone.ts";

/**
 * A list of numbers in little room, in its order: neighbours as the first of them and how many follow, so that
 * "2125550100+49 2135550107" stands for fifty numbers and one more.
 */
export const packNumbers = (numbers: E164[]): string => {
  const runs: { first: string; last: number; more: number }[] = [];
  for (const number of numbers) {
    const digits = number.slice(2);
    const run = runs.at(-1);
    if (run && Number(digits) === run.last + 1) {
      run.last += 1;
      run.more += 1;
    } else runs.push({ first: digits, last: Number(digits), more: 0 });
  }
  return runs.map(({ first, more }) => (more === 0 ? first : `${first}+${more}`)).join(" ");
};

/** The numbers that `packNumbers` wrote. */
export const unpackNumbers = (packed: string): E164[] =>
  packed === ""
    ? []
    : packed.split(" ").flatMap((run) => {
        const [first = "", more = "0"] = run.split("+");
        return Array.from({ length: Number(more) + 1 }, (_, index) => `+1${Number(first) + index}` as E164);
      });
