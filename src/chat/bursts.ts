import { readTypedCommand } from "../core/hearing/typed-command.ts";
import type { Reply } from "../core/turn.ts";
import type { Assistant, Incoming } from "../runtime/ports.ts";
import { inTime } from "./in-time.ts";

type Said = Extract<Incoming, { type: "said" }>;

/** Messages that came before the answer to an earlier one was shown. `under way` until that. */
type Burst = {
  waiting: { said: Said; done: (reply: Reply | null) => void; failed: (error: unknown) => void }[];
  ids: Map<string, Promise<Reply | null>>;
};

export type Bursts = {
  assistant: Assistant;
  /** Something was shown in a conversation: who writes there from now on has seen it. */
  shown(conversation: string): void;
};

/** An answer is not waited for longer than this: what waits is heard then. Milliseconds. */
const patience = 1200;

/** Messages read as one turn, and characters of each; longer ones are no burst. */
const most = 10;
const longest = 400;

/** Short words that answer something. Commands, questions and whatever names people are heard alone. */
const mayJoin = ({ text, addressed, by }: Said): boolean =>
  addressed === undefined &&
  text.length <= longest &&
  !/[?/]/.test(text.slice(0, 1)) &&
  !text.trimEnd().endsWith("?") &&
  readTypedCommand(text, by.language ?? "en") === null;

const joined = ([first, ...others]: [Said, ...Said[]]): Said => ({
  ...first,
  ...(others.length > 0
    ? {
        more: others.map(({ id, text, message }) => ({
          id,
          text,
          ...(message === undefined ? {} : { message }),
        })),
      }
    : {}),
});

/**
 * The assistant, which hears several short messages as one when somebody wrote on before they could see an answer. The
 * first is heard at once; what follows waits only until the answer to it is shown, so nobody who reads waits.
 */
export const inBursts = (assistant: Assistant): Bursts => {
  const open = new Map<string, Burst>();
  const closing = new Map<string, Set<() => void>>();

  const keyOf = ({ conversation, by }: Incoming): string => `${conversation} ${by.id}`;

  /** Resolves once something was shown in the conversation, or after a while. */
  const answered = async (conversation: string): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const all = closing.get(conversation) ?? new Set();
    closing.set(conversation, all.add(resolve));
    await inTime(promise, patience);
    all.delete(resolve);
    if (all.size === 0) closing.delete(conversation);
  };

  /** Hears what waits, in its order: neighbours that may be joined as one. */
  const hearWaiting = async ({ waiting }: Burst): Promise<void> => {
    while (waiting.length > 0) {
      const [first] = waiting;
      if (!first) return;
      let count = 1;
      while (mayJoin(first.said) && count < most && waiting[count] && mayJoin((waiting[count] ?? first).said))
        count += 1;
      const some = waiting.splice(0, count);
      const rest = some.slice(1).map(({ said }) => said);
      try {
        const reply = await assistant.receive(joined([first.said, ...rest]));
        for (const [index, { done }] of some.entries()) done(index === 0 ? reply : null);
      } catch (error) {
        for (const { failed } of some) failed(error);
      }
    }
  };

  /** The same message again gets the same answer; one that failed is heard anew. */
  const remember = ({ ids }: Burst, id: string, heard: Promise<Reply | null>): void => {
    ids.set(id, heard);
    heard.catch(() => ids.delete(id));
  };

  const begin = async (said: Said, key: string): Promise<Reply | null> => {
    const burst: Burst = { waiting: [], ids: new Map() };
    open.set(key, burst);
    const shownAfter = answered(said.conversation);
    const end = async (): Promise<void> => {
      await shownAfter;
      await hearWaiting(burst);
      if (open.get(key) === burst) open.delete(key);
      await hearWaiting(burst);
    };
    const heard = assistant.receive(said);
    remember(burst, said.id, heard);
    void end();
    return heard;
  };

  return {
    shown: (conversation) => {
      for (const resolve of closing.get(conversation) ?? []) resolve();
    },
    assistant: {
      documents: assistant.documents,
      settle: () => assistant.settle(),
      receive: async (incoming) => {
        const burst = open.get(keyOf(incoming));
        if (incoming.type !== "said") {
          if (burst) await hearWaiting(burst);
          return assistant.receive(incoming);
        }
        if (!burst) return mayJoin(incoming) ? begin(incoming, keyOf(incoming)) : assistant.receive(incoming);
        const known = burst.ids.get(incoming.id);
        if (known) return known;
        const { promise, resolve: done, reject: failed } = Promise.withResolvers<Reply | null>();
        remember(burst, incoming.id, promise);
        burst.waiting.push({ said: incoming, done, failed });
        return promise;
      },
    },
  };
};
