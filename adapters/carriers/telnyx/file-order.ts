import type { Told } from "../../../src/core/told.ts";
import type { Hold } from "../../../src/runtime/hold-ports.ts";
import type { FilingResult, PortOrder } from "../../../src/runtime/ports.ts";
import { heldClient, type Refused } from "./client.ts";
import { completeOrder, confirmDrafts, takeBack } from "./complete-orders.ts";
import { corrected, correctOrders, formerOrders, isRefused, resubmit } from "./correct-orders.ts";
import { createDrafts, withoutCopies } from "./create-orders.ts";
import { act, type Desk, isDraft } from "./desk.ts";
import { createOrders, type Part } from "./orders.ts";
import { numbersOf, readOrder } from "./read-order.ts";
import { partOf } from "./references.ts";
import { uploadDocuments } from "./upload.ts";
import { words } from "./words.ts";

type Step = { ok: true } | Refused | ({ ok: false } & Told);

const numbersIn = (parts: Part[]): Set<string> => new Set(parts.flatMap(({ order }) => numbersOf(order)));

/** The next references of a filing that no order has. */
const nextReferences = (filing: string, parts: Part[], count: number): string[] => {
  const taken = new Set(parts.map(({ reference }) => reference));
  const free: string[] = [];
  for (let part = 1; free.length < count; part += 1) {
    const reference = partOf(filing, part);
    if (!taken.has(reference)) free.push(reference);
  }
  return free;
};

const toldOf = (step: Refused | ({ ok: false } & Told)): Told =>
  "sentence" in step ? step : words.refused(step.reason);

/** A desk whose changes leave only while this process has the filing. */
const heldDesk = (desk: Desk, hold: Hold | undefined): Desk => {
  if (!hold) return desk;
  const client = heldClient(desk.client, hold);
  return { ...desk, client, orders: createOrders(client) };
};

/**
 * Files an order at Telnyx as a whole or not at all, and goes on where an earlier try was cut short: what is there
 * under our reference is completed, never made a second time. Submitting comes last, when every order is filled in.
 */
export const fileOrder = async (given: Desk, order: PortOrder, hold?: Hold): Promise<FilingResult> => {
  const desk = heldDesk(given, hold);
  const { reference: filing } = order;
  if (order.numbers.length === 0) return { ok: false, ...words.noNumbers };
  const former = await formerOrders(desk, order);

  const prepare = async (): Promise<Step> => {
    for (const { order: dropped } of former.dropped) {
      const answered = await act(desk, dropped.id, "cancel");
      if (!answered.ok) return { ok: false, ...words.notCancelled(answered.reason) };
    }
    const there = [...(await desk.orders.partsOf(filing)), ...former.kept];
    const held = numbersIn(there);
    const created = await createDrafts(
      desk,
      filing,
      order.numbers.filter(({ number }) => !held.has(number)),
    );
    if (!created.ok) return created;
    const mine = await withoutCopies(desk, await desk.orders.partsOf(filing));
    const all = numbersIn([...mine, ...former.kept]);
    const left = order.numbers.map(({ number }) => number).filter((number) => !all.has(number));
    if (left.length > 0) return { ok: false, ...words.notTaken(left) };

    const drafts = mine.filter(isDraft);
    if (drafts.length === 0 && !former.kept.some(isRefused)) return { ok: true };
    const documents = await uploadDocuments(desk.client, desk.documents, order);
    if (!documents.ok) return documents;
    for (const draft of drafts) {
      const completed = await completeOrder(desk, order, draft, documents.uploaded);
      if (!completed.ok) return completed;
    }
    return correctOrders(desk, order, former.kept, documents.uploaded);
  };

  const prepared = await prepare();
  const parts = prepared.ok ? await withoutCopies(desk, await desk.orders.partsOf(filing)) : [];
  const submitted = prepared.ok ? await confirmDrafts(desk, parts) : prepared;
  if (!submitted.ok) {
    await takeBack(desk, filing);
    return { ok: false, ...toldOf(submitted) };
  }
  await resubmit(desk, filing, former.kept, nextReferences(filing, parts, former.kept.length));

  const again = new Set(former.kept.map(({ order: { id } }) => id));
  const filed = (await desk.orders.partsOf(filing)).map(({ order: each, reference }) => {
    const read = readOrder(each, reference, desk.zone);
    return again.has(each.id) ? corrected(read) : read;
  });
  return { ok: true, orders: filed };
};
