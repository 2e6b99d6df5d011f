import { assign, createActor, createMachine, type Snapshot } from "xstate";
import { fields, notUnderstood, type Peer, shelf, thanks } from "./fields.ts";

type Context = { answers: Record<string, unknown> };
type Said = { type: "said"; text: string };

/** A state for each question; an answer that cannot be read stays where it is. */
const machine = createMachine({
  types: {} as { context: Context; events: Said },
  context: { answers: {} },
  initial: "start",
  states: Object.fromEntries([
    ["start", { on: { said: fields[0]?.key ?? "done" } }],
    ...fields.map(({ key, read }, index) => [
      key,
      {
        on: {
          said: {
            guard: ({ event }: { event: Said }) => read(event.text) !== null,
            actions: assign({
              answers: ({ context, event }: { context: Context; event: Said }) => ({
                ...context.answers,
                [key]: read(event.text),
              }),
            }),
            target: fields[index + 1]?.key ?? "done",
          },
        },
      },
    ]),
    ["done", { type: "final" }],
  ]),
});

type Stored = { value: string; context: Context };

export const open = (): Peer => {
  const states = shelf<Snapshot<unknown>>();
  const asks = new Map(fields.map(({ key, ask }) => [key, ask]));
  let sent = 0;
  const say = (_text: string): void => {
    sent += 1;
  };
  return {
    say: (conversation, text) => {
      const snapshot = states.read(conversation);
      const actor = createActor(machine, snapshot ? { snapshot } : {}).start();
      const before = actor.getSnapshot();
      actor.send({ type: "said", text });
      const now = actor.getSnapshot();
      states.write(conversation, actor.getPersistedSnapshot());
      actor.stop();
      say(now === before ? notUnderstood : (asks.get(String(now.value)) ?? thanks));
    },
    answers: (conversation) => (states.read(conversation) as Stored | undefined)?.context.answers ?? {},
    bytes: states.bytes,
    sent: () => sent,
  };
};
