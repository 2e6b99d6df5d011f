import { spoken } from "../../src/core/language.ts";
import { spanish } from "./words-sharing.es.ts";

const english = {
  which:
    'Which request? "share PR-7K3M-9Q2X with bob@example.com", or say it where the request is talked about.',
  onlyManagers: "Sharing is for people who manage ports. Ask one of them to share it.",
  full: (most: number): string =>
    `${most} pages of this request are shared already, which is the most. "shared links" lists them, and "revoke link 1" ends one.`,
  mailing: (address: string, until: string): string =>
    `I mail ${address} a page that shows how the port stands: status, date, the last four digits of each number, nothing of the account. It works until ${until}.`,
  making: (until: string): string =>
    `You alone get the link in a moment. Whoever has it sees the status, the date and the last four digits of each number, nothing of the account, until ${until}.`,
  link: (address: string, until: string, id: number): string =>
    `Link ${id}, until ${until}: ${address}\n"revoke link ${id}" ends it. It is stored nowhere, so copy it now.`,
  noPages:
    "There is no web server for pages here, so there is no link to share. The operator sets PUBLIC_URL.",
  tooLong: (most: number): string => `A page can be shared for ${most} days at most.`,
  none: (sid: string): string =>
    `Nobody outside sees ${sid}. "share with bob@example.com" or "share link" changes that.`,
  list: (sid: string): string => `Pages that show ${sid} to others:`,
  one: (id: number, whose: string, until: string, by: string): string =>
    `Link ${id}, ${whose}, until ${until}, by ${by}`,
  mailedTo: (address: string): string => `mailed to ${address}`,
  handed: "handed out in the chat",
  howToEnd: '"revoke link 1" ends one, "revoke all links" ends them all.',
  revoked: (ids: number[]): string =>
    ids.length === 1
      ? `Link ${ids[0]} shows nothing any more.`
      : `Links ${ids.join(", ")} show nothing any more.`,
  noSuch: 'There is no such link. "shared links" lists those there are.',
};

export type SharingWords = typeof english;

/** What is said to those who share how a request stands with others. */
export const sharingWords = spoken({ en: english, es: spanish });
