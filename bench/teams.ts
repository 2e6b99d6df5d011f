import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { readConfig } from "../src/config.ts";
import { entropy } from "../src/runtime/entropy.ts";
import { serve } from "../src/serve.ts";
import { openEmptyAdapter } from "../test/adapters/teams/empty-adapter.ts";
import { everybody, measureMessages } from "./messages.ts";
import { inScratchFolder } from "./scratch-folder.ts";
import { aadOf, benchApp, benchTenant, personalMessage } from "./teams-activities.ts";

type Microsoft = { base: string; metadataUrl: string; serviceUrl: string; token: string };

const agency = `teams:${benchTenant}`;

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

const openMicrosoft = async () => {
  const worker = new Worker(new URL("./teams-stand-in.ts", import.meta.url));
  const [microsoft] = (await once(worker, "message")) as [Microsoft];
  return { ...microsoft, close: () => worker.terminate() };
};

const openPortside = async (folder: string, { base, metadataUrl }: Microsoft) => {
  const read = readConfig({
    DATA_DIR: folder,
    PORT: "0",
    PUBLIC_URL: "https://portside.example.com",
    MICROSOFT_APP_ID: benchApp,
    MICROSOFT_APP_TENANT_ID: benchTenant,
    MICROSOFT_APP_PASSWORD: "made-up-password",
  });
  if (!read.ok) throw new Error(read.problems.join(" "));
  const clock = { now: () => Date.now() };
  const teamsPeer = { metadataUrl, token: "token-for-teams", fileHost: new URL(base).host };
  const run = { clock, entropy, speed: 1, log: silent, spacing: 0, teamsPeer, perMinute: 1e9 };
  const served = await serve({ config: read.config, ...run });
  await served.store.setNote(agency, "settings", {
    enabled: true,
    people: everybody().map(aadOf),
  });
  return { served, url: `http://127.0.0.1:${served.port}/api/messages` };
};

/** A turn in Teams as Teams sees it: from a signed activity to its acknowledgement, beside an empty CloudAdapter. */
export const benchTeams = (): Promise<string[]> =>
  inScratchFolder(async (folder) => {
    const microsoft = await openMicrosoft();
    const ours = await openPortside(folder, microsoft);
    const empty = await openEmptyAdapter(benchApp, benchTenant, microsoft.metadataUrl);
    const proof = { type: "bearer" as const, token: microsoft.token };
    const body = personalMessage(microsoft.serviceUrl);
    const tables = await measureMessages({ agency, proof, body, ours, empty }, folder);
    await ours.served.close();
    await empty.close();
    await microsoft.close();
    return [
      "## teams: a turn in Teams beside an empty CloudAdapter",
      "",
      "Before its acknowledgement Portside has checked the token and the sender, recognised a redelivery, and stored state, history",
      "and everything that is to be said; the peer is botbuilder's CloudAdapter with a handler that does nothing.",
      ...tables,
    ];
  });
