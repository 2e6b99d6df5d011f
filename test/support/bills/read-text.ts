import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { BillPage, BillText } from "../../../src/core/bill.ts";

/** The text of a PDF with where it stands, read in this process: for bills the tests drew themselves. */
export const readText = async (bytes: Uint8Array): Promise<BillText> => {
  const task = getDocument({ data: bytes, useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const pages: BillPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item) => {
      if (!("str" in item) || item.str.trim() === "") return [];
      const [, , , , x, y] = item.transform as number[];
      return [
        { text: item.str, x: x!, y: height - y! - item.height, width: item.width, height: item.height },
      ];
    });
    pages.push({ width, height, how: "text", runs });
  }
  await task.destroy();
  return { pages, pageCount: pdf.numPages };
};
