import type { EffectOf } from "../core/effect.ts";
import { setUpLinkKey } from "../core/values/set-up-link.ts";
import { done, type Performed } from "./performed.ts";
import type { Store, StoredEffect } from "./ports.ts";

/** Keeps the link that people are sent with their number. */
export const createKeepingSetUpLink =
  ({ store }: { store: Store }) =>
  async ({ agency }: StoredEffect, { url }: EffectOf<"keep-set-up-link">): Promise<Performed> => {
    await store.setNote(agency, setUpLinkKey, url);
    return done;
  };
