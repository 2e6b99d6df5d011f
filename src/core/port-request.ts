import type { Approval } from "./approval.ts";
import type { Ask } from "./asks.ts";
import type { BillCheck } from "./bill.ts";
import type { Calendar } from "./calendar.ts";
import type { NumberStatus, NumberType, Order, Refusal } from "./carrier.ts";
import type { Json } from "./json.ts";
import { inEnglish, type Language } from "./language.ts";
import type { LetterState } from "./letter-state.ts";
import { nameWords } from "./request-name.ts";
import type { Secret } from "./secret.ts";
import type { Share } from "./share.ts";
import type { StandIns } from "./stand-ins.ts";
import type { E164 } from "./values/phone.ts";
import type { Sid } from "./values/sid.ts";
import type { Watcher } from "./watcher.ts";

/** Life of a request. Most of it is derived from its orders at the carrier (`statusOfOrders`). */
export const statuses = [
  "draft",
  "submitting",
  "in-review",
  "awaiting-signature",
  "with-carrier",
  "action-required",
  "date-set",
  "activating",
  "completed",
  "partly-completed",
  "cancelling",
  "cancelled",
  "rejected",
  "expired",
  "unknown",
] as const;
export type Status = (typeof statuses)[number];

/**
 * One answer of the checklist: its value, who gave it, when (milliseconds), and with which revision of the request.
 * `sure` is the doubt it was asked again for, when the person then gave it once more.
 */
export type Answer = { value: Json | Secret; by: string; at: number; rev?: number; sure?: string };
export type Answers = Record<string, Answer>;

/** What is known of one number. `reason` says why it cannot move; `date` is its port date. */
export type NumberState = {
  status: NumberStatus;
  type?: NumberType;
  carrier?: string;
  needs?: "pin" | "ssn4";
  rateCentre?: string;
};

/**
 * One order of a request that became several, from before it is filed. Each is a filing of its own (`attempt`), so that
 * it is filed once, rejected and corrected by itself.
 */
export type FilingPart = {
  attempt: number;
  /** The first filing of those begun together. */
  since: number;
  account: string;
  type: NumberType | null;
  rateCentre: string | null;
  /** As `packNumbers` writes them. */
  numbers: string;
  /** The reference of the order it takes the place of. */
  corrects: string | null;
  standing: "waiting" | "filed" | "refused";
};

/** What a rejection reopened: exactly these items, and what they were, for the comparison shown afterwards. */
export type Repair = {
  refusals: Refusal[];
  items: string[];
  done: string[];
  /** Old values as shown to people (secrets masked), by item. */
  was: Record<string, string>;
  /** How many rejections for the same family came before this one. */
  round: number;
};

/**
 * A request to move numbers: what is ported. Where it is talked about is a conversation's affair. Plain JSON with
 * a version (`version.ts` opens older ones). Times are in milliseconds since 1970 UTC; `rev` counts changes.
 */
