import { readConfig } from "../../../src/config.ts";
import { plain } from "../../../src/core/message.ts";
import { openPortside } from "../../../src/portside.ts";
import { entropy } from "../../../src/runtime/entropy.ts";
import { dataFolder } from "../data-folder.ts";
import { keptLog } from "../open-runtime.ts";
import { setClock } from "../set-clock.ts";
import type { Witness } from "./witness.ts";

/** Portside with real records and a chat in which the witness hears everything; nothing else is around it. */
export const openTalk = async (witness: Witness, environment: Record<string, string>) => {
  const data = dataFolder();
  const clock = setClock();
  const { lines, log } = keptLog();
  const read = readConfig({ DATA_DIR: data.folder, ...environment });
  if (!read.ok) throw new Error(read.problems.join(" "));
  const portside = await openPortside({
    config: read.config,
    clock,
    entropy,
    speed: 1,
    log,
    surfaces: [
      {
        holds: (conversation) => conversation.startsWith("terminal:"),
        deliver: async (effect) => {
          if (effect.type !== "update-card") witness.heard(plain(effect.message), "said");
        },
      },
    ],
  });
  const { assistant, store } = portside;
  return {
    assistant,
    store,
    clock,
    /** Counts what is tried as an input, and what it throws as our fault. */
    tried: async (what: string, input: unknown, work: () => Promise<unknown>): Promise<void> => {
      try {
        await work();
        witness.answered(200, "", input);
      } catch (error) {
        witness.answered(500, "", input);
        const why = error instanceof Error ? error.stack?.slice(0, 400) : error;
        witness.problem(`${what} failed with ${why}`, input);
      }
    },
    /** Waits for everything that follows; what was logged as a fault is one. */
    settled: async (): Promise<void> => {
      await assistant.settle();
      for (const { level, message, ...fields } of lines.splice(0))
        if (level === "error") witness.problem(`logged "${message}"`, fields);
      witness.ends();
    },
    close: async (): Promise<void> => {
      await portside.close();
      data.remove();
    },
  };
};
