import { expect, test } from "@jest/globals";
import { readConfig } from "../../../src/config.ts";
import { entropy } from "../../../src/runtime/entropy.ts";
import { serve } from "../../../src/serve.ts";
import { dataFolder } from "../../support/data-folder.ts";
import { keptLog } from "../../support/open-runtime.ts";
import { setClock } from "../../support/set-clock.ts";
import { openPeer, signingSecret } from "./open-peer.ts";

const started = async (environment: Record<string, string>) => {
  const data = dataFolder();
  const { lines, log } = keptLog();
  const read = readConfig({
    DATA_DIR: data.folder,
    PORT: "0",
    SLACK_SIGNING_SECRET: signingSecret,
    ...environment,
  });
  if (!read.ok) throw new Error(read.problems.join(" "));
  try {
    const served = await serve({ config: read.config, clock: setClock(), entropy, speed: 1, log });
    const health = await fetch(`http://127.0.0.1:${served.port}/healthz`);
    await served.close();
    return { lines, health: await health.text() };
  } finally {
    data.remove();
  }
};

test("a token that Slack does not take stops the start, and the data folder is free again", async () => {
  const peer = await openPeer();
  try {
    const environment = { SLACK_BOT_TOKEN: "xoxb-of-nobody", SLACK_API_URL: peer.apiUrl };
    await expect(started(environment)).rejects.toThrow(
      /^Slack does not take SLACK_BOT_TOKEN .*api\.slack\.com/,
    );
  } finally {
    await peer.close();
  }
});

test("a Slack that does not answer stops nothing", async () => {
  const { lines, health } = await started({
    SLACK_BOT_TOKEN: "xoxb-1",
    SLACK_API_URL: "http://127.0.0.1:9/api/",
  });
  expect(health).toBe("ok");
  expect(lines).toContainEqual(
    expect.objectContaining({ level: "warn", message: "Slack does not answer yet" }),
  );
});
