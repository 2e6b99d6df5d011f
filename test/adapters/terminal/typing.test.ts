import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { typeHidden } from "../../../adapters/terminal/hidden.ts";
import { brief, choices, contactForm, type Script, secretRequest, setUp, sid } from "./fake-assistant.ts";
import { screenOf } from "./screen-of.ts";

/** A person at a terminal: types when the screen shows what they wait for. */
const sitDown = (script: Script) => {
  const input = new PassThrough();
  const output = new PassThrough();
  const raw: boolean[] = [];
  Object.assign(input, { setRawMode: (on: boolean) => raw.push(on) });
  let screen = "";
  let waiting: { text: string; from: number; seen: () => void } | null = null;
  const look = (): void => {
    if (waiting && screen.indexOf(waiting.text, waiting.from) >= 0) waiting.seen();
  };
  output.on("data", (chunk) => {
    screen += chunk;
    look();
  });
  let read = 0;
  const sees = (text: string): Promise<void> =>
    new Promise((resolve) => {
      const seen = (): void => {
        read = screen.indexOf(text, read) + text.length;
        waiting = null;
        resolve();
      };
      waiting = { text, from: read, seen };
      look();
    });
  const run = setUp(script, { input, output, interactive: true });
  const done = run.terminal.run(run.assistant);
  const type = (keys: string): void => {
    input.write(keys);
  };
  const did = () => run.received.map(brief);
  return {
    ...run,
    raw,
    done,
    sees,
    type,
    did,
    printed: () => stripVTControlCharacters(screen),
    screen: () => screen,
  };
};

const asks: Script = (did) => ({ say: [did.type === "opened" ? "Which numbers?" : "Noted."] });

describe("at a terminal", () => {
  test("a line is a message, and Ctrl-D ends with a word on how to go on", async () => {
    const desk = sitDown(asks);
    await desk.sees("> ");
    desk.type("hello\r");
    await desk.sees("Noted.");
    await desk.sees("> ");
    desk.type("\u0004");
    await desk.done;
    expect(desk.did()).toEqual([["opened"], ["said", "hello"]]);
    expect(desk.printed()).toMatch(
      /Which numbers\?\n\n> hello\r\n\nNoted\.\n\n> \n\nEverything you sent is saved\./,
    );
    expect(desk.raw.at(-1)).toBe(false);
  });

  test("a pasted block is one message, also when its last line waits for Enter", async () => {
    const desk = sitDown(asks);
    await desk.sees("> ");
    desk.type("212 555 0100\r212 555 0101\r212 555 0102");
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(desk.did()).toEqual([["opened"]]);
    desk.type("\r");
    await desk.sees("Noted.");
    desk.type("exit\r");
    await desk.done;
    expect(desk.did()[1]).toEqual(["said", "212 555 0100\n212 555 0101\n212 555 0102"]);
  });

  test("Ctrl-C in the middle of a turn loses no line that was entered", async () => {
    let entered = (): void => undefined;
    const desk = sitDown((did) => {
      if (did.type === "said" && did.text === "first") entered();
      return asks(did);
    });
    await desk.sees("> ");
    entered = () => {
      desk.type("second\r");
      desk.type("\u0003");
    };
    desk.type("first\r");
    await desk.done;
    expect(desk.did().slice(1)).toEqual([
      ["said", "first"],
      ["said", "second"],
    ]);
    expect(desk.printed().match(/Everything you sent is saved\./g)).toHaveLength(1);
  });

  test("what comes meanwhile is printed above what is being typed", async () => {
    const desk = sitDown(asks);
    await desk.sees("> ");
    desk.type("half a li");
    await desk.sees("li");
    const message = { parts: [{ type: "text" as const, text: "The date is set." }] };
    await desk.terminal.surface.deliver({ type: "say", to: "terminal:local", message }, "key");
    await desk.sees("> half a li");
    desk.type("ne\r");
    await desk.sees("Noted.");
    desk.type("exit\r");
    await desk.done;
    expect(desk.did()[1]).toEqual(["said", "half a line"]);
  });

  const progress = (words: string) => ({
    to: "terminal:local",
    message: { parts: [{ type: "text" as const, text: words }] },
    key: "key",
    shown: null,
    tries: 0,
  });
  test("how far some work is is one line, written over above what is being typed", async () => {
    const desk = sitDown(asks);
    await desk.sees("> ");
    desk.type("half");
    await desk.sees("half");
    await desk.terminal.surface.showProgress?.(progress("Reading: page 1 of 6"));
    await desk.terminal.surface.showProgress?.(progress("Reading: page 2 of 6"));
    await desk.terminal.surface.showProgress?.(progress("Reading: done"));
    await desk.sees("Reading: done");
    await desk.sees("> half");
    const seen = screenOf(desk.screen());
    expect(seen.slice(seen.indexOf("Which numbers?"))).toEqual([
      "Which numbers?",
      "",
      "Reading: done",
      "",
      "> half",
    ]);
    desk.type("\r");
    await desk.sees("Noted.");
    desk.type("exit\r");
    await desk.done;
  });

  test("nothing that was said meanwhile is written over", async () => {
    const desk = sitDown(asks);
    await desk.sees("> ");
    await desk.terminal.surface.showProgress?.(progress("Reading: page 1 of 6"));
    const message = { parts: [{ type: "text" as const, text: "The date is set." }] };
    await desk.terminal.surface.deliver({ type: "say", to: "terminal:local", message }, "key");
    await desk.terminal.surface.showProgress?.(progress("Reading: page 2 of 6"));
    await desk.terminal.surface.showProgress?.(progress("Reading: page 3 of 6"));
    await desk.sees("page 3 of 6");
    const seen = screenOf(desk.screen()).filter((row) => /Reading|date/.test(row));
    expect(seen).toEqual(["Reading: page 1 of 6", "The date is set.", "Reading: page 3 of 6"]);
    desk.type("exit\r");
    await desk.done;
  });

  test("news that asks nothing leaves the question standing", async () => {
    const desk = sitDown((did) => ({
      say: did.type === "opened" ? [[choices("Yes", "No")]] : ["Noted."],
    }));
    await desk.sees("> ");
    const message = { parts: [{ type: "text" as const, text: "The date is set." }] };
    await desk.terminal.surface.deliver({ type: "say", to: "terminal:local", message }, "key");
    desk.type("2\r");
    await desk.sees("Noted.");
    desk.type("exit\r");
    await desk.done;
    expect(desk.did()[1]).toEqual(["pressed", "no", sid]);
  });
});

