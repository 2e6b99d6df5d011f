import { clipped, textWidth } from "./text-width.ts";

/** A column: at most `most` wide (no limit: only the last one), at least `least`. */
export type Column = { title: string; most?: number; least?: number; right?: true };

/** Rows looked at before the first is written: they decide how wide each column is. */
const lookedAt = 200;

const widthsOf = (columns: Column[], rows: string[][]): number[] =>
  columns.map(({ title, most = 200, least = 0 }, index) => {
    const widest = rows.reduce(
      (width, row) => Math.max(width, textWidth(row[index] ?? "")),
      textWidth(title),
    );
    return Math.max(least, Math.min(most, widest));
  });

const lineOf = (columns: Column[], widths: number[], cells: string[]): string => {
  const shown = columns.map(({ right }, index) => {
    const [cell, width] = [cells[index] ?? "", widths[index] ?? 0];
    if (index === columns.length - 1 && !right) return cell;
    const text = clipped(cell, width);
    const space = " ".repeat(width - textWidth(text));
    return right ? space + text : text + space;
  });
  return `${shown.join("  ").trimEnd()}\n`;
};

/** A table in aligned columns, line by line. Nothing at all when there are no rows. */
export async function* tableLines(
  columns: Column[],
  rows: AsyncIterable<string[]> | Iterable<string[]>,
): AsyncGenerator<string> {
  const titles = columns.map(({ title }) => title);
  let first: string[][] = [];
  let widths: number[] | null = null;
  const begun = (): string[] => {
    widths = widthsOf(columns, first);
    const lines = first.length === 0 ? [] : [titles, ...first];
    first = [];
    return lines.map((cells) => lineOf(columns, widths ?? [], cells));
  };
  for await (const row of rows) {
    if (widths) yield lineOf(columns, widths, row);
    else if (first.push(row) === lookedAt) yield* begun();
  }
  if (!widths) yield* begun();
}
