import type { Fact } from "../../src/core/message.ts";
import { printable, printableLine } from "./printable.ts";
import { textWidth } from "./text-width.ts";
import { wrap } from "./wrap.ts";

/** Columns for labels that leave most of a line to the values. */
const usual = 28;

/** Values that begin in one column; a label too wide for it has a line of its own above its value. */
const inColumn = (facts: Fact[], labels: string[], column: number, width: number): string[] =>
  facts.flatMap(({ value }, index) => {
    const label = labels[index] ?? "";
    const room = column - textWidth(label);
    return room < 0
      ? [`  ${label}`, ...wrap(printable(value), width, " ".repeat(column + 4))]
      : wrap(printable(value), width, `  ${label}${" ".repeat(room)}  `);
  });

/**
 * Values in one column beside their labels, or right after them where the screen is narrow. Where a label is wider than
 * usual, the column moves as far as that costs no more lines than the label alone would.
 */
export const factLines = (facts: Fact[], width: number): string[] => {
  const labels = facts.map(({ label }) => `${printableLine(label)}:`);
  if (width < 50)
    return facts.flatMap(({ value }, index) => wrap(`${labels[index]} ${printable(value)}`, width, "  "));
  const widest = Math.max(0, ...labels.map(textWidth));
  if (widest <= usual) return inColumn(facts, labels, widest, width);
  const narrow = inColumn(facts, labels, usual, width);
  if (widest > width / 2) return narrow;
  const wide = inColumn(facts, labels, widest, width);
  return wide.length <= narrow.length ? wide : narrow;
};
