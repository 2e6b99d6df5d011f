import type { Evidence } from "./letter.ts";
import type { Sid } from "./values/sid.ts";

/** SHA-256 of a text as hexadecimal digits; handed in, because the core computes nothing that needs a library. */
export type Digest = (text: string) => string;

/** What happened, before the chain adds its place and its digest. */
export type EvidenceEntry = Omit<Evidence, "sequence" | "previous" | "digest">;

/** The last line of a chain, and its signature: a chain cut short or made anew does not end in it. */
export type EvidenceHead = { sequence: number; digest: string; signature: string };

/** One text for one line, whatever the order of its fields. */
const textOf = (line: Omit<Evidence, "digest">): string =>
  JSON.stringify([
    "evidence 1",
    line.sequence,
    line.at,
    line.event,
    line.actor,
    line.address,
    line.agent,
    line.document,
    line.detail,
    line.previous,
  ]);

/** The line that follows `previous`, null for the first. */
export const chained = (previous: Evidence | null, entry: EvidenceEntry, digest: Digest): Evidence => {
  const line = {
    ...entry,
    sequence: (previous?.sequence ?? 0) + 1,
    previous: previous?.digest ?? "",
  };
  return { ...line, digest: digest(textOf(line)) };
};

/** What is signed of a chain; it is bound to its request, so that the chain of another does not pass for it. */
export const headText = (agency: string, sid: Sid, head: Omit<EvidenceHead, "signature">): string =>
  JSON.stringify(["evidence head 1", agency, sid, head.sequence, head.digest]);

export type EvidenceFault =
  /** The line does not say what it said when it was written. */
  | { type: "edited"; sequence: number }
  /** The line does not follow the one before it: one was taken out, put in or moved here. */
  | { type: "unlinked"; sequence: number }
  /** The chain ends before its signed end. */
  | { type: "cut-off"; lines: number; signed: number }
  /** The chain is whole in itself, but is not the one that was signed. */
  | { type: "not-signed" };

export type EvidenceCheck = { ok: true } | { ok: false; fault: EvidenceFault };

const fault = (found: EvidenceFault): EvidenceCheck => ({ ok: false, fault: found });

/** Whether the lines, oldest first, are one whole chain from its first line on; the first fault otherwise. */
export const checkChain = (lines: Evidence[], digest: Digest): EvidenceCheck => {
  let previous: Evidence | null = null;
  for (const line of lines) {
    const { sequence } = line;
    if (sequence !== (previous?.sequence ?? 0) + 1 || line.previous !== (previous?.digest ?? ""))
      return fault({ type: "unlinked", sequence });
    if (line.digest !== digest(textOf(line))) return fault({ type: "edited", sequence });
    previous = line;
  }
  return { ok: true };
};

/**
 * Whether the lines are a whole chain and end where it was signed. `isSigned` says whether the head's signature holds.
 * Right for no lines and no head: nothing has happened yet.
 */
export const checkEvidence = (
  lines: Evidence[],
  head: EvidenceHead | null,
  digest: Digest,
  isSigned: (head: EvidenceHead) => boolean,
): EvidenceCheck => {
  const chain = checkChain(lines, digest);
  if (!chain.ok) return chain;
  if (!head) return lines.length === 0 ? chain : fault({ type: "not-signed" });
  if (!isSigned(head)) return fault({ type: "not-signed" });
  if (lines.length < head.sequence)
    return fault({ type: "cut-off", lines: lines.length, signed: head.sequence });
  const last = lines.at(-1);
  return last?.sequence === head.sequence && last.digest === head.digest
    ? chain
    : fault({ type: "not-signed" });
};
