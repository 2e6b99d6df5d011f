import { spoken } from "../core/language.ts";
import { spanish } from "./reading-words.es.ts";

const otherKinds = "Please send the bill as a PDF, or as a JPEG, PNG, WebP or TIFF picture.";
const printAgain = "Please open it, choose Print and then Save as PDF, and send the new file.";

const english = {
  empty: "That file is empty. Please check that it opens on your side, and send it again.",
  unknown: `That file is of a kind I cannot read. ${otherKinds}`,
  heic:
    "That is a HEIC photo, the iPhone's own format, which carriers cannot open. Please save it as JPEG or PDF and " +
    "send it again. A screenshot of it works, too.",
  avif: "That is an AVIF picture, which carriers cannot open. Please save it as JPEG or PDF and send it again.",
  locked:
    "That PDF asks for a password before it opens. Please send a copy without one: open it, choose Print and then " +
    "Save as PDF, and send the new file. Please keep the password to yourself.",
  "broken-pdf":
    "That PDF is damaged and cannot be opened. Please download it once more from your carrier's website and send " +
    "it again.",
  "broken-picture":
    "That picture is damaged and cannot be opened. Please take or scan it once more and send it again.",
  "no-pages":
    "That PDF has no pages. Please download it once more from your carrier's website and send it again.",
  blank:
    "I opened that file and found nothing written on it. Please check that it is the bill, and send a PDF from " +
    "your carrier's website, or a sharp photo of the whole page in good light.",
  "too-many-pixels":
    "That picture has too many pixels to be opened safely. Please save it smaller, at about 200 dots per inch, and " +
    "send it again.",
  "too-much": `That file unfolds into far more than a bill holds, so I stopped opening it. ${printAgain}`,
  "too-slow": `That file took longer to open than a bill should, so I stopped. ${printAgain}`,
  "broken-table":
    "That list is damaged or no spreadsheet, and cannot be opened. Please save it once more as XLSX or CSV and send it again, or paste the column of numbers here.",
  "locked-table":
    "That spreadsheet asks for a password. Please save a copy without one, or paste the column of numbers here.",
  "too-much-table":
    "That spreadsheet unfolds into far more than a list of numbers holds, so I stopped opening it. Please copy the column of numbers into a new one and send that.",
  "too-slow-table":
    "That spreadsheet took longer to open than a list of numbers should, so I stopped. Please copy the column of numbers into a new one and send that.",
  "no-numbers":
    "I opened that spreadsheet and found no column of US phone numbers in its first sheet. Please check that the numbers have ten digits each, and send it again, or paste them here.",
  "too-many-pictures":
    "Those are too many pictures for one bill. Please send at most 20, the first pages first.",
};

/** Why a document could not be read. The words say what to do about it. */
export type Refusal = keyof typeof english;

/** What a person is told about a document that could not be read. Each says what to do next. */
export const readingWords = spoken<Record<Refusal, string>>({ en: english, es: spanish });
