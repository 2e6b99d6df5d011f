import type { Background } from "./background.ts";
import type { Cards } from "./cards.ts";
import type { SlackLog, SlackParts } from "./options.ts";
import type { Outbound } from "./outbound.ts";
import type { Watch } from "./pace.ts";
import type { SettingsBook } from "./settings.ts";
import type { Who } from "./who.ts";

/** Everything the handlers of Slack's payloads work with. */
export type Edge = SlackParts & {
  who: Who;
  settings: SettingsBook;
  outbound: Outbound;
  cards: Cards;
  /** False for what was said to the same person a while ago and need not be said again. */
  mayRepeat(kind: string): boolean;
  background: Background;
  watch: Watch;
  log: SlackLog;
};
