import type { Status } from "../../src/core/port-request.ts";
import { type StatusContext, statusWords } from "./words.ts";
import { noteWords } from "./words-notes.ts";

const equallyFar: Status[] = ["in-review", "awaiting-signature", "with-carrier", "date-set", "activating"];

/** What a status means, by groups of numbers where they differ. */
export const statusMeaning = (status: Status, context: StatusContext): string => {
  const meaning = statusWords[status].meaning(context);
  if (context.groups === null || status === "partly-completed") return meaning;
  return equallyFar.includes(status)
    ? noteWords.notEquallyFar(context.groups)
    : noteWords.byNumber(meaning, context.groups);
};
