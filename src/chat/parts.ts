import type { Home, HomeFound, HomeView } from "../core/home.ts";
import type { Card } from "../core/message.ts";
import type { PortRequest } from "../core/port-request.ts";
import type { Hush } from "../runtime/listener-ports.ts";
import type { PageDoor, PageMaker, SharedPage } from "../runtime/page-ports.ts";
import type { Assistant, Clock, Keyring, Store } from "../runtime/ports.ts";

/** The part of the records that a chat adapter reads, and its own notes. */
export type Records = Pick<
  Store,
  | "seen"
  | "conversation"
  | "request"
  | "languageOf"
  | "find"
  | "numberCounts"
  | "note"
  | "setNote"
  | "notes"
  | "lease"
  | "release"
>;

/** What a chat adapter works with once the assistant is there. */
export type ChatParts = {
  /** Links to pages of ours, and what those for outsiders show. */
  pages: PageMaker & PageDoor;
  statusPage: SharedPage;
  assistant: Assistant;
  records: Records;
  keyring: Keyring;
  clock: Clock;
  /** Whether news wait in a conversation for its quiet hours. */
  hush: Hush;
  /** The live card of a request as it stands. */
  cardOf(request: PortRequest): Card;
  /** Whether submissions wait for a second person where no admin decided. */
  secondPerson: boolean;
  /** What was typed in another language as it is typed in English; other texts as they are. */
  understood(text: string): string;
  /** A person's dashboard. */
  homeOf(view: HomeView, found: HomeFound): Home;
};
