import { describe, expect, test } from "@jest/globals";
import { readAnswer } from "../../../conversations/carrier-answer/read-answer.ts";
import { answerCorpus, corpusNumbers, type Written } from "./answer-corpus.ts";
import { moreAnswers } from "./more-answers.ts";

const order = { numbers: corpusNumbers, wireless: corpusNumbers.slice(1, 2), today: "2026-11-23" };

/** "right", "asks" where a person is asked, or what was understood wrong. */
const verdict = ({ text, rejected, status, date, numbers }: Written): string => {
  const read = readAnswer(text, order);
  if (!read.ok) return "asks";
  const { answer, families } = read;
  if (rejected) {
    const same = [...families].sort().join() === [...rejected.families].sort().join();
    const named = rejected.numbers;
    const those = answer.refusals.flatMap((each) => each.numbers).sort();
    return same && (!named || [...named].sort().join() === those.join()) ? "right" : `${families} ${those}`;
  }
  const [state, ...more] = answer.states;
  const isRight =
    more.length === 0 &&
    families.length === 0 &&
    state?.status === status &&
    state?.numbers.join() === (numbers ?? []).join() &&
    answer.date === (date ?? null);
  return isRight ? "right" : JSON.stringify(answer);
};

const judged = answerCorpus.map((written) => ({
  text: written.text.slice(0, 60),
  verdict: verdict(written),
}));

describe("sixty texts of losing carriers and porting desks", () => {
  test("there are sixty of them, all different", () => {
    expect(new Set(answerCorpus.map(({ text }) => text)).size).toBe(60);
  });

  test("none is understood wrong: what is not clear is asked", () => {
    expect(judged.filter((each) => !["right", "asks"].includes(each.verdict))).toEqual([]);
  });

  test("at least 55 are understood right", () => {
    const right = judged.filter((each) => each.verdict === "right");
    expect(judged.filter((each) => each.verdict === "asks").map(({ text }) => text)).toHaveLength(
      60 - right.length,
    );
    expect(right.length).toBeGreaterThanOrEqual(55);
  });
});

const ends = (numbers: string[]): string[] => numbers.map((number) => number.slice(-4)).sort();

/** What was understood in one line: families and their numbers, states and theirs, the date. */
const summary = (text: string): string => {
  const read = readAnswer(text, order);
  if (!read.ok) return "asks";
  const { answer, families } = read;
  const refused = [...families.sort()].join("+");
  const states = answer.states.map(({ status, numbers }) => [status, ...ends(numbers)].join(" ")).join(", ");
  return [
    refused,
    ...new Set(answer.refusals.flatMap(({ numbers }) => ends(numbers))),
    states,
    answer.date ?? "",
  ]
    .filter((part) => part !== "")
    .join(" ");
};

test.each(moreAnswers)("%s", (text, means) => {
  expect(summary(text)).toBe(means);
});
