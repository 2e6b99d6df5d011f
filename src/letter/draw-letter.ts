import { createHash } from "node:crypto";
import type { Evidence, Letter, SignatureMark } from "../core/letter.ts";
import { certificatePage } from "./certificate-page.ts";
import { cleanedLetter, cleanedMark } from "./cleaned-letter.ts";
import { newFlow } from "./flow.ts";
import { charactersOf, type Face } from "./fonts.ts";
import { furnish } from "./furniture.ts";
import { attachmentPages, letterPage } from "./letter-body.ts";
import { missingCharacters } from "./missing-characters.ts";
import { newPdf, type SealNote } from "./pdf-file.ts";
import { words } from "./words.ts";

/** What makes a letter a signed one. `drawing` is a PNG made here, `document` the SHA-256 of what was shown. */
export type Signed = {
  mark: SignatureMark;
  drawing: Uint8Array | null;
  document: string;
  evidence: Evidence[];
  seal: SealNote;
};

/** The face for a typed signature: the handwriting where it has every letter of the name. */
const signatureFace = (name: string): Face => {
  const has = charactersOf("hand");
  return [...name].every((character) => has.has(character.codePointAt(0) ?? 0)) ? "hand" : "italic";
};

const identifier = (letter: Letter, signed: Signed | null): string =>
  createHash("sha256")
    .update(`${letter.reference}\n${signed?.document ?? ""}\n${signed?.mark.at ?? ""}`)
    .digest("hex")
    .slice(0, 32);

const refuseMissing = (letter: Letter, mark: SignatureMark | null): void => {
  const missing = missingCharacters(letter, mark);
  if (missing.length === 0) return;
  throw new Error(
    `A letter cannot be drawn with ${missing.join(" ")}. Ask missingCharacters first, and the person for a Latin spelling.`,
  );
};

/**
 * The letter as PDF; signed, with its mark and the certificate, and room for the seal. The same arguments give the
 * same bytes. `subset` false embeds whole fonts, to compare with. Throws for characters that cannot be printed.
 */
export const drawLetter = async (
  given: Letter,
  signed: Signed | null = null,
  subset = true,
): Promise<Uint8Array> => {
  refuseMissing(given, signed?.mark ?? null);
  const letter = cleanedLetter(given);
  const mark = signed && cleanedMark(signed.mark);
  const face = mark && !signed.drawing ? signatureFace(mark.name) : "plain";
  const file = await newPdf({
    title: `${letter.title} ${letter.reference}`,
    id: identifier(letter, signed),
    at: mark?.at ?? null,
    faces: [...new Set<Face>(["plain", "bold", face])],
    subset,
  });
  const flow = newFlow(file);
  const picture = signed?.drawing ? await file.picture(signed.drawing) : null;
  letterPage(flow, letter, mark && { mark, face, picture });
  attachmentPages(flow, letter);
  if (signed && mark) certificatePage(flow, letter, mark, signed.document, signed.evidence);
  furnish(file, {
    footer: words.footer(letter.reference, letter.version),
    mark: letter.test ? words.test : null,
  });
  return file.save(signed?.seal);
};
