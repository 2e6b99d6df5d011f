import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Store } from "../../src/runtime/ports.ts";
import { openRuntime, said, type TestRuntime } from "../support/open-runtime.ts";
import { aConversation, aRequest, aTurn } from "../support/turns.ts";

let it: TestRuntime;
beforeEach(async () => {
  it = await openRuntime();
});
afterEach(() => it.close());

const draft = async (): Promise<void> => {
  await it.store.commit(
    aTurn({
      conversation: aConversation({ sid: aRequest().sid }),
      request: { state: aRequest(), loadedRev: null },
    }),
  );
};

const answers = async () => {
  const request = await it.request();
  return { carrier: request?.answers.carrier?.value, accountName: request?.answers.accountName?.value };
};

describe("an event delivered again", () => {
  test("changes nothing and is answered with nothing", async () => {
    await draft();
    const form = said("", {
      type: "form-submitted",
      form: "all",
      sid: aRequest().sid,
      rev: 1,
      values: { carrier: "Bell" },
    });
    await it.assistant.receive(form);
    await it.assistant.settle();
    const before = [await it.request(), await it.store.history("acme", aRequest().sid), it.spoken()];
    expect(await it.assistant.receive(form)).toBeNull();
    await it.assistant.settle();
    expect([await it.request(), await it.store.history("acme", aRequest().sid), it.spoken()]).toEqual(before);
    expect(await answers()).toEqual({ carrier: "Bell", accountName: undefined });
  });

  test("is answered with nothing also where only the commit finds out", async () => {
    await draft();
    const event = said("show me the form");
    expect(await it.assistant.receive(event)).toMatchObject({ type: "open-form" });
    const hasty = it.again({ store: { ...it.store, seen: async () => false } });
    expect(await hasty.receive(event)).toBeNull();
  });

  test.each([
    ["first", "heard", ["new"]],
    ["later", "new", ["heard"]],
  ])("the %s of several said together leaves the others to be heard, once each", async (_place, id, more) => {
    await draft();
    await it.assistant.receive(said("Bell", { id: "heard" }));
    const texts: Record<string, string> = { heard: "Bell", new: "Acme Plumbing LLC" };
    const together = said(texts[id] ?? "", {
      id,
      more: more.map((each) => ({ id: each, text: texts[each] ?? "" })),
    });
    await it.assistant.receive(together);
    await it.assistant.receive(together);
    expect(await answers()).toEqual({ carrier: "Bell", accountName: "Acme Plumbing LLC" });
    expect(await it.store.history("acme", aRequest().sid)).toHaveLength(2);
  });

  test("ten times at once is one turn", async () => {
    await draft();
    const event = said("Bell");
    const processes = [it.assistant, it.again(), it.again(), it.again(), it.again()];
    await Promise.all([...processes, ...processes].map((each) => each.receive(event)));
    expect(await answers()).toEqual({ carrier: "Bell", accountName: undefined });
    expect(await it.store.history("acme", aRequest().sid)).toHaveLength(1);
  });
});

describe("two people at once", () => {
  const overtaken = () => it.lines.filter(({ message }) => message.startsWith("turn overtaken")).length;
  const ben = { id: "ben", name: "Ben", role: "manage" as const };

  test("in one conversation, the second learns whose answer stands, and nothing else takes theirs", async () => {
    await draft();
    await Promise.all([it.assistant.receive(said("Bell")), it.assistant.receive(said("Acme", { by: ben }))]);
    expect(await answers()).toEqual({ carrier: "Bell", accountName: undefined });
    expect((await it.store.conversation("terminal:1"))?.trail).toEqual(["carrier"]);
    expect(overtaken()).toBe(0);
    await it.assistant.settle();
    expect(it.spoken().at(-1)).toContain("You both answered at once");
  });

  test("in two conversations about one request, nothing is lost", async () => {
    await draft();
    const other = aConversation({ id: "terminal:2", sid: aRequest().sid });
    await it.store.commit(aTurn({ conversation: other }));
    await Promise.all([
      it.assistant.receive(said("Bell")),
      it.assistant.receive(said("Acme", { by: ben, conversation: "terminal:2" })),
    ]);
    expect(new Set(Object.values(await answers()))).toEqual(new Set(["Bell", "Acme"]));
    expect(overtaken()).toBe(0);
  });

  test("in two processes, the slower one is worked out again from what the faster one stored", async () => {
    await draft();
    let faster = 0;
    const store: Store = {
      ...it.store,
      commit: async (turn) => {
        if (turn.source === "terminal" && faster < 2) {
          faster += 1;
          await it.assistant.receive(said(faster === 1 ? "Bell" : "Acme", { by: ben }));
        }
        return it.store.commit(turn);
      },
    };
    await it.again({ store }).receive(said("+12125550100"));
    expect(await answers()).toEqual({ carrier: "Bell", accountName: "Acme" });
    expect((await it.request())?.answers.numbers?.value).toEqual(["+12125550100"]);
    expect(overtaken()).toBe(2);
  });

  test("a turn overtaken for ever is given up with a sentence, not repeated for ever", async () => {
    await draft();
    const store: Store = { ...it.store, commit: async () => "changed meanwhile" };
    await expect(it.again({ store }).receive(said("Bell"))).rejects.toThrow("overtaken 20 times");
    expect(await answers()).toEqual({ carrier: undefined, accountName: undefined });
  });
});

test("two requests that drew the same SID become two requests", async () => {
  const drawn = ["a".repeat(20), "a".repeat(20), "b".repeat(20)];
  const assistant = it.again({ entropy: () => drawn.shift() ?? "c".repeat(20) });
  await assistant.receive(said("/port new"));
  await assistant.receive(said("/port new", { conversation: "terminal:2" }));
  const { results } = await it.store.find("acme", { type: "drafts" }, "ana", 10);
  expect(new Set(results.map(({ sid }) => sid)).size).toBe(2);
});

describe("agencies are kept apart", () => {
  test("a request named by another agency is not there", async () => {
    await draft();
    const stranger = { agency: "other", conversation: "terminal:9", sid: aRequest().sid };
    await it.assistant.receive(
      said("", { ...stranger, type: "pressed", action: { text: "Bell", item: "carrier" } }),
    );
    expect(await answers()).toEqual({ carrier: undefined, accountName: undefined });
  });

  test("a conversation of another agency is refused", async () => {
    await draft();
    await expect(it.assistant.receive(said("Bell", { agency: "other" }))).rejects.toThrow(
      "an adapter must give",
    );
  });
});
