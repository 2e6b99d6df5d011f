import type { Order } from "../../../src/core/carrier.ts";
import { digest } from "../../../src/core/values/digest.ts";
import { localDate } from "../../../src/core/values/local-date.ts";
import { CarrierUnreachable } from "../../../src/runtime/ports.ts";
import type { Desk } from "./desk.ts";
import { momentOf, readOrder } from "./read-order.ts";
import { declaredFiling, type Named, named } from "./references.ts";
import type { WireOrder } from "./wire.ts";
import { words } from "./words.ts";

/** What was known before: the newest change listed, and the marks of what was told of the last while. */
export type Listed = { listed: number; told: string[] };

/** Events before `covered` (milliseconds) tell nothing that is not in `orders`. */
export type Swept = Listed & { orders: Order[]; pages: number; near: boolean; covered: number };

/** Milliseconds by which two clocks may differ, and by which an order may appear in the list late. */
const overlap = 2 * 60_000;
const margin = 10_000;
const pagesAtOnce = 8;
const mostPages = 1000;
/** Marks kept; what is told twice for want of one changes nothing. */
const mostTold = 250;
const soonAfterFiling = 30 * 60_000;
const day = 86_400_000;

const changedAt = (order: WireOrder): number => momentOf(order.updated_at);

const isOver = ({ status }: WireOrder): boolean => ["ported", "cancelled"].includes(status.value);

/** Only what tells whose an order is: a hundred thousand of them stay small. */
const nameOf = (order: WireOrder): Named => ({
  id: order.id,
  customer_reference: order.customer_reference,
  customer_group_reference: order.customer_group_reference,
  parent_support_key: order.parent_support_key,
  created_at: order.created_at,
});

/** All orders of ours in the list, each under its reference; what Telnyx split off is found by its siblings. */
const referencesIn = (list: Named[]): { reference: string; order: Named }[] => {
  const byGroup = new Map<string, string>();
  for (const order of list) {
    const filing = declaredFiling(order);
    if (filing !== null && order.parent_support_key) byGroup.set(order.parent_support_key, filing);
  }
  const filings = new Map<string, Named[]>();
  for (const order of list) {
    const filing = declaredFiling(order) ?? byGroup.get(order.parent_support_key ?? "");
    const known = filing ? filings.get(filing) : undefined;
    if (known) known.push(order);
    else if (filing) filings.set(filing, [order]);
  }
  return [...filings].flatMap(([filing, orders]) => named(filing, orders));
};

/** A sweep that is under way. `began` is of our clock. */
const newSweep = (before: Listed, began: number) => ({
  before,
  began,
  known: new Set(before.told),
  page: 0,
  total: null as number | null,
  names: [] as Named[],
  changed: new Map<string, Order>(),
  newest: before.listed,
  marks: [] as { at: number; mark: string }[],
  near: false,
});

type Sweep = ReturnType<typeof newSweep>;

/**
 * Reads the list of all orders, some pages in each step, and gives those that changed since it was last read. Of the
 * others it keeps only whose they are. What goes wrong in between leaves it where it is.
 */
export const createSweep = ({ orders, clock, zone }: Desk) => {
  let sweep: Sweep | null = null;

  const isNear = (order: WireOrder, now: number): boolean => {
    if (isOver(order) || order.status.value === "draft") return false;
    const date = momentOf(order.activation_settings?.foc_datetime_actual);
    const isSoon = date > 0 && localDate(date, zone) <= localDate(now + day, zone);
    return isSoon || now - momentOf(order.created_at) < soonAfterFiling;
  };

  const take = async (into: Sweep, order: WireOrder): Promise<void> => {
    if (declaredFiling(order) === null && !order.parent_support_key) return;
    into.names.push(nameOf(order));
    if (order.status.value === "draft") return;
    into.near ||= isNear(order, into.began);
    const at = changedAt(order);
    into.newest = Math.max(into.newest, at);
    if (at < into.before.listed - overlap) return;
    const mark = digest(JSON.stringify(order));
    into.marks.push({ at, mark });
    if (!into.known.has(mark)) into.changed.set(order.id, readOrder(await orders.whole(order), "", zone));
  };

  /** What changed while pages were read may have been on one that was read before: it counts as not listed yet. */
  const ended = ({ names, changed, newest, began, marks, before, page, near }: Sweep): Swept => {
    const listed = Math.max(before.listed, Math.min(newest, began));
    const found = referencesIn(names).flatMap(({ reference, order: { id } }) => {
      const order = changed.get(id);
      return order ? [{ ...order, reference }] : [];
    });
    const told = marks
      .filter(({ at }) => at >= listed - overlap)
      .sort((a, b) => a.at - b.at)
      .slice(-mostTold)
      .map(({ mark }) => mark);
    const covered = began - margin;
    return { orders: found.sort((a, b) => a.changed - b.changed), listed, told, pages: page, near, covered };
  };

  return {
    /** Begins anew where none is under way, or that one began from something else. Null until the last page was read. */
    step: async (before: Listed): Promise<Swept | null> => {
      if (sweep === null || JSON.stringify(sweep.before) !== JSON.stringify(before))
        sweep = newSweep(before, clock.now());
      for (let step = 0; step < pagesAtOnce; step += 1) {
        const { data, pages, total } = await orders.page(sweep.page + 1, { "sort[value]": "-created_at" });
        if (sweep.total !== null && total !== null && total < sweep.total) {
          // Where entries vanish meanwhile, others slip a page.
          sweep = null;
          throw new CarrierUnreachable(words.silent, { until: clock.now() + 1000 });
        }
        for (const order of data) await take(sweep, order);
        sweep.page += 1;
        sweep.total = total;
        if (sweep.page > mostPages)
          throw new Error(`Telnyx's list has over ${mostPages} pages. Narrow what is asked for.`);
        if (data.length > 0 && sweep.page < pages) continue;
        const swept = ended(sweep);
        sweep = null;
        return swept;
      }
      return null;
    },
  };
};