export type PortRequest = {
  v: 2;
  sid: Sid;
  agency: string;
  /** The conversation in which it began: what carriers and timers report is said there. */
  home: string;
  /** Who began it, and the language they are spoken to in; what carriers and timers do is said in that one. */
  requester: { id: string; name: string; language?: Language };
  /** Names by id of others who changed it, the latest fifty. */
  people?: Record<string, string>;
  carrier: string;
  created: number;
  touched: number;
  rev: number;
  status: Status;
  answers: Answers;
  /** Messages, presses and forms by people until it was submitted (`count-turns.ts`). */
  turns?: number;
  /**
   * Marks of the messages that gave answers, by the revision these have, where messages can be changed later
   * (`moves/message-edited.ts`).
   */
  said?: Record<string, string>;
  /** Items answered "I don't know", asked again at the end. */
  parked: string[];
  numbers: Record<E164, NumberState>;
  /** Numbers the person gave that cannot be part of it, with the reason; at most 50. */
  leftOut: { text: string; sentence: string }[];
  /** The losing carrier the plain answers are about, as the numbers were found with it; others have answers of their own. */
  losing?: string;
  /** True while a carrier's portability answer is awaited. */
  checking: boolean;
  /** What was read of the billing statement; not there while none was given. */
  bill?: BillCheck;
  orders: Order[];
  /** Filings so far; a letter that has to be signed comes before one. */
  attempt: number;
  /** The orders it was split into; not there while it is one. */
  parts?: FilingPart[];
  /** Somebody wants all of it cancelled, and the carrier did not answer yet: nothing more of it is filed. */
  withdrawing?: true;
  /** The newest letter, where we make it; null before the first. */
  letter: LetterState | null;
  repair: Repair | null;
  /** Rejections so far, by family. */
  rejections: Record<string, number>;
  submitted: number | null;
  /** Agreed port date (FOC), ISO, the earliest of its orders. */
  date: string | null;
  completed: number | null;
  /** When something about it last changed at a carrier or with us, once it was filed. */
  heard?: number;
  /** When it was said that nothing was heard for too long; not there once something is. */
  stuck?: number;
  /** When, after that, still nothing was heard and somebody else was told; not there once something is. */
  escalated?: number;
  /** Messages written to the carrier so far, and the order on which it wrote last. */
  talk?: { wrote: number; reference: string | null };
  /** Who hears of it besides those in its conversation, and mailboxes (lower case) that want no more. */
  watchers?: Watcher[];
  unwatched?: string[];
  /** Pages that show outsiders how it stands, and how many there ever were. */
  shares?: Share[];
  shared?: number;
  /** The port date as calendars have it. */
  calendar?: Calendar;
  /** Filed elsewhere and taken over from the carrier: by whom, when (milliseconds), and as which filing. */
  imported?: { by: string; at: number; attempt: number };
  /** A colleague to whom it was offered; `moves` where its conversation goes with it. */
  handing?: {
    to: { id: string; name: string };
    from: { id: string; name: string };
    moves: boolean;
  };
  /** A second person's word on what was submitted, where the agency wants one. */
  approval?: Approval;
  /** What others are asked for; not there while nobody is. */
  asks?: Ask[];
  /** Numbers that stand in for others until these arrive; not there where nobody wanted any. */
  standIns?: StandIns;
  /** How many numbers of its own the agency could let stand in, as far as it was looked. */
  spare?: number;
  /** Set once what is to be done around its port date stands in a list that is kept up to date. */
  runbook?: true;
  /** What was done before and after its numbers moved: by whom, and when (milliseconds). */
  duties?: Record<string, { at: number; name: string }>;
  /** What the last turn changed, to take it back: item to its former answer, or null where it had none. */
  undo: Record<string, Answer | null> | null;
};

const live: Status[] = [
  "in-review",
  "awaiting-signature",
  "with-carrier",
  "action-required",
  "date-set",
  "activating",
  "completed",
  "partly-completed",
  "cancelling",
  "cancelled",
  "rejected",
  "expired",
  "unknown",
];

/** Which status may follow which. A carrier may skip steps, and a poll may miss some; what is over stays over. */
export const following: Record<Status, readonly Status[]> = {
  draft: ["submitting", "awaiting-signature", "cancelled", "expired"],
  submitting: ["draft", ...live],
  "in-review": ["submitting", ...live],
  "awaiting-signature": ["draft", "submitting", ...live],
  "with-carrier": ["submitting", ...live],
  "action-required": ["submitting", ...live],
  "date-set": ["submitting", ...live],
  activating: live,
  cancelling: live,
  unknown: ["submitting", ...live],
  rejected: ["draft", "submitting"],
  expired: ["draft", "submitting"],
  cancelled: ["draft"],
  completed: [],
  "partly-completed": [],
};

/** True when nothing will happen to the request any more unless a person starts it again. */
export const isOver = (status: Status): boolean =>
  ["completed", "partly-completed", "cancelled", "rejected", "expired"].includes(status);

/** True while what is with the carrier was filed elsewhere: the answers it was filed with are not here. */
export const isImported = ({ imported, attempt }: PortRequest): boolean => imported?.attempt === attempt;

/** True while answers may be given: in a draft, and in the repair of a rejection until it is filed. */
export const takesAnswers = ({ status, repair }: PortRequest): boolean =>
  status === "draft" || (status === "action-required" && repair !== null);

/** True while the carrier's word on the numbers or the reading of the statement is awaited: nothing is filed before. */
export const isWaiting = ({ checking, bill }: PortRequest): boolean =>
  checking || (bill !== undefined && bill.state !== "read");

/** True while numbers of the request count as taken: another request may not ask for them. */
export const isOpen = (status: Status): boolean => !isOver(status);

/**
 * Moves a request to another status. A move the table does not know is refused: the request stays, and the caller
 * records the attempt in the history.
 */
export const moveTo = (
  request: PortRequest,
  status: Status,
): { ok: true; request: PortRequest } | { ok: false; problem: string } => {
  if (request.status === status) return { ok: true, request };
  if (!following[request.status].includes(status)) {
    return { ok: false, problem: `${request.status} cannot become ${status}` };
  }
  return { ok: true, request: { ...request, status } };
};

const inOrder: NumberStatus[] = ["in-review", "awaiting-signature", "with-carrier", "date-set", "activating"];

/**
 * The one place where a request's status is derived from the numbers of its orders: a rejection anywhere wants
 * action; otherwise the number that is furthest behind speaks for all; when nothing moves any more, what was
 * completed decides.
 */
