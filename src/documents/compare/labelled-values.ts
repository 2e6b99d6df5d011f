import type { BillValue } from "../../core/bill.ts";
import type { Label, LabelKind } from "./bill-labels.ts";
import { cellBeside, cellInColumn, isOnlyLabel, type Placed, type Sheet } from "./bill-sheet.ts";
import { whereWords } from "./where-words.ts";

/** A value that a label announces; `cell` is where the value stands, `labelCell` where the label does. */
export type Labelled = {
  kind: LabelKind;
  label: string;
  labelCell: Placed;
  value: BillValue;
  cell: Placed;
};

/** Finds the value at the start of a text that follows a label; null when there is none of the wanted shape. */
export type ValueReader = (text: string) => string | null;

const mostLabels = 300;
const longestHeading = 70;
const longestValue = 160;

function afterLabel(cell: Placed, label: Label): string {
  const next = cell.labels.find((other) => other.start >= label.end && other !== label);
  return cell.text
    .slice(label.end, next?.start)
    .replace(/^[\s:#.=)-]+/, "")
    .replace(/^(?:(?:for|on|of) (?:this|the|your) (?:account|bill|statement) )?(?:is|are|was)\b:? */i, "")
    .trim();
}

function labelText(label: Label): string {
  return label.text.replace(/[\s:]+$/, "").slice(0, 60);
}

function valueAt(cell: Placed | undefined, read: ValueReader): string | null {
  if (cell === undefined) return null;
  const [first] = cell.labels;
  if ((first !== undefined && first.start === 0) || /[\p{L}]:$/u.test(cell.text)) return null;
  const text = first === undefined ? cell.text : cell.text.slice(0, first.start);
  return read(text.replace(/^[\s:.|=[\]{}_~]+/, "").trim());
}

/** The label-only cells of a column around one of them, from top to bottom. */
function labelStack(sheet: Sheet, cell: Placed): Placed[] {
  const stack = [cell];
  for (const direction of [-1, 1] as const) {
    let next = cellInColumn(sheet, cell, direction, 2);
    while (next !== undefined && stack.length < 12 && isOnlyLabel(next)) {
      if (direction === -1) stack.unshift(next);
      else stack.push(next);
      next = cellInColumn(sheet, next, direction, 2);
    }
  }
  return stack;
}

/** "Bill date / Account number / Invoice number" one under the other, and as many values below them. */
function valueBelowStack(sheet: Sheet, cell: Placed, read: ValueReader): Placed | undefined {
  const stack = labelStack(sheet, cell);
  const last = stack.at(-1);
  if (stack.length < 2 || last === undefined) return undefined;
  let at: Placed | undefined = last;
  for (let index = 0; index <= stack.indexOf(cell); index += 1) {
    at = at && cellInColumn(sheet, at, 1, 3);
    if (at === undefined || isOnlyLabel(at)) return undefined;
  }
  return valueAt(at, read) === null ? undefined : at;
}

function announced(sheet: Sheet, cell: Placed, label: Label, read: ValueReader): Labelled | null {
  const made = (text: string, at: Placed, say: (page: number, label: string) => string): Labelled => ({
    kind: label.kind,
    label: labelText(label),
    labelCell: cell,
    value: { text: text.slice(0, longestValue), page: at.page, where: say(at.page, labelText(label)) },
    cell: at,
  });
  const rest = afterLabel(cell, label);
  const inside = rest === "" ? null : read(rest);
  if (inside !== null) return made(inside, cell, whereWords.beside);
  const isHeading = cell.text.length <= longestHeading && (rest === "" || /^[(/|]\D*$/.test(rest));
  if (!isHeading) return null;
  const isLast = cell.labels.at(-1) === label;
  const beside = isLast ? cellBeside(sheet, cell) : undefined;
  const under = cellInColumn(sheet, cell, 1, 2.5);
  const besideText = valueAt(beside, read);
  const underText = valueAt(under, read);
  const isNear = beside !== undefined && beside.left - cell.right < 60;
  const isAligned = under !== undefined && Math.abs(under.left - cell.left) < 4;
  const prefersUnder = underText !== null && isAligned && !isNear;
  if (beside !== undefined && besideText !== null && !prefersUnder)
    return made(besideText, beside, whereWords.beside);
  if (under !== undefined && underText !== null) return made(underText, under, whereWords.under);
  const stacked = isOnlyLabel(cell) ? valueBelowStack(sheet, cell, read) : undefined;
  const stackedText = valueAt(stacked, read);
  if (stacked !== undefined && stackedText !== null) return made(stackedText, stacked, whereWords.under);
  const over = isOnlyLabel(cell) ? cellInColumn(sheet, cell, -1, 1) : undefined;
  const overText = valueAt(over, read);
  return over === undefined || overText === null ? null : made(overText, over, whereWords.over);
}

/** The values that labels of these kinds announce, in the order of the kinds, then from the first page on. */
export function labelledValues(sheet: Sheet, kinds: LabelKind[], read: ValueReader): Labelled[] {
  return kinds.flatMap((kind) => {
    const labels = sheet.cells.flatMap((cell) =>
      cell.labels.filter((label) => label.kind === kind).map((label) => ({ cell, label })),
    );
    return labels
      .slice(0, mostLabels)
      .map(({ cell, label }) => announced(sheet, cell, label, read))
      .filter((found) => found !== null);
  });
}
