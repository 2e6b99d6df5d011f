import { createHash } from "node:crypto";
import type { Keyring } from "../../src/runtime/ports.ts";
import type { KeyUses, Resealed } from "./sealed-records.ts";
import type { Shelf } from "./shelf.ts";

const placeOf = (hash: string): string => `documents/${hash}`;

/** How many documents of a shelf each key sealed. */
export const documentKeys = async (shelf: Shelf, ring: Pick<Keyring, "madeBy">): Promise<KeyUses> => {
  const uses: KeyUses = {};
  for await (const some of shelf.list())
    for (const hash of some) {
      const id = ring.madeBy(await shelf.start(hash)) ?? "?";
      uses[id] = (uses[id] ?? 0) + 1;
    }
  return uses;
};

/**
 * Seals every document anew that another key than the active one sealed, each in one step that leaves it whole. Each is
 * the document its name says, or it is left alone and named.
 */
export const resealDocuments = async (
  shelf: Shelf,
  ring: Keyring,
  went: () => Promise<void>,
): Promise<Resealed> => {
  const stuck: string[] = [];
  let changed = 0;
  for await (const some of shelf.list())
    for (const hash of some) {
      const id = ring.madeBy(await shelf.start(hash));
      if (id === ring.ids()[0]) continue;
      try {
        const plain = ring.openBytes(await shelf.get(hash), placeOf(hash));
        if (createHash("sha256").update(plain).digest("hex") !== hash)
          throw new Error("it is another document than its name says");
        await shelf.put(hash, ring.sealBytes(plain, placeOf(hash)));
        changed += 1;
      } catch (error) {
        stuck.push(`document ${hash}: ${error instanceof Error ? error.message : String(error)}`);
      }
      await went();
    }
  return { changed, stuck };
};
