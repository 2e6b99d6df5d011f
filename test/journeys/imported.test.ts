import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { Webhook } from "../../src/runtime/ports.ts";
import { onOneLine } from "../support/answering-person.ts";
import { dataFolder } from "../support/data-folder.ts";
import { freePort } from "../support/free-port.ts";
import { onlyTheKeyLine } from "../support/journey-problems.ts";
import { readRecords } from "../support/journey-records.ts";
import { type PortsideProcess, startPortside } from "../support/portside-process.ts";
import { filedElsewhere as madeInPortal } from "../support/telnyx/filed-elsewhere.ts";
import { openTelnyx, telnyxKey } from "../support/telnyx/open-telnyx.ts";
import { account, openFakeTwilio } from "../support/twilio/fake-twilio.ts";
import { filedElsewhere as madeInConsole } from "../support/twilio/filed-elsewhere.ts";

const secret = "quiet-river-0123456789";

let data: ReturnType<typeof dataFolder>;
const running: PortsideProcess[] = [];
const carriers: { close(): Promise<void> }[] = [];
beforeEach(() => {
  data = dataFolder();
});
afterEach(async () => {
  for (const process of running.splice(0)) {
    process.kill("SIGKILL");
    await process.ended;
  }
  data.remove();
  for (const carrier of carriers.splice(0)) await carrier.close();
});

/** The ordinary program with settings that lead to a fake. */
const start = (environment: Record<string, string>): PortsideProcess => {
  const process = startPortside({ folder: data.folder, environment });
  running.push(process);
  return process;
};

const told = async (process: PortsideProcess, words: RegExp): Promise<void> => {
  if (!(await process.until(() => words.test(onOneLine(process.transcript())))))
    throw new Error(`${words} was never said:\n${process.transcript()}`);
};

const end = async (process: PortsideProcess): Promise<void> => {
  process.end();
  expect(await process.ended).toEqual({ code: 0, signal: null });
  expect(process.errors()).toMatch(onlyTheKeyLine);
  expect(readRecords(data.folder).effects).toEqual([]);
};

test("a port made in Twilio's Console is imported by its SID and followed to its end by polls", async () => {
  const twilio = await openFakeTwilio();
  carriers.push(twilio);
  twilio.state.behaviour.portDate = "2027-12-01T00:00:00Z";
  const { sid } = madeInConsole(twilio, ["+12125550101", "+12125550102"]);
  const process = start({
    CARRIER: "twilio",
    CARRIER_POLL_SECONDS: "1",
    TWILIO_ACCOUNT_SID: account.sid,
    TWILIO_AUTH_TOKEN: account.token,
    TWILIO_API_URL: twilio.url,
    TWILIO_UPLOAD_URL: twilio.url,
  });
  process.write(`/port import KW${"0".repeat(32)}\n`);
  await told(process, new RegExp(`Twilio has no port-in request KW${"0".repeat(32)} in this account`));
  process.write(`/port import ${sid}\n`);
  await told(process, new RegExp(`Twilio's port-in request ${sid} is PR-[0-9A-Z]{4}-[0-9A-Z]{4} here`));
  const steps = [
    /Status: In review/,
    /The letter went to the representative and is not signed yet/,
    /has the request and compares it with its records/,
    /Both carriers agreed: the numbers move on Wed, Dec 1, 2027/,
    /Done: All numbers are with Twilio/,
  ];
  for (const words of steps) {
    await told(process, words);
    twilio.advance();
  }
  process.write(`import ${sid}\n`);
  await told(process, /is here already: it is PR-/);
  await end(process);
  expect(readRecords(data.folder).requests).toMatchObject([{ carrier: "twilio", status: "completed" }]);
  expect(twilio.callsOf("POST", /PortIn/)).toEqual([]);
}, 90_000);

const post = async ({ url, headers, body }: Webhook): Promise<number> =>
  (await fetch(url, { method: "POST", headers, body: Buffer.from(body) })).status;

test("a port made in Telnyx's portal is imported by its id, talked about and followed by webhooks", async () => {
  const telnyx = await openTelnyx({ now: () => Date.now() });
  carriers.push(telnyx);
  const port = await freePort();
  const [order] = madeInPortal(telnyx, ["+12125550101", "+12125550102"]);
  const id = order?.id ?? "";
  const environment = {
    CARRIER: "telnyx",
    CARRIER_POLL_SECONDS: "3600",
    CARRIER_WEBHOOK_SECRET: secret,
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    TELNYX_API_KEY: telnyxKey,
    TELNYX_PUBLIC_KEY: telnyx.hooks.publicKey,
    TELNYX_API_URL: telnyx.url,
  };
  const posted = async (): Promise<void> => {
    const hooks = telnyx.hooks.take();
    for (const hook of [...hooks, ...hooks]) expect(await post(hook)).toBe(204);
  };
  const first = start(environment);
  first.write(`import ${id}\n`);
  await told(first, /Telnyx's porting order .* is PR-[0-9A-Z]{4}-[0-9A-Z]{4} here/);
  telnyx.comment(id, "Please confirm the suite number.");
  await posted();
  await told(first, /Telnyx wrote: "Please confirm the suite number\."/);

  const kill = ({ method, path }: { method: string; path: string }): void => {
    if (method === "POST" && path.endsWith("/comments")) first.kill("SIGKILL");
  };
  telnyx.watchers.add(kill);
  first.write("reply to the carrier: It is suite 4B.\n");
  expect((await first.ended).signal).toBe("SIGKILL");
  telnyx.watchers.delete(kill);
  telnyx.hooks.take();

  const second = start(environment);
  await second.until(() => readRecords(data.folder).effects.length === 0);
  expect(telnyx.order(id).comments.filter(({ user_type }) => user_type === "user")).toMatchObject([
    { body: expect.stringMatching(/^It is suite 4B\.\n\n.*\(Request PR-.*, message 1\)$/) },
  ]);
  const happenings: [() => void, RegExp][] = [
    [() => telnyx.settle(id, "2027-12-01T16:00:00Z"), /the numbers move on Wed, Dec 1, 2027/],
    [() => telnyx.messaging(id, "activating"), /./],
    [() => telnyx.move(id, "ported"), /Calls work now; text messages follow/],
    [() => telnyx.messaging(id, "ported"), /Text messages work now\./],
  ];
  for (const [happen, words] of happenings) {
    await wait(1010 - (Date.now() % 1000));
    happen();
    await posted();
    await told(second, words);
  }
  await end(second);
  const said = onOneLine(second.transcript());
  expect(said.match(/Text messages work now\./g)).toHaveLength(1);
  expect(said).not.toContain("Please confirm the suite number");
  expect(readRecords(data.folder).requests).toMatchObject([{ carrier: "telnyx", status: "completed" }]);
}, 90_000);
