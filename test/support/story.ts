import { capabilities } from "../../adapters/carriers/sandbox/capabilities.ts";
import { portabilityOf } from "../../adapters/carriers/sandbox/portability.ts";
import type { BillClaims, BillComparison } from "../../src/core/bill.ts";
import type { Order, Portability } from "../../src/core/carrier.ts";
import { isAboutCompanies } from "../../src/core/company.ts";
import { next, type Outcome, type State } from "../../src/core/conversation.ts";
import { type Conversation, newConversation } from "../../src/core/conversation-state.ts";
import type { Effect, EffectOf } from "../../src/core/effect.ts";
import type { Event, HistoryEntry, Person } from "../../src/core/event.ts";
import { awaitedLetter } from "../../src/core/letter-state.ts";
import { type Message, plain } from "../../src/core/message.ts";
import { numbersOfAccount } from "../../src/core/parts.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import type { Reply, World } from "../../src/core/turn.ts";
import { createWorld } from "../../src/world.ts";
import { agreeingBill } from "./agreeing-bill.ts";

export const world = createWorld([capabilities], "sandbox");

/** The same with a carrier that has its letters signed itself. */
export const carrierSigns = createWorld([{ ...capabilities, letter: "carrier-signs" }], "sandbox");

/** Events that have a person; carriers, timers and letters have none. */
const byPeople: Event["type"][] = [
  "opened",
  "said",
  "edited",
  "pressed",
  "form-submitted",
  "file-received",
  "file-refused",
  "looked-up",
  "import-answered",
  "numbers-read",
  "numbers-found",
  "list-read",
];

/** From where the story's signer signs. */
const visit = {
  actor: "Dana Reyes <dana@acme.com>",
  address: "203.0.113.7",
  agent: "Browser",
  detail: "code from the mailbox verified",
};

/** Frozen all the way down, so that a turn that changes what it was given throws. */
const frozen = <T>(value: T): T => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
};

const pdfOf = (round: number): string => String(round).padStart(64, "a");
const textOf = (round: number): string => String(round).padStart(64, "b");

type Body<T> = T extends Event ? Omit<T, "id" | "at" | "entropy" | "agency" | "conversation" | "by"> : never;

const plainValue = (value: unknown): string => {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null && "open" in value ? String(value.open) : "";
};

/**
 * A conversation told as a story: what a person says, and what is said back. Everything outside is played by plain
 * values; nothing is stored. Effects that were not carried out are left in `waiting` for the story to look at.
 */
export class Story {
  conversation: Conversation = newConversation("terminal:local", "local");
  requests = new Map<string, PortRequest>();
  history: HistoryEntry[] = [];
  messages: Message[] = [];
  waiting: Effect[] = [];
  effects: Effect[] = [];
  reply: Reply | null = null;
  at = Date.parse("2026-11-23T15:00:00Z");
  person: Person = { id: "local", name: "Dana Reyes", role: "manage" };
  turns = 0;
  /** Mails to the signer. */
  mails = 0;
  /** What the carrier says of a number. */
  portability: (number: string) => Portability = (number) => portabilityOf(number, true);
  /** What the statement shows beside these answers. */
  bill: (claims: BillClaims) => BillComparison = agreeingBill;
  /** Sees every turn: what it began with, what happened, and what it ended in. */
  watch: ((before: State, event: Event, outcome: Outcome) => void) | null = null;
  /** What happened last, to let it happen again. */
  last: Body<Event> | null = null;
  world: World;
  #events = 0;

  constructor(told: World = world) {
    this.world = told;
  }

  get request(): PortRequest {
    const request = this.requests.get(this.conversation.sid ?? "") ?? [...this.requests.values()].at(-1);
    if (!request) throw new Error("The story has no request yet.");
    return request;
  }

  /** What was said since `from`, as plain text. */
  said(from = this.messages.length - 1): string {
    return this.messages.slice(from).map(plain).join("\n---\n");
  }

