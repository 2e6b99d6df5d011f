import { quoted } from "../../src/core/hearing/typed-text.ts";
import { spoken } from "../../src/core/language.ts";
import { spanish } from "./file-words.es.ts";

const instead = "Please send the bill as a PDF, or as a JPEG, PNG, WebP or TIFF picture.";
const again = "Please save or download it once more and send it again.";

const named: [RegExp, string][] = [
  [/^image\/hei[cf]/, "a HEIC photo, the iPhone's own format, which carriers cannot open"],
  [/^image\/avif$/, "an AVIF picture, which carriers cannot open"],
  [/wordprocessingml|msword|opendocument\.text|^application\/rtf$/, "a word processor document"],
  [/spreadsheetml|ms-excel|opendocument\.spreadsheet/, "a spreadsheet"],
  [/presentationml|opendocument\.presentation/, "a presentation"],
  [/^application\/(zip|gzip|x-7z|x-rar|x-tar|vnd\.rar|x-bzip)/, "a packed archive"],
  [/^image\/(gif|bmp)$/, "a GIF or BMP picture"],
  [/^image\//, "a kind of picture that carriers cannot open"],
  [/^(video|audio)\//, "a recording"],
];

/** What a file is that is cut off or damaged. */
type Kind = "PDF" | "picture";

const english = {
  empty: "That file is empty. Please check that it opens on your side, and send it again.",
  tooLarge:
    "That file is over 10 MB, the most a carrier takes. Please send only the pages of the bill that show the name, " +
    "the address and the account number, or save the scan smaller.",
  unknown: `That file is of a kind I do not know. ${instead}`,
  otherKind: (mime: string): string => {
    const what = named.find(([pattern]) => pattern.test(mime))?.[1];
    if (!what) return `That is not a document I can pass on to a carrier. ${instead}`;
    return `That is ${what}. Please save it as PDF or JPEG and send it again.`;
  },
  cutOff: (what: Kind): string => `That ${what} is cut off: its end is missing. ${again}`,
  damaged: (what: Kind): string => `That ${what} is damaged and cannot be opened. ${again}`,
  tooManyPixels: (what: Kind): string =>
    `That ${what} has too many pixels to be opened safely. Please save it smaller, at about 200 dots per inch, ` +
    "and send it again.",

  tooMany: (most: number): string =>
    `Those are more than ${most} files. Please send only the pages of the bill that show the name, the address and ` +
    "the account number, or one PDF.",
  tooLargeTogether:
    "Those files are over 10 MB together, the most a carrier takes. Please send only the pages of the bill that show " +
    "the name, the address and the account number, or save the pictures smaller.",
  severalPdfs: (count: number): string =>
    `Those are ${count} PDFs, and a carrier takes one document. Please send the one that holds the whole bill, or ` +
    "save its pages as one PDF and send that.",
  pdfAlone: (pdf: string): string =>
    `I took "${quoted(pdf)}" alone, because a PDF and other files do not go together. If the others are pages of the ` +
    "bill, send all of its pages as pictures in one message, or as one PDF.",
  /** `place` counts from one. */
  inPlace: (what: "Picture" | "File", place: number, of: number, name: string, sentence: string): string =>
    `${what} ${place} of ${of} ("${quoted(name)}"): ${sentence} Please send the others again together with it.`,
  listAlone:
    "That is a list of numbers, which does not go together with other files. Please send it by itself.",
  joined: (count: number): string => `${count} pictures.pdf`,
};

export type FileWords = typeof english;

/** What is wrong with a file, in the words the person reads. Each says what to do next. */
export const fileWords = spoken<FileWords>({ en: english, es: spanish });
