import type { Message } from "../../src/core/message.ts";

/** A letter that is longer than any message of a platform, and its lines, each of which is in it once. */
export const longLetter = (): { message: Message; lines: string[] } => {
  const lines = Array.from({ length: 150 }, (_, index) => `Sentence ${1000 + index} of this letter.`);
  const paragraphs = lines.map((line) => `${line} ${"It authorises the move. ".repeat(14)}`);
  return { message: { parts: [{ type: "letter", title: "Letter of Authorization", paragraphs }] }, lines };
};
