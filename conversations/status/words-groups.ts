import type { MessagingStatus, NumberStatus } from "../../src/core/carrier.ts";
import type { NumberGroup } from "../../src/core/number-groups.ts";
import { showDate } from "../../src/core/values/local-date.ts";

/** What people read for the state of one number. */
export const numberLabels: Record<NumberStatus, string> = {
  unchecked: "Not checked yet",
  portable: "Can move",
  "in-review": "In review",
  "awaiting-signature": "Waiting for signature",
  "with-carrier": "With the current carrier",
  rejected: "Sent back",
  "date-set": "Date set",
  activating: "Switching now",
  completed: "Moved",
  cancelling: "Being cancelled",
  cancelled: "Stopped, stays where it is",
  expired: "Expired",
  unknown: "Not known",
};

/** What people read for where texting stands. */
export const textingLabels: Record<MessagingStatus, string> = {
  "not-applicable": "Not part of this port",
  pending: "Follow the calls",
  activating: "Being moved now",
  exception: "Could not be moved yet",
  cancelled: "Will not be moved",
  "partly-active": "Work on some of the numbers",
  active: "Work",
};

type Carriers = { losing: string; gaining: string };

/** What one number does, and what several do. */
const verbs: Record<NumberStatus, (date: string, carriers: Carriers) => [string, string]> = {
  unchecked: () => ["is not checked yet", "are not checked yet"],
  portable: () => ["can move", "can move"],
  "in-review": (_date, { gaining }) => [`is being checked by ${gaining}`, `are being checked by ${gaining}`],
  "awaiting-signature": () => ["waits for the signature", "wait for the signature"],
  "with-carrier": (_date, { losing }) => [
    `waits for the answer of ${losing || "the current carrier"}`,
    `wait for the answer of ${losing || "the current carrier"}`,
  ],
  rejected: () => ["was sent back", "were sent back"],
  "date-set": (date) =>
    date === "" ? ["has a date", "have a date"] : [`moves on ${date}`, `move on ${date}`],
  activating: () => ["is being switched now", "are being switched now"],
  completed: () => ["has moved", "have moved"],
  cancelling: () => ["is being cancelled", "are being cancelled"],
  cancelled: () => ["stays where it is", "stay where they are"],
  expired: () => ["ran out of time and stays where it is", "ran out of time and stay where they are"],
  unknown: () => ["is in a state I do not know", "are in a state I do not know"],
};

/** "2 numbers move on Fri, Dec 4, 2026; 1 number waits for the answer of Verizon." */
export const groupsSentence = (groups: readonly NumberGroup[], carriers: Carriers): string => {
  const parts = groups.map(({ status, date, numbers }) => {
    const [one, several] = verbs[status](date === null ? "" : showDate(date), carriers);
    return numbers.length === 1 ? `1 number ${one}` : `${numbers.length} numbers ${several}`;
  });
  return parts.length === 0 ? "" : `${parts.join("; ")}.`;
};
