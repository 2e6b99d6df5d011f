import type { Evidence, Letter, SignatureMark } from "../core/letter.ts";
import { missingCharacters } from "./missing-characters.ts";
import type { SealKey } from "./seal-key.ts";

/**
 * Makes, signs and seals letters. The libraries are loaded and the seal key is opened when they are first wanted, so
 * that Portside starts without them.
 */
export const letterDesk = (openKey: () => Promise<SealKey>) => {
  let key: Promise<SealKey> | null = null;
  const keyOnce = (): Promise<SealKey> => {
    key ??= openKey().catch((error: unknown) => {
      key = null;
      throw error;
    });
    return key;
  };
  return {
    missingCharacters,
    draw: async (letter: Letter): Promise<Uint8Array> => {
      const { drawAside } = await import("./draw-aside.ts");
      return drawAside(letter);
    },
    readDrawing: async (drawing: string): Promise<{ ok: true } | { ok: false; problem: string }> => {
      const { readDrawing } = await import("./read-drawing.ts");
      const read = await readDrawing(drawing);
      return read.ok ? { ok: true } : read;
    },
    sign: async (
      letter: Letter,
      mark: SignatureMark,
      document: string,
      evidence: Evidence[],
    ): Promise<Uint8Array> => {
      const { signLetter } = await import("./sign-letter.ts");
      return signLetter(letter, mark, document, evidence, await keyOnce());
    },
  };
};
