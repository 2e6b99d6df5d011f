import { spoken } from "../../src/core/language.ts";
import { spanish } from "./words.es.ts";

const english = {
  prompt: "> ",
  continuation: "… ",
  masked: "••••",
  testMark: "[sandbox]",
  testCard: "TEST",

  welcomeTyped:
    'Answer in your own words. "help" works at every question; "exit" leaves, and everything is saved.',
  welcomePiped:
    'Every line that comes in is one message. To send several lines as one, put a line with only """ before and after them.',
  goodbye: 'Everything you sent is saved. Start Portside again and type "resume" to go on where you were.',
  notTaken: (why: string): string =>
    `I could not keep that, so it was not taken; everything before it is saved. ${why} Once that is mended, please send it again.`,
  answerLater: (why: string): string =>
    `That is saved, but the answer has to wait. ${why} Once that is mended, it follows by itself.`,

  progress: (step: number, of: number, title: string, left: number): string => {
    const fields = left === 0 ? "" : left === 1 ? "1 field left" : `${left} fields left`;
    return [`Step ${step} of ${of}`, title, fields].filter((each) => each !== "").join(" · ");
  },
  fileRequest:
    "Drop the file on this window or type its path, then press Enter. Pictures of several pages go on one line, in their order.",
  secretRequest: (label: string): string =>
    `${label}: it is not shown while you type. "help" and "skip" work here too.`,

  formHow:
    'Enter alone keeps what is there. "back" goes one field back, "done" sends what you have, "cancel" leaves it.',
  formField: (index: number, of: number, label: string): string => `${index} of ${of} · ${label}`,
  formNow: (value: string): string => `Now: ${value}`,
  formHidden: "It is not shown while you type.",
  formOptional: "You can leave this one out.",
  formCancelled: "You left the form. What you had just typed into it was not used.",
  formUnchanged: "Nothing was changed.",
  formProblems: (count: number): string =>
    count === 1
      ? "One field needs another look; the rest is saved."
      : `${count} fields need another look; the rest is saved.`,
  problem: (label: string, problem: string): string => `${label}: ${problem}`,

  handed: (title: string, where: string): string => `${title}: ${where}`,

  uploadWhat: "Which file? Type its path after the word, for example: upload ~/Downloads/bill.pdf",
  fileMissing: (path: string): string =>
    `There is no file at ${path}. Check the spelling, or drop the file on this window and press Enter.`,
  fileIsFolder: (path: string): string =>
    `${path} is a folder. Type the path of the file inside it, or drop that file on this window.`,
  fileNotAllowed: (path: string): string =>
    `This program is not allowed to read ${path}. Copy the file to a folder of your own, such as Downloads, and send it from there.`,
  fileUnreadable: (path: string): string =>
    `${path} cannot be read as a file. Save the bill as a PDF or take a photo of it, and send that.`,
};

export type TerminalWords = typeof english;

/** What the terminal itself says; the conversation has words of its own. */
export const words = spoken({ en: english, es: spanish });
