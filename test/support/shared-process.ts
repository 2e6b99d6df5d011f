import { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { cardLines, messageLines } from "../../adapters/terminal/render.ts";
import { readConfig } from "../../src/config.ts";
import { createLog } from "../../src/logger.ts";
import { openPortside } from "../../src/portside.ts";
import { entropy } from "../../src/runtime/entropy.ts";
import type { Surface } from "../../src/runtime/ports.ts";
import { planted } from "./planted-secrets.ts";
import { acmeBill } from "./small-bills.ts";
import { steppableClock } from "./stepped-date.ts";

/** What a person does, as it is given to one of several processes. "bill" is answered with the file. */
export type Said = { id: string; agency: string; conversation: string; text: string };

/** What such a process tells: that it is ready, what it delivered, what came of an event. */
export type Told =
  | { type: "ready" }
  | { type: "delivering"; conversation: string }
  | { type: "delivered"; conversation: string; key: string; text: string }
  | { type: "stored"; id: string }
  | { type: "failed"; id: string; why: string };

/**
 * Run as a process of its own, several on the same records: the real assistant on a surface that hands over what it
 * delivers to the parent process, which stands for a chat platform.
 */
const screen = { width: 100, style: { bold: (text: string) => text, dim: (text: string) => text } };

const tell = (told: Told): Promise<void> =>
  new Promise((resolve, reject) => {
    process.send?.(told, (error: Error | null) => (error ? reject(error) : resolve()));
  });

/** Milliseconds that a platform takes at most: long enough to be killed in, or to be overtaken. */
const slowest = 400;

const surface: Surface = {
  holds: (conversation) => conversation.startsWith("shared:"),
  deliver: async (effect, key) => {
    const lines =
      effect.type === "update-card" ? cardLines(effect.card, screen) : messageLines(effect.message, screen);
    await tell({ type: "delivering", conversation: effect.to });
    await wait(Math.random() * slowest);
    await tell({ type: "delivered", conversation: effect.to, key, text: lines.join("\n") });
  },
};

// Milliseconds by which the clock of this machine is wrong.
steppableClock()(Number(process.env.CLOCK_OFFSET ?? 0));
const settings = readConfig(process.env);
if (!settings.ok) throw new Error(settings.problems.join("\n"));
const { config } = settings;
const portside = await openPortside({
  config,
  clock: { now: () => Date.now() },
  entropy,
  speed: 1,
  surfaces: [surface],
  log: createLog(config.DATA_DIR, config.LOG_LEVEL),
});
const { assistant } = portside;

const receive = async ({ id, agency, conversation, text }: Said): Promise<void> => {
  const by = { id: "dana", name: "Dana Reyes", role: "manage" as const };
  const base = { source: "shared", id, agency, conversation, by };
  if (text !== "bill") {
    await assistant.receive({ ...base, type: "said", text });
    return;
  }
  const taken = await assistant.documents.take([
    { name: "bill.pdf", bytes: Readable.from([await acmeBill(planted.account)]) },
  ]);
  if (!taken.ok) throw new Error(taken.sentence);
  await assistant.receive({ ...base, type: "file-received", item: "bill", document: taken.document });
};

process.on("message", (said: Said) => {
  receive(said)
    .then(() => tell({ type: "stored", id: said.id }))
    .catch((error: unknown) => tell({ type: "failed", id: said.id, why: String(error) }));
});
process.once("SIGTERM", () => {
  void portside.close().then(() => process.disconnect());
});
// Without the parent there is nobody left to talk to.
process.once("disconnect", () => process.exit());
assistant.start();
await tell({ type: "ready" });
