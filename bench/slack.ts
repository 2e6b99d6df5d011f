import { readConfig } from "../src/config.ts";
import { entropy } from "../src/runtime/entropy.ts";
import { serve } from "../src/serve.ts";
import { openEmptyBolt } from "../test/adapters/slack/empty-bolt.ts";
import { measureMessages } from "./messages.ts";
import { inScratchFolder } from "./scratch-folder.ts";
import { benchSecret, directMessage, openStandIn } from "./slack-events.ts";

const agency = "slack:T0BENCH";

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

const openPortside = async (folder: string, apiUrl: string) => {
  const read = readConfig({
    DATA_DIR: folder,
    PORT: "0",
    SLACK_SIGNING_SECRET: benchSecret,
    SLACK_BOT_TOKEN: "xoxb-benchmark",
    SLACK_API_URL: apiUrl,
  });
  if (!read.ok) throw new Error(read.problems.join(" "));
  const clock = { now: () => Date.now() };
  const served = await serve({
    config: read.config,
    clock,
    entropy,
    speed: 1,
    log: silent,
    spacing: 0,
    perMinute: 1e9,
  });
  await served.store.setNote(agency, "settings", { enabled: true });
  return { served, url: `http://127.0.0.1:${served.port}/slack/events` };
};

/**
 * A turn in Slack as Slack sees it: from a signed event to its acknowledgement, which comes after the dedupe, the new
 * state and what is to be said are stored in one transaction; beside it the same event posted to an empty Bolt listener.
 */
export const benchSlack = (): Promise<string[]> =>
  inScratchFolder(async (folder) => {
    const standIn = await openStandIn();
    const ours = await openPortside(folder, standIn.apiUrl);
    const empty = await openEmptyBolt(benchSecret);
    const proof = { type: "slack" as const, secret: benchSecret };
    const tables = await measureMessages({ agency, proof, body: directMessage, ours, empty }, folder);
    await ours.served.close();
    await empty.close();
    await standIn.close();
    return [
      "## slack: a turn in Slack beside an empty Bolt listener",
      "",
      "Before its acknowledgement Portside has checked signature and sender, recognised a redelivery, and stored state, history and",
      "everything that is to be said; the peer is Bolt with a listener that does nothing.",
      ...tables,
    ];
  });
