import { makeSealKey, readSealKey, type SealKey } from "../../src/letter/seal-key.ts";

let made: Promise<SealKey> | null = null;

/** A seal key made once for all tests of a file. */
export const testSealKey = (): Promise<SealKey> => {
  made ??= makeSealKey(Date.UTC(2026, 0, 1)).then(readSealKey);
  return made;
};
