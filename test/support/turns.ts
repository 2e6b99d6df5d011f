import type { Order } from "../../src/core/carrier.ts";
import { type Conversation, newConversation } from "../../src/core/conversation-state.ts";
import type { Effect } from "../../src/core/effect.ts";
import type { Json } from "../../src/core/json.ts";
import type { Answers, PortRequest } from "../../src/core/port-request.ts";
import type { Secret } from "../../src/core/secret.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import type { TurnRecord } from "../../src/runtime/ports.ts";

/** PR-0000-0001 and so on: Request SIDs that can be told apart by number. */
export const sidOf = (number: number): Sid => {
  const digits = String(number).padStart(8, "0");
  return `PR-${digits.slice(0, 4)}-${digits.slice(4)}`;
};

export const answersOf = (values: Record<string, Json | Secret>): Answers =>
  Object.fromEntries(Object.entries(values).map(([item, value]) => [item, { value, by: "ana", at: 1 }]));

/** A draft of the agency "acme" by ana, with what `changes` says. */
export const aRequest = (changes: Partial<PortRequest> = {}): PortRequest => ({
  v: 2,
  sid: sidOf(1),
  agency: "acme",
  home: "terminal:1",
  requester: { id: "ana", name: "Ana" },
  carrier: "sandbox",
  created: 1000,
  touched: 1000,
  rev: 1,
  status: "draft",
  answers: {},
  parked: [],
  numbers: {},
  leftOut: [],
  checking: false,
  orders: [],
  attempt: 0,
  letter: null,
  repair: null,
  rejections: {},
  submitted: null,
  date: null,
  completed: null,
  undo: null,
  ...changes,
});

export const anOrder = (changes: Partial<Order> = {}): Order => ({
  reference: "PR-0000-0001/1",
  carrierId: "KW9f",
  status: "in-review",
  numbers: {},
  date: null,
  refusals: [],
  raw: null,
  changed: 1,
  ...changes,
});

export const aConversation = (changes: Partial<Conversation> = {}): Conversation => ({
  ...newConversation("terminal:1", "acme"),
  ...changes,
});

export const say = (to: string, words: string): Effect => ({
  type: "say",
  to,
  message: { parts: [{ type: "text", text: words }] },
});

let count = 0;

/** A turn that changes nothing, under an event id of its own, with what `changes` says. */
export const aTurn = (changes: Partial<TurnRecord> = {}): TurnRecord => {
  count += 1;
  return {
    agency: "acme",
    source: "terminal",
    eventId: `event-${count}`,
    at: 1000,
    conversation: null,
    request: null,
    history: [],
    effects: [],
    completes: null,
    ...changes,
  };
};

/** The turn that makes the request. */
export const making = (state: PortRequest): TurnRecord =>
  aTurn({ agency: state.agency, request: { state, loadedRev: null } });
