import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import PostalMime from "postal-mime";
import { startMailServer } from "../adapters/mail/mail-server.ts";
import { onOneLine } from "../support/answering-person.ts";
import { dataFolder } from "../support/data-folder.ts";
import { readyToFile } from "../support/filing-journey.ts";
import { readRecords } from "../support/journey-records.ts";
import { type PortsideProcess, startPortside } from "../support/portside-process.ts";
import { runCount } from "../support/run-count.ts";
import { openSigningPage } from "../support/signing-page.ts";
import { writeBills } from "../support/small-bills.ts";

const link = /http:\/\/127\.0\.0\.1:\d+\/p\/[\w-]{43}/;
const numbers = "212-555-0100, 212-555-0101";

const all = dataFolder();
const ready = join(all.folder, "ready");
beforeAll(async () => {
  const { pdf } = await writeBills(all.folder);
  await readyToFile(ready, numbers, pdf);
}, 60_000);
afterAll(() => all.remove());

const copyOf = (): ReturnType<typeof dataFolder> => {
  const data = dataFolder();
  cpSync(ready, data.folder, { recursive: true });
  return data;
};

const said = (portside: PortsideProcess): string => onOneLine(portside.transcript());

describe("a letter signed on its page", () => {
  test.each(Array.from({ length: runCount(3) }, (_, run) => run * 40))(
    "in two tabs, in a process that is killed %i ms later, is filed once by the next one",
    async (delay) => {
      const { folder, remove } = copyOf();
      try {
        const first = startPortside({ folder });
        first.write("yes\n");
        expect(await first.until(() => link.test(first.transcript()))).toBe(true);
        const address = link.exec(first.transcript())?.[0] ?? "";
        const page = openSigningPage(address);
        expect(await page.sign()).toBe(422);
        expect(await page.review()).toBe(303);
        const shown = await page.pdf();
        expect(shown.hash).toBe(readRecords(folder).requests[0]?.letter?.document);
        expect(await page.sign("Sam Poe")).toBe(422);
        const tabs = Promise.allSettled([page.sign(), page.sign()]);
        await (delay === 0 ? tabs : wait(delay));
        first.kill("SIGKILL");
        await Promise.all([tabs, first.ended]);

        const second = startPortside({ folder });
        await second.until(() => /Welcome back|You can say "sign"/.test(said(second)));
        const isSigned = readRecords(folder).requests[0]?.letter?.standing === "signed";
        if (delay === 0) expect(isSigned).toBe(true);
        if (!isSigned) second.write("sign\nDana Reyes\n");
        await second.until(() => readRecords(folder).requests[0]?.status === "in-review");
        second.write("status\n");
        expect(await second.until(() => said(second).includes("Order at Sandbox carrier"))).toBe(true);

        second.write("resend the letter\n");
        expect(await second.until(() => said(second).includes("is signed already, by Dana Reyes"))).toBe(
          true,
        );
        second.end();
        expect((await second.ended).code).toBe(0);
        const { requests, orders, filings, history, mails, effects } = readRecords(folder);
        const [request] = requests;
        expect({ orders: orders.length, filings, effects, mails: mails.length }).toEqual({
          orders: 1,
          filings: 1,
          effects: [],
          mails: 2,
        });
        expect(history.filter(({ type }) => type === "letter signed")).toHaveLength(1);
        expect(request?.letter).toMatchObject({ document: shown.hash, filed: [`${request?.sid}/1`] });
      } finally {
        remove();
      }
    },
    60_000,
  );

  test("through a mail server, with a code, and its holder can keep the signed letter", async () => {
    const { folder, remove } = copyOf();
    const server = await startMailServer();
    const mails = async () => Promise.all(server.received.map(({ raw }) => PostalMime.parse(raw)));
    try {
      const portside = startPortside({ folder, environment: { SMTP_URL: server.url } });
      portside.write("yes\n");
      expect(
        await portside.until(() => said(portside).includes("The letter went to Dana Reyes at dana@acme.com")),
      ).toBe(true);
      expect(portside.transcript()).not.toMatch(link);
      const [asking] = await mails();
      expect(asking?.to).toMatchObject([{ address: "dana@acme.com" }]);
      expect(asking?.text).not.toContain("8841");
      expect(asking?.text?.match(/\/p\//g)).toHaveLength(1);
      const page = openSigningPage(link.exec(asking?.text ?? "")?.[0] ?? "");
      await page.review();
      expect(await page.act("code", {})).toBe(303);
      const code = /\b\d{6}\b/.exec((await mails())[1]?.text ?? "")?.[0] ?? "";
      expect(await page.act("check", { code: String((Number(code) + 1) % 1_000_000).padStart(6, "0") })).toBe(
        422,
      );
      expect(await page.act("check", { code })).toBe(303);
      const before = await page.pdf();
      expect(await page.sign()).toBe(303);
      expect(await portside.until(() => said(portside).includes("It is filed."))).toBe(true);
      const after = await page.pdf();
      expect(after.start).toBe("%PDF-");
      expect(after.hash).not.toBe(before.hash);
      expect(after.hash).toBe(readRecords(folder).requests[0]?.letter?.signed?.document?.hash);
      portside.end();
      expect((await portside.ended).code).toBe(0);
      const copy = (await mails()).at(-1);
      expect(copy?.subject).toMatch(/^Your signed letter/);
      expect(copy?.attachments).toMatchObject([{ mimeType: "application/pdf" }]);
      expect(readFileSync(join(folder, "portside.log"), "utf8")).not.toContain(code);
    } finally {
      await server.close();
      remove();
    }
  }, 60_000);

  test("declined on its page, nothing is filed, and a new letter can be signed", async () => {
    const { folder, remove } = copyOf();
    try {
      const portside = startPortside({ folder });
      portside.write("yes\n");
      await portside.until(() => link.test(portside.transcript()));
      const address = link.exec(portside.transcript())?.[0] ?? "";
      const page = openSigningPage(address);
      expect(await page.act("decline", { reason: "other", more: "I left the company" })).toBe(303);
      expect(await portside.until(() => said(portside).includes("declined to sign"))).toBe(true);
      expect(said(portside)).toContain("I left the company");
      expect(readRecords(folder).orders).toEqual([]);
      portside.write("send a new letter\n");
      const links = () => new Set(portside.transcript().match(new RegExp(link, "g")));
      expect(await portside.until(() => links().size === 2)).toBe(true);
      expect((await fetch(address)).status).toBe(404);
      const again = openSigningPage([...links()].at(-1) ?? "");
      await again.review();
      expect(await again.sign()).toBe(303);
      expect(await portside.until(() => said(portside).includes("It is filed."))).toBe(true);
      portside.end();
      await portside.ended;
      expect(readRecords(folder).filings).toBe(1);
    } finally {
      remove();
    }
  }, 60_000);
});
