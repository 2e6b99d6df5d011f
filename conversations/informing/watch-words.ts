import { spoken } from "../../src/core/language.ts";
import { listed } from "../../src/core/values/listed.ts";
import { spanish } from "./watch-words.es.ts";

const verb = (names: string[]): string => (names.length === 1 && names[0] !== "You" ? "hears" : "hear");

const english = {
  which:
    'Which request? Say it with its SID, such as "watch PR-7K3M-9Q2X", or where the request is talked about.',
  whom: 'Whom? I can write to an e-mail address, as in "keep anna@acme.com informed", or to somebody you mention with @. "watch this" keeps you informed yourself.',
  added: (names: string[], sid: string): string =>
    `${listed(names)} ${verb(names)} of ${sid} from now on: the date, when it moves, anything to act on, and the end.`,
  mailed: (addresses: string[]): string =>
    `A mail with all numbers goes to ${listed(addresses)} now; every mail has a link that stops them.`,
  mailedLater: (addresses: string[]): string =>
    `${listed(addresses)} ${addresses.length === 1 ? "gets" : "get"} a mail with all numbers when it is submitted; every mail has a link that stops them.`,
  already: (names: string[], sid: string): string => `${listed(names)} already ${verb(names)} of ${sid}.`,
  full: (most: number): string =>
    `${most} are kept informed of it already, which is the most. "watchers" lists them, and "stop informing …" makes room.`,
  over: (sid: string): string =>
    `${sid} is over, so nothing more is coming. "status of ${sid}" shows how it ended.`,
  outside: (name: string): string =>
    `${name} is not of your organization, so I do not write to them here. "share with" and their e-mail address sends a page they can look at.`,
  onlyYou: 'You can watch it yourself: "watch this". Adding others is for people who manage ports.',
  removed: (names: string[], sid: string): string =>
    `${listed(names)} ${verb(names)} no more of ${sid} from me${names[0] === "You" ? ", outside its own conversation" : ""}.`,
  notThere: (names: string[], sid: string): string =>
    `${listed(names)} ${names.length === 1 ? "is" : "are"} not among those kept informed of ${sid}.`,
  none: (sid: string): string =>
    `Besides this conversation nobody is kept informed of ${sid}. "keep anna@acme.com informed" adds somebody, "watch this" adds you.`,
  list: (sid: string): string => `Kept informed of ${sid}, besides its conversation:`,
  byMail: (address: string): string => `${address}, by mail`,
  person: (name: string): string => `${name}, in their direct messages`,
  place: "Another channel or chat",
  stop: '"stop informing …" takes somebody off the list.',
  you: "You",
  here: "This channel",
  noCalendar: (sid: string): string =>
    `There is no port date for ${sid} yet. Once the carriers agree on one, "calendar" gives it as a file.`,
  calendar:
    "Here is the port date for your calendar. When it moves, I hand out the new one here; it replaces this one.",
  stopped: (address: string): string =>
    `${address} stopped the mails about this port. Nobody else is affected.`,
};

export type WatchWords = typeof english;

/** What is said of who is kept informed. `names` are as people wrote them, or `you` and `here`. */
export const watchWords = spoken({ en: english, es: spanish });
