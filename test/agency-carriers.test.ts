import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { readAgencyCarriers } from "../src/agency-carriers.ts";
import { openCarriers } from "../src/carriers.ts";
import { readConfig } from "../src/config.ts";
import { speaking } from "../src/core/language.ts";
import { carrierOf, carriersFor } from "../src/core/turn.ts";
import { carrierOf as carrierToCall } from "../src/runtime/carrier-of.ts";
import type { Filings } from "../src/runtime/filing-ports.ts";
import { createWorld } from "../src/world.ts";
import { dataFolder } from "./support/data-folder.ts";
import { memoryDocuments } from "./support/memory-documents.ts";
import { keptLog, openRuntime, said } from "./support/open-runtime.ts";
import { setClock } from "./support/set-clock.ts";
import { openTelnyx, telnyxKey } from "./support/telnyx/open-telnyx.ts";
import { anOrder, aRequest, sidOf } from "./support/turns.ts";

const publicUrl = "https://portside.example";
const twilio = {
  CARRIER: "twilio",
  TWILIO_ACCOUNT_SID: `AC${"0a".repeat(16)}`,
  TWILIO_AUTH_TOKEN: "made-up-token",
  CARRIER_WEBHOOK_SECRET: "their-river-0123456789",
};

describe("the file", () => {
  const read = (content: unknown, shared = {}) =>
    readAgencyCarriers(typeof content === "string" ? content : JSON.stringify(content), {
      PUBLIC_URL: publicUrl,
      ...shared,
    });

  test("names agencies with the settings of the environment", () => {
    expect(read({ "slack:T1": twilio })).toEqual({ ok: true, agencies: { "slack:T1": twilio } });
  });

  test.each([
    ["no JSON", "{", "it is not JSON"],
    ["a list", [], "expected record"],
    ["an agency that is none", { T1: twilio }, "slack:T0123ABCD"],
    ["a setting nobody knows", { "slack:T1": { ...twilio, TWILIO_ACOUNT: "x" } }, "TWILIO_ACOUNT"],
    [
      "half a setting",
      { "slack:T1": { CARRIER: "telnyx", TELNYX_API_KEY: telnyxKey } },
      "TELNYX_PUBLIC_KEY is missing",
    ],
    [
      "one secret twice",
      { "slack:T1": twilio, "slack:T2": twilio },
      "slack:T2: CARRIER_WEBHOOK_SECRET must be another",
    ],
  ])("with %s says so, and repeats no value", (_what, content, problem) => {
    const result = read(content);
    expect(result.ok).toBe(false);
    const text = JSON.stringify(result);
    expect(text).toContain(problem);
    expect(text).not.toContain(twilio.TWILIO_AUTH_TOKEN);
  });

  test("may not use the secret of everybody else's address", () => {
    const shared = { CARRIER_WEBHOOK_SECRET: twilio.CARRIER_WEBHOOK_SECRET };
    expect(read({ "slack:T1": twilio }, shared).ok).toBe(false);
  });
});

