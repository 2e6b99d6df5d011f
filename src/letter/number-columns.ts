import type { Flow } from "./flow.ts";
import { frame, frameWidth, leading, styles } from "./look.ts";
import { type Tag, tagUnder } from "./tag.ts";
import { wrapText } from "./wrap-text.ts";

const rowHeight = 13.4;
const gap = 22;
const mostColumns = 4;
const leastCountWidth = 22;

/** Numbers in columns, counted, down one column and then the next; as many pages as they need. */
export const numberColumns = (flow: Flow, numbers: string[], parent: Tag): void => {
  const { file } = flow;
  const width = (texts: string[], style: typeof styles.body | typeof styles.small): number =>
    Math.max(...texts.map((text) => file.widthOf(text, style)));
  const countWidth = Math.max(leastCountWidth, width([String(numbers.length)], styles.small) + 6);
  const most = frameWidth - countWidth;
  const cells = numbers.map((number) => wrapText(number, most, (text) => file.widthOf(text, styles.body)));
  const cellWidth = countWidth + width(cells.flat(), styles.body);
  const tallest = Math.max(...cells.map((lines) => lines.length));
  const cellHeight = rowHeight + (tallest - 1) * styles.body.size * leading;
  const columns = Math.min(mostColumns, Math.max(1, Math.floor((frameWidth + gap) / (cellWidth + gap))));
  const pitch = columns === 1 ? 0 : (frameWidth - cellWidth) / (columns - 1);

  const list = tagUnder(parent, "L");
  let next = 0;
  while (next < cells.length) {
    flow.room(cellHeight);
    const fit = Math.max(1, Math.floor((frame.bottom - flow.y()) / cellHeight));
    const rows = Math.min(fit, Math.ceil((cells.length - next) / columns));
    const here = cells.slice(next, next + rows * columns);
    for (const [index, lines] of here.entries()) {
      const x = frame.left + Math.floor(index / rows) * pitch;
      const y = flow.y() + (index % rows) * cellHeight + styles.body.size;
      const tag = tagUnder(list, "LI");
      const count = String(next + index + 1);
      const indent = countWidth - 6 - file.widthOf(count, styles.small);
      flow.sheet().text(count, x + indent, y, styles.small, tag);
      for (const [line, text] of lines.entries()) {
        flow.sheet().text(text, x + countWidth, y + line * styles.body.size * leading, styles.body, tag);
      }
    }
    flow.down(rows * cellHeight);
    next += here.length;
    if (next < cells.length) flow.newPage();
  }
};