  happens(body: Body<Event>, by?: Person): string {
    this.#events += 1;
    this.last = body;
    const from = this.messages.length;
    const event = {
      id: `event-${this.#events}`,
      at: this.at,
      entropy: this.#events.toString(16).padStart(4, "0").repeat(5),
      agency: "local",
      ...(byPeople.includes(body.type) ? { conversation: this.conversation.id, by: by ?? this.person } : {}),
      ...body,
    } as Event;
    const sid = "sid" in event && event.sid ? event.sid : this.conversation.sid;
    const state = { conversation: this.conversation, request: sid ? (this.requests.get(sid) ?? null) : null };
    const outcome = next(frozen(structuredClone(state)), frozen(structuredClone(event)), this.world);
    this.watch?.(state, event, outcome);
    this.#apply(outcome);
    return this.said(from);
  }

  #apply(outcome: Outcome): void {
    this.conversation = outcome.conversation;
    if (outcome.request) this.requests.set(outcome.request.sid, outcome.request);
    this.history.push(...outcome.history);
    this.reply = outcome.reply;
    this.effects.push(...outcome.effects);
    const isSaid = (effect: Effect): boolean => effect.type === "say" || effect.type === "say-privately";
    for (const effect of outcome.effects.filter(isSaid)) this.#perform(effect);
    for (const effect of outcome.effects.filter((each) => !isSaid(each))) this.#perform(effect);
  }

  #perform(effect: Effect): void {
    switch (effect.type) {
      case "say":
      case "say-privately":
        this.messages.push(effect.message);
        return;
      case "check-numbers": {
        const answers = effect.numbers.map((number) => this.portability(number));
        const taken = [...this.requests.values()].flatMap((request) =>
          request.sid === effect.sid || ["draft", "cancelled"].includes(request.status)
            ? []
            : effect.numbers
                .filter((number) => request.numbers[number])
                .map((number) => ({ number, sid: request.sid })),
        );
        this.happens({ type: "numbers-checked", sid: effect.sid, answers, taken });
        return;
      }
      case "read-bill":
      case "compare-bill": {
        const request = this.requests.get(effect.sid);
        if (!request) throw new Error("A bill is read for a request that is not there.");
        const { claims } = world.bill;
        const fields = Object.fromEntries(
          Object.entries(request.answers).map(([item, { value }]) => [item, plainValue(value)]),
        );
        this.happens({
          type: "bill-compared",
          sid: effect.sid,
          document: effect.document,
          text: "b".repeat(64),
          cleaned: null,
          pages: 2,
          comparison: this.bill(claims(fields, numbersOfAccount(request, ""))),
          rev: request.rev,
        });
        return;
      }
      case "look-up": {
        const { query } = effect;
        const all = [...this.requests.values()].reverse();
        const results = all.filter((request) => {
          if (query.type === "sid") return request.sid === query.sid;
          if (query.type === "near") return query.sids.includes(request.sid);
          if (query.type === "number") return request.numbers[query.number] !== undefined;
          return query.type === "drafts" ? request.status === "draft" : true;
        });
        const one =
          results.length === 1 && results[0] && !isAboutCompanies(effect.purpose)
            ? { sid: results[0].sid }
            : {};
        this.happens({
          type: "looked-up",
          query,
          purpose: effect.purpose,
          results: results.slice(0, 10),
          total: results.length,
          history: this.history,
          ...one,
        });
        return;
      }
      case "draw-letter": {
        const { sid, round } = effect;
        this.happens({ type: "letter-drawn", sid, round, document: pdfOf(round), text: textOf(round) });
        return;
      }
      case "send-letter": {
        const { sid, round, copy } = effect;
        this.mails += 1;
        this.happens({ type: "letter-sent", sid, round, copy, how: "mail", link: true });
        return;
      }
      default:
        this.waiting.push(effect);
    }
  }

  /** One message by the person; gives back what is answered. */
  say(text: string): string {
    this.turns += 1;
    return this.happens({ type: "said", text });
  }

  press(text: string, item?: string): string {
    this.turns += 1;
    return this.happens({ type: "pressed", action: { text, ...(item ? { item } : {}) } });
  }

  /** A form of these values, as a chat platform sends it. */
  fill(values: Record<string, string>): string {
    this.turns += 1;
    const { sid, rev } = this.request;
    return this.happens({ type: "form-submitted", form: "story", sid, rev, values });
  }

  /** `text` is what is written beside it. */
  sendBill(name = "bill.pdf", text?: string): string {
    this.turns += 1;
    return this.happens({
      type: "file-received",
      item: "bill",
      document: { hash: "a".repeat(64), kind: "pdf", bytes: 48_000, name },
      ...(text === undefined ? {} : { text }),
    });
  }

  /** The orders the sandbox would make of the request now, all in one status. */
  order(status: Order["status"], change: Partial<Order> = {}): Order {
    const numbers = Object.fromEntries(Object.keys(this.request.numbers).map((number) => [number, status]));
    return {
      reference: `${this.request.sid}/${this.request.attempt}`,
      carrierId: "SBX1",
      status,
      numbers,
      date: null,
      refusals: [],
      raw: null,
      changed: this.at,
      ...change,
    };
  }

  /** The representative signs on the page, unless something else is said. */
  signs(change: { name?: string; round?: number; document?: string; drawing?: string } = {}): string {
    const { sid, letter } = this.request;
    const round = change.round ?? letter?.round ?? 0;
    return this.happens({
      type: "letter-signed",
      sid,
      round,
      document: pdfOf(round),
      name: "Dana Reyes",
      title: "Owner",
      drawing: null,
      visit,
      ...change,
    });
  }

  /** The sealed PDF of a letter is there. */
  seals(round = this.request.letter?.round ?? 0): string {
    const document = { hash: "c".repeat(64), kind: "application/pdf", bytes: 9, name: "letter.pdf" };
    return this.happens({ type: "letter-sealed", sid: this.request.sid, round, document });
  }

  declines(reason: string): string {
    const { sid, letter } = this.request;
    return this.happens({ type: "letter-declined", sid, round: letter?.round ?? 0, reason, visit });
  }

  /** Every effect of one kind so far. */
  did<T extends Effect["type"]>(type: T): EffectOf<T>[] {
    return this.effects.filter((effect): effect is EffectOf<T> => effect.type === type);
  }

  /** The carrier takes what waits to be filed; a letter that waits is signed before. */
  carrierTakes(): string {
    if (awaitedLetter(this.request)) this.signs({ name: this.request.letter?.to.name ?? "" });
    const effect = this.waiting.find((each) => each.type === "file-request");
    if (effect?.type !== "file-request") throw new Error("Nothing waits to be filed.");
    this.waiting = this.waiting.filter((each) => each !== effect);
    return this.happens({
      type: "filed",
      sid: effect.sid,
      attempt: effect.attempt,
      orders: [this.order("in-review")],
    });
  }

  reports(status: Order["status"], change: Partial<Order> = {}): string {
    this.at += 60_000;
    return this.happens({
      type: "carrier-reported",
      sid: this.request.sid,
      order: this.order(status, change),
    });
  }

  /** Everything up to the review, for stories about what comes after. */
  fillAll(numbers = "212-555-0100, 212-555-0101, 212-555-0102"): this {
    for (const line of [
      "/port",
      "agree",
      "none, ready",
      numbers,
      "yes, 1, 8841-22-7730",
      "business, Acme Plumbing LLC",
      "Dana Reyes, dana@acme.com, yes, yes",
      "120 W 45th St, Apt 4B, New York, NY 10036, same",
    ]) {
      this.say(line);
    }
    this.sendBill();
    return this;
  }

  fileAll(numbers?: string): this {
    this.fillAll(numbers);
    this.say("submit");
    this.say("yes");
    this.carrierTakes();
    return this;
  }
}
