import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { answerEverything, onOneLine } from "../support/answering-person.ts";
import { dataFolder } from "../support/data-folder.ts";
import { freePort } from "../support/free-port.ts";
import { onlyTheKeyLine } from "../support/journey-problems.ts";
import { readRecords } from "../support/journey-records.ts";
import { leaksIn, planted, secretsIn } from "../support/planted-secrets.ts";
import { portAnswers } from "../support/port-answers.ts";
import { type PortsideProcess, startPortside } from "../support/portside-process.ts";
import { writeBills } from "../support/small-bills.ts";
import { account, type FakeTwilio, openFakeTwilio } from "../support/twilio/fake-twilio.ts";
import { postEvent } from "../support/twilio/post-event.ts";

const landline = "+12125550101";
const mobile = "+12125550150";

let data: ReturnType<typeof dataFolder>;
let elsewhere: ReturnType<typeof dataFolder>;
let twilio: FakeTwilio;
let portside: PortsideProcess | null = null;
beforeEach(async () => {
  data = dataFolder();
  elsewhere = dataFolder();
  twilio = await openFakeTwilio();
  twilio.state.behaviour.mobile.add(mobile);
  twilio.state.behaviour.portDate = "2027-12-01T00:00:00Z";
});
afterEach(async () => {
  portside?.kill("SIGKILL");
  await portside?.ended;
  portside = null;
  data.remove();
  elsewhere.remove();
  await twilio.close();
});

/** The ordinary program with settings of Twilio's, which lead to the fake. */
const start = (more: Record<string, string> = {}): PortsideProcess => {
  portside = startPortside({
    folder: data.folder,
    environment: { ...twilio.settings, CARRIER_POLL_SECONDS: "1", ...more },
  });
  return portside;
};

/** Files of the data folder that hold a text. */
const leaksOf = (text: string): string[] =>
  readdirSync(data.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path, "latin1").includes(text));

const answers = async (numbers: string) =>
  portAnswers({ numbers, bill: (await writeBills(elsewhere.folder)).pdf });

const told = (process: PortsideProcess, words: RegExp): Promise<boolean> =>
  process.until(() => words.test(onOneLine(process.transcript())));

const end = async (process: PortsideProcess) => {
  process.end();
  expect(await process.ended).toEqual({ code: 0, signal: null });
  expect(process.errors()).toMatch(onlyTheKeyLine);
  expect(secretsIn(process.transcript())).toEqual([]);
  expect(leaksIn(data.folder)).toEqual([]);
};

const steps = [
  /The letter went to Dana Reyes at dana@acme\.com and is not signed yet/,
  /Sandbox Bell has the request and compares it with its records/,
  /Both carriers agreed: the numbers move on Wed, Dec 1, 2027/,
  /Done: All numbers are with Twilio/,
];

test("a port is filed with Twilio and followed to its end by polling alone", async () => {
  const process = start();
  const until = /It is filed\./;
  expect(await answerEverything(process, { answers: await answers("212-555-0101"), until })).toBe(true);
  for (const words of steps) {
    twilio.advance();
    expect(await told(process, words)).toBe(true);
    if (words !== steps[0]) continue;
    process.write("resend the letter\n");
    const link = `https://sign\\.example\\.com/${twilio.state.requests[0]?.sid}`;
    expect(
      await told(
        process,
        new RegExp(`Dana Reyes signs the letter at Twilio: ${link} Pass it on to nobody else`),
      ),
    ).toBe(true);
  }
  await end(process);
  expect(leaksOf("sign.example.com")).toEqual([]);
  expect(twilio.state.requests.map(({ status }) => status)).toEqual(["Completed"]);
  expect(readRecords(data.folder)).toMatchObject({
    requests: [{ carrier: "twilio", status: "completed", numbers: { [landline]: { status: "completed" } } }],
    orders: [],
    effects: [],
  });
}, 90_000);

test("webhooks alone tell as much, however often and in which order they come", async () => {
  const port = await freePort();
  const process = start({
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    CARRIER_POLL_SECONDS: "3600",
    CARRIER_WEBHOOK_SECRET: "quiet-river-0123456789",
  });
  const until = /It is filed\./;
  expect(await answerEverything(process, { answers: await answers("212-555-0101"), until })).toBe(true);
  await process.until(() => (twilio.state.webhooks?.port_in_target_url ?? "") !== "");
  const target = twilio.state.webhooks?.port_in_target_url ?? "";
  expect(target).toBe(`http://127.0.0.1:${port}/carrier/twilio/quiet-river-0123456789`);
  const [request] = twilio.state.requests;
  if (!request) throw new Error("Nothing was filed.");
  let late = structuredClone(request);
  for (const words of steps) {
    twilio.advance();
    expect(await postEvent(target, account.token, request)).toBe(204);
    expect(await told(process, words)).toBe(true);
    for (const event of [request, late]) expect(await postEvent(target, account.token, event)).toBe(204);
    late = structuredClone(request);
  }
  expect(await postEvent(target, "a token of somebody else", request)).toBe(403);
  await end(process);
  for (const words of steps)
    expect(onOneLine(process.transcript()).match(new RegExp(words, "g"))).toHaveLength(1);
}, 90_000);

test("a wrong PIN is asked again, and the corrected port takes the place of the first", async () => {
  const right = "739164";
  twilio.state.behaviour.pins.set(mobile, right);
  const process = start();
  const wrong = (await answers("212-555-0150, 212-555-0101")).map((each) =>
    each.says === planted.pin ? { ...each, says: "555555" } : each,
  );
  expect(await answerEverything(process, { answers: wrong, until: /It is filed\./ })).toBe(true);
  for (const words of steps.slice(0, 2)) {
    twilio.advance();
    expect(await told(process, words)).toBe(true);
  }
  twilio.advance();
  expect(
    await told(process, /Reason: PIN or passcode The carrier wrote: "Invalid PIN" Number: \(212\) 555-0150/),
  ).toBe(true);
  process.write(`${right}\n`);
  expect(
    await told(process, /Taken from the form: PIN for \(212\) 555-0150\. .*This is the correction/),
  ).toBe(true);
  process.write("submit\nyes\n");
  expect(await process.until(() => twilio.state.requests.length === 2)).toBe(true);
  const [first, second] = twilio.state.requests;
  expect([first?.status, second?.numbers.map(({ phone }) => phone).sort()]).toEqual([
    "Canceled",
    [landline, mobile].sort(),
  ]);
  for (const words of steps.slice(2)) {
    twilio.advance();
    if (words === steps[2]) {
      twilio.advance();
      twilio.advance();
    }
    expect(await told(process, words)).toBe(true);
  }
  await end(process);
  const { requests } = readRecords(data.folder);
  expect(requests).toMatchObject([{ status: "completed", attempt: 2, rejections: { R02: 1 } }]);
  expect(requests[0]?.orders.map(({ carrierId }) => carrierId)).toEqual([second?.sid]);
}, 90_000);
