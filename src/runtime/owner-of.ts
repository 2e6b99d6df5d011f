import type { Sid } from "../core/values/sid.ts";
import { filingOf } from "./carrier-reference.ts";
import type { Store } from "./ports.ts";

/** The request an order of a carrier belongs to, whatever its agency: by its reference, or by that of the filing it was split off. */
export const ownerOf = async (
  store: Pick<Store, "requestOfReference">,
  reference: string,
): Promise<{ agency: string; sid: Sid } | null> =>
  (await store.requestOfReference(reference)) ?? (await store.requestOfReference(filingOf(reference)));
