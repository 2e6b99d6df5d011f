import { type Keys, keyring } from "./keyring.ts";
import type { Keyring } from "./ports.ts";

/** A keyring whose keys may change while it is used. */
export type LivingKeyring = Keyring & {
  /** Reads the keys anew. Throws where they cannot be read; those that were there stay then. */
  refresh(): void;
};

/** Keys that are read anew when something was sealed with one that came since, and whenever `refresh` is called. */
export const livingKeyring = (load: () => Keys): LivingKeyring => {
  let ring = keyring(load());
  const refresh = (): void => {
    ring = keyring(load());
  };
  const having = (made: string | Uint8Array): Keyring => {
    const id = ring.madeBy(made);
    if (id !== null && !ring.ids().includes(id)) refresh();
    return ring;
  };
  return {
    refresh,
    ids: () => ring.ids(),
    madeBy: (made) => ring.madeBy(made),
    seal: (plain, place) => ring.seal(plain, place),
    open: (token, place) => having(token).open(token, place),
    sealBytes: (plain, place) => ring.sealBytes(plain, place),
    openBytes: (sealed, place) => having(sealed).openBytes(sealed, place),
    sign: (text) => ring.sign(text),
    isSigned: (text, signature) => having(signature).isSigned(text, signature),
  };
};
