import type { Refusal } from "../../../../src/documents/reading-words.ts";

/** A file that means harm or is simply broken, and what has to be said of it: why not, or what is read all the same. */
export type HostileFile = {
  name: string;
  bytes: () => Uint8Array | Promise<Uint8Array>;
  /** One of these reasons: the machine's speed decides which bound is met first, and whether any is. */
  refused?: Refusal[];
  /** Text that is read, and what is flagged. */
  /** It goes on for as long as it is let: less time shows the same. */
  endless?: boolean;
  read?: { text: RegExp; flags?: string[]; cleaned?: boolean };
};
