import type { Conversation } from "../../src/core/conversation-state.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { lines, type Peer, shelf } from "./fields.ts";
import { played, type Shelf } from "./portside.ts";

/** One read or write of a state, as a turn does it. */
type Touch = { on: "conversations" | "requests"; wrote?: Conversation | PortRequest };

/**
 * No conversation at all: the states of Portside's own turns are read and written as text, as often as those do it. No
 * engine that keeps what Portside keeps can be faster than this.
 */
export const open = async (): Promise<Peer> => {
  let touches: Touch[] = [];
  const noted = <State extends Conversation | PortRequest>(
    on: Touch["on"],
    inner: Shelf<State>,
  ): Shelf<State> => ({
    read: (key) => {
      touches.push({ on });
      return inner.read(key);
    },
    write: (key, state) => {
      touches.push({ on, wrote: state });
      inner.write(key, state);
    },
    bytes: inner.bytes,
  });
  const real = played(noted("conversations", shelf()), noted("requests", shelf()));
  const turns: Touch[][] = [];
  for (const line of lines) {
    touches = [];
    await real.say("noted", line);
    turns.push(touches);
  }
  const answers = real.answers("noted");

  const said = new Map<string, number>();
  const shelves = { conversations: shelf<object>(), requests: shelf<object>() };
  return {
    say: (conversation) => {
      const turn = said.get(conversation) ?? 0;
      said.set(conversation, turn + 1);
      for (const { on, wrote } of turns[turn] ?? []) {
        if (wrote) shelves[on].write(conversation, wrote);
        else shelves[on].read(conversation);
      }
    },
    answers: () => answers,
    bytes: (conversation) => shelves.conversations.bytes(conversation) + shelves.requests.bytes(conversation),
    sent: () => 0,
  };
};
