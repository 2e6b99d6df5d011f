import { spoken } from "../../src/core/language.ts";
import { spanish } from "./words.es.ts";

const here = "Go back to the chat you came from";

const english = {
  brand: "Portside",

  gone: {
    title: "This link is not open",
    paragraphs: [
      "It may have been used already, have run out, or have been replaced by a newer one.",
      "Ask for a new one where you got it: in the chat, or from whoever asked you to sign. Nothing that was sent before is lost.",
    ],
  },
  notNeeded: {
    title: "Nothing is needed here any more",
    paragraphs: [
      "This port is past the point where it takes this.",
      `${here}: "status" shows where the port stands.`,
    ],
  },
  stale: {
    title: "Please open the page once more",
    paragraphs: [
      "It was open for too long, or it was sent from somewhere else, so nothing was taken.",
      "Go back, load the page again and send it from there.",
    ],
  },
  tooMuch: {
    title: "That is more than this page takes",
    paragraphs: ["Nothing was taken. Go back, and send less at once."],
  },
  unclear: {
    title: "That did not arrive whole",
    paragraphs: ["Nothing was taken. Go back and send it again."],
  },
  slower: {
    title: "One moment, please",
    paragraphs: ["This page was asked for very often just now. Wait a minute, then go on where you were."],
  },
  failed: {
    title: "That did not work, and it is our fault",
    paragraphs: [
      "What went wrong is noted for the people who run Portside.",
      "Please try again in a few minutes. If it still does not work, say so in the chat.",
    ],
  },

  until: (date: string): string => `This link works once, until ${date}.`,
  forPort: (sid: string): string => `For port ${sid}`,

  upload: {
    title: (label: string): string => `Send the ${label.toLowerCase()}`,
    choose: "Choose a file",
    drop: "or drop it here",
    camera: "Take a photo",
    limits:
      "One PDF, or pictures of all pages in their order: JPEG, PNG, WebP or TIFF, up to 20 and 10 MB in all.",
    chosen: "To be sent",
    remove: "Remove",
    send: "Send",
    sending: "Sending",
    nothing: "No file is chosen yet. Choose one first, then press Send.",
    tooLarge:
      "That is over 10 MB, the most a carrier takes. Send only the pages that show the name, the address and the " +
      "account number, or save the scan smaller.",
    tooMany: "Those are more than 20 files. Please send only the pages that matter, or one PDF.",
    cutOff: "The connection broke before everything was here. Please send it again.",
    doneTitle: "Bill received",
    doneOther: (label: string): string => `${label} received`,
    done: (name: string): string => `Thank you. "${name}" has arrived and is stored encrypted.`,
    back: "You can close this page and go back to the chat. It goes on there.",
  },

  secret: {
    title: (label: string): string => label,
    introOpen: "Type it here; it goes straight into the request.",
    doneOpen: "It is with the request now.",
    intro: "Type it here rather than in the chat. Only the carrier gets to see it.",
    hint: (example: string): string => `For example: ${example}`,
    show: "Show",
    hide: "Hide",
    send: "Send",
    nothing: "Nothing was typed yet. Type it and press Send.",
    kept: "It is kept sealed. The chat shows its last four characters at most.",
    doneTitle: "Got it",
    done: "It is sealed, and was not posted anywhere.",
    back: "You can close this page and go back to the chat. It goes on there.",
  },

  /** For somebody who was asked by mail, and has nothing else to do with the port. */
  guest: {
    by: (name: string): string =>
      `${name} moves phone numbers to another carrier and asks you for this one thing.`,
    notMine: "I do not have it",
    noted: "Thank you for saying so",
    notedText: "Whoever asked you hears it now. You can close this page.",
    back: "Thank you. You can close this page; nothing else is needed from you.",
  },
};

export type WebWords = typeof english;

/** What the pages say that are about links, bills and secrets. The signing page has its own, in `sign-words.ts`. */
export const words = spoken({ en: english, es: spanish });
