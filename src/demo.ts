import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, type Writable } from "node:stream";
import { createTerminal } from "../adapters/terminal/app.ts";
import { readConfig } from "./config.ts";
import { createLog } from "./logger.ts";
import { openPortside } from "./portside.ts";
import type { Assistant } from "./runtime/ports.ts";

const hour = 60 * 60 * 1000;

/** What is typed, and how many hours pass on the demo's clock. */
type Scene = string | { hours: number };

const scenes: Scene[] = [
  "/port",
  "agree",
  "what is a BTN?",
  "none, ready",
  "Hi! Please move our main line (212) 555-0100, then 212.555.0101 and 212-555-0174. The fax 555-12 stays. Thanks, Dana",
  "yes, 1, 8841-22-7730",
  "business, Acme Plumbing",
  "the company name is Acme Plumbing LLC",
  "Dana Reyes, dana@acme.com, yes, yes",
  "120 W 45th St, Apt 4B, New York, NY 10036, same",
  "test/fixtures/bills/acme.pdf",
  "use the bill's zip",
  "submit",
  "yes",
  "sign",
  "Dana Reyes",
  { hours: 1 },
  { hours: 24 },
  { hours: 30 },
  "Acme Plumbing Company LLC",
  "submit",
  "yes",
  "sign",
  "Dana Reyes",
  { hours: 26 },
  { hours: 24 * 6 },
  "status",
  { hours: 43 },
  { hours: 24 * 10 },
  "can I cancel the old service now?",
];

/**
 * Plays one whole port on a clock of its own, in a folder that is removed afterwards unless one to keep is given: the
 * same terminal, engine, storage and sandbox carrier as `npm start`. Everything is fixed, so that it always prints the same.
 */
export const playDemo = async (output: Writable, colour: boolean, kept?: string): Promise<void> => {
  const folder = kept ?? mkdtempSync(join(tmpdir(), "portside-demo-"));
  const read = readConfig({ DATA_DIR: folder, LOG_LEVEL: "silent" });
  if (!read.ok) throw new Error(read.problems.join(" "));
  let now = Date.parse("2026-11-23T15:00:00Z");
  let ids = 0;
  let turnDone: (() => void) | null = null;
  const terminal = createTerminal({
    input: Readable.from(lines(), { objectMode: false }),
    output,
    interactive: false,
    columns: 100,
    colour,
    agency: "local",
    person: { id: "local", name: "Dana Reyes", role: "manage" },
    conversation: "terminal:local",
    nextId: () => `demo-${++ids}`,
  });
  const portside = await openPortside({
    config: read.config,
    clock: { now: () => now },
    entropy: () => (++ids * 0x9e3779b1).toString(16).padStart(20, "5a").slice(-20),
    speed: 1,
    surfaces: [terminal.surface],
    log: createLog(folder, "silent"),
  });
  const { assistant } = portside;

  async function* lines(): AsyncGenerator<string> {
    for (const scene of scenes) {
      if (typeof scene !== "string") {
        now += scene.hours * hour;
        await assistant.tick();
        continue;
      }
      const settled = new Promise<void>((resolve) => {
        turnDone = resolve;
      });
      yield `${scene}\n`;
      await settled;
    }
  }

  const watched: Assistant = {
    documents: assistant.documents,
    receive: (incoming) => assistant.receive(incoming),
    settle: async () => {
      await assistant.settle();
      turnDone?.();
    },
  };
  try {
    await terminal.run(watched);
  } finally {
    await portside.close();
    if (kept === undefined) rmSync(folder, { recursive: true, force: true });
  }
};

if (import.meta.main)
  await playDemo(process.stdout, process.stdout.isTTY === true && process.env.NO_COLOR === undefined);
