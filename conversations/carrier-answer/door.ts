import type { DeskTalk } from "../../src/core/desk-content.ts";
import { readSid, type Sid } from "../../src/core/values/sid.ts";
import { newestWords } from "./newest-words.ts";

const who = "(?:the )?(?:porting |port )?(?:desk|carrier|losing carrier|old carrier|new carrier|osp)";
const says =
  "(?:'?s? (?:answer|reply|response)|(?: has| have)? (?:answered|said|says|wrote|writes|replied|responded|reports?|reported|told us))";

/** Something is handed over: what follows is the desk's. */
const doors: RegExp[] = [
  new RegExp(`^${who}${says}(?: (?:is|was|that|today|this))?\\s*[:,–—-]?\\s*(.*)$`, "is"),
  new RegExp(
    `^(?:an? |the )?(?:answer|reply|response|news|message|mail) (?:from|of|by) ${who}(?: (?:is|was))?\\s*[:,–—-]?\\s*(.*)$`,
    "is",
  ),
  /^(?:the )?(?:porting )?desk\s*[:–—-]\s*(.*)$/is,
  /^desk answer\s*[:–—-]?\s*(.*)$/is,
  /^(?:i (?:want|would like|need) to )?(?:paste|record|enter|give|add|report) (?:the |an |their |its )?(?:desk'?s? |carrier'?s? )?(?:answer|reply|response)(?: from (?:the )?(?:desk|carrier))?\s*[:–—-]?\s*(.*)$/is,
];

/** Without a colon only words that a desk says: "desk FOC 12/04". */
const bare =
  /^desk\s+((?:foc|received|submitted|rejected|confirmed|complete|completed|cancell?ed|in review|lsr)\b.*)$/is;

const chase =
  /^(?:please )?(?:remind|chase|nudge|ping|ask|follow up with) (?:the )?(?:porting )?desk(?: (?:how it (?:is|stands|goes)|for (?:news|an update|a status|the status)|again|what is up))?[.!?]*$|^(?:chase|chase it|nudge)[.!]*$/i;
const link =
  /^(?:please )?(?:send |mail |give )?(?:the desk )?(?:a )?(?:new|another|fresh) link(?: (?:for|to) (?:the )?desk)?(?: again)?[.!]*$|^(?:resend|send again) the (?:desk'?s? )?link(?: (?:to|for) (?:the )?desk)?[.!]*$/i;

/** Mails to be recognised without a door: several lines, with the head of a mail or a quoted one. */
const isForwarded = (text: string): boolean => text.includes("\n") && newestWords(text).isMail;

/** What a text says to or of the desk; null where it is about something else. */
export const deskTalk = (text: string): DeskTalk | null => {
  const said = text.trim();
  if (chase.test(said)) return { type: "letter", letter: "chase" };
  if (link.test(said) && /\bdesk\b/i.test(said)) return { type: "letter", letter: "link" };
  for (const door of [...doors, bare]) {
    const found = door.exec(said);
    if (found) return { type: "answer", text: found[1] ?? "" };
  }
  return isForwarded(said) ? { type: "answer", text: said } : null;
};

/** The request that a mail names, by the SID that its subject keeps. */
export const sidNamed = (text: string): Sid | null => {
  const found = /\bPR-[0-9A-Z]{4}-[0-9A-Z]{4}\b/i.exec(text)?.[0];
  return found ? readSid(found) : null;
};
