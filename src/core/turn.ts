import type { BillClaims, BillSubject } from "./bill.ts";
import type { Capabilities, Order } from "./carrier.ts";
import type { Chart } from "./chart.ts";
import type { Conversation } from "./conversation-state.ts";
import type { DeskContent } from "./desk-content.ts";
import type { ListeningWords } from "./digest.ts";
import type { Effect } from "./effect.ts";
import type { Event, HistoryEntry, Person } from "./event.ts";
import type { Figures } from "./figures.ts";
import type { Home, HomeFound, HomeView } from "./home.ts";
import { type Checklist, type Context, contextAt, type Item } from "./item.ts";
import { type Language, speaking } from "./language.ts";
import type { LanguageWords } from "./language-words.ts";
import type { Letter } from "./letter.ts";
import type { Mails } from "./mails.ts";
import type { Card, Form, Message, Part, Progress } from "./message.ts";
import type { NewsWords } from "./news.ts";
import type { WaitingWords } from "./patience.ts";
import type { PortRequest } from "./port-request.ts";
import type { PortRun } from "./port-run.ts";
import type { ShareContent } from "./share.ts";
import type { Arrivals, PersonNote } from "./telling.ts";
import type { E164 } from "./values/phone.ts";
import type { Words } from "./words.ts";

/** The answer a platform waits for within its own call. */
export type Reply = { language?: Language } & (
  | { type: "open-form"; form: Form }
  /** Problems beside their fields; what was all right has been taken. */
  | { type: "form-problems"; problems: Record<string, string> }
);

/** A conversation that understands texts and outcomes of its own. Null: not for me. */
export type Dialogue = {
  hear?(text: string, turn: Turn, world: World): Turn | null;
  happened?(turn: Turn, world: World): Turn | null;
};

/** What is compared with the statement, and what is said of it. */
export type BillContent = {
  /** Items whose answers are claims. */
  items: string[];
  /** The answers as claims; `fields` are texts by item, with the account number open. */
  claims(fields: Record<string, string>, numbers: E164[]): BillClaims;
  /** The item a subject is about; null for one that no item of this request holds. */
  itemOf(subject: BillSubject, context: Context): string | null;
  /** What agrees and what does not, with a button for each way to settle it. */
  shown(context: Context, items: Item[]): Part[];
  /** What the last answers brought up; `items` are those concerned. */
  changed(context: Context, items: Item[]): Part[];
  /** How likely a rejection is, and why, in a sentence or two for the review. */
  risk(context: Context, items: Item[]): string;
};

