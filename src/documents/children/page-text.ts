import { type PageViewport, type PDFPageProxy, Util } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { BillPage, TextRun } from "../../core/bill.ts";

/** What may still be read; taken from while reading. */
export type Budget = { characters: number; runs: number };

type Item = { str: string; width: number; height: number; transform: number[] };

const isItem = (item: object): item is Item => "str" in item;

/**
 * Where a piece of text stands, seen as the page is looked at. The lower edge of an upright one is the line it is
 * written on, so that small and large letters of a line end at the same height.
 */
const runOf = ({ str, width, height, transform }: Item, viewport: PageViewport): TextRun => {
  const [a = 1, b = 0, , , left = 0, base = 0] = Util.transform(viewport.transform, transform) as number[];
  const size = Math.hypot(a, b) || 1;
  const along = [(a / size) * width, (b / size) * width] as const;
  const up = [(b / size) * height, (-a / size) * height] as const;
  const corners = [0, along[0], up[0], along[0] + up[0]].map((x) => left + x);
  const heights = [0, along[1], up[1], along[1] + up[1]].map((y) => base + y);
  const [x, y] = [Math.min(...corners), Math.min(...heights)];
  return { text: str, x, y, width: Math.max(...corners) - x, height: Math.max(...heights) - y };
};

/** The text of a page with its places, until the budget is used up. */
export const pageText = async (page: PDFPageProxy, budget: Budget): Promise<BillPage> => {
  const viewport = page.getViewport({ scale: 1 });
  const runs: TextRun[] = [];
  const reader = page.streamTextContent().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const items = (part.value as { items: object[] }).items.filter(isItem);
    for (const item of items) {
      if (item.str.trim() === "" || budget.runs <= 0 || budget.characters <= 0) continue;
      runs.push(runOf({ ...item, str: item.str.slice(0, budget.characters) }, viewport));
      budget.characters -= item.str.length;
      budget.runs -= 1;
    }
    if (budget.characters <= 0 || budget.runs <= 0) {
      await reader.cancel(new Error("enough was read"));
      break;
    }
  }
  return { width: viewport.width, height: viewport.height, how: "text", runs };
};
