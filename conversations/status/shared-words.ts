import type { Status } from "../../src/core/port-request.ts";

/** What each status means to somebody outside, who can do nothing about it. */
export const outsideMeaning: Record<Status, string> = {
  draft: "The request is being filled in. Nothing has been sent yet.",
  submitting: "The request is on its way to the new carrier.",
  "in-review": "The new carrier checks that the request is complete.",
  "awaiting-signature": "A letter that allows the move has to be signed. Nothing moves before that.",
  "with-carrier":
    "The current carrier compares the request with its records. That often takes three to ten business days.",
  "action-required":
    "The current carrier asked for a correction. It is being made, and then the request goes on.",
  "date-set": "Both carriers agreed on the date. Until then everything works as before.",
  activating: "The numbers are moving now. Calls may reach either side until it is done.",
  completed: "Every number is with the new carrier.",
  "partly-completed": "Some numbers are with the new carrier; the others stay where they were.",
  cancelling: "The request is being stopped.",
  cancelled: "The request was stopped. The numbers stay where they are.",
  rejected: "The request did not go through. The numbers stay where they are.",
  expired: "The request ran out before it was finished. The numbers stay where they are.",
  unknown: "The new carrier gave a status that has to be looked at first.",
};

/**
 * What stands on the pages that show outsiders how a request stands, and in the mails that lead there. In English alone:
 * who looks at one has chosen no language.
 */
export const sharedWords = {
  title: "How this port stands",
  status: "Status",
  sid: "Request SID",
  from: "From",
  to: "To",
  date: "Port date",
  noDate: "Not agreed yet",
  changed: "Last change",
  numbers: (count: number): string => (count === 1 ? "1 number" : `${count} numbers`),
  more: (count: number): string => (count === 0 ? "" : `And ${count} more.`),
  until: (date: string): string =>
    `This page can be looked at until ${date}. It shows how the port stands now, each time.`,

  mailSubject: (sid: string): string => `How port ${sid} stands`,
  mailText: (by: string, what: string, address: string, until: string): string =>
    [
      `${by} shares with you how the move of ${what} to a new carrier stands. The page shows it as it is each time you open it:`,
      address,
      `It can be looked at until ${until}. Nothing has to be done by you.`,
      "If you do not know what this is about, you can ignore this mail; no more will come.",
    ].join("\n\n"),
};
