/** What nobody outside may read: where something failed in the code, or an error's own words. */
const leak =
  /^\s+at .+:\d+|\bnode:internal|\bfile:\/\/|\.ts:\d+|\b(?:Type|Reference|Range|Syntax)Error\b|\bSQLITE_|\[object \w+\]/m;

/** The longest that an answer to nonsense may be. */
const longest = 400_000;

export type Seen = { inputs: number; problems: string[]; statuses: Record<string, number> };

/** Judges what came of inputs: every answer in time, no fault of ours, and nothing of our inside in it. */
export const createWitness = () => {
  const seen: Seen = { inputs: 0, problems: [], statuses: {} };
  const problem = (what: string, input: unknown): void => {
    if (seen.problems.length < 20) seen.problems.push(`${what}: ${JSON.stringify(input)?.slice(0, 3000)}`);
  };
  return {
    seen,
    problem,
    heard: (text: string, input: unknown): void => {
      const found = leak.exec(text);
      if (found) problem(`said ${JSON.stringify(found[0])}`, input);
      if (text.length > longest) problem(`said ${text.length} characters`, input);
    },
    answered: (status: number, text: string, input: unknown): void => {
      seen.inputs += 1;
      seen.statuses[status] = (seen.statuses[status] ?? 0) + 1;
      if (status >= 500) problem(`answered ${status}`, input);
      const found = leak.exec(text);
      if (found) problem(`answered ${JSON.stringify(found[0])}`, input);
    },
  };
};

export type Witness = ReturnType<typeof createWitness>;

/** Does work for every input, some side by side, in order of their places. */
export const inTurns = async <T>(
  inputs: T[],
  atOnce: number,
  work: (input: T) => Promise<void>,
): Promise<void> => {
  for (let from = 0; from < inputs.length; from += atOnce)
    await Promise.all(inputs.slice(from, from + atOnce).map(work));
};