export const statusOfOrders = (orders: Order[]): Status => {
  const states = orders.flatMap((order) => Object.values(order.numbers));
  const has = (status: NumberStatus): boolean => states.includes(status);
  if (states.length === 0) return "unknown";
  if (has("rejected")) return "action-required";
  if (has("unknown")) return "unknown";
  const behind = inOrder.find(has);
  if (behind) return behind as Status;
  if (has("cancelling")) return "cancelling";
  if (states.every((status) => status === "completed")) return "completed";
  if (has("completed")) return "partly-completed";
  if (has("expired")) return "expired";
  return has("cancelled") ? "cancelled" : "unknown";
};

/** True for an order the carrier sent back, as a whole or for some of its numbers. */
export const isRejected = (order: Order): boolean =>
  order.status === "rejected" || Object.values(order.numbers).includes("rejected");

/** True for what stands in the place of an order that the carrier would not take: it has none of it. */
export const isNeverFiled = ({ carrierId }: Order): boolean => carrierId === "";

/** True while this filing waits for the carrier's answer. */
export const isBeingFiled = ({ status, attempt, parts }: PortRequest, filing: number): boolean =>
  status === "submitting" &&
  (parts ? parts.some((part) => part.attempt === filing && part.standing === "waiting") : attempt === filing);

/** The filings that wait for the carrier's answer. */
export const filingsAwaited = (request: PortRequest): number[] =>
  (request.parts?.map((part) => part.attempt) ?? [request.attempt]).filter((filing) =>
    isBeingFiled(request, filing),
  );

/** True for the newest filing of its numbers: what is reported of another one is of an order that was replaced. */
export const isCurrentFiling = ({ attempt, parts }: PortRequest, filing: number): boolean =>
  parts ? parts.some((part) => part.attempt === filing) : attempt === filing;

const earliest = (orders: Order[]): string | null =>
  orders.flatMap(({ date }) => date ?? []).sort()[0] ?? null;

/** The earliest agreed date of the orders that have yet to move; of those that have moved when none has, or null. */
export const dateOfOrders = (orders: Order[]): string | null => {
  const going = orders.filter(({ status }) => status !== "cancelled" && status !== "expired");
  return earliest(going.filter(({ status }) => status !== "completed")) ?? earliest(going);
};

/** The request with an order as the carrier now reports it, known by its reference; a stale report changes nothing. */
export const withOrder = (request: PortRequest, order: Order): PortRequest => {
  const known = request.orders.find((each) => each.reference === order.reference);
  if (known && known.changed > order.changed) return request;
  const orders = known
    ? request.orders.map((each) => (each.reference === order.reference ? order : each))
    : [...request.orders, order];
  const numbers = { ...request.numbers };
  for (const [number, status] of Object.entries(order.numbers)) {
    numbers[number] = { ...numbers[number], status };
  }
  return { ...request, orders, numbers, date: dateOfOrders(orders) };
};

/** The value of an item, or undefined while it is unanswered. */
export const answerOf = (request: PortRequest, item: string): Json | Secret | undefined =>
  request.answers[item]?.value;

/** The text value of an item, or "" while it is unanswered. */
export const textOf = (request: PortRequest, item: string): string => {
  const value = answerOf(request, item);
  return typeof value === "string" ? value : "";
};

/** The numbers the request is about, in the order given. */
export const numbersOf = (request: PortRequest): E164[] => {
  const value = answerOf(request, "numbers");
  return Array.isArray(value) ? value.filter((number) => typeof number === "string") : [];
};

/** The numbers a person said are wireless, where the carrier knows no kinds. */
export const wirelessOf = (request: PortRequest): E164[] => {
  const value = answerOf(request, "wireless");
  return Array.isArray(value) ? value.filter((number) => typeof number === "string") : [];
};

/** The secret the losing carrier will want with a number, or null. */
export const needsOf = (request: PortRequest, number: E164): "pin" | "ssn4" | null =>
  request.numbers[number]?.needs ?? (wirelessOf(request).includes(number) ? "pin" : null);

/** Its name for people: the one given, or the losing carrier and the count, in the language spoken. */
export const nameOf = (request: PortRequest): string => {
  const given = textOf(request, "name");
  if (given !== "") return given;
  const count = numbersOf(request).length;
  const numbers = count === 0 ? "" : nameWords.numbers(count);
  const parts = [textOf(request, "carrier"), numbers].filter((part) => part !== "");
  return parts.length > 0 ? parts.join(", ") : nameWords.unnamed;
};

/** The same for what is stored, looked up or read by programs, whoever is spoken to. */
export const plainNameOf = inEnglish(nameOf);