/** What the engine is given once: content and the carriers' abilities. */
export type World = {
  checklist: Checklist;
  /** Asked before the text is read as an answer (status, cancelling), in order. */
  first: Dialogue[];
  /** Side questions: asked when the text looks like one, and again when nothing else understood it. */
  aside: { answer(text: string, sure: boolean): string | null; isQuestion(text: string): boolean };
  words: Words;
  /** What is said of the language somebody is spoken to in. */
  language: LanguageWords;
  /**
   * A text in another language than English as what is typed in English for it; the same where it is understood so.
   * `asked` are the keys of the items asked now.
   */
  understood?(text: string, asked: readonly string[]): string;
  /** What is said when the carrier has answered about the numbers: those left out, those still unknown. */
  checked(context: Context, refused: string[], unsure: string[]): Part[];
  /** The billing statement beside the answers. */
  bill: BillContent;
  /**
   * The Letter of Authorization for these answers. Without the account number, which only the runtime opens, its last
   * four stand in its place. `opened` gives those of other losing carriers, by item.
   */
  letter(context: Context, accountNumber?: string, opened?: (item: string) => string | null): Letter;
  /** A letter as it is shown in a conversation. */
  letterScreen(letter: Letter): { title: string; paragraphs: string[] };
  /** After it was submitted to be signed, and after the first filing: the SID, and what happens next. */
  confirmation(context: Context): Part[];
  /** Before it is submitted: which orders it becomes, and why; nothing for one. */
  orderSplit(context: Context): Part[];
  /** Of a request that became several orders: which were filed, which were not and why; nothing for one. */
  orderResults(context: Context): Part[];
  /** How one talks with a desk of people; not there where no carrier has one. */
  desk?: DeskContent;
  mails: Mails;
  /** How an agency's ports do, as a picture and as a table, a record for each. `since` is an ISO date. */
  figures: {
    chart(figures: Figures, since: string): Chart;
    table(runs: PortRun[]): string;
  };
  /** What a signer is told before signing electronically; its version is kept with the signature. */
  disclosure: { version: string; paragraphs: string[] };
  /** What was rejected, why, and what to look for; `request.repair` holds the refusals. */
  rejection(context: Context): Part[];
  /** What to say of a change; null when it is not worth a message. `before` is the request as it was. */
  announcement(context: Context, before: PortRequest, order: Order): Part[] | null;
  card(request: PortRequest, carrier: Capabilities): Card;
  /** What somebody is told whose numbers are here; given to `tellPeople`. */
  arrived(arrivals: Arrivals): PersonNote;
  /** A person's dashboard. */
  home(view: HomeView, found: HomeFound): Home;
  /** What is said while a request waits for others. */
  waiting: WaitingWords;
  /** What those who watch a request are told of it. */
  news: NewsWords;
  /** When and how much people and channels hear. */
  listening: ListeningWords;
  /** The page on which outsiders see how a request stands. */
  shared: ShareContent;
  /** What is done about temporary numbers once a request changed; `before` is the request as it was. */
  standIns(turn: Turn, before: PortRequest | null, world: World): Turn;
  /** Days after which it is asked whether to give temporary numbers back. */
  temporaryDays: number;
  carriers: Record<string, Capabilities>;
  /** True where another program is told of every change. */
  events?: boolean;
  /** The person whom requests are handed over to, by mail; null where none is named. */
  operator: { name: string; address: string } | null;
  /** IANA zone in which the people here work; null for that of each carrier. */
  zone: string | null;
  /** The carrier of new requests. */
  carrier: string;
  /** The carrier of new requests of each agency that has another one. */
  carrierOfAgency?: Record<string, string>;
};

/** One turn while it is worked out. Functions take one and give one; nothing is changed in place. */
export type Turn = {
  event: Event;
  conversation: Conversation;
  request: PortRequest | null;
  /** Parts of the message being written; `flush` makes it a message of its own. */
  parts: Part[];
  effects: Effect[];
  history: HistoryEntry[];
  reply: Reply | null;
  /** The mark of the message whose words are heard; not there where no message is to be remembered. */
  from?: string;
  /** Where the question stands among the parts, so that it can be left out when more is said in the same turn. */
  question?: { at: number; parts: number };
};

/** The person who acts in this turn, or null when a carrier or a timer does. */
export const personOf = (event: Event): Person | null => ("by" in event ? event.by : null);

/** Whether requests of an agency may go through a carrier: one that is an account of another agency's takes none. */
const serves = ({ agency }: Capabilities, whose: string): boolean => agency === undefined || agency === whose;

/** The capabilities of a request's carrier; without a request those of the carrier an agency's new ones go to. */
export const carrierOf = (request: PortRequest | null, world: World, agency = ""): Capabilities => {
  const whose = request?.agency ?? agency;
  const key = request?.carrier ?? world.carrierOfAgency?.[whose] ?? world.carrier;
  const capabilities = world.carriers[key];
  if (!capabilities) throw new Error(`No carrier "${key}" is configured; set CARRIER to one that is.`);
  if (request && !serves(capabilities, whose))
    throw new Error(`${request.sid} is with carrier "${key}", which is another agency's account.`);
  return capabilities;
};

/** The carriers at which an agency may have orders: its own accounts where it has some, otherwise the common ones. */
export const carriersFor = (agency: string, world: World): Capabilities[] => {
  const all = Object.values(world.carriers);
  const own = all.filter((each) => each.agency === agency);
  return own.length > 0 ? own : all.filter((each) => each.agency === undefined);
};

/** The zone in whose working hours people are reminded. */
export const zoneOf = (request: PortRequest | null, world: World): string =>
  world.zone ?? carrierOf(request, world).zone;

/** The context last made: one request is looked at many times, and what follows from it is known by its context. */
let last: Context | null = null;

