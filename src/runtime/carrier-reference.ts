import type { Sid } from "../core/values/sid.ts";

/** Our reference of one filing at the carrier, the same for every try: "PR-7K3M-9Q2X/1". */
export const filingReference = (sid: Sid, attempt: number): string => `${sid}/${attempt}`;

/** The filing an order belongs to: a carrier that splits a filing numbers the parts after a dot, "PR-7K3M-9Q2X/1.2". */
export const filingOf = (reference: string): string => /^(.+\/\d+)\.\d+$/.exec(reference)?.[1] ?? reference;

/** The request a reference of ours is about, whether we know it or not; null when it is not one of ours. */
export const sidOfReference = (reference: string): Sid | null =>
  (/^(PR-[0-9A-Z]{4}-[0-9A-Z]{4})\/\d/.exec(reference)?.[1] as Sid | undefined) ?? null;
