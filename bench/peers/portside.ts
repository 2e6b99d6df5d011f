import { next } from "../../src/core/conversation.ts";
import type { Conversation } from "../../src/core/conversation-state.ts";
import { newConversation } from "../../src/core/conversation-state.ts";
import type { Effect } from "../../src/core/effect.ts";
import type { Event } from "../../src/core/event.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { sealAnswers } from "../../src/core/seal-answers.ts";
import { entropy } from "../../src/runtime/entropy.ts";
import type { Happening } from "../../src/runtime/turn-runner.ts";
import { benchKeys } from "../engine.ts";
import { agency, outcomeOf, turnOf, world } from "../port-script.ts";
import { type Peer, shelf } from "./fields.ts";

/**
 * Portside's own engine, with everything it does beside: commands, side questions, corrections, secrets sealed, history,
 * a live card. What the world answers (numbers checked, the bill read) are turns, too, and counted with the person's.
 */
export const open = (): Peer => played(shelf<Conversation>(), shelf<PortRequest>());

/** Where states are kept as text. */
export type Shelf<State> = ReturnType<typeof shelf<State>>;

/** The same with shelves of another's. */
export const played = (conversations: Shelf<Conversation>, requests: Shelf<PortRequest>): Peer => {
  let sent = 0;
  let id = 0;

  const run = (conversation: string, happening: Happening): void => {
    const before = conversations.read(conversation) ?? newConversation(conversation, agency);
    const request = before.sid ? (requests.read(before.sid) ?? null) : null;
    const event = { ...happening, at: Date.now(), entropy: entropy() } as Event;
    const after = next({ conversation: before, request }, event, world);
    if (after.conversation) conversations.write(conversation, after.conversation);
    if (after.request) requests.write(after.request.sid, sealAnswers(after.request, benchKeys));
    for (const effect of after.effects) perform(conversation, effect, after.request);
  };

  const perform = (conversation: string, effect: Effect, request: PortRequest | null): void => {
    if (effect.type === "say") sent += 1;
    id += 1;
    const outcome = outcomeOf(effect, String(id), request);
    if (outcome) run(conversation, outcome);
  };

  const requestOf = (conversation: string): PortRequest | undefined =>
    requests.read(conversations.read(conversation)?.sid ?? "");

  return {
    say: (conversation, text) => {
      id += 1;
      run(conversation, turnOf(text, String(id), conversation));
    },
    answers: (conversation) => {
      const { numbers = {}, answers = {} } = requestOf(conversation) ?? {};
      const said = (item: string): unknown => answers[item]?.value ?? null;
      return {
        numbers: Object.keys(numbers),
        type: said("customerType"),
        company: said("accountName"),
        name: said("repName"),
        email: said("repEmail"),
      };
    },
    bytes: (conversation) =>
      conversations.bytes(conversation) + requests.bytes(conversations.read(conversation)?.sid ?? ""),
    sent: () => sent,
  };
};
