import { fileWords } from "./file-words.ts";

/** Where readers look for the end of a PDF (ISO 32000-1, annex H.3, implementation note 18). */
const tail = 1024;

/** `/Encrypt 12 0 R` or `/Encrypt << … >>`, and not `/EncryptMetadata`. */
const encrypts = /\/Encrypt(?:\s+\d+\s+\d+\s+R\b|\s*<<)/;

/** No honest trailer is longer, no honest file has more; both keep a hostile one from costing time. */
const longest = 8192;
const most = 50;

/** Up to `most` places of `word`, from the end: the newest trailers come last. */
const placesOf = (word: string, text: string): number[] => {
  const places: number[] = [];
  let place = text.lastIndexOf(word);
  while (place !== -1 && places.length < most) {
    places.push(place);
    place = place === 0 ? -1 : text.lastIndexOf(word, place - 1);
  }
  return places;
};

const until = (end: string, text: string): string => {
  const stop = text.indexOf(end);
  return stop === -1 ? text : text.slice(0, stop);
};

const trailerAt = (text: string, place: number): string =>
  until("startxref", text.slice(place, place + longest));

/** Since PDF 1.5 the dictionary of a cross-reference stream stands for the trailer: from "obj" to "stream". */
const streamTrailerAt = (text: string, place: number): string => {
  const before = text.slice(Math.max(0, place - longest), place);
  return before.slice(before.lastIndexOf("obj") + 1) + until("stream", text.slice(place, place + longest));
};

const trailersOf = (text: string): string[] => [
  ...placesOf("trailer", text).map((place) => trailerAt(text, place)),
  ...placesOf("/XRef", text).map((place) => streamTrailerAt(text, place)),
];

const endOf = (text: string): string => {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end -= 1;
  return text.slice(Math.max(0, end - tail), end);
};

/**
 * What is wrong with a PDF, as a sentence, or null. Looks only at what is never compressed or encrypted, the trailers
 * and the end, so no document is parsed here: a cut-off file lacks its end, a protected one says so in a trailer. One
 * that only forbids copying or printing counts as protected too: not every carrier opens those.
 */
export const pdfFault = (bytes: Uint8Array): string | null => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const end = endOf(text);
  if (!end.includes("%%EOF") || !/\bstartxref\s+\d/.test(end)) return fileWords.cutOff("PDF");
  const trailers = trailersOf(text);
  if (trailers.length === 0) return fileWords.damaged("PDF");
  return trailers.some((trailer) => encrypts.test(trailer)) ? fileWords.locked : null;
};
