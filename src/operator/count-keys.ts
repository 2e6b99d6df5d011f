import { documentKeys } from "../../adapters/storage/sealed-documents.ts";
import type { KeyUses } from "../../adapters/storage/sealed-records.ts";
import type { Shelf } from "../../adapters/storage/shelf.ts";
import { sealKeyMadeBy } from "../letter/open-seal-key.ts";
import { keysPresent, presences } from "../runtime/key-presence.ts";
import type { Keyring } from "../runtime/ports.ts";
import type { OperatorContext } from "./context.ts";

export type KeyWork = Pick<OperatorContext, "records" | "dataFolder"> & { shelf: Shelf };

/** What one key sealed and signed, and what is running with it. */
export type KeyCount = {
  id: string;
  active: boolean;
  records: number;
  documents: number;
  sealKey: boolean;
  /** Running processes that have it, and those of them that seal with it. */
  known: number;
  sealing: number;
};

/** The keys of every process that runs, the one it seals with first. */
export const runningKeys = async ({ records }: KeyWork, now: number): Promise<string[][]> =>
  (await records.leased(presences, now)).map(keysPresent);

/** Every key that is here or was used, with what it was used for. Everything is looked at. */
export const countKeys = async (
  work: KeyWork,
  ring: Pick<Keyring, "ids" | "madeBy">,
  now: number,
): Promise<KeyCount[]> => {
  const inRecords: KeyUses = await work.records.sealed.uses(ring);
  const inDocuments = await documentKeys(work.shelf, ring);
  const ofSealKey = await sealKeyMadeBy(work.dataFolder, ring.madeBy);
  const running = await runningKeys(work, now);
  const ids = new Set([...ring.ids(), ...Object.keys(inRecords), ...Object.keys(inDocuments)]);
  if (ofSealKey !== null) ids.add(ofSealKey);
  return [...ids].map((id) => ({
    id,
    active: ring.ids()[0] === id,
    records: inRecords[id] ?? 0,
    documents: inDocuments[id] ?? 0,
    sealKey: ofSealKey === id,
    known: running.filter((keys) => keys.includes(id)).length,
    sealing: running.filter((keys) => keys[0] === id).length,
  }));
};

/** True while something can only be opened or proved with it. */
export const isUsed = ({ records, documents, sealKey }: KeyCount): boolean =>
  records > 0 || documents > 0 || sealKey;
