import { z } from "zod";
import { isEnded, type Order } from "../../../src/core/carrier.ts";
import type { Json } from "../../../src/core/json.ts";
import type { Store } from "../../../src/runtime/ports.ts";

/**
 * One order for the desk. `mail` is the stored document that its mail is made of, `sent` whether the mail server took
 * it, `replaced` whether a correction took its place: it stays as it was then. `answers` are the ids of what was
 * recorded.
 */
export type DeskOrder = {
  reference: string;
  agency: string;
  mail: string;
  sent: boolean;
  replaced: boolean;
  report: Order;
  answers: string[];
};

export type Notes = Pick<Store, "note" | "setNote" | "notes">;

const shape = z.object({
  reference: z.string(),
  agency: z.string(),
  mail: z.string(),
  sent: z.boolean(),
  replaced: z.boolean(),
  report: z.custom<Order>((value) => typeof value === "object" && value !== null && "numbers" in value),
  answers: z.array(z.string()),
});

/** The desk's orders belong to no agency in the notes: a reference is unique among all. */
const nobody = "";
const open = "desk order ";
/** Orders that ended some days ago are not looked through any more for what changed. */
const ended = "desk ended ";

const kept = 3 * 24 * 60 * 60 * 1000;
const mostAnswers = 100;

const contentOf = ({ changed: _changed, ...content }: Order): string => JSON.stringify(content);

const isOver = ({ replaced, report }: DeskOrder): boolean =>
  replaced || Object.values(report.numbers).every(isEnded);

/** Where an order stands in the list of changes: its time first, so that keys follow each other as changes do. */
const placeOf = ({ report, reference }: DeskOrder): string =>
  `${String(report.changed).padStart(15, "0")} ${reference}`;

/**
 * What was given to the desk and what it said, as notes beside the other records, so that every process of ours knows
 * it. An order is noted before its mail is sent: after a lost answer it is known what to send again. They hold numbers
 * and states; what the mails say is among the sealed documents, and account numbers and PINs are nowhere in them.
 */
export const deskRecords = (notes: Notes) => {
  let last = 0;

  const read = (value: Json | null): DeskOrder | null => (value === null ? null : shape.parse(value));
  const get = async (reference: string): Promise<DeskOrder | null> =>
    read(await notes.note(nobody, open + reference)) ?? read(await notes.note(nobody, ended + reference));
  const put = (order: DeskOrder): Promise<void> =>
    notes.setNote(nobody, open + order.reference, order as unknown as Json);

  /** The open ones, by when they changed; those that ended long ago are put aside. */
  const all = async (now: number): Promise<DeskOrder[]> => {
    const orders: DeskOrder[] = [];
    for (const { key, value } of await notes.notes(nobody, open)) {
      const order = shape.parse(value);
      last = Math.max(last, order.report.changed);
      if (order.sent && isOver(order) && order.report.changed + kept < now) {
        await notes.setNote(nobody, ended + order.reference, value);
        await notes.setNote(nobody, key, null);
      } else orders.push(order);
    }
    return orders.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  };

  /** Keeps how an order stands now, with a time after that of every other change. `answer` is what led to it. */
  const observe = async (order: DeskOrder, report: Order, now: number, answer?: string): Promise<Order> => {
    const answers = answer === undefined ? order.answers : [...order.answers, answer].slice(-mostAnswers);
    const isSame = order.sent && contentOf(order.report) === contentOf(report);
    if (last === 0) await all(now);
    last = isSame ? last : Math.max(now, last + 1);
    const changed = isSame ? order.report.changed : last;
    await put({ ...order, sent: true, report: { ...report, changed }, answers });
    return { ...report, changed };
  };

  return {
    get,
    put,
    observe,
    /** Its mail was surely not taken: there is nothing to look for. */
    drop: (reference: string): Promise<void> => notes.setNote(nobody, open + reference, null),
    /** Orders that changed after a place, oldest first, and the place of the last one. */
    after: async (place: string, now: number): Promise<{ orders: Order[]; place: string }> => {
      const orders = (await all(now)).filter(
        (order) => order.sent && !order.replaced && placeOf(order) > place,
      );
      const newest = orders.at(-1);
      return { orders: orders.map(({ report }) => report), place: newest ? placeOf(newest) : place };
    },
  };
};

export type Records = ReturnType<typeof deskRecords>;
