import type { Order } from "../core/carrier.ts";
import type { EffectOf } from "../core/effect.ts";
import { contextAt } from "../core/item.ts";
import { isBeingFiled } from "../core/port-request.ts";
import { toldLater, toldOf } from "../core/told.ts";
import type { World } from "../core/turn.ts";
import type { E164 } from "../core/values/phone.ts";
import { carrierOf } from "./carrier-of.ts";
import { filingReference } from "./carrier-reference.ts";
import { type Hold, TakenOver } from "./hold-ports.ts";
import { loadRequest } from "./load-request.ts";
import { type Log, reasonOf } from "./log.ts";
import { newlyMoved } from "./newly-moved.ts";
import { done, type Performed } from "./performed.ts";
import { portOrder } from "./port-order.ts";
import {
  type Carrier,
  CarrierUnreachable,
  type Clock,
  type FilingResult,
  type Keyring,
  type PortOrder,
  type Store,
  type StoredEffect,
} from "./ports.ts";
import { retryAt } from "./retry.ts";
import type { TurnRunner } from "./turn-runner.ts";

export type FilingOptions = {
  store: Store;
  runner: TurnRunner;
  world: World;
  carriers: Record<string, Carrier>;
  keyring: Keyring;
  clock: Clock;
  log: Log;
};

type Filing = EffectOf<"file-request">;

/** Tries, in a quarter of an hour, after which a carrier shows whatever an earlier one had sent. */
const settling = 5;

/** The carrier's clear answer, or that there is none: then what it did is unknown. */
type Answer = FilingResult | { ok: "unclear"; error: unknown };

const answered = async (ask: () => Promise<FilingResult>): Promise<Answer> => {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof TakenOver) throw error;
    return { ok: "unclear", error };
  }
};

/** Said and noted for people; what a program says of a broken connection is only logged. */
const whyOf = (error: unknown): string =>
  error instanceof CarrierUnreachable ? error.message : "The carrier's answer did not arrive.";

/**
 * Files a request with its carrier exactly once. The try was stored before (`takeEffects`), so whoever finds an
 * effect that was begun, by another try or before a crash, asks the carrier what it has under our reference, and
 * files only where that is nothing. An answer that is not clear is never taken for a no. A process that stood still
 * until another one took the filing over sends nothing any more (`hold`).
 */
export const createFiling = ({ store, runner, world, carriers, keyring, clock, log }: FilingOptions) => {
  const delay = async (
    stored: StoredEffect,
    { sid, attempt }: Filing,
    error: unknown,
  ): Promise<Performed> => {
    const due = retryAt("file-request", stored.attempts + 1, clock.now());
    if (due === null) throw error;
    const { agency, key } = stored;
    const why = whyOf(error);
    await runner.run("effect", {
      id: `${key}/delayed`,
      agency,
      type: "filing-delayed",
      sid,
      attempt,
      nextTry: due,
      why,
    });
    return { type: "later", due, why: reasonOf(error) };
  };

  const tell = async (
    stored: StoredEffect,
    { sid, attempt }: Filing,
    result: FilingResult,
  ): Promise<Performed> => {
    const base = { id: stored.key, agency: stored.agency, sid, attempt };
    await runner.run(
      "effect",
      result.ok
        ? { ...base, type: "filed", orders: result.orders }
        : { ...base, type: "filing-refused", ...toldOf(result) },
      stored.id,
    );
    return done;
  };

  /** Of two agencies that submit one number at once, neither files it before somebody looked. Only where numbers move. */
  const doubtfulOf = async (
    agency: string,
    { capabilities }: Carrier,
    { numbers }: PortOrder,
  ): Promise<E164[]> =>
    capabilities.test
      ? []
      : store.takenElsewhere(
          agency,
          numbers.map(({ number }) => number),
          newlyMoved(clock),
        );

  /** When it is looked again for what an earlier try may have sent; null where there was none, or it would have been found. */
  const nextLook = ({ attempts, effect }: StoredEffect): number | null =>
    attempts > 0 && attempts < settling ? retryAt(effect.type, attempts, clock.now()) : null;

  /** Somebody wants it cancelled: nothing more is sent, and what may have been sent is still found and told, to be stopped. */
  const leftOut = (stored: StoredEffect, { sid, attempt }: Filing): Performed => {
    log.info({ sid, attempt }, "not filed: the request is being cancelled");
    const due = nextLook(stored);
    return due === null ? done : { type: "later", due, why: "The request is being cancelled." };
  };

  /** What an earlier try may have sent has time to be found before anybody hears that nothing was filed. */
  const heldBack = async (stored: StoredEffect, effect: Filing, numbers: E164[]): Promise<Performed> => {
    log.warn(
      { sid: effect.sid, numbers: numbers.length },
      "not filed: another agency has the numbers under way",
    );
    const due = nextLook(stored);
    if (due !== null) return { type: "later", due, why: "Another agency has the numbers under way." };
    const told = toldLater(() => world.words.secondLook(numbers, world.operator));
    return tell(stored, effect, { ok: false, ...told });
  };

  /** After a lost answer only a find is safe: what it does not show yet may still appear, so nothing is sent now. */
  const afterLostAnswer = async (carrier: Carrier, reference: string): Promise<Order[]> => {
    try {
      return await carrier.find(reference);
    } catch (error) {
      log.info({ reference, error: reasonOf(error) }, "carrier cannot say yet what it took");
      return [];
    }
  };

  return async (stored: StoredEffect, effect: Filing, hold?: Hold): Promise<Performed> => {
    const { sid, attempt } = effect;
    const request = await loadRequest(store, stored.agency, sid);
    if (!isBeingFiled(request, attempt)) {
      log.warn({ sid, attempt, status: request.status }, "filing no longer wanted");
      return done;
    }
    const carrier = carrierOf(request, carriers);
    if (request.letter?.standing === "signed" && !request.letter.signed?.document)
      throw new Error(`The signed letter of ${sid} was not sealed; replay its seal-letter effect first.`);
    const reference = filingReference(sid, attempt);

    if (stored.attempts > 0) {
      const known = await answered(async () => ({ ok: true, orders: await carrier.find(reference) }));
      if (known.ok === "unclear") return delay(stored, effect, known.error);
      if (known.ok && known.orders.length > 0) return tell(stored, effect, known);
    }
    if (request.withdrawing) return leftOut(stored, effect);
    const order = portOrder(contextAt(request, carrier.capabilities, clock.now()), world, keyring, attempt);
    const doubtful = await doubtfulOf(stored.agency, carrier, order);
    if (doubtful.length > 0) return heldBack(stored, effect, doubtful);
    const result = await answered(() => carrier.file(order, hold));
    if (result.ok === false || (result.ok === true && result.orders.length > 0))
      return tell(stored, effect, result);

    const error = result.ok === true ? new Error("The carrier named no order.") : result.error;
    log.warn({ sid, attempt, error: reasonOf(error) }, "filing had no clear answer");
    if (error instanceof CarrierUnreachable) return delay(stored, effect, error);
    const orders = await afterLostAnswer(carrier, reference);
    return orders.length > 0 ? tell(stored, effect, { ok: true, orders }) : delay(stored, effect, error);
  };
};
