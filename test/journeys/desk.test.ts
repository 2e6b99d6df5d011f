import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import PostalMime from "postal-mime";
import { addBusinessDays } from "../../src/core/values/business-days.ts";
import { localDate } from "../../src/core/values/local-date.ts";
import { startMailServer } from "../adapters/mail/mail-server.ts";
import { agency, openSlack } from "../adapters/slack/open-slack.ts";
import { openAndSend } from "../adapters/web/open-pages.ts";
import { type Answer, answerEverything, onOneLine } from "../support/answering-person.ts";
import { dataFolder } from "../support/data-folder.ts";
import { freePort } from "../support/free-port.ts";
import { onlyTheKeyLine } from "../support/journey-problems.ts";
import { readRecords } from "../support/journey-records.ts";
import { leaksIn, planted, secretsIn } from "../support/planted-secrets.ts";
import { portAnswers } from "../support/port-answers.ts";
import { type PortsideProcess, startPortside } from "../support/portside-process.ts";
import { acmeBill, writeBills } from "../support/small-bills.ts";

const desk = "desk@carrier.example";
const newPin = "918273";
const numbers = "212-555-0100, 212-555-0101, 212-555-0150";

let server: Awaited<ReturnType<typeof startMailServer>>;
beforeEach(async () => {
  server = await startMailServer();
});
afterEach(() => server.close());

/** What the desk has in its mailbox. */
const deskMails = () =>
  Promise.all(server.received.filter(({ to }) => to.includes(desk)).map(({ raw }) => PostalMime.parse(raw)));

/** "12/04" and "Friday, December 4" of a day the desk names. */
const portDate = addBusinessDays(localDate(Date.now(), "America/New_York"), 8);
const asTyped = `${Number(portDate.slice(5, 7))}/${Number(portDate.slice(8))}/${portDate.slice(0, 4)}`;

/** A losing carrier's mail as somebody forwards it: heads, our own mail quoted, a signature. */
const forwarded = (sid: string, body: string): string =>
  [
    "---------- Forwarded message ---------",
    "From: Port Out Team <ports@bell.example>",
    "Date: Mon, Nov 23, 2026 at 9:14 AM",
    `Subject: RE: Port order ${sid}/1: 3 numbers from Sandbox Bell [${sid}]`,
    `To: <${desk}>`,
    "",
    "Hello,",
    body,
    "",
    "Regards,",
    "Lena Ortiz",
    "",
    "> Please port 3 numbers away from Sandbox Bell.",
    '> A few words are enough: "received", "completed", "cancelled".',
  ].join("\n");

