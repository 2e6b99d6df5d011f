import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { aTurn, say } from "../../support/turns.ts";
import { agency, openSlack, type TestSlack } from "./open-slack.ts";

let slack: TestSlack;
beforeEach(async () => {
  slack = await openSlack();
});
afterEach(() => slack.close());

test("a channel that is full, with forty threads waiting for it, holds up no other channel", async () => {
  const [ports, news] = [slack.channel("ports"), slack.channel("news")];
  const roots: string[] = [];
  for (let each = 0; each < 40; each += 1) roots.push(await slack.type("bob", ports, `thread ${each}`));
  const other = await slack.type("bob", news, "a thread elsewhere");
  let arrived = false;
  let refused = 0;
  slack.proxy.meddle({
    before: ({ method, fields }) => {
      if (method !== "chat.postMessage") return null;
      if (fields.channel === news) arrived = true;
      if (fields.channel !== ports || arrived) return null;
      refused += 1;
      return { status: 429, headers: { "retry-after": "3" }, body: "" };
    },
  });
  const at = (channel: string, root: string) => `${agency}:${channel}:${root}`;
  const effects = roots.map((root, index) => say(at(ports, root), `news ${index}`));
  await slack.store.commit(aTurn({ agency, at: 0, effects }));
  const settled = slack.assistant.settle();
  await slack.until(() => refused > 0);
  await slack.store.commit(aTurn({ agency, at: 0, effects: [say(at(news, other), "news elsewhere")] }));
  await slack.assistant.settle();
  await settled;
  expect([arrived, refused]).toEqual([true, 1]);
  const order = slack.proxy
    .of("chat.postMessage")
    .flatMap(({ fields, answer }) => (answer.includes('"ok":true') ? [fields.text ?? ""] : []));
  expect(order[0]).toBe("news elsewhere");
  expect(order.slice(1)).toEqual(roots.map((_root, index) => `news ${index}`));
}, 30_000);
