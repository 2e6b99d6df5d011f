import { PassThrough, type Readable, type Writable } from "node:stream";
import { createTerminal, type Terminal } from "../../../adapters/terminal/app.ts";
import type { TerminalOptions } from "../../../adapters/terminal/options.ts";
import type { Card, Form, Message, Part } from "../../../src/core/message.ts";
import type { Reply } from "../../../src/core/turn.ts";
import type { Sid } from "../../../src/core/values/sid.ts";
import type { Assistant, Incoming } from "../../../src/runtime/ports.ts";

export const sid: Sid = "PR-7K3M-9Q2X";

/** What the fake does with one thing a person did. Messages are delivered when it settles, as in life. */
export type Answer = { say?: (Message | Part[] | string)[]; card?: Card; reply?: Reply };
export type Script = (did: Incoming) => Answer | undefined;

export const message = (said: Message | Part[] | string): Message =>
  typeof said === "string"
    ? { parts: [{ type: "text", text: said }] }
    : Array.isArray(said)
      ? { parts: said, sid }
      : said;

export const choices = (...labels: string[]): Part => ({
  type: "choices",
  choices: labels.map((label) => ({ label, action: { text: label.toLowerCase(), item: "any" } })),
});

export const secretRequest: Part = { type: "secret-request", item: "pin", label: "Transfer PIN" };

export const fileRequest: Part = { type: "file-request", item: "bill", accept: ["application/pdf"], most: 9 };

export const contactForm: Form = {
  form: "contact",
  sid,
  rev: 4,
  title: "Contact",
  fields: [
    {
      item: "repName",
      label: "Name",
      kind: "line",
      hint: "For example: Dana Reyes",
      reading: ["They sign the letter."],
      value: "Dana",
      optional: true,
    },
    { item: "repEmail", label: "E-mail", kind: "email", optional: false },
    {
      item: "kind",
      label: "Kind of service",
      kind: "choice",
      choices: [
        { label: "A home", value: "residential" },
        { label: "A business", value: "business" },
      ],
      optional: false,
    },
    { item: "pin", label: "Transfer PIN", kind: "secret", optional: false },
  ],
};

/** Takes everything in and answers by a script; documents are counted and thrown away. */
const fakeAssistant = (terminal: () => Terminal, script: Script) => {
  const received: Incoming[] = [];
  const documents: { name: string; bytes: number }[] = [];
  let due: Answer[] = [];
  let running = 0;
  let most = 0;
  const assistant: Assistant = {
    async receive(incoming) {
      running += 1;
      most = Math.max(most, running);
      received.push(incoming);
      await new Promise((resolve) => setImmediate(resolve));
      const answer = script(incoming) ?? {};
      due.push(answer);
      running -= 1;
      return answer.reply ?? null;
    },
    async settle() {
      const now = due;
      due = [];
      const { surface } = terminal();
      const to = "terminal:local";
      for (const { say = [], card } of now) {
        for (const said of say) await surface.deliver({ type: "say", to, message: message(said) }, "key");
        if (card) await surface.deliver({ type: "update-card", to, card }, "key");
      }
    },
    documents: {
      async take(files) {
        const names = files.map(({ name }) => name).join(" + ");
        let count = 0;
        for (const { bytes } of files) for await (const chunk of bytes) count += chunk.length;
        if (count === 0) return { ok: false, sentence: "The file is empty. Send another." };
        documents.push({ name: names, bytes: count });
        return { ok: true, document: { hash: "ab", kind: "application/pdf", bytes: count, name: names } };
      },
      keep: () => Promise.reject(new Error("The fake keeps no documents.")),
      read: () => Promise.reject(new Error("The fake keeps no documents.")),
    },
  };
  return { assistant, received, documents, mostAtOnce: () => most };
};

export const textOf = (stream: PassThrough): string => stream.read()?.toString("utf8") ?? "";

/** A terminal over plain streams with a fake behind it. */
export const setUp = (script: Script, more: Partial<TerminalOptions> = {}) => {
  const input: Readable = more.input ?? new PassThrough();
  const output: Writable = more.output ?? new PassThrough({ highWaterMark: 10_000_000 });
  let ids = 0;
  const terminal = createTerminal({
    input,
    output,
    interactive: false,
    columns: 80,
    colour: false,
    agency: "local",
    person: { id: "local", name: "Dana", role: "manage" },
    conversation: "terminal:local",
    nextId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    ...more,
  });
  const fake = fakeAssistant(() => terminal, script);
  return { ...fake, input, output, terminal };
};

/** Pipes a text through and gives what was printed, what was received, and what documents were taken. */
export const pipe = async (text: string | Buffer, script: Script, more: Partial<TerminalOptions> = {}) => {
  const input = new PassThrough();
  input.end(text);
  const run = setUp(script, { input, ...more });
  await run.terminal.run(run.assistant);
  return { ...run, printed: textOf(run.output as PassThrough), did: run.received.map(brief) };
};

/** What was done, in short: the type and what it holds. */
export const brief = (incoming: Incoming): unknown[] => {
  switch (incoming.type) {
    case "opened":
      return ["opened"];
    case "said":
      return ["said", incoming.text];
    case "edited":
      return ["edited", incoming.text];
    case "pressed":
      return ["pressed", incoming.action.text, incoming.sid];
    case "form-submitted":
      return ["form-submitted", incoming.form, incoming.values];
    case "file-received":
      return ["file-received", incoming.item, incoming.document.name];
    case "file-refused":
      return ["file-refused", incoming.item, incoming.sentence];
  }
};