describe("a port at the desk, from the terminal", () => {
  let data: ReturnType<typeof dataFolder>;
  let elsewhere: ReturnType<typeof dataFolder>;
  let portside: PortsideProcess | null = null;
  beforeEach(() => {
    data = dataFolder();
    elsewhere = dataFolder();
  });
  afterEach(async () => {
    portside?.kill("SIGKILL");
    await portside?.ended;
    portside = null;
    data.remove();
    elsewhere.remove();
  });

  const start = async (): Promise<PortsideProcess> => {
    const port = await freePort();
    portside = startPortside({
      folder: data.folder,
      environment: {
        CARRIER: "manual",
        PORTING_DESK: desk,
        PORTING_DESK_NAME: "Carrier Example",
        SMTP_URL: server.url,
        MAIL_FROM: "Portside <porting@example.com>",
        PORT: String(port),
        PUBLIC_URL: `http://127.0.0.1:${port}`,
      },
    });
    return portside;
  };

  const answers = async (): Promise<Answer[]> => [
    ...portAnswers({ numbers, bill: (await writeBills(elsewhere.folder)).pdf }),
    {
      asks: /Which of these numbers are wireless/,
      says: "212-555-0150",
      gives: /Wireless numbers: \(212\) 555-0150/,
    },
  ];

  const says = async (process: PortsideProcess, typed: string, heard: RegExp): Promise<string> => {
    const from = process.transcript().length;
    process.write(`${typed}\n`);
    const since = (): string => onOneLine(process.transcript().slice(from));
    if (!(await process.until(() => heard.test(since()))))
      throw new Error(`Never heard ${heard}: ${since()}`);
    return since();
  };

  const pasted = (text: string): string => `"""\n${text}\n"""`;

  test("sent back by a forwarded mail, repaired in the thread, filed again, completed by a mail in a file", async () => {
    const process = await start();
    const all = await answers();
    expect(await answerEverything(process, { answers: all, until: /It is filed\./ })).toBe(true);
    const sid = readRecords(data.folder).requests[0]?.sid ?? "";

    const [order, ...others] = await deskMails();
    expect(others).toEqual([]);
    expect(order?.subject).toBe(`Port order ${sid}/1: 3 numbers from Sandbox Bell [${sid}]`);
    const link = /http:\/\/127\.0\.0\.1:\d+\/p\/[\w-]{43}/.exec(order?.text ?? "")?.[0] ?? "";
    const shown = await openAndSend(link, {});
    for (const secret of [planted.account, planted.pin]) expect(shown.text).toContain(secret);
    expect((await fetch(link)).status).toBe(404);
    const papers = /href="([^"]+\/p\/[\w-]{43})"/.exec(shown.page)?.[1] ?? "";
    for (const paper of ["letter", "bill"])
      expect((await fetch(`${papers}/${paper}`)).headers.get("content-type")).toContain("application/pdf");

    await says(process, "desk: submitted", /Shall I record it\?/);
    await says(process, "yes", /Recorded\..*compares it with its records/);
    await says(
      process,
      pasted(forwarded(sid, "Rejected by OSP. Reason: port-out PIN incorrect for 212-555-0150.")),
      /I read this as: \(212\) 555-0150: rejected because of: PIN or passcode\./,
    );
    await says(process, "yes", /Only what it names|only what it names is asked again/);
    const repair = [
      ...all.map((each) => (each.says === planted.pin ? { ...each, says: newPin } : each)),
      { asks: /File the correction of PR-\S+ \d numbers away/, says: "yes" },
    ];
    expect(
      await answerEverything(process, {
        answers: repair,
        until: /The correction of PR-\S+ is with the carrier/,
      }),
    ).toBe(true);
    const [, corrected] = await deskMails();
    const newLink = /http:\/\/127\.0\.0\.1:\d+\/p\/[\w-]{43}/.exec(corrected?.text ?? "")?.[0] ?? "";
    expect((await openAndSend(newLink, {})).text).toContain(newPin);

    await says(process, `desk said: FOC ${asTyped}`, /I read this as: FOC date/);
    await says(process, "yes", /the numbers move on/);
    const file = join(elsewhere.folder, "answer.eml");
    writeFileSync(
      file,
      `From: Desk <${desk}>\r\nSubject: RE: [${sid}]\r\nDate: Mon, 23 Nov 2026 10:11:00 -0500\r\n\r\nAll numbers ported, port completed this morning.\r\n`,
    );
    await says(process, file, /I read this as: the port is completed/);
    await says(process, "yes", /Done: All numbers are with Carrier Example/);
    process.end();
    expect(await process.ended).toEqual({ code: 0, signal: null });

    expect(process.errors()).toMatch(onlyTheKeyLine);
    expect(secretsIn(process.transcript())).toEqual([]);
    expect(process.transcript()).not.toContain(newPin);
    expect(leaksIn(data.folder)).toEqual([]);
    const mails = await deskMails();
    expect(mails.map(({ subject }) => subject)).toEqual([
      order?.subject,
      `Port order ${sid}/2, corrected: takes the place of ${sid}/1 [${sid}]`,
    ]);
    expect(
      server.received.filter(({ to, raw }) => to.includes(desk) && new RegExp(`7719|${newPin}`).test(raw)),
    ).toEqual([]);
    const { requests, history, effects } = readRecords(data.folder);
    expect(requests).toMatchObject([{ carrier: "manual", status: "completed", attempt: 2, date: portDate }]);
    expect(effects).toEqual([]);
    expect(history.filter(({ type }) => type === "secrets shown")).toHaveLength(2);
    expect(history.filter(({ type }) => type === "filed")).toHaveLength(2);
  }, 120_000);

  test("killed while its work order is on the way, the desk has one order", async () => {
    const first = await start();
    const dies = setInterval(() => {
      if (server.received.some(({ to }) => to.includes(desk))) first.kill("SIGKILL");
    }, 1);
    await answerEverything(first, { answers: await answers(), until: /Nothing ends it but a kill/ });
    expect((await first.ended).signal).toBe("SIGKILL");
    clearInterval(dies);
    const second = await start();
    expect(await second.until(() => readRecords(data.folder).requests[0]?.status === "in-review")).toBe(true);
    await says(second, "status", /Handled by: a person at desk@carrier\.example/);
    second.end();
    expect((await second.ended).code).toBe(0);
    const ids = (await deskMails()).map(({ messageId }) => messageId);
    expect(new Set(ids).size).toBe(1);
    expect(readRecords(data.folder).history.filter(({ type }) => type === "filed")).toHaveLength(1);
  }, 90_000);
});

