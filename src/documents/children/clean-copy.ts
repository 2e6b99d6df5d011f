import { ParseSpeeds, type PDFContext, PDFDocument, PDFInvalidObject, PDFName } from "pdf-lib";
import { activeContent, allDictionaries } from "./active-content.ts";

/** What a page and what it shows may carry beside what is seen: actions, notes, attachments, a program's own data. */
const dropped = ["AA", "Annots", "AF", "PieceInfo", "Metadata"].map((name) => PDFName.of(name));

const mostPages = 300;

/** What was found, and a copy that only shows what the pages show; null when none could be made. */
export type Examined = { flags: string[]; cleaned: Uint8Array | null };

/** The first `pages` of a document (all when null) in a new one with nothing that acts. */
const copyOf = async (source: PDFDocument, pages: number | null): Promise<Uint8Array | null> => {
  const count = pages ?? source.getPageCount();
  if (count > mostPages) return null;
  for (const dictionary of [...allDictionaries(source.context)])
    for (const name of dropped) dictionary.delete(name);
  const copy = await PDFDocument.create({ updateMetadata: false });
  const indices = Array.from({ length: count }, (_, index) => index);
  for (const page of await copy.copyPages(source, indices)) copy.addPage(page);
  if (activeContent(copy.context).length > 0) return null;
  return copy.save({ addDefaultPage: false, updateFieldAppearances: false });
};

/** An object that makes no sense here may make sense to another reader. */
const isUnclear = (context: PDFContext): boolean =>
  context.enumerateIndirectObjects().some(([, object]) => object instanceof PDFInvalidObject);

/** Looks through a document that is not encrypted. Throws when its structure is beyond repair. */
export const examine = async (bytes: Uint8Array, pages: number | null = null): Promise<Examined> => {
  const source = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const flags = [...activeContent(source.context), ...(isUnclear(source.context) ? ["unexamined"] : [])];
  return { flags, cleaned: await copyOf(source, pages) };
};
