import type { EvidenceEntry } from "../../src/core/evidence-chain.ts";

/** Something that happened with a letter, made up. */
export const anEntry = (change: Partial<EvidenceEntry> = {}): EvidenceEntry => ({
  at: Date.UTC(2026, 10, 18, 15, 4, 5),
  event: "viewed",
  actor: "Dana Whitfield",
  address: "203.0.113.7",
  agent: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/150.0.0.0 Safari/537.36",
  document: "a1".repeat(32),
  detail: "",
  ...change,
});
