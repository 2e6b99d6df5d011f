import type { BoughtNumber, NumberOffer } from "../core/temporary-offer.ts";
import type { Told } from "../core/told.ts";
import type { E164 } from "../core/values/phone.ts";

/**
 * `bought` may lack what was sold to somebody else meanwhile. `dearer` where a number costs more than was agreed: then
 * nothing was bought.
 */
export type Purchase = { ok: true; bought: BoughtNumber[] } | ({ ok: false; dearer?: true } & Told);

/** Numbers that stand in for others while these are ported. Every method may throw `CarrierUnreachable`. */
export type NumberShop = {
  /**
   * What is for sale now, one for each number as far as there is any: of its own area code first, else of its state.
   * None of `except` is offered. Buys and reserves nothing.
   */
  quote(standsFor: E164[], except: ReadonlySet<E164>): Promise<NumberOffer[]>;
  /**
   * Buys exactly these at these prices or less, once for a reference however often it is called; what was bought by an
   * earlier call is in the answer. After any other error than `CarrierUnreachable` some may have been bought: call again.
   */
  buy(reference: string, offers: NumberOffer[]): Promise<Purchase>;
  /** What was bought under a reference, and was not given back. */
  bought(reference: string): Promise<BoughtNumber[]>;
  /** Gives a number back, so that it costs nothing any more. What is gone already counts as given back. */
  release(number: BoughtNumber): Promise<void>;
};
