import type { Conversation } from "../../src/core/conversation-state.ts";
import type { Language } from "../../src/core/language.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import type { Found } from "./save-request.ts";

type State = Conversation | PortRequest;
type Kept = { state: State; size: number; found: Found | null };

/**
 * The states stored last, so that the next turn of a conversation need not read and parse what this process has just
 * written. They are shared and must not be changed in place. For a database that one process writes: `changes` counts
 * what others wrote all the same (an operator's tool), and every such change forgets everything.
 */
export type RecentStates = {
  conversation(id: string): Conversation | null;
  request(agency: string, sid: string): PortRequest | null;
  /** Kept once they are committed; `size` is the length of its text. */
  keepConversation(state: Conversation, size: number): void;
  keepRequest(state: PortRequest, saved: { found: Found; size: number }): void;
  /** What the request was found by at that revision. */
  foundBy(request: PortRequest, rev: number | null): Found | null;
  /** Both that a turn begins with, looked for at once. */
  opening(
    id: string,
    agency: string,
    person: string,
  ): { conversation: Conversation | null; language: Language | null | undefined };
  /** What a person chose as their language, null where they chose none; undefined where that is not known. */
  language(agency: string, person: string): Language | null | undefined;
  keepLanguage(agency: string, person: string, language: Language | null): void;
  forget(): void;
};

/** Characters of text whose states are kept; the objects take a few times as many bytes. */
const room = 8_000_000;

/** People whose language is kept. */
const mostPeople = 20_000;

export const recentStates = (changes: () => number, most = room): RecentStates => {
  const kept = new Map<string, Kept>();
  let seen = changes();
  let total = 0;

  const languages = new Map<string, Language | null>();

  const forget = (): void => {
    kept.clear();
    languages.clear();
    total = 0;
  };
  const drop = (key: string): void => {
    total -= kept.get(key)?.size ?? 0;
    kept.delete(key);
  };
  const look = (): void => {
    const now = changes();
    if (now === seen) return;
    seen = now;
    forget();
  };
  const stateAt = (key: string): State | null => kept.get(key)?.state ?? null;
  const get = (key: string): State | null => {
    look();
    return stateAt(key);
  };
  /** What was stored longest ago goes first: a conversation that goes on is stored at every turn. */
  const keep = (key: string, some: Kept): void => {
    drop(key);
    kept.set(key, some);
    total += some.size;
    for (const oldest of kept.keys()) {
      if (total <= most) return;
      drop(oldest);
    }
  };
  const placeOf = (agency: string, sid: string): string => `request ${agency} ${sid}`;
  const placeOfConversation = (id: string): string => `conversation ${id}`;
  const whose = (agency: string, person: string): string => `${agency} ${person}`;

  return {
    conversation: (id) => get(placeOfConversation(id)) as Conversation | null,
    opening: (id, agency, person) => ({
      conversation: get(placeOfConversation(id)) as Conversation | null,
      language: languages.get(whose(agency, person)),
    }),
    request: (agency, sid) => get(placeOf(agency, sid)) as PortRequest | null,
    keepConversation: (state, size) => keep(placeOfConversation(state.id), { state, size, found: null }),
    keepRequest: (state, { found: row, size }) => {
      const { agency, requester, open, numbers_digest, orders_digest, inventory_digest } = row;
      const found = { agency, requester, open, numbers_digest, orders_digest, inventory_digest };
      keep(placeOf(state.agency, state.sid), { state, size, found });
    },
    foundBy: ({ agency, sid }, rev) => {
      const last = kept.get(placeOf(agency, sid));
      return last?.state.rev === rev ? last.found : null;
    },
    language: (agency, person) => {
      look();
      return languages.get(whose(agency, person));
    },
    keepLanguage: (agency, person, language) => {
      if (languages.size >= mostPeople) languages.clear();
      languages.set(whose(agency, person), language);
    },
    forget,
  };
};
