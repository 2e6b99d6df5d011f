import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { inBursts } from "../../src/chat/bursts.ts";
import type { Assistant, Incoming } from "../../src/runtime/ports.ts";

let count = 0;
const says = (text: string, change: Partial<Incoming> = {}): Incoming => {
  count += 1;
  const by = { id: "dana", name: "Dana", role: "manage" as const };
  return {
    source: "slack",
    id: `m${count}`,
    agency: "a",
    conversation: "c",
    by,
    type: "said",
    text,
    ...change,
  } as Incoming;
};

/** An assistant that keeps what it heard, a line for each turn. */
const opened = () => {
  const heard: string[] = [];
  const assistant = {
    receive: async (incoming: Incoming) => {
      const texts =
        incoming.type === "said"
          ? [incoming.text, ...(incoming.more ?? []).map(({ text }) => text)]
          : [incoming.type];
      heard.push(texts.join(" | "));
      return null;
    },
  } as unknown as Assistant;
  return { heard, ...inBursts(assistant) };
};

describe("short messages written before an answer could be seen", () => {
  test("five are two turns: the first at once, the others together", async () => {
    const { assistant, heard, shown } = opened();
    const all = ["business", "Acme Plumbing LLC", "Dana Reyes", "dana@acme.com", "yes it is"].map((text) =>
      assistant.receive(says(text)),
    );
    await all[0];
    expect(heard).toEqual(["business"]);
    shown("c");
    await Promise.all(all);
    expect(heard).toEqual(["business", "Acme Plumbing LLC | Dana Reyes | dana@acme.com | yes it is"]);
  });

  test("whoever saw the answer waits for nothing", async () => {
    const { assistant, heard, shown } = opened();
    await assistant.receive(says("business"));
    shown("c");
    await wait(1);
    await assistant.receive(says("Acme Plumbing LLC"));
    expect(heard).toEqual(["business", "Acme Plumbing LLC"]);
  });

  test("commands, questions and people named are heard alone, and in their place", async () => {
    const { assistant, heard, shown } = opened();
    const all = ["business", "Acme LLC", "back", "what is a BTN?", "Dana", "Reyes"].map((text) =>
      assistant.receive(says(text)),
    );
    await all[0];
    shown("c");
    await Promise.all(all);
    expect(heard).toEqual(["business", "Acme LLC", "back", "what is a BTN?", "Dana | Reyes"]);
  });

  test("other people and other conversations are other bursts, and a click comes after what was typed", async () => {
    const { assistant, heard, shown } = opened();
    const first = assistant.receive(says("business"));
    await first;
    await assistant.receive(says("hello there", { by: { id: "sam", name: "Sam", role: "manage" } }));
    await assistant.receive(says("elsewhere", { conversation: "d" }));
    const later = assistant.receive(says("Acme LLC"));
    await assistant.receive(says("", { type: "opened" } as Partial<Incoming>));
    expect(heard).toEqual(["business", "hello there", "elsewhere", "Acme LLC", "opened"]);
    shown("c");
    await later;
  });

  test("a message delivered again while it waits is heard once", async () => {
    const { assistant, heard, shown } = opened();
    await assistant.receive(says("business"));
    const again = says("Acme LLC");
    const both = [assistant.receive(again), assistant.receive(again)];
    shown("c");
    await Promise.all(both);
    expect(heard).toEqual(["business", "Acme LLC"]);
  });

  test("without an answer it is not waited for ever", async () => {
    const { assistant, heard } = opened();
    await assistant.receive(says("business"));
    await assistant.receive(says("Acme LLC"));
    expect(heard).toEqual(["business", "Acme LLC"]);
  });
});
