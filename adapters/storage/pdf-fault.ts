import { fileWords } from "./file-words.ts";

/** Where readers look for the end of a PDF (ISO 32000-1, annex H.3, implementation note 18). */
const tail = 1024;

const endOf = (text: string): string => {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end -= 1;
  return text.slice(Math.max(0, end - tail), end);
};

/**
 * What is wrong with a PDF, as a sentence, or null. No document is parsed here: a cut-off file lacks its end, and one
 * without a trailer (since PDF 1.5 a cross-reference stream) has lost its beginning. Whether it opens, and whether it
 * asks for a password, is for the process that reads it to say.
 */
export const pdfFault = (bytes: Uint8Array): string | null => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const end = endOf(text);
  if (!end.includes("%%EOF") || !/\bstartxref\s+\d/.test(end)) return fileWords.cutOff("PDF");
  return text.includes("trailer") || text.includes("/XRef") ? null : fileWords.damaged("PDF");
};
