import { readConfig } from "../../../src/config.ts";
import { type Action, type Message, plain } from "../../../src/core/message.ts";
import type { Sid } from "../../../src/core/values/sid.ts";
import { openPortside } from "../../../src/portside.ts";
import { entropy } from "../../../src/runtime/entropy.ts";
import type { Incoming } from "../../../src/runtime/ports.ts";
import { onOneLine } from "../answering-person.ts";
import { dataFolder } from "../data-folder.ts";
import { keptLog } from "../open-runtime.ts";
import { setClock } from "../set-clock.ts";
import { endingOf } from "./ending.ts";
import { aMoment, type MakePlayer, type Step } from "./story.ts";

type Happened = Incoming extends infer One
  ? One extends Incoming
    ? Omit<One, "source" | "id" | "agency" | "conversation" | "by">
    : never
  : never;

/** The conversation of a terminal, with what its edge would make of keys already made of them. */
export const terminalPlayer: MakePlayer = async (bill, environment = {}) => {
  const data = dataFolder();
  const clock = setClock();
  const { lines, log } = keptLog();
  const messages: Message[] = [];
  const read = readConfig({ DATA_DIR: data.folder, ...environment });
  if (!read.ok) throw new Error(read.problems.join(" "));
  const portside = await openPortside({
    config: read.config,
    clock,
    entropy,
    speed: 1,
    log,
    surfaces: [
      {
        holds: (conversation) => conversation.startsWith("terminal:"),
        deliver: async (effect) => {
          if (effect.type !== "update-card") messages.push(effect.message);
        },
        directWith: async () => "terminal:local",
      },
    ],
  });
  const { assistant, store } = portside;
  let events = 0;
  const happen = async (happened: Happened) => {
    events += 1;
    const by = { id: "dana", name: "Dana Reyes", role: "manage" as const };
    const reply = await assistant.receive({
      source: "terminal",
      id: String(events),
      agency: "local",
      conversation: "terminal:local",
      by,
      ...happened,
    } as Incoming);
    await assistant.settle();
    return reply;
  };
  const sid = (): Sid => messages.findLast((message) => message.sid)?.sid as Sid;
  const actionOf = (label: string): Action => {
    const choices = messages.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.type === "choices" ? part.choices : [])),
    );
    const found = choices.findLast((choice) => choice.label === label);
    if (!found) throw new Error(`No choice "${label}".`);
    return found.action;
  };
  const press = (action: Action) =>
    happen({ type: "pressed", action, ...(action.sid ? { sid: action.sid } : {}) });
  const fill = (form: string, rev: number, values: Record<string, string>) =>
    happen({ type: "form-submitted", form, sid: sid(), rev, values });

  const pass = async (hours: number): Promise<void> => {
    clock.advance(hours * 3600_000);
    await assistant.tick();
  };

  const play = async (step: Step): Promise<void> => {
    switch (step.do) {
      case "begin":
        await happen({ type: "said", text: "/port" });
        return;
      case "press":
        await press(actionOf(step.label));
        return;
      case "say":
        await happen({ type: "said", text: step.text });
        return;
      case "bill": {
        const taken = await assistant.documents.take([
          {
            name: "bill.pdf",
            bytes: (async function* () {
              yield await bill;
            })(),
          },
        ]);
        if (taken.ok) await happen({ type: "file-received", item: "bill", document: taken.document });
        return;
      }
      case "secret": {
        const asked = messages.at(-1)?.parts.find((part) => part.type === "secret-request");
        await fill("secret", 0, { [asked?.item ?? ""]: step.value });
        return;
      }
      case "form": {
        const reply = await press({ text: "form", sid: sid() });
        if (reply?.type !== "open-form") throw new Error("No form was opened.");
        await fill(reply.form.form, reply.form.rev, step.values);
        return;
      }
      case "pass":
        await pass(step.hours);
    }
  };

  return {
    platform: "terminal",
    ways: {
      begin: "/port",
      press: "number of a choice",
      say: "line",
      bill: "path of a file",
      secret: "hidden input",
      form: "one field after the other",
    },
    play,
    request: () => store.request("local", sid()),
    hear: () => pass(aMoment),
    said: async () => onOneLine(messages.map(plain).join("\n")),
    saidAlone: async () => onOneLine(messages.map(plain).join("\n")),
    ending: () => endingOf(store, "local", sid()),
    leaks: (secret) => JSON.stringify([messages, lines]).includes(secret),
    close: async () => {
      await portside.close();
      data.remove();
    },
  };
};