describe("a hidden line", () => {
  const secret: Script = (did) => ({ say: did.type === "opened" ? [[secretRequest]] : ["Thank you."] });

  test("is never shown, not even later by a key that brings lines back", async () => {
    const desk = sitDown(secret);
    await desk.sees("> ");
    desk.type("48");
    desk.type("21\r");
    await desk.sees("Thank you.");
    await desk.sees("> ");
    desk.type("\u001b[A\u001b[A\u0019 x\r");
    await desk.sees("> ");
    desk.type("exit\r");
    await desk.done;
    expect(desk.did().slice(1)).toEqual([
      ["form-submitted", "secret", { pin: "4821" }],
      ["said", " x"],
    ]);
    expect(desk.screen()).not.toMatch(/4821|48/);
    expect(desk.printed()).toContain("> ••••\n");
  });

  test("survives what is printed meanwhile, and a word is read as a word", async () => {
    const desk = sitDown(secret);
    await desk.sees("> ");
    desk.type("he");
    const message = { parts: [{ type: "text" as const, text: "The date is set." }] };
    await desk.terminal.surface.deliver({ type: "say", to: "terminal:local", message }, "key");
    desk.type("lp\r");
    await desk.sees("Thank you.");
    desk.type("exit\r");
    await desk.done;
    expect(desk.did()[1]).toEqual(["said", "help"]);
    expect(desk.printed()).toContain("> help\n");
  });

  test("Enter alone asks again, Ctrl-C ends", async () => {
    const desk = sitDown(secret);
    await desk.sees("> ");
    desk.type("\r");
    await desk.sees("> ");
    desk.type("48\u0003");
    await desk.done;
    expect(desk.did()).toEqual([["opened"]]);
    expect(desk.printed()).toContain("Everything you sent is saved.");
    expect(desk.raw.at(-1)).toBe(false);
  });

  test("in a form, where Ctrl-C sends what was typed before", async () => {
    const [name, , , pin] = contactForm.fields;
    const form = { ...contactForm, fields: [name, pin].filter((field) => field !== undefined) };
    const desk = sitDown((did) => (did.type === "opened" ? { reply: { type: "open-form", form } } : {}));
    await desk.sees("> ");
    desk.type("Dana Reyes\r");
    await desk.sees("2 of 2");
    await desk.sees("> ");
    desk.type("12\u0003");
    await desk.done;
    expect(desk.did()[1]).toEqual(["form-submitted", "contact", { repName: "Dana Reyes" }]);
    expect(desk.screen()).not.toContain("12");
  });

  test.each([
    ["abc\r", { text: "abc", ended: "entered", rest: "" }],
    ["abc\r\nnext", { text: "abc", ended: "entered", rest: "next" }],
    ["ab\u007fc\bd\n", { text: "ad", ended: "entered", rest: "" }],
    ["wrong\u0015right\r", { text: "right", ended: "entered", rest: "" }],
    ["a\u001b[D\u001b[200~b\u001b[201~\u001bOA\u0000c\r", { text: "abc", ended: "entered", rest: "" }],
    ["\u007f\u007f", { text: "", ended: null, rest: "" }],
    ["é👩‍👩‍👧\u007f", { text: "é", ended: null, rest: "" }],
    ["\u0004", { text: "", ended: "input", rest: "" }],
    ["a\u0004b", { text: "ab", ended: null, rest: "" }],
    ["a\u0003b", { text: "a", ended: "interrupt", rest: "b" }],
  ])("keys %j", (keys, expected) => {
    expect(typeHidden("", keys)).toEqual(expected);
  });
});