/** What items may look at in this turn; the same one as long as nothing of it changed. */
export const contextOf = (request: PortRequest, turn: Turn, world: World): Context => {
  const carrier = carrierOf(request, world);
  const { at } = turn.event;
  if (last?.request === request && last.at === at && last.carrier === carrier) return last;
  last = contextAt(request, carrier, at);
  return last;
};

/** Adds to the message of this turn. */
export const saying = (turn: Turn, ...parts: Part[]): Turn => ({ ...turn, parts: [...turn.parts, ...parts] });

/** Adds plain sentences to the message of this turn. */
export const sayingText = (turn: Turn, ...sentences: string[]): Turn =>
  saying(
    turn,
    ...sentences.filter((each) => each !== "").map((each): Part => ({ type: "text", text: each })),
  );

/** Ends the message being written, so that what follows is a message of its own. */
export const flush = (
  turn: Turn,
  world: World,
  extra: { progress?: Progress; milestone?: boolean } = {},
): Turn => {
  if (turn.parts.length === 0) return turn;
  const message: Message = {
    parts: turn.parts,
    ...(turn.request ? { sid: turn.request.sid } : {}),
    ...(carrierOf(turn.request, world, turn.event.agency).test ? { test: true } : {}),
    ...(extra.progress ? { progress: extra.progress } : {}),
    ...(extra.milestone ? { milestone: true } : {}),
  };
  const { question: _asked, ...written } = turn;
  return {
    ...written,
    parts: [],
    effects: [...turn.effects, { type: "say", to: turn.conversation.id, message }],
  };
};

export const doing = (turn: Turn, ...effects: Effect[]): Turn => ({
  ...turn,
  effects: [...turn.effects, ...effects],
});

/** Who makes something happen besides people: a carrier, unless it is one of these. */
const actors: Partial<Record<Event["type"], string>> = {
  "reminder-due": "timer",
  "bill-compared": "portside",
  "bill-refused": "portside",
  "stand-ins": "portside",
  "mail-failed": "portside",
  "person-reached": "portside",
  "person-not-reached": "portside",
  "passed-on": "portside",
  "letter-drawn": "portside",
  "letter-not-drawn": "portside",
  "letter-sent": "portside",
  "letter-failed": "portside",
  "letter-sealed": "portside",
  "letter-viewed": "signer",
  "letter-signed": "signer",
  "letter-declined": "signer",
};

const mostPeople = 50;

/** The request knows the names of those who changed it, for its history; what is kept there is their ids. */
const withPerson = (request: PortRequest | null, person: Person | null): PortRequest | null => {
  if (
    !request ||
    !person ||
    person.id === request.requester.id ||
    request.people?.[person.id] === person.name
  )
    return request;
  const known = Object.entries(request.people ?? {}).filter(([id]) => id !== person.id);
  return {
    ...request,
    people: Object.fromEntries([...known.slice(-(mostPeople - 1)), [person.id, person.name]]),
  };
};

/**
 * Adds a line to the request's history. `text` never holds a secret. What is stored is English, whoever acts: a text with
 * words in it is made when it is written.
 */
export const noting = (turn: Turn, type: string, words: string | (() => string)): Turn => {
  const text = typeof words === "string" ? words : speaking("en", words);
  const person = personOf(turn.event);
  const by = person?.id ?? actors[turn.event.type] ?? "carrier";
  return {
    ...turn,
    request: withPerson(turn.request, person),
    history: [...turn.history, { at: turn.event.at, by, type, text }],
  };
};

export const withConversation = (turn: Turn, change: Partial<Conversation>): Turn => ({
  ...turn,
  conversation: { ...turn.conversation, ...change },
});

export const withRequest = (turn: Turn, change: Partial<PortRequest>): Turn => {
  if (!turn.request) throw new Error("This turn has no request to change; check for one first.");
  return { ...turn, request: { ...turn.request, ...change, touched: turn.event.at } };
};

/** A sentence for the person who acts, and for nobody else in the conversation. */
export const sayingPrivately = (turn: Turn, sentence: string): Turn =>
  doing(turn, {
    type: "say-privately",
    to: turn.conversation.id,
    person: personOf(turn.event)?.id ?? "",
    message: { parts: [{ type: "text", text: sentence }] },
  });
