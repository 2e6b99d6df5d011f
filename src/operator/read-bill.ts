import { readFile, stat } from "node:fs/promises";
import { fileWords } from "../../adapters/storage/file-words.ts";
import { localDate } from "../core/values/local-date.ts";
import { createBillReader } from "../documents/bill-reader.ts";
import { compareBill } from "../documents/compare/compare-bill.ts";
import { billDocument } from "./bill-document.ts";
import { billPage } from "./bill-page.ts";
import type { Outcome } from "./context.ts";
import { jsonText } from "./json-text.ts";
import { readClaims } from "./read-claims.ts";
import type { Command } from "./read-command.ts";

/** What is taken of people, too. */
const mostBytes = 10 * 1024 * 1024;

const bytesOf = async (
  path: string,
): Promise<{ ok: true; bytes: Buffer } | { ok: false; sentence: string }> => {
  try {
    const { size } = await stat(path);
    if (size > mostBytes) return { ok: false, sentence: fileWords.tooLarge };
    return { ok: true, bytes: await readFile(path) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return {
      ok: false,
      sentence: `${path} cannot be read (${code}). Name the file of a bill, such as bill.pdf.`,
    };
  }
};

/** Reads a bill as it would be read for a person, without the records. `now` in milliseconds, `zone` an IANA name. */
export const readBill = async (
  { argument, json, claims: claimsPath, show }: Command,
  { now, zone }: { now: number; zone: string },
): Promise<Outcome> => {
  const file = await bytesOf(argument);
  if (!file.ok) return file;
  const claimed = claimsPath === null ? null : await readClaims(claimsPath);
  if (claimed && !claimed.ok) return claimed;
  const read = await createBillReader().read(file.bytes);
  if (!read.ok) return read;
  const compared = compareBill(read.text, claimed?.claims ?? {}, localDate(now, zone));
  const document = billDocument(argument, read, compared, show);
  return { ok: true, text: json ? [jsonText(document)] : billPage(document, claimed !== null) };
};
