import { setTimeout as wait } from "node:timers/promises";
import { readConfig } from "../../src/config.ts";
import { entropy } from "../../src/runtime/entropy.ts";
import { serve } from "../../src/serve.ts";
import { dataFolder } from "./data-folder.ts";
import { keptLog } from "./open-runtime.ts";
import { setClock } from "./set-clock.ts";
import { openConnector } from "./teams-connector.ts";
import { agency, app, teamsPeople, tenant } from "./teams-people.ts";

/** Where people reach the pages; in a test they are fetched from where the process listens. */
export const publicUrl = "https://portside.example.com";

/** Everything: Portside as a service, a Teams to serve, and people in it who type, press and fill in. */
export const openTeams = async (
  change: {
    environment?: Record<string, string>;
    enabled?: boolean;
    installed?: boolean;
    perMinute?: number;
  } = {},
) => {
  const connector = await openConnector(app);
  const data = dataFolder();
  const clock = setClock();
  const { lines, log } = keptLog();
  const environment = {
    DATA_DIR: data.folder,
    PORT: "0",
    PUBLIC_URL: publicUrl,
    MICROSOFT_APP_ID: app,
    MICROSOFT_APP_TENANT_ID: tenant,
    MICROSOFT_APP_PASSWORD: "made-up-password",
    ...change.environment,
  };
  const start = async () => {
    const read = readConfig(environment);
    if (!read.ok) throw new Error(read.problems.join(" "));
    const teamsPeer = {
      metadataUrl: connector.metadataUrl,
      token: "token-for-teams",
      fileHost: new URL(connector.base).host,
    };
    return serve({
      config: read.config,
      clock,
      entropy,
      speed: 1,
      log,
      spacing: 0,
      teamsPeer,
      perMinute: change.perMinute ?? 1e9,
    });
  };
  const close = async (): Promise<void> => {
    await connector.close();
    data.remove();
  };
  let served = await start().catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const url = () => `http://127.0.0.1:${served.port}/api/messages`;
  const people = teamsPeople({ connector, url, settle: () => served.assistant.settle() });
  const { personal, installing } = people;

  if (change.installed !== false) await installing("dana", personal("dana"), "add");
  if (change.enabled !== false) await served.store.setNote(agency, "settings", { enabled: true });

  return {
    connector,
    clock,
    lines,
    url,
    ...people,
    get store() {
      return served.store;
    },
    get assistant() {
      return served.assistant;
    },
    get port() {
      return served.port;
    },
    pages: () => served.pages,
    /** The process ends and begins again on the same records. */
    restart: async () => {
      await served.close();
      served = await start();
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
    settledFiles: async () => {
      for (let tries = 0; tries < 500; tries += 1) {
        if ((await served.store.notes("teams", "file/")).length === 0) return served.assistant.settle();
        await wait(10);
      }
      throw new Error("A file was left lying.");
    },
    pass: async (hours: number) => {
      clock.advance(hours * 3600_000);
      await served.assistant.tick();
    },
    close: async () => {
      await served.close();
      await close();
    },
  };
};

export type TestTeams = Awaited<ReturnType<typeof openTeams>>;
