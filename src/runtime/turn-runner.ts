import { setTimeout as wait } from "node:timers/promises";
import { next } from "../core/conversation.ts";
import { type Conversation, newConversation } from "../core/conversation-state.ts";
import type { Event } from "../core/event.ts";
import { asChosen } from "../core/language.ts";
import type { PortRequest } from "../core/port-request.ts";
import { personOf, type Reply, type World } from "../core/turn.ts";
import { isWantedOf } from "../core/wanted.ts";
import { createKeyedQueue } from "./keyed-queue.ts";
import type { Log } from "./log.ts";
import type { Clock, Store, TurnRecord, TurnResult } from "./ports.ts";
import { whileUnreachable } from "./while-unreachable.ts";

type Untimed<E> = E extends Event ? Omit<E, "at" | "entropy"> : never;

/** An event as it came in; the runner adds the time and the entropy of the turn. */
export type Happening = Untimed<Event>;

export type TurnRunner = {
  /**
   * One turn, stored when this resolves. `source` and the event's id are unique together: the same again changes
   * nothing and replies null. `completes` is the stored effect whose outcome this is, done in the same transaction.
   */
  run(source: string, happening: Happening, completes?: number): Promise<Reply | null>;
};

export type TurnRunnerOptions = {
  store: Store;
  world: World;
  clock: Clock;
  entropy: () => string;
  log: Log;
};

/** Tries at one turn before it is given up, and the longest wait before the second one, in milliseconds. */
const mostTries = 20;
const longestWait = 5;

type Tried = { result: TurnResult; reply: Reply | null };

/**
 * Carries out turns. Those of one conversation or request follow one another in this process; when another process
 * was faster, the turn is worked out again from what that one stored, so nobody decides on a state that is gone.
 */
export const createTurnRunner = ({ store, world, clock, entropy, log }: TurnRunnerOptions): TurnRunner => {
  const queue = createKeyedQueue();

  const recordOf = (source: string, event: Event, completes: number | null): TurnRecord => ({
    agency: event.agency,
    source,
    eventId: event.id,
    at: event.at,
    conversation: null,
    request: null,
    history: [],
    effects: [],
    completes,
    ...(event.type === "said" && event.more ? { also: event.more.map(({ id }) => id) } : {}),
  });

  const timed = (happening: Happening): Event =>
    ({ ...happening, at: clock.now(), entropy: entropy() }) as Event;

  /** With the event as it is meant for its person, who may have chosen another language than their platform has. */
  const load = async (id: string, event: Event): Promise<{ conversation: Conversation; event: Event }> => {
    const { agency } = event;
    const person = personOf(event);
    const known = person
      ? await store.opening(id, agency, person.id)
      : { conversation: await store.conversation(id), language: null };
    const conversation = known.conversation ?? newConversation(id, agency);
    const by = person && asChosen(person, known.language);
    if (conversation.agency === agency)
      return { conversation, event: by === person ? event : ({ ...event, by } as Event) };
    throw new Error(
      `Conversation ${id} belongs to another agency; an adapter must give each agency ids of its own.`,
    );
  };

  const conversationIdOf = async (happening: Happening): Promise<string | null> => {
    if ("conversation" in happening) return happening.conversation;
    return (await store.request(happening.agency, happening.sid))?.home ?? null;
  };

  /** Where nothing is asked of a person any more, they go on with what was talked about before. */
  const talkedAbout = async (conversation: Conversation, event: Event): Promise<Conversation> => {
    const { asked, ...rest } = conversation;
    const person = personOf(event);
    if (!asked || !person || ("sid" in event && event.sid)) return conversation;
    const request = await store.request(event.agency, asked.sid);
    if (request && isWantedOf(request, person.id)) return conversation;
    return { ...rest, sid: conversation.sid === asked.sid ? asked.former : conversation.sid };
  };

  /** The request is stored even when unchanged: its revision is then compared, and nothing is said of a stale one. */
  const turn = async (record: TurnRecord, event: Event, conversation: Conversation): Promise<Tried> => {
    const sid = ("sid" in event && event.sid) || conversation.sid;
    const work = async (): Promise<Tried> => {
      const request: PortRequest | null = sid ? await store.request(event.agency, sid) : null;
      const outcome = next({ conversation, request }, event, world);
      const { effects, history, reply } = outcome;
      const loadedRev = request && outcome.request?.sid === request.sid ? request.rev : null;
      const result = await store.commit({
        ...record,
        conversation: outcome.conversation && { ...outcome.conversation, rev: (conversation.rev ?? 0) + 1 },
        request: outcome.request && { state: outcome.request, loadedRev },
        effects,
        history,
      });
      return { result, reply };
    };
    return sid ? queue.run(`request ${sid}`, work) : work();
  };

  const attempt = async (
    source: string,
    happening: Happening,
    id: string,
    completes: number | null,
  ): Promise<Tried> => {
    const { conversation, event } = await load(id, timed(happening));
    return turn(recordOf(source, event, completes), event, await talkedAbout(conversation, event));
  };

  const attempts = async (
    source: string,
    happening: Happening,
    id: string,
    completes: number | null,
  ): Promise<Reply | null> => {
    for (let tries = 1; tries <= mostTries; tries += 1) {
      const { result, reply } = await attempt(source, happening, id, completes);
      if (result === "seen before") return oneByOne(source, happening, id);
      if (result === "applied") return reply;
      log.info({ source, id: happening.id, type: happening.type, tries }, "turn overtaken, worked out again");
      await wait(Math.random() * longestWait * tries);
    }
    throw new Error(`Event ${source} ${happening.id} was overtaken ${mostTries} times; deliver it again.`);
  };

  /** Some of what was said together was heard before: each is heard by itself, so that the others are not lost. */
  const oneByOne = async (source: string, happening: Happening, id: string): Promise<Reply | null> => {
    if (happening.type !== "said" || !happening.more?.length) return null;
    const { more, ...first } = happening;
    let last: Reply | null = null;
    for (const part of [{}, ...more])
      last = (await attempts(source, { ...first, ...part }, id, null)) ?? last;
    return last;
  };

  /** Nothing to be said and nobody to say it to: the event is only noted, so that it does not come back for ever. */
  const note = async (source: string, happening: Happening, completes: number | null): Promise<null> => {
    log.warn({ source, id: happening.id, type: happening.type }, "event of a request that is not there");
    await store.commit(recordOf(source, timed(happening), completes));
    return null;
  };

  return {
    run: async (source, happening, completes) => {
      const id = await whileUnreachable(() => conversationIdOf(happening));
      if (id === null) return note(source, happening, completes ?? null);
      return queue.run(`conversation ${id}`, () =>
        whileUnreachable(() => attempts(source, happening, id, completes ?? null)),
      );
    },
  };
};
