/** What nobody outside may read: where something failed in the code, or an error's own words. */
const leak =
  /^\s+at .+:\d+|\bnode:internal|\bfile:\/\/|\.ts:\d+|\b(?:Type|Reference|Range|Syntax)Error\b|\bSQLITE_|\[object \w+\]/m;

/** The longest that an answer to nonsense may be. */
const longest = 400_000;

/** Inputs after which everything is loaded and every cache is warm, so that what grows from then on was kept. */
const warm = 0.3;

export type Seen = {
  inputs: number;
  problems: string[];
  statuses: Record<string, number>;
  /** How often each route was asked. */
  routes: Record<string, number>;
  /** Bytes that are kept since everything is warm, those of buffers among them. */
  kept: number;
};

const heapNow = (): number => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/** Judges what came of inputs: every answer in time, no fault of ours, and nothing of our inside in it. */
export const createWitness = (count: number) => {
  const seen: Seen = { inputs: 0, problems: [], statuses: {}, routes: {}, kept: 0 };
  let heap = 0;
  let last: string[] = [];
  const problem = (what: string, input: unknown): void => {
    if (seen.problems.length < 20) seen.problems.push(`${what}: ${JSON.stringify(input)?.slice(0, 3000)}`);
  };
  const judge = (verb: string, text: string, input: unknown): void => {
    const found = leak.exec(text);
    if (found) problem(`${verb} ${JSON.stringify(found[0])}`, input);
    if (text.length > longest) problem(`${verb} ${text.length} characters`, input);
  };
  return {
    seen,
    problem,
    heard: (text: string, input: unknown): void => {
      last = [...last.slice(-7), text];
      judge("said", text, input);
    },
    /** What was said last. */
    lately: (): string => last.join("\n---\n").slice(-2500),
    visited: (route: string): void => {
      seen.routes[route] = (seen.routes[route] ?? 0) + 1;
    },
    answered: (status: number, text: string, input: unknown): void => {
      seen.inputs += 1;
      if (seen.inputs === Math.floor(count * warm)) heap = heapNow();
      seen.statuses[status] = (seen.statuses[status] ?? 0) + 1;
      if (status >= 500) problem(`answered ${status}`, input);
      judge("answered", text, input);
    },
    /** To be asked when the attack is over, and what a test kept of it is let go. */
    ends: (): void => {
      seen.kept = heapNow() - heap;
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