describe("agencies with accounts of their own", () => {
  const clock = setClock();
  const { log } = keptLog();
  let data: ReturnType<typeof dataFolder>;
  let ours: Awaited<ReturnType<typeof openTelnyx>>;
  let theirs: Awaited<ReturnType<typeof openTelnyx>>;
  let carriers: ReturnType<typeof openCarriers>;
  let accounts: string[];
  beforeEach(async () => {
    data = dataFolder();
    [ours, theirs] = await Promise.all([openTelnyx(clock), openTelnyx(clock)]);
    const telnyxOf = (peer: typeof ours, secret: string) => ({
      CARRIER: "telnyx",
      TELNYX_API_KEY: telnyxKey,
      TELNYX_PUBLIC_KEY: peer.hooks.publicKey,
      TELNYX_API_URL: peer.url,
      CARRIER_WEBHOOK_SECRET: secret,
    });
    const path = join(data.folder, "carriers.json");
    const own = {
      "slack:T2": telnyxOf(theirs, "their-river-0123456789"),
      "slack:T3": { ...twilio, CARRIER_WEBHOOK_SECRET: "third-river-0123456789" },
    };
    writeFileSync(path, JSON.stringify(own));
    const config = readConfig({
      DATA_DIR: data.folder,
      PUBLIC_URL: publicUrl,
      CARRIERS_FILE: path,
      ...telnyxOf(ours, "quiet-river-0123456789"),
    });
    if (!config.ok) throw new Error(config.problems.join(" "));
    const { documents } = memoryDocuments();
    const notes = { note: async () => null, setNote: async () => undefined, notes: async () => [] };
    const mailer = { send: async () => ({ ok: true }) as const, folder: null };
    accounts = [];
    const filings = (account: string) => {
      accounts.push(account);
      return {} as Filings;
    };
    const options = { clock, speed: 1, documents, mailer, deskLink: async () => null, log, notes, filings };
    carriers = openCarriers({ ...options, config: config.config });
  });
  afterEach(async () => {
    carriers.close();
    data.remove();
    await Promise.all([ours.close(), theirs.close()]);
  });

  const worldOf = () =>
    createWorld(
      Object.values(carriers.all).map(({ capabilities }) => capabilities),
      carriers.chosen,
      { carrierOfAgency: carriers.ofAgency },
    );

  test("have carriers and filings of their own, and everybody else the common ones", () => {
    expect(Object.keys(carriers.all).sort()).toEqual([
      "sandbox",
      "telnyx",
      "telnyx@slack:T2",
      "twilio@slack:T3",
    ]);
    expect(accounts).toEqual(["twilio@slack:T3"]);
    expect(carriers.hooks.map(({ name, key }) => [name, key])).toEqual([
      ["telnyx", "telnyx"],
      ["telnyx", "telnyx@slack:T2"],
      ["twilio", "twilio@slack:T3"],
    ]);
  });

  test("are spoken of in the language spoken then", () => {
    const texts = () => carriers.all["twilio@slack:T3"]?.capabilities.textsFollow;
    expect(texts()).toContain("two hours");
    expect(speaking("es", texts)).toContain("dos horas");
  });

  test("call with their own credentials alone", async () => {
    await carriers.all["telnyx@slack:T2"]?.portable(["+12125550100"]);
    expect([ours.requests.length, theirs.requests.length]).toEqual([0, 1]);
    await carriers.all.telnyx?.portable(["+12125550101"]);
    expect([ours.requests.length, theirs.requests.length]).toEqual([1, 1]);
  });

  test("begin their requests there, and import from there alone", () => {
    const world = worldOf();
    const keyFor = (agency: string): string => carrierOf(null, world, agency).key;
    expect(["slack:T1", "slack:T2", "slack:T3"].map(keyFor)).toEqual([
      "telnyx",
      "telnyx@slack:T2",
      "twilio@slack:T3",
    ]);
    expect(carriersFor("slack:T2", world).map(({ key }) => key)).toEqual(["telnyx@slack:T2"]);
    expect(carriersFor("slack:T1", world).map(({ key }) => key)).toEqual(["sandbox", "telnyx"]);
    expect(carrierOf(null, world, "slack:T2").name).toBe("Telnyx");
  });

  test("keep requests that were filed with the common account there", () => {
    const before = aRequest({ agency: "slack:T2", carrier: "telnyx" });
    expect(carrierOf(before, worldOf()).key).toBe("telnyx");
    expect(carrierToCall(before, carriers.all).capabilities.key).toBe("telnyx");
  });

  test("have no request of another agency filed with their account", () => {
    const stray = aRequest({ agency: "slack:T1", carrier: "telnyx@slack:T2" });
    expect(() => carrierOf(stray, worldOf())).toThrow(/another agency's account/);
    expect(() => carrierToCall(stray, carriers.all)).toThrow(/not configured for it/);
  });

  test("take what is signed for their own account, and what it says of others' requests changes nothing", async () => {
    const it = await openRuntime();
    const running = it.again({ carriers: carriers.all });
    const [order] = theirs.create(["+12125550100"], {
      customer_reference: `${sidOf(1)}/1`,
      customer_group_reference: `${sidOf(1)}/1`,
    }) as { id: string; webhook_url: string }[];
    if (!order) throw new Error("Telnyx made no order.");
    order.webhook_url = publicUrl;
    await it.submitted({
      status: "in-review",
      orders: [anOrder({ reference: `${sidOf(1)}/1` })],
      carrier: "telnyx",
    });
    theirs.move(order.id, "submitted");
    const [hook] = theirs.hooks.take();
    if (!hook) throw new Error("Telnyx posted nothing.");
    expect(await running.hook("telnyx", hook)).toBe("refused");
    expect(await running.hook("telnyx@slack:T2", hook)).toBe("stored");
    await running.tick();
    expect((await it.request())?.status).toBe("in-review");
    expect(it.lines.map(({ message }) => message)).toContain(
      "report of an order that is with another carrier, passed over",
    );
    await running.stop();
    await it.close();
  });
});

test("a person of an agency gets its carrier without a word about it", async () => {
  const capabilities = (await import("../adapters/carriers/sandbox/capabilities.ts")).capabilities;
  const own = { ...capabilities, key: "sandbox@acme", agency: "acme" };
  const it = await openRuntime(
    createWorld([capabilities, own], "sandbox", { carrierOfAgency: { acme: "sandbox@acme" } }),
  );
  await it.assistant.receive(said("/port"));
  await it.assistant.settle();
  await it.assistant.receive(said("/port"));
  await it.assistant.settle();
  const { results } = await it.store.find("acme", { type: "drafts" }, "ana", 9);
  expect(results.map(({ carrier }) => carrier)).toEqual(["sandbox@acme"]);
  await it.close();
});
