import type { ChatLog } from "../../src/chat/log.ts";

/** What botbuilder prints when a call is refused: the public keys, and the error with its stack. */
const isNoise = ([first]: unknown[]): boolean =>
  (typeof first === "string" && first.startsWith("Error finding key for token.")) ||
  (first instanceof Error && first.name === "TokenExpiredError");

/** Keeps botbuilder from printing to the console what anybody can make it print. Gives the way back. */
export const quietLibrary = (log: ChatLog): (() => void) => {
  const before = console.error;
  const quiet = (...parts: unknown[]): void => {
    if (isNoise(parts)) log.warn({ from: "botbuilder" }, "a call was not signed for us");
    else before(...parts);
  };
  console.error = quiet;
  return () => {
    if (console.error === quiet) console.error = before;
  };
};
