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
  alsoSay: (texts: string[]): string => `You can also answer: ${texts.map((text) => `“${text}”`).join(", ")}`,
  sayPrivately: (labels: string[]): string =>
    `Say “form” to answer these in private too: ${labels.join(", ")}.`,
  nothing: "Nothing to show.",

  answerPrivately: "Answer in private",
  answerThisPrivately: (label: string): string => `${label} (private)`,
  sendBill: "Send the bill",
  sendFile: "Send the file",
  orDrop:
    "You can also drop it into this conversation: pictures of several pages in one message, in their order.",

  openThread: "Link to the conversation",
  requestedBy: (mention: string): string => `Requested by ${mention}`,

  /** Within the 24 characters of a title. */
  repairTitle: "Correct and file again",
  save: "Save",
  send: "Send",
  close: "Close",
  formIntro: (sid: string): string => `Request ${sid}. What you leave as it is stays as it is.`,
  formMore: (count: number): string =>
    `… and ${count} more, which do not fit here. They are asked in the conversation.`,
  takes: (label: string, value: string): string => `“${value}” means: ${label}`,
  now: (value: string): string => `Now: ${value}`,
  kept: "Leave it empty to keep what is there",
  longList: "Send a longer list as a message",
  ownWords: (label: string): string => `${label}: or in your own words`,
  choose: "Choose",

  secretTitle: "Answer in private",
  secretHint:
    "Only Portside gets this, never the channel. It is sealed, and erased after the port. While you type, it can be read on your screen.",
  fileLabel: "File",
  billLabel: "Newest bill of the current carrier",
  fileHint: (kinds: string, megabytes: number): string =>
    `${kinds}, at most ${megabytes} MB in all. Pictures of several pages become one document, in their order. It is not shown in the channel.`,
  notChecked: "That could not be taken. Please try another answer.",
};

export type RenderWords = typeof english;

/** What the Slack adapter itself writes into messages and forms; the conversation has words of its own. */
export const renderWords = spoken({ en: english, es: spanish });
