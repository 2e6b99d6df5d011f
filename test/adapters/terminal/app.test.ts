import { PassThrough, Readable, Writable } from "node:stream";
import { describe, expect, test } from "@jest/globals";
import { choices, pipe, type Script, setUp, sid, textOf } from "./fake-assistant.ts";

const greets: Script = (did) =>
  did.type === "opened" ? { say: ["Hello. Which numbers move?"] } : { say: [`Heard ${did.type}.`] };

const sentences = (did: unknown[][]): unknown[] =>
  did.filter(([type]) => type === "said").map(([, text]) => text);

describe("a conversation out of a pipe", () => {
  test("is printed as if typed", async () => {
    const script: Script = (did) => {
      if (did.type === "opened") {
        return {
          say: [
            {
              parts: [{ type: "text", text: "Is it a business?" }, choices("Yes", "No")],
              sid,
              test: true,
              progress: { step: 3, of: 5, title: "Contact", left: 4 },
            },
          ],
        };
      }
      return { say: ["Thank you.", "What is the account number?"] };
    };
    const { printed, did } = await pipe("1\n\n   \n00-17", script);
    expect(printed).toBe(
      [
        "Every line that comes in is one message. To send several lines as one, put a",
        'line with only """ before and after them.',
        "",
        "Is it a business?",
        "1) Yes   2) No",
        "Step 3 of 5 · Contact · 4 fields left · [sandbox]",
        "",
        "> 1",
        "",
        "Thank you.",
        "",
        "What is the account number?",
        "",
        "> ••••",
        "",
        "Thank you.",
        "",
        "What is the account number?",
        "",
      ].join("\n"),
    );
    expect(did).toEqual([["opened"], ["pressed", "yes", sid], ["said", "00-17"]]);
  });

  test("tells who did it, where, and each time with an id of its own", async () => {
    const { received } = await pipe("hello\n", greets);
    expect(received).toEqual([
      expect.objectContaining({ type: "opened", id: "id-1", source: "terminal", agency: "local" }),
      {
        type: "said",
        text: "hello",
        id: "id-2",
        source: "terminal",
        agency: "local",
        conversation: "terminal:local",
        by: { id: "local", name: "Dana", role: "manage" },
      },
    ]);
  });

  test("takes one turn after another", async () => {
    const { mostAtOnce, did } = await pipe("a\nb\nc\n", greets);
    expect(mostAtOnce()).toBe(1);
    expect(sentences(did)).toEqual(["a", "b", "c"]);
  });

  test("ends at exit, and says how to go on", async () => {
    let idle = 0;
    const onIdle = async () => {
      idle += 1;
    };
    const { did, printed } = await pipe("a\nexit\nb\n", greets, { onIdle });
    expect(sentences(did)).toEqual(["a"]);
    expect(printed).toMatch(/Everything you sent is saved.*"resume"/s);
    expect(idle).toBe(0);
  });

  test("is idle once, after the last turn", async () => {
    const seen: string[] = [];
    const onIdle = async () => {
      seen.push("idle");
    };
    await pipe(
      "a\n",
      (did) => {
        seen.push(did.type);
        return {};
      },
      { onIdle },
    );
    expect(seen).toEqual(["opened", "said", "idle"]);
  });

  test("a block between quotes is one message, also without its end", async () => {
    const { did, printed } = await pipe('"""\na\n\nb\n"""\nc\n"""\nd\ne', greets);
    expect(sentences(did)).toEqual(["a\n\nb", "c", "d\ne"]);
    expect(printed).toContain("> a\n… \n… b\n");
  });
});

