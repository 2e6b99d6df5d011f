import type { Background } from "../../src/chat/background.ts";
import type { Cards } from "../../src/chat/cards.ts";
import type { Haste } from "../../src/chat/haste.ts";
import type { LateOnes } from "../../src/chat/late-ones.ts";
import type { ChatLog } from "../../src/chat/log.ts";
import type { ChatParts } from "../../src/chat/parts.ts";
import type { SettingsBook } from "../../src/chat/settings.ts";
import type { Watch } from "../../src/chat/watch.ts";
import type { Outbound } from "./outbound.ts";
import type { DoneOnce } from "./redo.ts";
import type { SharedChannels } from "./shared-channels.ts";
import type { Who } from "./who.ts";

/** Everything the handlers of Slack's payloads work with. */
export type Edge = ChatParts & {
  who: Who;
  shared: SharedChannels;
  settings: SettingsBook;
  outbound: Outbound;
  cards: Cards;
  /** False for what was said to the same person a while ago and need not be said again. */
  mayRepeat(kind: string): boolean;
  /** Whether a person sends more than can be taken. */
  haste: Haste;
  perMinute: number;
  /** What Slack delivers once and does not wait for. */
  late: LateOnes<DoneOnce>;
  background: Background;
  watch: Watch;
  log: ChatLog;
};
