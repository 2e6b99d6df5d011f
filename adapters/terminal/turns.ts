import { speakOn } from "../../src/core/language.ts";
import type { Field, Form } from "../../src/core/message.ts";
import type { Reply } from "../../src/core/turn.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import { type Assistant, type Incoming, RecordsUnreachable } from "../../src/runtime/ports.ts";
import { fillForm, type Understood } from "./fill-form.ts";
import type { Lines } from "./lines.ts";
import type { TerminalOptions } from "./options.ts";
import { printable, printableLine } from "./printable.ts";
import type { Screen } from "./screen.ts";
import { sendFile } from "./send-file.ts";
import type { TerminalSurface } from "./surface.ts";
import { words } from "./words.ts";
import { wrap } from "./wrap.ts";

type Own<Event> = Event extends Incoming
  ? Omit<Event, "source" | "id" | "agency" | "conversation" | "by">
  : never;

/** What the person did, without who and where. */
export type Did = Own<Incoming>;

/** The turns of one run. Each resolves when everything that follows from it has been said. */
export type Turns = {
  take(did: Did): Promise<void>;
  takeFile(item: string, path: string, sid: Sid | null): Promise<void>;
  takeSecret(item: string, label: string, sid: Sid, value: string): Promise<void>;
  /** True once the person has left from within a form. */
  hasLeft(): boolean;
};

export const createTurns = (
  assistant: Assistant,
  options: TerminalOptions,
  terminal: TerminalSurface,
  lines: Lines,
  screen: () => Screen,
  understood: Understood,
): Turns => {
  const { agency, conversation, person } = options;
  let left = false;

  const say = (...sentences: string[]): Promise<void> =>
    lines.print(sentences.flatMap((sentence) => wrap(printable(sentence), screen().width)));

  /** The work's result, or null where the records do not answer: then the person is told. */
  const reaching = async <T>(work: Promise<T>, told: (why: string) => string): Promise<T | null> => {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof RecordsUnreachable)) throw error;
      await say(told(error.message.replace(/[^.]$/, "$&.")));
      return null;
    }
  };

  const send = async (did: Did): Promise<Reply | null> => {
    terminal.turnBegins();
    const base = { source: "terminal", id: options.nextId(), agency, conversation, by: person };
    const taken = assistant.receive({ ...base, ...did }).then((reply) => ({ reply }));
    const stored = await reaching(taken, words.notTaken);
    if (!stored) return null;
    await reaching(assistant.settle(), words.answerLater);
    const { reply } = stored;
    const language = reply?.language ?? terminal.language();
    if (language) speakOn(language);
    return reply;
  };

  const namedProblems = (
    problems: Record<string, string>,
    fields: { item: string; label: string }[],
  ): string[] =>
    Object.entries(problems).map(([item, problem]) => {
      const field = fields.find((each) => each.item === item);
      return words.problem(printableLine(field?.label ?? item), problem);
    });

  const file = async (item: string, path: string, sid: Sid | null): Promise<Reply | null> => {
    const sent = await reaching(sendFile(item, path, assistant.documents), words.notTaken);
    return sent && send({ ...sent, ...(sid ? { sid } : {}) });
  };

  /** Sends what was typed. Gives the fields that need another look. */
  const submit = async (form: Form, fields: Field[]): Promise<Field[]> => {
    const { values, files, ended } = await fillForm(fields, lines, screen, understood);
    left = left || ended === "stopped";
    const typed = Object.keys(values).length > 0;
    if (ended === "cancelled" || (!typed && files.length === 0)) {
      if (left) return [];
      await say(ended === "cancelled" ? words.formCancelled : words.formUnchanged);
      await terminal.repeat();
      return [];
    }
    const reply = typed
      ? await send({ type: "form-submitted", form: form.form, sid: form.sid, rev: form.rev, values })
      : null;
    for (const each of files) await answer(await file(each.item, each.path, form.sid));
    if (reply?.type !== "form-problems") {
      await answer(reply);
      return [];
    }
    const problems = namedProblems(reply.problems, form.fields);
    await say(words.formProblems(problems.length), ...problems);
    return left ? [] : form.fields.filter(({ item }) => Object.hasOwn(reply.problems, item));
  };

  const fill = async (form: Form): Promise<void> => {
    const { width, style } = screen();
    await lines.print([
      ...wrap(printableLine(form.title), width).map(style.bold),
      ...wrap(words.formHow, width).map(style.dim),
    ]);
    let fields = form.fields;
    while (fields.length > 0) fields = await submit(form, fields);
  };

  const answer = async (reply: Reply | null): Promise<void> => {
    if (reply?.type === "open-form" && !left) await fill(reply.form);
    if (reply?.type === "form-problems") await say(...namedProblems(reply.problems, []));
  };

  return {
    take: async (did) => answer(await send(did)),
    takeFile: async (item, path, sid) => answer(await file(item, path, sid)),
    async takeSecret(item, label, sid, value) {
      const reply = await send({
        type: "form-submitted",
        form: "secret",
        sid,
        rev: 0,
        values: { [item]: value },
      });
      if (reply?.type === "form-problems") await say(...namedProblems(reply.problems, [{ item, label }]));
      else await answer(reply);
    },
    hasLeft: () => left,
  };
};