test("in Slack the desk's answer is pasted after a button, or dropped as a file, and recorded after a yes", async () => {
  const slack = await openSlack({
    environment: {
      CARRIER: "manual",
      PORTING_DESK: desk,
      SMTP_URL: server.url,
      MAIL_FROM: "Portside <porting@example.com>",
    },
  });
  try {
    const ports = slack.channel("ports");
    await slack.command("dana", ports, "");
    const root = (await slack.messages(ports))[0]?.ts ?? "";
    const thread = () => slack.messages(ports, root);
    const told = async (): Promise<string> => JSON.stringify((await thread()).at(-1)?.blocks ?? []);
    const type = (text: string, by = "dana") => slack.type(by, ports, text, root);
    const press = async (label: string, by = "dana") =>
      slack.press(by, await thread(), label, { channel: ports, thread: root });
    const drop = async (filename: string, file: Buffer) => {
      const about = { channel_id: ports, thread_ts: root, filename, file };
      const client = slack.peer.as("xoxp-dana");
      await client.filesUploadV2(about as Parameters<typeof client.filesUploadV2>[0]);
      await slack.settledFiles();
    };
    const request = async () => {
      const sid = /PR-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(JSON.stringify(await thread()))?.[0] ?? "";
      return slack.store.request(agency, sid as `PR-${string}-${string}`);
    };

    await press("Agree to all six");
    for (const text of [
      "none, ready",
      "(212) 555-0100, 212-555-0101",
      "none",
      "Sandbox Bell, 1, 8841-22-7730",
      "business, Acme Plumbing LLC",
      "Dana Reyes, dana@acme.com, yes, yes",
      "120 W 45th St, Apt 4B, New York, NY 10036, same",
    ])
      await type(text);
    await drop("bill.pdf", await acmeBill());
    await type("submit");
    await press("Yes, file it");
    await press("Sign it here");
    await type("Dana Reyes");
    expect((await request())?.status).toBe("in-review");
    expect(await deskMails()).toHaveLength(1);
    expect(JSON.stringify((await slack.messages(ports))[0])).toContain("a person at desk@carrier.example");

    const sid = (await request())?.sid ?? "";
    await type("desk answer");
    await type(forwarded(sid, "Reject: zip code invalid for service address."));
    expect(await told()).toContain("rejected because of: ZIP code");
    await press("Yes, record it");
    expect((await request())?.repair?.items).toEqual(["serviceZip"]);
    await type("10013");
    await type("submit");
    await press("Yes, file it");
    await press("Sign it here");
    await type("Dana Reyes");
    expect(await deskMails()).toHaveLength(2);

    await drop("answer.txt", Buffer.from("Port order is complete, both TNs ported."));
    expect(await told()).toContain("the port is completed");
    await press("Yes, record it");
    expect((await request())?.status).toBe("completed");
    expect(slack.lines.filter(({ level }) => level === "error")).toEqual([]);
  } finally {
    await slack.close();
  }
}, 90_000);
