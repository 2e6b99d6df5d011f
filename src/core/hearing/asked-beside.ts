import { askAgain, pendingOf } from "../moves/asking.ts";
import type { Turn, World } from "../turn.ts";
import { sayingText } from "../turn.ts";
import { takeSorted } from "./hearing.ts";
import { readAnswers } from "./understanding.ts";

/** "None, ready. What is a BTN?" */
const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.?!;])\s+|\n+/)
    .map((each) => each.trim())
    .filter((each) => each !== "");

/**
 * A text that asks something, while answers are wanted: every question in it is answered, and what stands beside them is
 * heard as answers. A trouble that is stated ("none, I don't have the bill yet") may be an answer itself. `whole` is what
 * is said where the text is nothing else.
 */
export const answeredBeside = (text: string, whole: string, turn: Turn, world: World): Turn => {
  const asked = sentencesOf(text).map((sentence) => ({
    sentence,
    told: world.aside.answer(sentence, true),
  }));
  const told = [...new Set(asked.flatMap((each) => each.told ?? []))];
  const isStated = !world.aside.isQuestion(text);
  const rest = asked.filter((each) => each.told === null).map(({ sentence }) => sentence);
  if (told.length === 0 || pendingOf(turn, world).type === "nothing")
    return askAgain(sayingText(turn, whole), world);
  const answers = readAnswers(isStated ? text : rest.join(" "), turn, world);
  if (rest.length === 0 && !isStated) return askAgain(sayingText(turn, ...told), world);
  return answers.good.length > 0
    ? takeSorted(sayingText(turn, ...told), world, answers)
    : askAgain(sayingText(turn, whole), world);
};
