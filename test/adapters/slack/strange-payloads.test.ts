import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { changed } from "./changed-payload.ts";
import { openSlack, type TestSlack } from "./open-slack.ts";
import { endings, type Ids, posted, type Recorded, recorded } from "./payloads.ts";

describe("whatever is posted, signed as Slack signs it", () => {
  let slack: TestSlack;
  let ids: Ids;
  beforeAll(async () => {
    slack = await openSlack();
    const ports = slack.channel("ports");
    await slack.command("dana", ports, "");
    ids = {
      team: "T000000001",
      user: slack.user("dana"),
      channel: ports,
      direct: "D012AB3CD",
      root: (await slack.messages(ports))[0]?.ts ?? "",
      trigger: "1.2.3",
    };
  });
  afterAll(() => slack.close());

  const statusOf = async (payload: Recorded): Promise<number> => {
    const { text, type } = posted(payload);
    const response = await slack.post(text, type);
    await response.text();
    return response.status;
  };

  test("every kind of payload is acknowledged, but for an organisation that did not install Portside", async () => {
    const statuses: [string, number][] = [];
    for (const payload of recorded(ids)) statuses.push([payload.name, await statusOf(payload)]);
    expect(statuses.filter(([, status]) => status !== 200)).toEqual([["organisation", 401]]);
  });

  test("one that was changed is never our fault, and leaves Portside at work", async () => {
    const payloads = fc.sample(changed([...recorded(ids), ...endings(ids)]), { numRuns: 300, seed: 7 });
    const strange: { status: number; payload: Recorded }[] = [];
    for (let from = 0; from < payloads.length; from += 10) {
      const some = payloads.slice(from, from + 10);
      const statuses = await Promise.all(some.map(statusOf));
      statuses.forEach((status, index) => {
        const payload = some[index];
        if (status !== 200 && status !== 401 && payload) strange.push({ status, payload });
      });
    }
    expect(strange).toEqual([]);
    expect((await slack.command("dana", ids.channel, "help")).status).toBe(200);
  }, 120_000);

  test("no text at all, no form, no JSON", async () => {
    for (const type of ["application/json", "application/x-www-form-urlencoded", "text/plain"])
      for (const text of ["", "{", "payload={", "payload=null", "[]", "null", "\u0000", "a=b", "payload"]) {
        const { status } = await slack.post(text, type);
        expect([type, text, status < 500]).toEqual([type, text, true]);
      }
  }, 120_000);
});
