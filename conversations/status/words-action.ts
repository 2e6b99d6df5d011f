import { spoken } from "../../src/core/language.ts";
import type { Status } from "../../src/core/port-request.ts";
import type { StatusContext } from "./words.ts";
import { spanish } from "./words-action.es.ts";
import { signerOf } from "./words-letter.ts";

const losing = (context: StatusContext): string =>
  context.losing === "" ? "the current carrier" : context.losing;

const short = (labels: string[]): string =>
  labels.length > 3 ? `${labels.slice(0, 3).join(", ")} and ${labels.length - 3} more` : labels.join(", ");

/** The letter in a few words. */
const letterAction = (context: StatusContext): string => {
  switch (context.letter?.standing) {
    case "declined":
      return `${signerOf(context)} declined to sign`;
    case "expired":
    case "voided":
      return "Needs a new letter";
    default:
      return `Waits for the letter signed by ${signerOf(context)}`;
  }
};

const english: Record<Status, (context: StatusContext) => string> = {
  draft: () => "None yet: not sent",
  submitting: ({ gaining }) => `Being sent to ${gaining}`,
  "in-review": ({ gaining }) => `${gaining} checks the request`,
  "awaiting-signature": letterAction,
  "with-carrier": (context) => `Waits for the answer of ${losing(context)}`,
  "action-required": ({ toFix }) => (toFix.length === 0 ? "Sent back" : `Sent back: ${short(toFix)}`),
  "date-set": ({ date }) => (date === null ? "Port agreed" : `Port agreed for ${date}`),
  activating: ({ gaining }) => `${gaining} switches the numbers now`,
  completed: ({ completed }) => (completed === null ? "Done" : `Done on ${completed}`),
  "partly-completed": ({ moved, count }) => `${moved} of ${count} numbers moved`,
  cancelling: ({ gaining }) => `${gaining} was asked to stop`,
  cancelled: () => "Stopped",
  rejected: ({ toFix }) => (toFix.length === 0 ? "Rejected" : `Rejected: ${short(toFix)}`),
  expired: () => "Ended: time ran out",
  unknown: ({ raw }) => (raw === null || raw === "" ? "Not known" : `Reported as "${raw}"`),
};

export type ActionWords = typeof english;

/** What the carriers do or want, in a few words: the column "carrier action". */
export const actionWords: ActionWords = spoken({ en: english, es: spanish });
