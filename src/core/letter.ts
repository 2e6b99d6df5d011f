import type { Fact } from "./message.ts";

/**
 * The Letter of Authorization as text: everything printed on it and nothing else (47 CFR 64.1130). `reference` is the
 * SID and the round ("PR-7K3M-9Q2X/1"), `version` that of the wording. Numbers are as people read them.
 */
export type Letter = {
  reference: string;
  version: string;
  title: string;
  facts: Fact[];
  numbers: string[];
  /** Numbers that stay with the current carrier, on a partial port. */
  staying: string[];
  /** The authorising sentences, in order. */
  sentences: string[];
  signer: { name: string; title: string; email: string };
  /** Set where a sandbox carrier gets it: printed as a mark on every page. */
  test: boolean;
};

/** How it was signed: a typed name, or a drawing as PNG bytes in base64. `at` in milliseconds since 1970 UTC. */
export type SignatureMark = {
  method: "typed" | "drawn";
  name: string;
  title: string;
  at: number;
  drawing: string | null;
};

/**
 * Who did something with a letter, and from where: an address and a browser, or an account in a chat. `detail` says
 * what else speaks for it, such as a code that was sent to the mailbox.
 */
export type LetterVisit = { actor: string; address: string; agent: string; detail: string };

/** What can happen to a letter, in the order it usually does. */
export const letterEvents = [
  "drawn",
  "sent",
  "failed",
  "opened",
  "viewed",
  "code-sent",
  "code-verified",
  "signed",
  "declined",
  "expired",
  "voided",
  "renewed",
] as const;
export type LetterEvent = (typeof letterEvents)[number];

/**
 * One line of the evidence, chained by hashes: `digest` is the SHA-256 (hex) over everything else in it, `previous`
 * the digest of the line before, "" for the first. `document` is the SHA-256 of the very bytes it is about.
 */
export type Evidence = {
  sequence: number;
  at: number;
  event: LetterEvent;
  actor: string;
  address: string;
  agent: string;
  document: string;
  detail: string;
  previous: string;
  digest: string;
};
