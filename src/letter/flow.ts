import { frame, leading } from "./look.ts";
import type { PdfFile, Sheet, Style } from "./pdf-file.ts";
import type { Tag } from "./tag.ts";
import { wrapText } from "./wrap-text.ts";

/** A text in its column. */
export type Cell = { x: number; width: number; text: string; style: Style; tag: Tag | null };

/** Content that runs down the pages: it remembers where it is and goes on at the top of a new page. */
export type Flow = {
  file: PdfFile;
  sheet(): Sheet;
  /** From the top edge. */
  y(): number;
  down(by: number): void;
  newPage(): void;
  /** Goes to a new page unless `height` fits on this one. */
  room(height: number): void;
  /** The height of cells beside each other, without drawing them. */
  heightOf(cells: Cell[]): number;
  /** Draws cells beside each other; kept on one page unless they are taller than half of one. */
  row(cells: Cell[], after: number): void;
};

const lineHeightOf = (cells: Cell[]): number => Math.max(...cells.map(({ style }) => style.size)) * leading;

export const newFlow = (file: PdfFile): Flow => {
  let sheet = file.addSheet();
  let y = frame.top;

  const linesOf = ({ text, width, style }: Cell): string[] =>
    wrapText(text, width, (part) => file.widthOf(part, style));
  const newPage = (): void => {
    sheet = file.addSheet();
    y = frame.top;
  };
  const room = (height: number): void => {
    if (y + height > frame.bottom && y > frame.top) newPage();
  };
  const heightOf = (cells: Cell[]): number =>
    Math.max(...cells.map((cell) => linesOf(cell).length)) * lineHeightOf(cells);

  return {
    file,
    sheet: () => sheet,
    y: () => y,
    down: (by) => {
      y += by;
    },
    newPage,
    room,
    heightOf,
    row: (cells, after) => {
      const columns = cells.map((cell) => ({ ...cell, lines: linesOf(cell) }));
      const height = lineHeightOf(cells);
      const most = Math.max(...columns.map(({ lines }) => lines.length));
      if (most * height < (frame.bottom - frame.top) / 2) room(most * height);
      for (let index = 0; index < most; index += 1) {
        room(height);
        for (const { lines, x, style, tag } of columns) {
          const line = lines[index];
          if (line) sheet.text(line, x, y + height / leading, style, tag);
        }
        y += height;
      }
      y += after;
    },
  };
};
