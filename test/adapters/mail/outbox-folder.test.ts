import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openOutboxFolder } from "../../../adapters/mail/outbox-folder.ts";
import type { Mailer } from "../../../src/runtime/mail-ports.ts";
import { setClock } from "../../support/set-clock.ts";
import { headerNames, hostileRecipients, hostileSubjects, mail, readMail } from "./hostile-mails.ts";

let parent: string;
let folder: string;
let clock: ReturnType<typeof setClock>;
let mailer: Mailer;
const from = "Portside <porting@example.com>";
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "portside-mail-"));
  folder = join(parent, "mail");
  clock = setClock();
  mailer = openOutboxFolder({ folder, from, clock });
});
afterEach(() => rmSync(parent, { recursive: true }));

const files = (): string[] => readdirSync(folder);
const onlyMail = () => {
  expect(files()).toHaveLength(1);
  const raw = readFileSync(join(folder, files()[0]!), "utf8");
  return { raw, ...readMail(raw), header: Object.fromEntries(readMail(raw).headers) };
};

test("a mail becomes one file that a mail program opens", async () => {
  await mailer.send(mail());
  const { raw, header, headers, body } = onlyMail();
  expect(files()[0]).toMatch(/^20260105T150000000Z-effect-12-[0-9a-f]{16}\.eml$/);
  expect(headers.map(([name]) => name).sort()).toEqual(headerNames);
  expect(header).toMatchObject({
    from,
    to: "dana@acme.example",
    subject: "Port request PR-7K3M-9Q2X: date set",
    date: "Mon, 05 Jan 2026 15:00:00 +0000",
    "message-id": expect.stringMatching(/^<[0-9a-f]{32}@example\.com>$/),
    "auto-submitted": "auto-generated",
  });
  expect(body).toBe("Hello Dana,\r\n\r\nyour numbers move on Wed, Jan 14, 2026.\r\n");
  expect(raw.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test("text and subject of any language come through", async () => {
  await mailer.send(mail({ subject: "Número listo ✓", text: "¡Hola, Núñez! 電話\u0000\u001b[31m\n.\nFin" }));
  const { header, body } = onlyMail();
  expect(header.subject).toMatch(/^=\?UTF-8\?/);
  const text =
    header["content-transfer-encoding"] === "base64"
      ? Buffer.from(body, "base64").toString()
      : Buffer.from(
          body
            .replace(/=\r\n/g, "")
            .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
          "latin1",
        ).toString();
  expect(text.replaceAll("\r\n", "\n").trim()).toBe("¡Hola, Núñez! 電話[31m\n.\nFin");
});

describe("one key, one file", () => {
  test("tried again later, at once, and after a restart", async () => {
    await Promise.all([mailer.send(mail()), mailer.send(mail())]);
    clock.advance(60_000);
    await mailer.send(mail({ text: "again" }));
    await openOutboxFolder({ folder, from, clock }).send(mail());
    expect(onlyMail().body).toMatch(/^Hello Dana/);
  });

  test("keys that look alike are two", async () => {
    for (const key of ["a/b", "a b", "../a/b", "a".repeat(300), "a".repeat(301)])
      await mailer.send(mail({ key }));
    expect(files()).toHaveLength(5);
    expect(readdirSync(parent)).toEqual(["mail"]);
  });

  test("is the Message-ID too", async () => {
    await mailer.send(mail());
    const first = onlyMail().header["message-id"];
    rmSync(folder, { recursive: true });
    clock.advance(1);
    await mailer.send(mail());
    expect(onlyMail().header["message-id"]).toBe(first);
  });
});

test("nobody else on the machine may read it, and nothing unfinished is left", async () => {
  await mailer.send(mail());
  expect(statSync(join(folder, files()[0]!)).mode & 0o077).toBe(0);
  expect(files().filter((name) => name.startsWith("."))).toEqual([]);
});

describe("nothing in a mail becomes a header or a recipient", () => {
  test.each(hostileRecipients)("recipient %j", async (to) => {
    expect(await mailer.send(mail({ to }))).toMatchObject({ ok: false, fault: "address" });
    expect(readdirSync(parent)).toEqual([]);
  });

  test.each(hostileSubjects)("subject %j", async (subject) => {
    await mailer.send(mail({ subject }));
    const { headers, body } = onlyMail();
    expect(headers.map(([name]) => name).sort()).toEqual(headerNames);
    expect(body).toMatch(/^Hello Dana/);
  });

  test("a subject keeps its words and loses what is no text", async () => {
    await mailer.send(mail({ subject: " Done\u202e\u2028now\u0007 " }));
    expect(onlyMail().header.subject).toBe("Done now");
  });

  test("a sender without an address is said to be a fault of the settings", () => {
    for (const wrong of ["Portside", "a@b.example\r\nBcc: eve@evil.example"])
      expect(() => openOutboxFolder({ folder, from: wrong, clock })).toThrow(/MAIL_FROM/);
  });
});
