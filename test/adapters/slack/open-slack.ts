import { setTimeout as wait } from "node:timers/promises";
import { readConfig } from "../../../src/config.ts";
import { entropy } from "../../../src/runtime/entropy.ts";
import { serve } from "../../../src/serve.ts";
import { dataFolder } from "../../support/data-folder.ts";
import { keptLog } from "../../support/open-runtime.ts";
import { setClock } from "../../support/set-clock.ts";
import { botToken, openPeer, signingSecret } from "./open-peer.ts";
import { openProxy, type TestProxy } from "./open-proxy.ts";
import { slackPeople, team } from "./slack-people.ts";

export const agency = `slack:${team}`;

/** Everything: Portside as a service, a Slack to serve, and people in it who type, press and fill in. */
export const openSlack = async (
  change: {
    environment?: Record<string, string>;
    enabled?: boolean;
    perMinute?: number;
    before?: (proxy: TestProxy) => void;
  } = {},
) => {
  const peer = await openPeer();
  const proxy = await openProxy(peer.apiUrl.replace(/\/api\/$/, ""));
  change.before?.(proxy);
  const data = dataFolder();
  const clock = setClock();
  const { lines, log } = keptLog();
  const environment = {
    DATA_DIR: data.folder,
    PORT: "0",
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_BOT_TOKEN: botToken,
    SLACK_API_URL: `${proxy.url}/api/`,
    ...change.environment,
  };
  const start = async () => {
    const read = readConfig(environment);
    if (!read.ok) throw new Error(read.problems.join(" "));
    return serve({
      config: read.config,
      clock,
      entropy,
      speed: 1,
      log,
      spacing: 0,
      perMinute: change.perMinute ?? 1e9,
    });
  };
  let served = await start();
  const url = () => `http://127.0.0.1:${served.port}/slack/events`;
  if (change.enabled !== false) await served.store.setNote(agency, "settings", { enabled: true });
  if (served.port !== null) peer.sendEventsTo(url());

  const people = await slackPeople({ peer, proxy, url, settle: () => served.assistant.settle() });

  return {
    peer,
    proxy,
    clock,
    lines,
    ...people,
    url,
    get store() {
      return served.store;
    },
    get assistant() {
      return served.assistant;
    },
    /** As if an installation of that id had been made. */
    installed: async (id: string, installation: object) => {
      const sealed = served.keyring.seal(JSON.stringify(installation), `slack/installation/${id}`);
      await served.store.setNote("slack", `installation/${id}`, { sealed, at: Date.now() });
    },
    /** The process ends and begins again on the same records. */
    restart: async () => {
      await served.close();
      served = await start();
      peer.sendEventsTo(url());
    },
    pages: () => served.pages,
    documents: () => served.assistant.documents,
    /** Waits until every file that was sent is taken or refused, and that is told. */
    settledFiles: async () => {
      for (let tries = 0; tries < 2000; tries += 1) {
        if ((await served.store.notes("slack", "file/")).length === 0) return served.assistant.settle();
        await wait(10);
      }
      throw new Error("A file was left lying.");
    },
    /** Waits for what happens after the acknowledgement. */
    until: async <T>(look: () => T | Promise<T>, most = 300): Promise<NonNullable<T>> => {
      for (let tries = 0; tries < most; tries += 1) {
        const seen = await look();
        if (seen) return seen;
        await wait(10);
      }
      throw new Error("It did not happen.");
    },
    pass: async (hours: number) => {
      clock.advance(hours * 3600_000);
      await served.assistant.tick();
    },
    close: async () => {
      await served.close();
      await proxy.close();
      await peer.close();
      data.remove();
    },
  };
};

export type TestSlack = Awaited<ReturnType<typeof openSlack>>;
