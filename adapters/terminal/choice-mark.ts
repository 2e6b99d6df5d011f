import type { Message } from "../../src/core/message.ts";

/**
 * What is typed for each choice of a message, in order: 1, 2, 3 …, or a, b, c … beside a numbered list. There "1"
 * means the first of the list (one agreement), and must never press the first button (all of them).
 */
export const choiceMarks = (message: Message): string[] => {
  const count = message.parts.reduce(
    (sum, part) => sum + (part.type === "choices" ? part.choices.length : 0),
    0,
  );
  const lettered = message.parts.some((part) => part.type === "list" && part.ordered === true) && count <= 26;
  return Array.from({ length: count }, (_, index) =>
    lettered ? String.fromCharCode("a".charCodeAt(0) + index) : String(index + 1),
  );
};
