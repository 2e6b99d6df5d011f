import { describe, expect, test } from "@jest/globals";
import type { Card } from "../../../src/core/message.ts";
import { choices, message, pipe, type Script, secretRequest, sid } from "./fake-assistant.ts";

const opensWith =
  (...say: NonNullable<ReturnType<Script>>["say"] & object): Script =>
  (did) =>
    did.type === "opened" ? { say } : {};

describe("choices", () => {
  const asks = opensWith([choices("A home", "A business")]);

  test.each([
    ["1", ["pressed", "a home", sid]],
    [" 2 ", ["pressed", "a business", sid]],
    ["2)", ["pressed", "a business", sid]],
    ["a  BUSINESS", ["pressed", "a business", sid]],
    ["3", ["said", "3"]],
    ["0", ["said", "0"]],
    ["1 and 2", ["said", "1 and 2"]],
    ["business", ["said", "business"]],
    ["212", ["said", "212"]],
  ])("%s", async (line, expected) => {
    expect((await pipe(`${line}\n`, asks)).did[1]).toEqual(expected);
  });

  test("are numbered through all parts of a message", async () => {
    const script = opensWith([choices("Now", "Later"), choices("Help")]);
    expect((await pipe("3\n", script)).did[1]).toEqual(["pressed", "help", sid]);
  });

  test.each([
    ["1", ["said", "1"]],
    ["1 2 4", ["said", "1 2 4"]],
    ["a", ["pressed", "agree to all", sid]],
    ["B)", ["pressed", "later", sid]],
    ["Agree to all", ["pressed", "agree to all", sid]],
  ])("beside a numbered list have letters, so that %s means what it says", async (line, expected) => {
    const list = { type: "list" as const, ordered: true, items: ["I own it.", "It is active."] };
    const { did, printed } = await pipe(`${line}\n`, opensWith([list, choices("Agree to all", "Later")]));
    expect(did[1]).toEqual(expected);
    expect(printed).toContain("1. I own it.\n2. It is active.\na) Agree to all   b) Later\n");
  });

  test("belong to the last message only", async () => {
    const script: Script = (did) =>
      did.type === "opened" ? { say: [[choices("Yes")]] } : { say: ["What is the ZIP code?"] };
    expect((await pipe("1\n1\n", script)).did.slice(1)).toEqual([
      ["pressed", "yes", sid],
      ["said", "1"],
    ]);
  });

  test("still stand when a second message of the turn only tells something", async () => {
    const script = opensWith([choices("Yes")], "The carrier is slow today.");
    expect((await pipe("1\n", script)).did[1]).toEqual(["pressed", "yes", sid]);
  });

  test("of a card are pressed by their words, and a card seen is not shown again", async () => {
    const card: Card = {
      sid,
      title: "Main line",
      status: "Filed",
      facts: [],
      choices: [{ label: "Cancel the port", action: { text: "withdraw", sid } }],
      test: false,
    };
    const { did, printed } = await pipe("cancel the port\n1\n", (each) =>
      each.type === "opened" ? { say: [[choices("Yes")]], card } : { card },
    );
    expect(did.slice(1)).toEqual([
      ["pressed", "withdraw", sid],
      ["pressed", "yes", sid],
    ]);
    expect(printed.match(/Main line/g)).toHaveLength(1);
  });
});

describe("a secret", () => {
  const asks = opensWith([{ type: "text", text: "And the PIN?" }, secretRequest]);

  test.each(["4821", "12 34", "ab12CD", "0000", "#4821*", "hunter2"])(
    "%s is sent as one, and shown as dots",
    async (line) => {
      const { did, printed, received } = await pipe(`${line}\n`, asks);
      expect(did[1]).toEqual(["form-submitted", "secret", { pin: line }]);
      expect(received[1]).toMatchObject({ sid, rev: 0 });
      expect(printed).toContain("> ••••\n");
      expect(printed).not.toContain(line);
    },
  );

  test.each([
    "help",
    "back",
    "undo",
    "skip",
    "later",
    "cancel",
    "status",
    "review",
    "resume",
    "form",
    "I don't know",
    "why?",
    "PR-7K3M-9Q2X",
    "where do I find it",
    "/port help",
  ])("%s is said", async (line) => {
    const { did, printed } = await pipe(`${line}\n`, asks);
    expect(did[1]).toEqual(["said", line]);
    expect(printed).toContain(`> ${line}\n`);
  });

  test.each(["my PIN is 4821", "the pin: 4821 thanks"])(
    "is not shown inside a sentence either: %s",
    async (line) => {
      expect((await pipe(`${line}\n`, asks)).printed).not.toContain("4821");
      expect((await pipe(`${line}\n`, opensWith("Hello."))).printed).not.toContain("4821");
    },
  );

  test("is asked again with what was wrong, still hidden", async () => {
    const script: Script = (did) => {
      if (did.type === "opened") return { say: [[secretRequest]] };
      if (did.type !== "form-submitted") return {};
      return did.values.pin === "12"
        ? { reply: { type: "form-problems", problems: { pin: "A PIN has four to ten digits." } } }
        : { say: ["Thank you."] };
    };
    const { printed, did } = await pipe("12\n735511\nbye\n", script);
    expect(printed).toMatch(
      /> ••••\n\nTransfer PIN: A PIN has four to ten digits\.\n\n> ••••\n\nThank you\./,
    );
    expect(printed).not.toContain("735511");
    expect(did.slice(1)).toEqual([
      ["form-submitted", "secret", { pin: "12" }],
      ["form-submitted", "secret", { pin: "735511" }],
    ]);
  });

  test("is over once another question was asked", async () => {
    const script: Script = (did) => ({
      say: did.type === "opened" ? [[secretRequest]] : ["And the ZIP code?"],
    });
    expect((await pipe("4821\n10013\n", script)).did[2]).toEqual(["said", "10013"]);
  });

  test("without a request it belongs to is said", async () => {
    const script = opensWith(
      { ...message([secretRequest]), parts: [secretRequest] },
      { parts: [secretRequest] },
    );
    expect((await pipe("4821\n", script)).did[1]).toEqual(["said", "4821"]);
  });
});
