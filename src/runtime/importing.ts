import type { EffectOf } from "../core/effect.ts";
import type { ImportResult } from "../core/event.ts";
import { toldOf } from "../core/told.ts";
import { makeSid } from "../core/values/sid.ts";
import { filingReference, sidOfReference } from "./carrier-reference.ts";
import { ownerOf } from "./owner-of.ts";
import { done, type Performed } from "./performed.ts";
import { type Carrier, CarrierUnreachable, type Clock, type Store, type StoredEffect } from "./ports.ts";
import type { TurnRunner } from "./turn-runner.ts";

export type ImportingOptions = {
  store: Store;
  runner: TurnRunner;
  carriers: Record<string, Carrier>;
  clock: Clock;
  entropy: () => string;
};

type Import = EffectOf<"import-order">;

/** How long one import of an id keeps others of it waiting, and for how long they wait. */
const leased = 120_000;
const pause = 2000;

/**
 * Takes over a port that was filed elsewhere, by its carrier's id. One at a time for each id, and what was begun before
 * a crash is gone on with: the carrier then knows the order under our reference, and no request has it yet. An order
 * that belongs to another agency is not there.
 */
export const createImporting = ({ store, runner, carriers, clock, entropy }: ImportingOptions) => {
  const asked = async (agency: string, { by, id }: Import, carrier: Carrier): Promise<ImportResult> => {
    const { look, adopt } = carrier;
    if (!look || !adopt)
      throw new Error(`${carrier.capabilities.name} has an id for orders but no way to them.`);
    const { results } = await store.find(agency, { type: "carrier-id", id }, by.id, 1);
    if (results[0]) return { type: "known", sid: results[0].sid };
    const looked = await look(id);
    if (looked.type !== "found") return looked;
    const { filed } = looked;
    const sid = (looked.reference && sidOfReference(looked.reference)) || makeSid(entropy());
    const reference = looked.reference ?? filingReference(sid, 1);
    const owner = await ownerOf(store, reference);
    if (owner) return owner.agency === agency ? { type: "known", sid: owner.sid } : { type: "nothing" };
    if (await store.request(agency, sid)) return { type: "known", sid };
    const orders = await adopt(id, reference);
    if (orders.length === 0) return { type: "nothing" };
    const taken = await store.taken(
      agency,
      orders.flatMap(({ numbers }) => Object.keys(numbers)),
      sid,
    );
    return { type: "found", sid, orders, filed, taken };
  };

  const answered = async (agency: string, effect: Import, carrier: Carrier): Promise<ImportResult> => {
    try {
      return await asked(agency, effect, carrier);
    } catch (error) {
      if (error instanceof CarrierUnreachable) {
        const { sentence: why, ...spanish } = toldOf(error.told);
        return { type: "away", why, ...spanish };
      }
      throw error;
    }
  };

  return async (stored: StoredEffect, effect: Import): Promise<Performed> => {
    const { to, by, carrier: key, id } = effect;
    const { agency } = stored;
    const carrier = carriers[key];
    const owner = carrier?.capabilities.agency;
    if (owner !== undefined && owner !== agency)
      throw new Error(`Carrier "${key}" is another agency's account; nothing is imported from it.`);
    if (!carrier) throw new Error(`Carrier "${key}" is not configured any more; configure it again.`);
    const name = `importing ${key} ${id.toLowerCase()}`;
    const token = entropy();
    if (!(await store.lease(name, token, clock.now(), leased)))
      return { type: "later", due: clock.now() + pause, why: "the same is being imported" };
    try {
      const result = await answered(agency, effect, carrier);
      const event = { id: stored.key, agency, conversation: to, by, carrier: key, orderId: id, result };
      await runner.run("effect", { ...event, type: "import-answered" }, stored.id);
      return done;
    } finally {
      await store.release(name, token);
    }
  };
};
