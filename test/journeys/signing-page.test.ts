import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import PostalMime from "postal-mime";
import { readConfig } from "../../src/config.ts";
import { plain } from "../../src/core/message.ts";
import { openPortside } from "../../src/portside.ts";
import { entropy } from "../../src/runtime/entropy.ts";
import { createWeb } from "../../src/web.ts";
import { openVisits } from "../adapters/web/open-visits.ts";
import { dataFolder } from "../support/data-folder.ts";
import { keptLog, said } from "../support/open-runtime.ts";
import { pdfTool, textOf } from "../support/pdf-tools.ts";
import { setClock } from "../support/set-clock.ts";
import { Story } from "../support/story.ts";
import { aTurn } from "../support/turns.ts";

/** Portside with its pages and an outbox folder, and a request that lacks nothing but to be submitted. */
const openReady = async () => {
  const data = dataFolder();
  const { lines, log } = keptLog();
  const read = readConfig({ DATA_DIR: data.folder, PORT: "0", LETTER_CODE: "on" });
  if (!read.ok) throw new Error(read.problems.join(" "));
  const clock = setClock(Date.parse("2026-11-23T15:00:00Z"));
  const web = createWeb(read.config, log);
  const spoken: string[] = [];
  const portside = await openPortside({
    config: read.config,
    clock,
    entropy,
    speed: 1,
    log,
    base: web.base,
    surfaces: [
      {
        holds: () => true,
        deliver: async (effect) => {
          if (effect.type !== "update-card") spoken.push(plain(effect.message));
        },
      },
    ],
  });
  await web.open(portside, { local: true });
  const { conversation, request } = new Story().fillAll();
  const { agency, sid } = request;
  await portside.store.commit(
    aTurn({ agency, conversation, request: { state: { ...request, rev: 1 }, loadedRev: null } }),
  );
  const outbox = join(data.folder, "outbox");
  return {
    lines,
    spoken: () => spoken.join("\n"),
    say: async (text: string): Promise<void> => {
      const by = { id: "local", name: "Dana Reyes", role: "manage" as const };
      await portside.assistant.receive(said(text, { agency, conversation: conversation.id, by }));
      await portside.assistant.settle();
    },
    settle: () => portside.assistant.settle(),
    request: () => portside.store.request(agency, sid),
    /** The newest mail that holds this. */
    mailed: async (pattern: RegExp): Promise<string> => {
      const mails = readdirSync(outbox).sort().reverse();
      for (const mail of mails) {
        const { text = "" } = await PostalMime.parse(readFileSync(join(outbox, mail)));
        const found = pattern.exec(text)?.[1];
        if (found) return found;
      }
      throw new Error(`No mail holds ${pattern}.`);
    },
    close: async () => {
      await web.close();
      await portside.close();
      data.remove();
    },
  };
};

test("a letter is opened from its mail, proved by a code, signed by hand, sealed, and filed", async () => {
  const [port, browser] = await Promise.all([openReady(), openVisits()]);
  try {
    await port.say("submit");
    await port.say("yes");
    expect((await port.request())?.status).toBe("awaiting-signature");
    const { page } = await browser.visit();
    await page.goto(await port.mailed(/(http:\/\/127\.0\.0\.1:\d+\/p\/[\w-]{43})/));
    await page.check("[name=consent]");
    await page.getByRole("button", { name: "Review the document" }).click();
    await page.getByRole("button", { name: "Mail me a code" }).click();
    await page.getByText("A code is on its way").waitFor();
    await page.fill("[name=code]", await port.mailed(/\b(\d{6})\b/));
    await page.getByRole("button", { name: "Go on" }).click();
    await page.fill("#name", "Dana Reyes");
    await page.check("[value=drawn]");
    const box = (await page.locator("canvas").boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.move(box.x + 30, box.y + 40);
    await page.mouse.down();
    for (let step = 1; step < 12; step += 1)
      await page.mouse.move(box.x + 30 + step * 18, box.y + 40 + (step % 3) * 20);
    await page.mouse.up();
    await page.check("[name=intent]");
    await page.getByRole("button", { name: "Sign the letter" }).click();
    await page.getByText("Signed. Thank you").waitFor();
    await port.settle();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByText("Download the signed letter").click(),
    ]);
    const signed = readFileSync(await download.path());
    expect(pdfTool("pdfsig", signed).text).toContain("Signature is Valid");
    expect(textOf(signed)).toMatch(/Signature drawn by the signer[\s\S]*Confirmed 2026-11-23/);
    expect(port.spoken()).toMatch(/signed/i);
    expect((await port.request())?.status).not.toBe("awaiting-signature");
    expect(browser.complaints).toEqual([]);
    expect(port.lines.filter(({ level }) => level === "error")).toEqual([]);
  } finally {
    await browser.close();
    await port.close();
  }
});
