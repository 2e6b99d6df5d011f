import type { NumberCounts } from "../../src/core/inventory.ts";
import { type Choice, type Part, text } from "../../src/core/message.ts";
import type { NumberFilter, NumberShow, NumbersFound } from "../../src/core/numbers-ask.ts";
import { typedFilter, numbersWords as words } from "./words.ts";

/** Numbers on one page, as many as are looked up for it. */
const pageSize = 15;

const sumOf = (counts: NumberCounts): number =>
  Object.values(counts).reduce((sum, { total }) => sum + total, 0);

const nobodys = (counts: NumberCounts): number =>
  (["free", "pending", "ported"] as const).reduce(
    (sum, status) => sum + counts[status].total - counts[status].assigned,
    0,
  );

/** Lists that would show something else than this one. */
const otherLists = (filter: NumberFilter, counts: NumberCounts): NumberShow[] => {
  const filled: [NumberShow, number][] = [
    ["all", sumOf(counts)],
    ["pending", counts.pending.total],
    ["failed", counts.failed.total],
    ["unassigned", nobodys(counts)],
    ["free", counts.free.total],
  ];
  return filled
    .filter(([show, total]) => total > 0 && (show !== filter.show || (show === "all" && filter.mine)))
    .map(([show]) => show);
};

const filters = (filter: NumberFilter, counts: NumberCounts): Choice[] => {
  const { mine: _mine, named: _named, ...wide } = filter;
  return otherLists(filter, counts).map((show) => ({
    label: words.filters[show],
    action: { text: typedFilter({ ...wide, show }) },
  }));
};

/** A page of the agency's numbers: whose each is and where it stands, and buttons for other pages and lists. */
export const showNumbersList = (
  filter: NumberFilter,
  page: number,
  { numbers, total, counts, ports }: NumbersFound,
  mayChange: boolean,
): Part[] => {
  const all = sumOf(counts);
  const from = (page - 1) * pageSize;
  const typed = typedFilter(filter);
  const others = filters(filter, counts);
  const buttons = (own: Choice[]): Part[] =>
    own.length + others.length === 0 ? [] : [{ type: "choices", choices: [...own, ...others] }];
  if (numbers.length === 0) {
    const sentence = total > 0 ? words.noMore(total) : words.none(filter, all);
    return [...text(sentence), ...buttons([])];
  }
  const left = Math.min(pageSize, total - from - numbers.length);
  return [
    ...text(words.lead(filter, total, from, numbers.length, counts)),
    { type: "list", items: numbers.map((each) => words.line(each, ports)) },
    ...buttons([
      ...(left > 0 ? [{ label: words.showMore(left), action: { text: `${typed} page ${page + 1}` } }] : []),
      ...(page > 1 ? [{ label: words.before, action: { text: `${typed} page ${page - 1}` } }] : []),
      ...(mayChange ? [{ label: words.assignForm, action: { text: "assign numbers" } }] : []),
      { label: words.asFile, action: { text: `export ${typed}` } },
    ]),
  ];
};
