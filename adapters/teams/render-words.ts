import { spoken } from "../../src/core/language.ts";
import { spanish } from "./render-words.es.ts";

const english = {
  test: "TEST: nothing really moves",
  testShort: "TEST",
  progress: (step: number, of: number, title: string, left: number): string => {
    const fields = left === 0 ? "" : left === 1 ? "1 field left" : `${left} fields left`;
    return [`Step ${step} of ${of}`, title, fields].filter((each) => each !== "").join(" · ");
  },
  more: (count: number): string => `… and ${count.toLocaleString("en-US")} more.`,
  page: (title: string, page: number, of: number): string => `${title} (page ${page} of ${of})`,
  part: (page: number, of: number): string => `Part ${page} of ${of}`,
  alsoSay: (texts: string[]): string => `You can also answer: ${texts.map((text) => `“${text}”`).join(", ")}`,
  nothing: "Nothing to show.",

  answerPrivately: "Answer in private",
  answerThisPrivately: (label: string): string => `${label} (private)`,
  sendBill: "Send the bill",
  sendFile: "Send the file",
  attach: (kinds: string, megabytes: number): string =>
    `Attach it here with the paperclip: ${kinds === "" ? "" : `${kinds}, `}at most ${megabytes} MB.`,
  onPage: "Send it on a page instead",
  uploaded: (kinds: string, megabytes: number): string =>
    `The button opens a page that only takes this file: ${kinds === "" ? "" : `${kinds}, `}at most ${megabytes} MB. It is not shown here.`,

  fetchFile: (title: string): string => `Open: ${title}`,
  fileDay: (count: number): string =>
    count === 1
      ? "The link works for a day. Ask again for a new one."
      : "Each link works for a day. Ask again for new ones.",
  noPage: "It cannot be opened from here, because this Portside has no address on the web.",

  requestedBy: "Requested by",

  save: "Save",
  send: "Send",
  formIntro: (sid: string): string => `Request ${sid}. What you leave as it is stays as it is.`,
  formMore: (count: number): string =>
    `… and ${count} more, which do not fit here. They are asked in the conversation.`,
  takes: (label: string, value: string): string => `“${value}” means: ${label}`,
  now: (value: string): string => `Now: ${value}`,
  kept: "Leave it empty to keep what is there.",
  longList: "Send a longer list as a message.",
  ownWords: (label: string): string => `${label}: or in your own words`,
  choose: "Choose",
  fillIn: (label: string): string => `Please fill in: ${label}`,
  problem: (text: string): string => `Please look again: ${text}`,
  problemsAbove: (count: number): string =>
    count === 1
      ? "One answer needs another look. The rest is saved."
      : `${count} answers need another look. The rest is saved.`,
  notChecked: "That could not be taken. Please try another answer.",

  secretTitle: "Answer in private",
  secretHint: "Only Portside gets this, never the channel. It is sealed, and erased after the port.",
  secretElsewhere: (label: string): string => `${label}: asked in private.`,
  fileElsewhere: (label: string): string => `${label}: sent in private.`,
  answered: (title: string): string => `${title}: saved`,
  by: (name: string): string => `Answered by ${name}`,
  sealed: "•••• (sealed)",
  received: "received",
  open: "still open",
};

export type RenderWords = typeof english;

/** What the Teams adapter itself writes into cards; the conversation has words of its own. */
export const renderWords = spoken({ en: english, es: spanish });
