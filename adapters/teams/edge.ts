import type { Background } from "../../src/chat/background.ts";
import type { Cards } from "../../src/chat/cards.ts";
import type { Haste } from "../../src/chat/haste.ts";
import type { ChatLog } from "../../src/chat/log.ts";
import type { SettingsBook } from "../../src/chat/settings.ts";
import type { Watch } from "../../src/chat/watch.ts";
import type { Chats } from "./chats.ts";
import type { OpenCards } from "./open-cards.ts";
import type { TeamsParts } from "./options.ts";
import type { Outbound } from "./outbound.ts";
import type { People } from "./people.ts";
import type { TenantBook } from "./tenants.ts";
import type { Who } from "./who.ts";

/** Everything the handlers of Teams' activities work with. */
export type Edge = TeamsParts & {
  who: Who;
  settings: SettingsBook;
  tenants: TenantBook;
  chats: Chats;
  people: People;
  outbound: Outbound;
  cards: Cards;
  open: OpenCards;
  /** False for what was said to the same person a while ago and need not be said again. */
  mayRepeat(kind: string): boolean;
  /** Whether a person sends more than can be taken. */
  haste: Haste;
  perMinute: number;
  background: Background;
  watch: Watch;
  log: ChatLog;
};