describe("whatever comes in", () => {
  test.each([
    ["CRLF", "one\r\ntwo\r\n", ["one", "two"]],
    ["no newline at the end", "one\ntwo", ["one", "two"]],
    ["emoji", "👩‍👩‍👧 café 東京\n", ["👩‍👩‍👧 café 東京"]],
    ["a byte order mark", "\ufeffhello\n", ["hello"]],
    ["nothing", "", []],
    ["only blank lines", "\n \n\t\n", []],
    ["only control characters", "\u0007\u0000\n", []],
  ])("%s", async (_name, text, expected) => {
    expect(sentences((await pipe(text, greets)).did)).toEqual(expected);
  });

  test("bytes that are no UTF-8", async () => {
    const bytes = Buffer.concat([Buffer.from("caf"), Buffer.from([0xe9, 0xff]), Buffer.from("!\nnext\n")]);
    expect(sentences((await pipe(bytes, greets)).did)).toEqual(["caf\ufffd\ufffd!", "next"]);
  });

  test("a character cut in two by the pipe", async () => {
    const [first, ...rest] = Buffer.from("é\n");
    const input = Readable.from([Buffer.from([first as number]), Buffer.from(rest)]);
    const run = setUp(greets, { input });
    await run.terminal.run(run.assistant);
    expect(run.received.at(-1)).toMatchObject({ text: "é" });
  });

  test("control characters neither steer the terminal nor reach the conversation", async () => {
    const script: Script = (did) =>
      did.type === "said" ? { say: ["\u001b[2Jcleared\u0007 \u202eright to left\u202c\u009b31m"] } : {};
    const { printed, did } = await pipe("\u001b[31mred\u001b[0m\u0000 \u001b]0;title\u0007line\n", script);
    expect(sentences(did)).toEqual(["red line"]);
    expect(printed).toContain("cleared right to left");
    expect(printed).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  });

  test("10,000 characters, and a long last line without an end", async () => {
    const long = "x".repeat(10_000);
    const { did, printed } = await pipe(`${long}\n${"y ".repeat(100_000)}end`, greets);
    expect(sentences(did)).toEqual([long, `${"y ".repeat(100_000)}end`]);
    expect(printed).toContain(`> ${long}\n`);
  });
});

describe("what cannot go on", () => {
  const brokenPipe = () =>
    new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" })),
    });

  test("stops quietly when nobody reads the output", async () => {
    let idle = false;
    const onIdle = async () => {
      idle = true;
    };
    const output = brokenPipe();
    const run = setUp(greets, { output, onIdle });
    (run.input as PassThrough).write("a\n");
    await run.terminal.run(run.assistant);
    expect(run.received.map((each) => each.type)).toEqual(["opened"]);
    expect(idle).toBe(false);
    const effect = { type: "say" as const, to: "terminal:local", message: { parts: [] } };
    await expect(run.terminal.surface.deliver(effect, "key")).resolves.toBeUndefined();
  });

  test("stops waiting for a line when the output is closed", async () => {
    const output = new PassThrough();
    const run = setUp(greets, { output });
    output.on("data", (chunk) => {
      if (String(chunk).includes("Hello.")) setTimeout(() => output.destroy(), 20);
    });
    await run.terminal.run(run.assistant);
    expect(run.received.map((each) => each.type)).toEqual(["opened"]);
  });

  test("tells when the output cannot be written for another reason", async () => {
    const output = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error("no space"), { code: "ENOSPC" })),
    });
    const { terminal } = setUp(greets, { output });
    const message = { parts: [{ type: "text" as const, text: "a" }] };
    await expect(
      terminal.surface.deliver({ type: "say", to: "terminal:local", message }, "key"),
    ).rejects.toThrow("no space");
  });

  test("a delivery waits until it is written", async () => {
    const order: string[] = [];
    let write = (): void => undefined;
    const output = new Writable({
      write: (_chunk, _encoding, done) => {
        write = () => {
          order.push("written");
          done();
        };
      },
    });
    const { terminal } = setUp(greets, { output });
    const message = { parts: [{ type: "text" as const, text: "a" }] };
    const delivered = terminal.surface.deliver({ type: "say", to: "terminal:local", message }, "key");
    const noted = delivered.then(() => order.push("delivered"));
    setImmediate(() => write());
    await noted;
    expect(order).toEqual(["written", "delivered"]);
  });

  test("ends when it is asked to, after the turn that runs, and says how to go on", async () => {
    const stop = new AbortController();
    const run = setUp(
      (did) => {
        if (did.type === "said") stop.abort();
        return { say: ["Noted."] };
      },
      { stop: stop.signal },
    );
    (run.input as PassThrough).write("a\n");
    await run.terminal.run(run.assistant);
    expect(textOf(run.output as PassThrough)).toMatch(/> a\n\nNoted\.\n\nEverything you sent is saved/);
  });

  test("holds conversations of the terminal only", () => {
    const { surface } = setUp(greets).terminal;
    expect([surface.holds("terminal:local"), surface.holds("slack:C1")]).toEqual([true, false]);
  });
});
