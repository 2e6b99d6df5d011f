import type { Fact } from "./message.ts";

/** What a person at a porting desk files from: everything but the account number and the PINs. Texts are as printed. */
export type WorkOrder = {
  /** The reference of the order ("PR-7K3M-9Q2X/1"). */
  reference: string;
  title: string;
  facts: Fact[];
  /** `pin` says whether one is needed. */
  numbers: { number: string; kind: string; btn: boolean; pin: boolean }[];
  /** Sentences on how to go on. */
  notes: string[];
};
