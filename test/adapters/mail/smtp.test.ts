import { afterEach, describe, expect, test } from "@jest/globals";
import PostalMime from "postal-mime";
import { openSmtp } from "../../../adapters/mail/smtp.ts";
import { MailNotTaken } from "../../../src/runtime/mail-ports.ts";
import { setClock } from "../../support/set-clock.ts";
import { headerNames, hostileRecipients, hostileSubjects, mail, readMail } from "./hostile-mails.ts";
import { type MailServerOptions, startMailServer, trustingIt } from "./mail-server.ts";

const from = "Portside <porting@example.com>";
const clock = setClock();
const login = { user: "porting@example.com", password: "p@ss:w/rd" };
const asLogin = `${encodeURIComponent(login.user)}:${encodeURIComponent(login.password)}@`;
const usual = { connection: 15_000, greeting: 15_000, answer: 15_000, whole: 15_000 };

let closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.map((close) => close()));
  closing = [];
});

const start = async (options: MailServerOptions = {}) => {
  const server = await startMailServer(options);
  closing.push(server.close);
  return server;
};

const open = (url: string, limits = usual) => openSmtp({ url, from, clock, limits });
const ok = { ok: true };

const namesOf = (raw: string): string[] => readMail(raw).headers.map(([name]) => name);

describe("a mail arrives as it was written, at one mailbox", () => {
  const bytes = Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 255, 13, 10, 46, 10]);
  const attachments = [{ name: 'letter "1"\r\nBcc: x.pdf', kind: "application/pdf", bytes }];
  const text = "One\n.\n..two ✓\n";

  test.each([
    ["STARTTLS", false],
    ["TLS from the start", true],
  ])("over %s, logged in, with what is attached", async (_name, secure) => {
    const server = await start({ secure, login });
    expect(await open(server.far(asLogin) + trustingIt).send(mail({ text, attachments }))).toEqual(ok);
    expect(server.received).toMatchObject([
      { from: "porting@example.com", to: ["dana@acme.example"], secure: true, user: login.user },
    ]);
    const read = await PostalMime.parse(server.received[0]?.raw ?? "");
    expect(read).toMatchObject({
      from: { name: "Portside", address: "porting@example.com" },
      to: [{ address: "dana@acme.example" }],
      subject: "Port request PR-7K3M-9Q2X: date set",
      date: "2026-01-05T15:00:00.000Z",
      messageId: expect.stringMatching(/^<[0-9a-f]{32}@example\.com>$/),
    });
    expect(read.text?.trimEnd()).toBe(text.trimEnd());
    expect(read.headers).toContainEqual(
      expect.objectContaining({ key: "auto-submitted", value: "auto-generated" }),
    );
    expect(read.headers.map(({ key }) => key)).not.toContain("bcc");
    expect(read.attachments).toMatchObject([
      { filename: "letter -1-Bcc- x.pdf", mimeType: "application/pdf" },
    ]);
    expect(Buffer.from(read.attachments[0]?.content as ArrayBuffer)).toEqual(bytes);
  });

  test("a recipient that is not one plain address reaches nobody: the server is not even called", async () => {
    const server = await start();
    const mailer = open(server.url);
    for (const to of hostileRecipients)
      expect(await mailer.send(mail({ to }))).toMatchObject({ ok: false, fault: "address" });
    expect(server.connections()).toBe(0);
  });

  test("nothing in a subject or a text becomes a header, a recipient or a command", async () => {
    const server = await start();
    const mailer = open(server.url);
    for (const subject of hostileSubjects) await mailer.send(mail({ subject }));
    const commands = "x\r\n.\r\nMAIL FROM:<eve@evil.example>\r\nRCPT TO:<eve@evil.example>\r\nDATA\r\n";
    await mailer.send(mail({ text: commands }));
    expect(server.received).toHaveLength(hostileSubjects.length + 1);
    for (const { to, raw } of server.received) {
      expect(to).toEqual(["dana@acme.example"]);
      expect(namesOf(raw).sort()).toEqual(headerNames);
    }
  });
});

describe("nothing leaves this machine in the clear", () => {
  test("neither mail nor password goes to a server without TLS, unless the address allows it", async () => {
    const server = await start({ startTls: false, login });
    expect(await open(server.far(asLogin)).send(mail())).toMatchObject({ ok: false, fault: "access" });
    expect([server.received, server.passwords]).toEqual([[], []]);
    expect(await open(`${server.far(asLogin)}?requireTLS=false`).send(mail())).toEqual(ok);
    expect(server.received).toMatchObject([{ secure: false }]);
  });

  test("nor to a server whose certificate nobody vouches for", async () => {
    for (const secure of [false, true]) {
      const server = await start({ secure, login });
      expect(await open(server.far(asLogin)).send(mail())).toMatchObject({ ok: false, fault: "access" });
      expect([server.received, server.passwords]).toEqual([[], []]);
    }
  });

  test("on this machine a server needs no TLS, and a certificate of its own making will do", async () => {
    for (const startTls of [false, true]) {
      const server = await start({ startTls });
      expect(await open(server.url).send(mail())).toEqual(ok);
      expect(server.received).toMatchObject([{ secure: startTls }]);
    }
  });
});

