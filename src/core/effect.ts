import type { AskedPerson } from "./asks.ts";
import type { CalendarEntry } from "./calendar.ts";
import type { DeskAnswer, DeskLetter } from "./desk-answer.ts";
import type { HistoryEntry, Person, Purpose, Query, StoredDocument } from "./event.ts";
import type { InventoryNumber } from "./inventory.ts";
import type { Language, Translated } from "./language.ts";
import type { LetterEvent, LetterVisit, SignatureMark } from "./letter.ts";
import type { Arrangement } from "./listener.ts";
import type { Addressed } from "./mentioned.ts";
import type { Card, Message } from "./message.ts";
import type { NumbersAsk } from "./numbers-ask.ts";
import type { PortEvent } from "./port-event.ts";
import type { PersonNews, Reach } from "./reach.ts";
import type { ListUse } from "./table-reading.ts";
import type { PersonNote } from "./telling.ts";
import type { BoughtNumber, NumberOffer } from "./temporary-offer.ts";
import { digest } from "./values/digest.ts";
import type { E164 } from "./values/phone.ts";
import type { Sid } from "./values/sid.ts";

/**
 * What should happen in the world, as data. The turn stores effects with the state in one transaction; the outbox
 * carries them out afterwards, in order within a lane, until each is done or dead.
 */
export type Effect = Work & { language?: Language };

/** `language` is that of what is said in it or with it; not there for English. */
type Work =
  /** Where it is for one person whose language is not known yet, they are its `reader`, and it is there in each. */
  | { type: "say"; to: string; message: Message; reader?: string; translated?: Translated<Message> }
  | { type: "say-privately"; to: string; person: string; message: Message }
  | { type: "update-card"; to: string; card: Card }
  | { type: "look-up"; to: string; by: Person; query: Query; purpose: Purpose; said?: Addressed }
  /** Counts how the agency's ports do; or only lists them, in a table. */
  | { type: "count-ports"; to: string; by: Person; wanted: "figures" | "table" }
  /** Looks up numbers of the agency; what comes of it is worked out from what they are then. */
  | { type: "look-up-numbers"; to: string; by: Person; ask: NumbersAsk }
  /** Tells people something, each alone; what does not reach one of them is said in the conversation `to`. */
  | { type: "tell-people"; to: string; notes: PersonNote[] }
  /** Keeps where people set up their phone; null takes it away. */
  | { type: "keep-set-up-link"; to: string; url: string | null }
  /** Asks a carrier for a port filed elsewhere, by its own id, and has it followed from then on. */
  | { type: "import-order"; to: string; by: Person; carrier: string; id: string }
  | { type: "check-numbers"; sid: Sid; numbers: E164[] }
  /** Reads the statement with this hash, or compares what was read of it with the answers as they are now. */
  | { type: "read-bill"; sid: Sid; document: string }
  | { type: "compare-bill"; sid: Sid; document: string }
  /** Reads the list of numbers in a spreadsheet with this hash. */
  | { type: "read-numbers"; to: string; by: Person; sid: Sid; document: string }
  /** Reads a list of the agency's numbers in a spreadsheet with this hash. */
  | { type: "read-list"; to: string; by: Person; document: string; use: ListUse }
  /** Tells those whose number has arrived. */
  | { type: "tell-arrived"; sid: Sid; numbers: E164[] }
  /** Files or files again; `attempt` counts from 1 and makes the carrier reference unique. */
  | { type: "file-request"; sid: Sid; attempt: number }
  /** Of all its numbers, or only of these. */
  | { type: "withdraw-request"; sid: Sid; attempt: number; numbers?: E164[] }
  /** Asks for another port date (ISO) of what has yet to move. */
  | { type: "change-date"; sid: Sid; date: string }
  /** Notes with a carrier of people what its desk wrote, or writes to it. */
  | { type: "record-answer"; sid: Sid; reference: string; answer: DeskAnswer }
  | { type: "write-to-desk"; sid: Sid; reference: string; letter: DeskLetter }
  /** Writes to the people of a carrier, once: `mark` is part of the text and of no other. */
  | { type: "write-to-carrier"; sid: Sid; reference: string; text: string; mark: string }
  /** Tells one person alone where the carrier has the letter signed. The link is fetched then and stored nowhere. */
  | { type: "show-signing-link"; to: string; person: string; sid: Sid }
  /** `watch` for whoever is only kept informed and may stop it; `entry` goes with it as a calendar file. */
  | {
      type: "send-mail";
      sid: Sid;
      to: string;
      subject: string;
      text: string;
      attached?: StoredDocument;
      watch?: true;
      entry?: CalendarEntry;
    }
  /** Tells the people and places that watch a request, each at their hours; `urgent` waits for no hour. */
  | { type: "inform"; sid: Sid; urgent: boolean; message: Message; translated?: Translated<Message> }
  /** Tells another program what changed at a time, in milliseconds. */
  | { type: "post-event"; sid: Sid; at: number; event: PortEvent }
  /** Changes how a person or a place hears of requests; "usual" is the place where several read, else the person. */
  | { type: "arrange"; to: string; by: Person; whose: "me" | "here" | "usual"; change: Arrangement }
  /** Gives out the link to a page for outsiders: by mail, or to this person alone; and ends it. */
  | { type: "share-status"; sid: Sid; share: number; to: string; person: string }
  | { type: "end-share"; sid: Sid; share: number }
  /** Hands out the port date as a calendar file. */
  | { type: "hand-calendar"; to: string; sid: Sid; entry: CalendarEntry }
  /** Looks for numbers to stand in for these: free ones of the agency, and ones for sale. Buys nothing. */
  | { type: "find-stand-ins"; sid: Sid; round: number; numbers: E164[] }
  /** Buys exactly these, once: `round` makes the reference that the carrier knows. */
  | { type: "buy-stand-ins"; sid: Sid; round: number; offers: NumberOffer[] }
  /** Numbers arrived, or never will: what stood in for them stands in no more. */
  | { type: "change-stand-ins"; sid: Sid; numbers: E164[] }
  | { type: "give-back"; sid: Sid; bought: BoughtNumber }
  /** Makes the list of temporary numbers as files, for one person alone. */
  | { type: "list-stand-ins"; sid: Sid; to: string; person: string }
  /** Makes the PDF of a round and keeps it. */
  | { type: "draw-letter"; sid: Sid; round: number }
  /** Mails a link to the signer; `replaces` when the links mailed before end with it. */
  | { type: "send-letter"; sid: Sid; round: number; copy: number; reminder: boolean; replaces: boolean }
  /** Ends the links to a letter. */
  | { type: "end-letter-links"; sid: Sid; round: number }
  /** Adds a line to the evidence, once. */
  | {
      type: "note-evidence";
      sid: Sid;
      document: string;
      event: LetterEvent;
      at: number;
      visit: LetterVisit;
    }
  /** Makes the sealed PDF of a letter that was signed. `text` and `document` are those of `LetterState`. */
  | {
      type: "seal-letter";
      sid: Sid;
      round: number;
      text: string;
      document: string;
      /** `drawing` is the SHA-256 of a stored PNG. */
      mark: SignatureMark;
      visit: LetterVisit;
    }
  /**
   * Writes numbers of the agency, or takes some away, together with the turn itself. Each must still be at the `rev` it has
   * here, 0 for one that is not there; otherwise nothing of the turn is stored (`NumbersChanged`).
   */
  | { type: "keep-numbers"; numbers: InventoryNumber[] }
  | { type: "drop-numbers"; numbers: Pick<InventoryNumber, "number" | "rev">[] }
  /** Adds lines to the history of a request, together with the turn itself; to none where the request is gone. */
  | { type: "add-history"; sid: Sid; entries: HistoryEntry[] }
  /** Keeps, together with the turn itself, the language a person of the agency chose. */
  | { type: "keep-language"; person: string; chosen: Language }
  /** What is known of a company is not offered any more, until its next request. */
  | { type: "forget-company"; to: string; name: string }
  /** Comes to one person alone, by chat or mail, about a request talked about in `near`. */
  | { type: "reach-person"; sid: Sid; near: string; person: AskedPerson; about: Reach }
  /** Says in the request's own conversation what one person did elsewhere. */
  | { type: "pass-on"; sid: Sid; by: { id: string; name: string }; news: PersonNews }
  /** `due` in milliseconds. One timer per key: a later one replaces an earlier one. */
  | { type: "remind"; sid: Sid; reminder: string; due: number }
  | { type: "forget"; sid: Sid; reminder: string };

