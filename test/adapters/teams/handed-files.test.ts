import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import sharp from "sharp";
import { conversationAt } from "../../../adapters/teams/address.ts";
import { noSid } from "../../../src/core/values/sid.ts";
import { openTeams, publicUrl, type TestTeams } from "../../support/open-teams.ts";
import { actionsOf, agency, channel, nodesOf, tenant } from "../../support/teams-people.ts";
import { aTurn } from "../../support/turns.ts";

let teams: TestTeams;
beforeEach(async () => {
  teams = await openTeams();
  await teams.installing("dana", channel("ports"), "add");
});
afterEach(() => teams.close());

const csv = "number,status\n+12125550142,free\n";

const handing = async (name: string, kind: string, bytes: Uint8Array, alt?: string) => {
  const document = await teams.assistant.documents.keep(name, kind, bytes);
  const to = conversationAt({ type: "thread", tenant, chat: channel("ports").id, root: "1" });
  const file = { type: "file" as const, document, title: "Numbers", ...(alt ? { alt } : {}) };
  await teams.store.commit(aTurn({ agency, effects: [{ type: "say", to, message: { parts: [file] } }] }));
  await teams.assistant.settle();
  const posted = teams.messages(channel("ports", "1")).at(-1);
  if (!posted) throw new Error("Nothing was posted.");
  const url = actionsOf(posted).find(({ title }) => title === "Open: Numbers")?.url ?? "";
  return { posted, page: url.replace(publicUrl, `http://127.0.0.1:${teams.port}`) };
};

describe("a document handed out in Teams", () => {
  test("is behind a link that gives it as often as it is asked for, for a day", async () => {
    const { page } = await handing("numbers.csv", "text/csv", Buffer.from(csv));
    for (const _time of [1, 2]) {
      const got = await fetch(page);
      expect([got.status, await got.text()]).toEqual([200, csv]);
      expect(got.headers.get("content-disposition")).toBe('attachment; filename="numbers.csv"');
      expect(got.headers.get("cache-control")).toBe("no-store");
    }
    teams.clock.advance(24 * 3600_000 + 1);
    expect((await fetch(page)).status).toBe(404);
  });

  test("stands in the card where it is a small picture, with what it shows in words", async () => {
    const png = await sharp({ create: { width: 40, height: 20, channels: 3, background: "white" } })
      .png()
      .toBuffer();
    const { posted, page } = await handing("chart.png", "image/png", png, "Ten of twelve were accepted.");
    const image = nodesOf(posted.card).find(({ type }) => type === "Image") as unknown as {
      url: string;
      altText: string;
    };
    expect(image.altText).toBe("Ten of twelve were accepted.");
    expect(image.url).toBe(`data:image/png;base64,${png.toString("base64")}`);
    expect((await fetch(page)).headers.get("content-type")).toBe("image/png");
  });

  test("is only what its link says: another token and another purpose show nothing", async () => {
    const { page } = await handing("numbers.csv", "text/csv", Buffer.from(csv));
    expect((await fetch(`${page.slice(0, -1)}${page.endsWith("A") ? "B" : "A"}`)).status).toBe(404);
    expect((await fetch(`${page}/letter.pdf`)).status).toBe(404);
    expect(await teams.store.request(agency, noSid)).toBeNull();
  });
});
