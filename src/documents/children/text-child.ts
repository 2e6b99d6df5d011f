import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { BillPage } from "../../core/bill.ts";
import { examinePdf } from "./examine-pdf.ts";
import { openPdf } from "./open-pdf.ts";
import { type Budget, pageText } from "./page-text.ts";
import { CannotRead, serveOne, type Work } from "./serve-one.ts";

/** A page that is broken is as if nothing were written on it. */
const pageOrNothing = async (
  document: PDFDocumentProxy,
  number: number,
  budget: Budget,
): Promise<BillPage | null> => {
  try {
    return await pageText(await document.getPage(number), budget);
  } catch (error) {
    console.error(error);
    return null;
  }
};

const readText: Work = async ({ bounds }, [bytes = Buffer.alloc(0)], say) => {
  const document = await openPdf(Uint8Array.from(bytes), bounds.pixels);
  const of = document.numPages;
  if (of > 0) say({ type: "opened", pages: of });
  const budget = { characters: bounds.characters, runs: bounds.runs };
  const pages: (BillPage | null)[] = [];
  for (let number = 1; number <= Math.min(of, bounds.pages); number += 1) {
    if (budget.characters <= 0 || budget.runs <= 0) break;
    say({ type: "page", page: number, of });
    pages.push(await pageOrNothing(document, number, budget));
  }
  if (pages.length === 0) throw new CannotRead("no-pages");
  if (pages.every((page) => page === null)) throw new CannotRead("broken-pdf");
  const { flags, cleaned } = await examinePdf(document, bytes);
  const nothing: BillPage = { width: 0, height: 0, how: "text", runs: [] };
  return {
    type: "read",
    pages: pages.map((page) => page ?? nothing),
    pageCount: of,
    flags,
    file: cleaned,
  };
};

await serveOne(readText, () => "broken-pdf");
