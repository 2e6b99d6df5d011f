import type { Evidence, Letter, SignatureMark } from "../core/letter.ts";

/** Makes, signs and seals letters. Bytes are PDF; the same letter always gives the same bytes. */
export type LetterDesk = {
  /** Characters of the letter, and of what its signer gave, that cannot be printed; empty when it can be drawn as it is. */
  missingCharacters(letter: Letter, mark?: SignatureMark | null): string[];
  /** Throws where `missingCharacters` names any. */
  draw(letter: Letter): Promise<Uint8Array>;
  /** Whether a drawn signature, a PNG in base64, can be used; the problem is for the signer. */
  readDrawing(drawing: string): Promise<{ ok: true } | { ok: false; problem: string }>;
  /** The letter with the mark in its box and the certificate page, sealed. `document` is the SHA-256 of what was shown. */
  sign(letter: Letter, mark: SignatureMark, document: string, evidence: Evidence[]): Promise<Uint8Array>;
};