describe("what will never be taken is told apart from what may be taken later", () => {
  test.each([
    ["recipient", "550 no such mailbox", "address"],
    ["recipient", "553 mailbox name not allowed", "address"],
    ["recipient", "550 5.1.1 unknown user", "address"],
    ["recipient", "554 5.7.1 relay access denied", "mail"],
    ["recipient", "530 log in first", "access"],
    ["sender", "550 not your address", "access"],
    ["sender", "552 too big", "mail"],
    ["message", "554 5.7.1 taken for spam", "mail"],
    ["message", "550 not wanted", "mail"],
    ["login", "535 wrong login", "access"],
    ["greeting", "554 no service here", "access"],
  ] as const)("at the %s: %s", async (at, how, fault) => {
    const server = await start({ fails: { at, how }, login });
    const sent = await open(server.far(asLogin) + trustingIt).send(mail());
    expect(sent).toEqual({ ok: false, fault, why: expect.stringContaining(how.slice(4)) });
    expect(server.received).toEqual([]);
  });

  test.each([
    ["recipient", "451 greylisted"],
    ["recipient", "452 mailbox full"],
    ["sender", "421 too many connections"],
    ["message", "451 later, please"],
    ["login", "454 not now"],
    ["greeting", "421 too busy"],
    ["greeting", "hang up"],
    ["login", "hang up"],
    ["recipient", "hang up"],
  ] as const)("at the %s, to be tried again: %s", async (at, how) => {
    const server = await start({ fails: { at, how }, login });
    await expect(open(server.far(asLogin) + trustingIt).send(mail())).rejects.toBeInstanceOf(Error);
    expect(server.received).toEqual([]);
  });

  test.each([
    ["greeting", { greeting: 60 }, "Greeting never received"],
    ["recipient", { answer: 60 }, "Timeout"],
    ["message", { answer: 60 }, "Timeout"],
    ["message", { whole: 200 }, "aborted"],
  ] as const)("at the %s, to be tried again: silence, with a limit of %j", async (at, limit, words) => {
    const server = await start({ startTls: false, fails: { at, how: "never answer" } });
    await expect(open(server.url, { ...usual, ...limit }).send(mail())).rejects.toThrow(words);
  });

  test("a wrong password", async () => {
    const server = await start({ login });
    const url = server.far("porting%40example.com:guess@") + trustingIt;
    expect(await open(url).send(mail())).toMatchObject({ ok: false, fault: "access" });
    expect(server.received).toEqual([]);
  });

  test("a server that is not there, to be tried again", async () => {
    const server = await startMailServer();
    await server.close();
    await expect(open(server.url).send(mail())).rejects.toThrow(/ECONNREFUSED/);
  });

  test("a server that hangs up with the mail in hand gets the same mail again, and can tell", async () => {
    const server = await start({ fails: { at: "message", how: "hang up" } });
    const mailer = open(server.url);
    for (let tries = 0; tries < 2; tries += 1) {
      await expect(mailer.send(mail())).rejects.toBeInstanceOf(Error);
      clock.advance(60_000);
    }
    await expect(mailer.send(mail({ key: "effect 13" }))).rejects.toBeInstanceOf(Error);
    const ids = server.received.map(({ raw }) => Object.fromEntries(readMail(raw).headers)["message-id"]);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });
});

describe("what surely was not taken is told apart from what may have been", () => {
  test.each([
    ["recipient", "451 greylisted", true],
    ["message", "451 later, please", true],
    ["message", "hang up", false],
  ] as const)("at the %s: %s", async (at, how, surely) => {
    const server = await start({ fails: { at, how } });
    const sent = open(server.url).send(mail());
    await expect(sent).rejects.toBeInstanceOf(Error);
    if (surely) await expect(sent).rejects.toBeInstanceOf(MailNotTaken);
    else await expect(sent).rejects.not.toBeInstanceOf(MailNotTaken);
  });

  test("a server that is not there took nothing", async () => {
    const server = await startMailServer();
    await server.close();
    await expect(open(server.url).send(mail())).rejects.toBeInstanceOf(MailNotTaken);
  });
});

test("a mail that belongs to an earlier one names it, by the Message-ID of its key", async () => {
  const server = await start();
  const mailer = open(server.url);
  await mailer.send(mail({ key: "order" }));
  await mailer.send(mail({ key: "question", follows: "order" }));
  const [first, second] = await Promise.all(server.received.map(({ raw }) => PostalMime.parse(raw)));
  expect(first?.inReplyTo).toBeUndefined();
  expect(second).toMatchObject({ inReplyTo: first?.messageId, references: first?.messageId });
});
