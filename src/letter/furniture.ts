import { frame, frameWidth, hairline, styles, warningFill, warningLine } from "./look.ts";
import { type PdfFile, paper } from "./pdf-file.ts";
import type { Tag } from "./tag.ts";
import { words } from "./words.ts";
import { wrapText } from "./wrap-text.ts";

const footerY = paper.height - 34;

/** Read out before everything else. */
const firstTag = (root: Tag): Tag => {
  const tag: Tag = { role: "P", kids: [] };
  root.kids.unshift(tag);
  return tag;
};

/** What stands on every page once their number is known: reference, wording, page number, and the mark of a test. */
export const furnish = (
  file: PdfFile,
  { footer, mark, page = words.page }: { footer: string; mark: string | null; page?: typeof words.page },
): void => {
  const style = styles.small;
  for (const [index, sheet] of file.sheets.entries()) {
    const paged = page(index + 1, file.sheets.length);
    const pageWidth = file.widthOf(paged, style);
    sheet.rule(frame.left, footerY - 14, frameWidth, hairline, 0.6);
    sheet.text(paged, frame.right - pageWidth, footerY, style, null);
    const measure = (text: string): number => file.widthOf(text, style);
    const lines = wrapText(footer, frameWidth - pageWidth - 20, measure);
    for (const [line, text] of lines.entries())
      sheet.text(text, frame.left, footerY + line * 10, style, null);

    if (mark === null) continue;
    const band = { x: frame.left, y: 30, width: frameWidth, height: 22 };
    sheet.box(band, warningFill, { color: warningLine, width: 0.8 });
    const x = frame.left + (frameWidth - file.widthOf(mark, styles.warning)) / 2;
    sheet.text(mark, x, band.y + 14.4, styles.warning, index === 0 ? firstTag(file.root) : null);
  }
};