export type EffectOf<T extends Effect["type"]> = Extract<Effect, { type: T }>;

/**
 * Effects of one lane are carried out one after another; lanes run side by side. Mails have lanes of their own, one for
 * each address besides the letter's, so that a mail server that is down holds up no filing, and a mailbox that is full
 * holds up no letter. So have temporary numbers: a carrier that sells none just now holds up no filing; and so has the
 * question which numbers can move: while a carrier cannot say, a bill is read all the same.
 */
export const laneOf = (effect: Effect): string => {
  switch (effect.type) {
    case "say":
    case "say-privately":
    case "update-card":
    case "look-up":
    case "count-ports":
    case "look-up-numbers":
    case "read-list":
    case "keep-set-up-link":
    case "import-order":
    case "show-signing-link":
    case "forget-company":
    case "hand-calendar":
    case "arrange":
      return `conversation ${effect.to}`;
    case "tell-people":
      return `people ${effect.to} ${digest(JSON.stringify(effect.notes.map(({ person }) => person.id)))}`;
    case "send-mail":
      return `mail ${effect.sid} ${digest(effect.to)}`;
    case "inform":
      return `inform ${effect.sid}`;
    case "check-numbers":
      return `check ${effect.sid}`;
    case "post-event":
      return `event ${effect.sid}`;
    case "share-status":
      return `share ${effect.sid} ${effect.share}`;
    case "find-stand-ins":
    case "buy-stand-ins":
    case "give-back":
    case "list-stand-ins":
      return `stand-ins ${effect.sid}`;
    case "send-letter":
      return `mail ${effect.sid}`;
    case "reach-person":
      return `person ${effect.sid} ${digest(effect.person.id)}`;
    case "write-to-desk":
      return `mail ${effect.sid} desk`;
    case "keep-numbers":
    case "drop-numbers":
    case "add-history":
    case "keep-language":
      throw new Error(`A ${effect.type} effect is carried out with its turn, not by the outbox.`);
    default:
      return `request ${effect.sid}`;
  }
};
