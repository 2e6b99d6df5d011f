import { PDFDocument } from "pdf-lib";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type Examined, examine } from "./clean-copy.ts";

type Information = { EncryptFilterName?: string | null; IsXFAPresent?: boolean };

/** What the reader of the text knows by itself, also of a document that cannot be taken apart. */
const knownFlags = async (document: PDFDocumentProxy, { IsXFAPresent }: Information): Promise<string[]> => {
  const scripts = (await document.getJSActions()) ?? (await document.hasJSActions());
  return [...(scripts ? ["javascript"] : []), ...(IsXFAPresent ? ["xfa"] : [])];
};

/**
 * The pages without encryption. Taken out alone they would be encrypted like the original; joined with a page of
 * ours they are not, since two documents have no key in common. Ours comes last.
 */
const withoutEncryption = async (document: PDFDocumentProxy): Promise<Uint8Array> => {
  const other = await PDFDocument.create({ updateMetadata: false });
  other.addPage();
  const joined = await document.extractPages([{ document: null }, { document: await other.save() }] as never);
  if (!joined) throw new Error("Pages of an encrypted document could not be taken out.");
  return joined;
};

/** What is active in a PDF and a copy without it. What cannot be understood is flagged "unexamined". */
export const examinePdf = async (document: PDFDocumentProxy, bytes: Uint8Array): Promise<Examined> => {
  const information = (await document.getMetadata()).info as Information;
  const known = await knownFlags(document, information);
  try {
    const { flags, cleaned } = information.EncryptFilterName
      ? await examine(await withoutEncryption(document), document.numPages)
      : await examine(bytes);
    return { flags: [...new Set([...known, ...flags])].sort(), cleaned };
  } catch (error) {
    console.error(error);
    return { flags: [...known, "unexamined"], cleaned: null };
  }
};
