import type { PortsideProcess } from "./portside-process.ts";

/**
 * What a person types when the last thing that was asked matches `asks`. `gives` is how the answer is said back, and
 * `items` are the answers that are stored by then.
 */
export type Answer = { asks: RegExp; says: string; gives?: RegExp; items?: string[] };

/** Sentences as they were said, whatever the width of the page. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, " ");

const together = "You can answer these together or one by one:";

/** What is asked now: the first item of the list that was asked last, or else the last question there is. */
export const asked = (text: string, answers: Answer[]): Answer | null => {
  const said = onOneLine(text);
  const list = said.lastIndexOf(together);
  const matches = answers.flatMap((answer) =>
    [...said.matchAll(new RegExp(answer.asks, "g"))].map(({ index }) => ({ answer, index })),
  );
  matches.sort((a, b) => a.index - b.index);
  const listed = list < 0 ? undefined : matches.find(({ index }) => index > list);
  return (listed ?? matches.at(-1))?.answer ?? null;
};

/** What was printed after the line typed last was echoed; null while it was not. */
const since = (transcript: string, typedAt: number): string | null => {
  if (typedAt < 0) return transcript;
  const echo = transcript.indexOf("\n> ", typedAt);
  return echo < 0 ? null : transcript.slice(echo + 1);
};

export type Talk = {
  answers: Answer[];
  /** The talk is over once this was said, in this process. */
  until: RegExp;
  /** Called before a line is typed; false ends the talk. */
  typing?(answer: Answer): boolean;
  /** No more lines than these. */
  most?: number;
};

/**
 * Types an answer to whatever is asked, one line at a time, as a person would. True when the talk came to its end,
 * false when the process ended before, when `typing` stopped it, or when it went round in circles.
 */
export const answerEverything = async (portside: PortsideProcess, talk: Talk): Promise<boolean> => {
  let typedAt = -1;
  for (let lines = 0; lines <= (talk.most ?? 80); lines += 1) {
    let answer: Answer | null = null;
    let over = false;
    const alive = await portside.until(() => {
      const text = since(portside.transcript(), typedAt);
      if (text === null) return false;
      over = talk.until.test(onOneLine(text));
      answer = asked(text, talk.answers);
      return over || answer !== null;
    });
    if (over) return true;
    if (!alive || answer === null || talk.typing?.(answer) === false) return false;
    typedAt = portside.transcript().length - 1;
    portside.write(`${(answer as Answer).says}\n`);
  }
  return false;
};
