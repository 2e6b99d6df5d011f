import { describe, expect, test } from "@jest/globals";
import { readSharing } from "../../../conversations/status/read-sharing.ts";
import { showShared } from "../../../conversations/status/show-shared.ts";
import { statuses } from "../../../src/core/port-request.ts";
import { carrierOf } from "../../../src/core/turn.ts";
import { Story, world } from "../../support/story.ts";

const day = 24 * 60 * 60 * 1000;

const filed = (): Story => {
  const story = new Story().fillAll();
  story.say("submit");
  story.say("yes");
  story.carrierTakes();
  return story;
};

const pageOf = (story: Story) => {
  const { request, at } = story;
  const [share] = request.shares ?? [];
  if (!share) throw new Error("Nothing is shared yet.");
  return showShared({ request, carrier: carrierOf(request, world), today: "2026-11-23", at }, share);
};

describe("what is asked for", () => {
  test.each([
    ["share PR-7K3M-9Q2X with bob@example.com", ["bob@example.com"], null],
    ["share this with bob@example.com and eve@example.com", ["bob@example.com", "eve@example.com"], null],
    ["please share it with bob@example.com for 3 days", ["bob@example.com"], 3],
    ["send the status to bob@example.com", ["bob@example.com"], null],
    ["mail PR-7K3M-9Q2X to bob@example.com", ["bob@example.com"], null],
    ["share link", [], null],
    ["give me a share link for PR-7K3M-9Q2X", [], null],
    ["status page for 30 days", [], 30],
    ["share PR-7K3M-9Q2X", [], null],
  ])("%s", (text, addresses, days) => {
    expect(readSharing(text)).toMatchObject({ type: "share", addresses, days });
  });
  test.each(["shared links", "list the shared links", "who has the link?"])("%s", (text) => {
    expect(readSharing(text)?.type).toBe("list");
  });
  test.each([
    ["revoke link 2", [2], []],
    ["revoke links 1 and 3", [1, 3], []],
    ["stop sharing", [], []],
    ["revoke all links of PR-7K3M-9Q2X", [], []],
    ["stop sharing with bob@example.com", [], ["bob@example.com"]],
  ])("%s", (text, ids, addresses) => {
    expect(readSharing(text)).toMatchObject({ type: "revoke", ids, addresses });
  });
  test.each([
    "send it to my accountant sam@acme.com so she sends the bill",
    "send it",
    "show me the letter",
    "Share Our Strength Inc",
    "send the letter to bob@example.com",
  ])("%s is something else", (text) => {
    expect(readSharing(text)).toBeNull();
  });
});

describe("a page for outsiders", () => {
  test("lasts fourteen days unless said otherwise, is listed, and ends when somebody says so", () => {
    const story = filed();
    expect(story.say("share this with bob@example.com")).toContain("until Mon, Dec 7, 2026");
    expect(story.say("share link for 3 days")).toContain("until Thu, Nov 26, 2026");
    expect(story.did("share-status").map(({ share, person }) => [share, person])).toEqual([
      [1, "local"],
      [2, "local"],
    ]);
    expect(story.say("shared links")).toMatch(/Link 1, mailed to bob@example.com[\s\S]*Link 2, handed out/);
    expect(story.say("revoke link 2")).toContain("Link 2 shows nothing any more");
    expect(story.did("end-share").map(({ share }) => share)).toEqual([2]);
    expect(story.say("revoke link 2")).toContain("no such link");
    story.at += 15 * day;
    expect(story.say("shared links")).toContain("Nobody outside sees");
    story.say("share link");
    expect(story.did("share-status").at(-1)?.share).toBe(3);
    expect(story.say("share link for 91 days")).toContain("90 days at most");
  });

  test("is for people who manage ports to give out", () => {
    const story = filed();
    story.person = { id: "vic", name: "Vic", role: "view" };
    expect(story.say("share link")).toContain("people who manage ports");
    expect(story.say("revoke all links")).toContain("people who manage ports");
    expect(story.did("share-status")).toEqual([]);
  });

  test("shows the status, the date and four digits of each number, and nothing else of anybody", () => {
    const story = filed();
    story.say("share link");
    story.reports("date-set", { date: "2026-12-04" });
    const shown = pageOf(story);
    expect(shown.facts).toEqual(expect.arrayContaining([{ label: "Port date", value: "Fri, Dec 4, 2026" }]));
    expect(shown.numbers.map(({ number }) => number)).toEqual([
      "(•••) •••-0100",
      "(•••) •••-0101",
      "(•••) •••-0102",
    ]);
    expect(JSON.stringify(shown)).not.toMatch(/Dana|Reyes|Acme|45th|10036|8841|7730|555|@/);
    for (const status of statuses) {
      const { request } = story;
      const [share] = request.shares ?? [];
      if (!share) throw new Error("Nothing is shared.");
      const carrier = carrierOf(request, world);
      const any = showShared({ request: { ...request, status }, carrier, today: "2026-11-23", at: 1 }, share);
      expect(any.meaning).not.toBe("");
      expect(JSON.stringify(any)).not.toMatch(/Dana|Acme|8841|7730|555/);
    }
  });
});
