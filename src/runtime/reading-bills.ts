import {
  type BillClaims,
  type BillComparison,
  type BillReading,
  type BillText,
  pagesReadOf,
  type ReadingStep,
} from "../core/bill.ts";
import type { EffectOf } from "../core/effect.ts";
import type { StoredDocument } from "../core/event.ts";
import { contextAt } from "../core/item.ts";
import { numbersOfAccount } from "../core/parts.ts";
import { answerOf, type PortRequest } from "../core/port-request.ts";
import type { World } from "../core/turn.ts";
import { answerFields } from "./answer-fields.ts";
import { carrierOf } from "./carrier-of.ts";
import { type LineOptions, lineFor } from "./line-for.ts";
import { loadRequest } from "./load-request.ts";
import { done, type Performed } from "./performed.ts";
import type { Clock, DocumentStore, Keyring, Store, StoredEffect } from "./ports.ts";
import type { TurnRunner } from "./turn-runner.ts";

/** Reads statements, each in a short-lived process of its own, and compares them with the answers. */
export type BillDesk = {
  /** Bounded in time and memory; never throws for what is in the file. `heard` is told how far it is. */
  read(bytes: Uint8Array, kind: string, heard?: (step: ReadingStep) => void): Promise<BillReading>;
  /** Pure and quick. `today` is the ISO date in the carrier's zone. */
  compare(text: BillText, claims: BillClaims, today: string): BillComparison;
};

export type ReadingBillsOptions = LineOptions & {
  store: Store;
  runner: TurnRunner;
  world: World;
  keyring: Keyring;
  documents: DocumentStore;
  bills: BillDesk;
  clock: Clock;
};

type Effect = EffectOf<"read-bill"> | EffectOf<"compare-bill">;

/** Text that is there is read before anybody would miss it; only where the machine is very busy does it take seconds. */
const textAfter = 4000;

/** What was read of a statement, kept like the statement itself: sealed, under its hash. */
type Kept = { text: string; cleaned: StoredDocument | null };

/**
 * Reads statements and holds answers against them. The text is kept beside the statement, so that a corrected answer is
 * compared at once. What the statement shows reaches the turn in the clear and is sealed with it. While it is read a line
 * in the conversation says how far that is; it is settled before anything is said of what came of it.
 */
export const createReadingBills = (options: ReadingBillsOptions) => {
  const { store, runner, world, carriers, keyring, documents, bills, clock } = options;

  const compare = async (
    stored: StoredEffect,
    effect: Effect,
    request: PortRequest,
    { text, cleaned }: Kept,
  ): Promise<Performed> => {
    const { capabilities } = carrierOf(request, carriers);
    const read = JSON.parse(Buffer.from(await documents.read(text)).toString("utf8")) as BillText;
    const pagesRead = pagesReadOf(read);
    const context = contextAt(request, capabilities, clock.now());
    const fields = answerFields(context, world, keyring);
    const claims = world.bill.claims(fields, numbersOfAccount(request, ""));
    await runner.run(
      "effect",
      {
        id: stored.key,
        agency: stored.agency,
        type: "bill-compared",
        sid: effect.sid,
        document: effect.document,
        text,
        cleaned,
        pages: read.pageCount,
        ...(pagesRead < read.pageCount ? { pagesRead } : {}),
        comparison: bills.compare(read, claims, context.today),
        rev: request.rev,
      },
      stored.id,
    );
    return done;
  };

  const read = async (stored: StoredEffect, effect: Effect, request: PortRequest): Promise<Performed> => {
    const bill = answerOf(request, "bill") as StoredDocument;
    const bytes = await documents.read(effect.document);
    const line = lineFor(options, stored, request);
    const heard = (step: ReadingStep): void =>
      line?.show(
        world.words.readingStep(step),
        step.type === "opened" || step.type === "page" ? textAfter : 0,
      );
    let reading: BillReading;
    try {
      reading = await bills.read(bytes, bill.kind, heard);
    } finally {
      await line?.end(world.words.readingDone);
    }
    if (!reading.ok) {
      const { sid, document } = effect;
      const { ok: _ok, ...why } = reading;
      const refused = { id: stored.key, agency: stored.agency, sid, document, ...why };
      await runner.run("effect", { ...refused, type: "bill-refused" }, stored.id);
      return done;
    }
    const json = Buffer.from(JSON.stringify(reading.text));
    const text = await documents.keep("bill.json", "application/json", json, effect.sid);
    const cleaned = reading.cleaned
      ? await documents.keep(bill.name, "application/pdf", reading.cleaned, effect.sid)
      : null;
    return compare(stored, effect, request, { text: text.hash, cleaned });
  };

  return async (stored: StoredEffect, effect: Effect): Promise<Performed> => {
    const request = await loadRequest(store, stored.agency, effect.sid);
    const { bill } = request;
    if (bill?.document !== effect.document) return done;
    if (effect.type === "read-bill") return bill.state === "reading" ? read(stored, effect, request) : done;
    return bill.text === null
      ? done
      : compare(stored, effect, request, { text: bill.text, cleaned: bill.cleaned });
  };
};
