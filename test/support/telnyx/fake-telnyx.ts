import { randomUUID } from "node:crypto";
import type { Clock } from "../../../src/runtime/ports.ts";
import {
  type Detail,
  type FakeComment,
  type FakeOrder,
  giveKeys,
  kindOf,
  missingIn,
  momentAt,
  newOrder,
} from "./fake-orders.ts";

export type FakeEvent = {
  id: string;
  event_type: string;
  porting_order_id: string;
  created_at: string;
  payload: Record<string, unknown>;
};

const halfAnHour = 30 * 60_000;
const day = 86_400_000;

/** Telnyx as far as porting goes: its records, and what its people and the old carriers do. Knows nothing of HTTP. */
export const createFakeTelnyx = (clock: Clock) => {
  const orders: FakeOrder[] = [];
  const documents = new Map<string, { at: number; linked: boolean; bytes: Buffer; filename: string }>();
  const events: FakeEvent[] = [];
  const heard = new Set<(event: FakeEvent, order: FakeOrder) => void>();
  /** How Telnyx treats a second submission of an order in exception: documented nowhere. */
  const habits = { takesResubmission: true, childrenHaveReferences: true };

  const order = (id: string): FakeOrder => {
    const found = orders.find((each) => each.id === id);
    if (!found) throw new Error(`The fake Telnyx has no order ${id}.`);
    return found;
  };

  const tell = (subject: FakeOrder, type: string, payload: Record<string, unknown>): void => {
    const event = {
      id: randomUUID(),
      event_type: `porting_order.${type}`,
      porting_order_id: subject.id,
      created_at: momentAt(clock),
      payload: Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== null)),
    };
    events.push(event);
    for (const listener of heard) listener(event, subject);
  };

  const touch = (subject: FakeOrder): void => {
    subject.updated_at = momentAt(clock);
  };

  const move = (id: string, value: string, details: Detail[] = []): void => {
    const subject = order(id);
    subject.status = { value, details };
    touch(subject);
    const { customer_reference, support_key, status, updated_at, webhook_url } = subject;
    tell(subject, "status_changed", {
      id,
      customer_reference,
      support_key,
      status,
      updated_at,
      webhook_url,
    });
  };

  const settle = (id: string, foc: string, quietly = false): void => {
    const subject = order(id);
    subject.activation_settings.foc_datetime_actual = foc;
    if (quietly) touch(subject);
    else move(id, "foc-date-confirmed");
  };

  const sameKind = (a: string, b: string): boolean =>
    kindOf(a).type === kindOf(b).type && kindOf(a).network === kindOf(b).network;

  const create = (
    numbers: string[],
    references: Pick<FakeOrder, "customer_reference" | "customer_group_reference">,
  ): FakeOrder[] | string => {
    const odd = numbers.find((number) => !kindOf(number).portable);
    if (odd) return `${odd} is not portable`;
    const isOver = (each: FakeOrder): boolean =>
      ["draft", "cancelled", "cancel-pending", "ported"].includes(each.status.value);
    const taken = orders.filter((each) => !isOver(each)).flatMap((each) => each.numbers);
    const twice = numbers.find((number) => taken.includes(number));
    if (twice) return `${twice} is already on another porting order`;
    const groups: string[][] = [];
    for (const number of numbers) {
      const group = groups.find(([first = ""]) => sameKind(first, number));
      if (group) group.push(number);
      else groups.push([number]);
    }
    const made = groups.map((group) => newOrder(group, momentAt(clock), references));
    orders.push(...made);
    return made;
  };

  return {
    orders,
    documents,
    events,
    habits,
    heard,
    order,
    move,
    settle,
    create,
    touch,

    /** True when every document an order names is still there; links them. */
    link(subject: FakeOrder): boolean {
      for (const id of [subject.documents.loa, subject.documents.invoice]) {
        if (id === null) continue;
        const document = documents.get(id);
        if (!document || (!document.linked && clock.now() - document.at > halfAnHour)) return false;
        document.linked = true;
      }
      return true;
    },

    confirm(id: string): string | null {
      const subject = order(id);
      const { value } = subject.status;
      if (value === "exception" && !habits.takesResubmission) return "Porting order is not in draft status";
      if (value !== "draft" && value !== "exception") return `Porting order is ${value}`;
      const missing = missingIn(subject);
      if (missing.length > 0) return `Missing: ${missing.join(", ")}`;
      giveKeys(
        subject,
        orders.filter((each) => each.customer_group_reference === subject.customer_group_reference),
      );
      move(id, value === "draft" ? "in-process" : "submitted");
      return null;
    },

    cancel(id: string): string | null {
      const subject = order(id);
      const foc = subject.activation_settings.foc_datetime_actual;
      if (["draft", "ported", "cancelled", "cancel-pending"].includes(subject.status.value))
        return `A porting order that is ${subject.status.value} cannot be cancelled`;
      if (foc && Date.parse(foc) - clock.now() < 2 * day) return "Too close to the FOC date";
      move(id, "cancel-pending");
      return null;
    },

    remove(id: string): string | null {
      const subject = order(id);
      if (subject.status.value !== "draft") return "Only drafts can be deleted";
      orders.splice(orders.indexOf(subject), 1);
      const { customer_reference } = subject;
      tell(subject, "deleted", { id, customer_reference, deleted_at: momentAt(clock) });
      return null;
    },

    /** Telnyx's people put some numbers of an order into another one. */
    split(id: string, numbers: string[]): FakeOrder {
      const from = order(id);
      from.numbers = from.numbers.filter((number) => !numbers.includes(number));
      const references = habits.childrenHaveReferences
        ? {}
        : { customer_reference: null, customer_group_reference: null };
      const to: FakeOrder = {
        ...structuredClone(from),
        ...newOrder(numbers, momentAt(clock), {
          end_user: structuredClone(from.end_user),
          documents: { ...from.documents },
          status: structuredClone(from.status),
          customer_reference: from.customer_reference,
          customer_group_reference: from.customer_group_reference,
          parent_support_key: from.parent_support_key,
          webhook_url: from.webhook_url,
          ...references,
        }),
      };
      giveKeys(to, [from]);
      orders.push(to);
      touch(from);
      tell(from, "split", {
        from: { id },
        to: { id: to.id },
        porting_phone_numbers: numbers.map(() => ({ id: randomUUID() })),
      });
      return to;
    },

    /** Somebody writes on an order; Telnyx's own people unless it says otherwise. */
    comment(id: string, body: string, user_type: FakeComment["user_type"] = "admin"): FakeComment {
      const subject = order(id);
      const created_at = momentAt(clock);
      const comment: FakeComment = {
        id: randomUUID(),
        body,
        user_type,
        created_at,
        porting_order_id: id,
        record_type: "porting_comment",
      };
      subject.comments.push(comment);
      const told = { id: comment.id, body, user_id: randomUUID(), user_type, inserted_at: created_at };
      tell(subject, "new_comment", {
        porting_order_id: id,
        support_key: subject.support_key,
        comment: told,
      });
      return comment;
    },

    messaging(id: string, status: string): void {
      const subject = order(id);
      subject.messaging.messaging_port_status = status;
      subject.messaging.messaging_port_completed = status === "ported";
      touch(subject);
      const { customer_reference, support_key, messaging } = subject;
      tell(subject, "messaging_changed", { id, customer_reference, support_key, messaging });
    },

    /** Days on which numbers may move: weekdays from the fifth day on, 15:00 to 20:00 UTC. */
    windows(): { started_at: string; ended_at: string; record_type: string }[] {
      const first = Math.floor(clock.now() / day) * day + 5 * day;
      return Array.from({ length: 28 }, (_, index) => first + index * day)
        .filter((at) => ![0, 6].includes(new Date(at).getUTCDay()))
        .map((at) => ({
          started_at: new Date(at + 15 * 3_600_000).toISOString(),
          ended_at: new Date(at + 20 * 3_600_000).toISOString(),
          record_type: "porting_order",
        }));
    },

    /** What usually happens next, to every order. */
    advance(): void {
      for (const { id, status, activation_settings } of [...orders]) {
        if (status.value === "in-process") move(id, "submitted");
        else if (status.value === "submitted")
          settle(
            id,
            activation_settings.foc_datetime_requested ?? `${momentAt(clock).slice(0, 10)}T15:00:00Z`,
          );
        else if (status.value === "foc-date-confirmed") move(id, "ported");
        else if (status.value === "cancel-pending") move(id, "cancelled");
      }
    },
  };
};

export type FakeTelnyx = ReturnType<typeof createFakeTelnyx>;
