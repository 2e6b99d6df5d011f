import type { Readable } from "node:stream";

/** A line may be this long, in UTF-16 units; the conversation asks for less long before. */
const longest = 1_000_000;

/**
 * The lines of a stream: UTF-8, bytes that are none replaced by U+FFFD, "\n" or "\r\n" as ends, and the last line
 * also without one. Of a line longer than a million characters the rest is dropped.
 */
export async function* splitLines(input: Readable): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let held = 0;
  const hold = (piece: string): void => {
    const kept = piece.slice(0, longest - held);
    if (kept !== "") pieces.push(kept);
    held += kept.length;
  };
  const taken = (): string => {
    const line = pieces.splice(0).join("").replace(/\r$/, "");
    held = 0;
    return line;
  };
  for await (const chunk of input) {
    const text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    const [first = "", ...others] = text.split("\n");
    hold(first);
    for (const piece of others) {
      yield taken();
      hold(piece);
    }
  }
  hold(decoder.decode());
  if (held > 0) yield taken();
}
