import type { Json } from "./json.ts";
import type { Sid } from "./values/sid.ts";

/**
 * Where a request is talked about: one thread, direct message or terminal. It knows what is being asked; the
 * answers belong to the request. Plain JSON with a version.
 */
export type Conversation = {
  v: 1;
  id: string;
  agency: string;
  /** Counts how often it was stored, so that of two turns that began with the same the second is worked out again. */
  rev?: number;
  /** The request talked about now. */
  sid: Sid | null;
  /** The question a person chose to go to (back, edit); otherwise the next open one is asked. */
  at: Focus | null;
  /** Questions answered here, oldest first, for "back"; at most twenty. */
  trail: string[];
  /** Failed tries at the question asked now. */
  tries: number;
  /** What was said of the last failed try, so that it is not said twice in a row. */
  problem: string | null;
  /** What people did here that changed nothing of the request and is not yet counted there (`count-turns.ts`). */
  turns?: number;
  /** The mark of the last message that was not understood, or asked about; it holds while that stands. */
  unread?: string;
  /** Something to be said yes to: it holds for this revision of the request and this person. */
  confirm: Confirm | null;
  /** Somebody is asked here for something of a request: `former` is what was talked about before. */
  asked?: { sid: Sid; former: Sid | null };
  /** The digest of what was shown here last to be approved. */
  approving?: string;
};

/** Items of the checklist asked out of order. */
export type Focus = { items: string[] };

/**
 * Something to be said yes to. It holds for one revision of the request and one person. For "typo": the item, the
 * text to take on yes, and the value to take on no. For "date" the ISO date, and for "withdraw" the numbers with spaces
 * between, or nothing for all. "sign" waits for the signer's name, whatever the revision, and
 * has the round of the letter as its item; "signer" waits for who signs instead. "desk" is
 * about what a porting desk wrote, for anybody who manages ports: "awaited", "unclear" or "read" is its item. "edited" and
 * "forget" have the message that was changed or deleted as their item, and in `typed` the answers it now gives. "ask"
 * waits for who has the items whose keys are its value. "numbers" is asked and answered by the numbers dialogue: its value
 * is a number that somebody else has, as JSON. "approval" waits for why it is not given.
 */
export type Confirm = {
  type:
    | "submit"
    | "leave"
    | "withdraw"
    | "date"
    | "typo"
    | "sign"
    | "signer"
    | "desk"
    | "edited"
    | "forget"
    | "ask"
    | "numbers"
    | "approval";
  rev: number;
  by: string;
  item?: string;
  value?: string;
  typed?: Json;
};

/** A conversation in which nothing was said yet. */
export const newConversation = (id: string, agency: string): Conversation => ({
  v: 1,
  id,
  agency,
  sid: null,
  at: null,
  trail: [],
  tries: 0,
  problem: null,
  confirm: null,
});

/** What a conversation forgets when it comes to another question or request. */
export const afresh = { at: null, tries: 0, problem: null, confirm: null } as const;
