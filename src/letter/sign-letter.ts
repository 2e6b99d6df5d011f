import type { Evidence, Letter, SignatureMark } from "../core/letter.ts";
import { drawAside } from "./draw-aside.ts";
import { readDrawing } from "./read-drawing.ts";
import { seal } from "./seal.ts";
import type { SealKey } from "./seal-key.ts";
import { words } from "./words.ts";

const drawingOf = async (mark: SignatureMark): Promise<Uint8Array | null> => {
  if (mark.method === "typed") return null;
  const drawing = await readDrawing(mark.drawing ?? "");
  if (drawing.ok) return drawing.png;
  throw new Error(`The drawn signature cannot be used: ${drawing.problem} Ask readDrawing before signing.`);
};

/** The letter with the mark in its box and the certificate of signature behind it, sealed. */
export const signLetter = async (
  letter: Letter,
  mark: SignatureMark,
  document: string,
  evidence: Evidence[],
  key: SealKey,
): Promise<Uint8Array> => {
  const drawing = await drawingOf(mark);
  const note = { name: words.sealName, at: mark.at, reason: words.sealReason };
  return seal(await drawAside(letter, { mark, drawing, document, evidence, seal: note }), key, mark.at);
};
