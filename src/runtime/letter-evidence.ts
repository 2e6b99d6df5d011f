import type { Evidence, LetterEvent, LetterVisit } from "../core/letter.ts";
import type { Sid } from "../core/values/sid.ts";
import type { EvidenceRecords } from "./ports.ts";

/** What happened to a letter, to be added to its evidence. `document` is the SHA-256 of its PDF. */
export type Noted = { at: number; event: LetterEvent; document: string; visit: LetterVisit };

/** The same line, whenever it was written: an effect that is carried out again adds nothing. */
const isSame = (line: Evidence, { event, document, visit }: Noted): boolean =>
  line.event === event &&
  line.document === document &&
  line.actor === visit.actor &&
  line.address === visit.address &&
  line.agent === visit.agent &&
  line.detail === visit.detail;

/** Adds to the evidence of a request what is not there yet. */
export const createLetterEvidence = (records: EvidenceRecords) => ({
  addOnce: async (agency: string, sid: Sid, noted: Noted): Promise<void> => {
    const lines = await records.evidence(agency, sid);
    if (lines.some((line) => isSame(line, noted))) return;
    const { at, event, document, visit } = noted;
    await records.addEvidence(agency, sid, { at, event, document, ...visit });
  },
  /** The lines of one letter, oldest first. */
  ofLetter: async (agency: string, sid: Sid, document: string): Promise<Evidence[]> =>
    (await records.evidence(agency, sid)).filter((line) => line.document === document),
});
