import { cpSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { readConfig } from "../../../src/config.ts";
import { entropy } from "../../../src/runtime/entropy.ts";
import { serve } from "../../../src/serve.ts";
import { agency } from "../../adapters/slack/open-slack.ts";
import { freePort } from "../free-port.ts";
import { readRecords } from "../journey-records.ts";
import { keptLog } from "../open-runtime.ts";
import { randomFrom } from "../random.ts";
import { witnessEffects } from "../witness.ts";
import { postUntilTaken, until } from "./again-and-again.ts";
import { blowFrom } from "./blow-from.ts";
import { carriersOutside } from "./carrier-outside.ts";
import { mortalPortside } from "./mortal-portside.ts";
import { openSlackOutside } from "./slack-outside.ts";
import { answersUpToBill, talkIn } from "./slack-talk.ts";
import { toldFaults } from "./told-faults.ts";

export type Way = "polls" | "webhooks";

export type KilledAtCarrier = {
  kills: string[];
  /** What is filed, told or left more or less than once. */
  faults: string[];
};

/** A folder in which Slack was switched on and every effect is witnessed; journeys begin with copies of it. */
export const folderWithSlack = async (folder: string): Promise<void> => {
  const slack = await openSlackOutside(1);
  const read = readConfig({ DATA_DIR: folder, PORT: "0", ...slack.environment });
  if (!read.ok) throw new Error(read.problems.join(" "));
  const clock = { now: () => Date.now() };
  const served = await serve({ config: read.config, clock, entropy, speed: 1, log: keptLog().log });
  await served.store.setNote(agency, "settings", { enabled: true });
  await served.close();
  await slack.close();
  witnessEffects(folder);
};

/** Milliseconds that a port may take, on a busy machine. */
const patience = 220_000;

const secret = "quiet-river-0123456789";

/**
 * One port in Slack from its first word to its end, with a carrier chosen by settings alone and heard in one way
 * alone, while the seed has the process killed (kill -9) from the last yes on.
 */
export const killedAtCarrier = async (
  folder: string,
  {
    seed,
    fresh,
    carrier: name,
    way,
  }: { seed: number; fresh: string; carrier: keyof typeof carriersOutside; way: Way },
): Promise<KilledAtCarrier> => {
  cpSync(fresh, folder, { recursive: true });
  const random = randomFrom(seed);
  const port = await freePort();
  const slack = await openSlackOutside(port);
  const carrier = await carriersOutside[name]();
  const portside = mortalPortside(folder, {
    ...slack.environment,
    ...carrier.environment,
    PORT: String(port),
    CARRIER_POLL_SECONDS: way === "polls" ? "1" : "3600",
    ...(way === "webhooks" ? { PUBLIC_URL: `http://127.0.0.1:${port}`, CARRIER_WEBHOOK_SECRET: secret } : {}),
  });
  const writes = ["chat.postMessage", "chat.update"];
  slack.proxy.meddle({
    before: ({ method, token }) =>
      !writes.includes(method) || !token.includes("xoxb") || portside.calls("Slack")
        ? null
        : { status: 500, body: "" },
  });
  carrier.watch(() => void portside.calls("carrier"));

  let at = "The conversation";

  /** One stage of the port, in which the process may die; over when it is done and everything is said. */
  const stage = async (
    what: string,
    act: () => Promise<unknown>,
    isDone: () => boolean | Promise<boolean>,
  ) => {
    at = what;
    portside.strike(blowFrom(random));
    await act();
    await until(what, isDone);
    await portside.spare();
    await until(what, isDone);
  };
  const deliver = async (): Promise<void> => {
    const posts = carrier.posts();
    for (const { url, headers, body } of [...posts, ...posts].sort(() => random() - 0.5))
      await postUntilTaken(
        url,
        { method: "POST", headers, body: Uint8Array.from(body) },
        (status) => status === 204,
      );
  };

  const talk = talkIn(slack, folder);
  const journey = async (): Promise<KilledAtCarrier> => {
    await portside.start();
    await talk.begin();
    for (const text of answersUpToBill(carrier.numbers)) await talk.answer(text);
    await talk.sendBill();
    await until("The review", () => talk.has("Submit"));
    await talk.say("submit");
    await until("The last question", () => talk.has("Yes, file it"));
    const isFiled = (): boolean => talk.isSettled() && carrier.isKnown(readRecords(folder));
    if (carrier.signsHere) {
      await stage(
        "The letter",
        () => talk.press("Yes, file it"),
        () => talk.has("Sign it here"),
      );
      await talk.press("Sign it here");
      await stage("The filing", () => talk.say("Dana Reyes"), isFiled);
    } else {
      await stage("The filing", () => talk.press("Yes, file it"), isFiled);
    }
    if (way === "webhooks") carrier.hushes();
    for (const [index, happen] of carrier.happenings.entries()) {
      const act = async (): Promise<void> => {
        await happen();
        await deliver();
      };
      await stage(`What happened ${index + 1}`, act, isFiled);
    }
    at = "The end of the process";
    const ended = await portside.end();
    const records = readRecords(folder);
    const rows = records.history
      .filter(({ type }) => type === "status")
      .map(({ type, text }) => `${type}: ${text}`);
    const texts = (await talk.thread()).map(({ text }) => text);
    return {
      kills: portside.kills,
      faults: [
        ...(ended.code === 0 ? [] : [`ended with ${ended.code ?? ended.signal}`]),
        ...portside.errors.filter((text) => text !== "").map((text) => `standard error: ${text}`),
        ...slack.faults,
        ...carrier.notOnce(),
        ...records.effects.map(({ effect }) => `left to do: ${effect.type}`),
        ...(JSON.stringify(rows) === JSON.stringify(carrier.told) ? [] : [`history: ${rows.join(", ")}`]),
        ...carrier.said
          .map((words) => ({ words, count: texts.filter((text) => words.test(text)).length }))
          .flatMap(({ words, count }) => (count === 1 ? [] : [`${words.source}: said ${count} times`])),
        ...toldFaults(folder, await talk.thread(), await slack.messages(slack.channel("news"))),
      ],
    };
  };

  const given = new AbortController();
  const late = wait(patience, undefined, { signal: given.signal }).then((): never => {
    throw new Error(`${at}: this takes too long.`);
  });
  try {
    return await Promise.race([journey(), late]);
  } catch (error) {
    const last = (await talk.thread()).slice(-4).map(({ text }) => text.slice(0, 300));
    const killed = portside.kills.join("; ") || "never";
    throw new Error(`Seed ${seed}, ${name} by ${way}, killed ${killed}, then said ${last.join("\n--\n")}`, {
      cause: error,
    });
  } finally {
    given.abort();
    await Promise.allSettled([late, portside.abandon()]);
    await slack.close();
    await carrier.close();
  }
};
