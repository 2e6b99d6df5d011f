import { randomUUID } from "node:crypto";
import type { Clock } from "../../../src/runtime/ports.ts";

export type Detail = { code: string; description: string };

/** An order as Telnyx's answers show it. */
export type FakeOrder = {
  id: string;
  record_type: "porting_order";
  created_at: string;
  updated_at: string;
  customer_reference: string | null;
  customer_group_reference: string | null;
  parent_support_key: string | null;
  support_key: string | null;
  phone_number_type: string;
  status: { value: string; details: Detail[] };
  activation_settings: {
    activation_status: string | null;
    fast_port_eligible: boolean;
    foc_datetime_requested: string | null;
    foc_datetime_actual: string | null;
  };
  documents: { loa: string | null; invoice: string | null };
  end_user: { admin: Record<string, string | null>; location: Record<string, string | null> };
  messaging: {
    enable_messaging: boolean;
    messaging_capable: boolean;
    messaging_port_completed: boolean;
    messaging_port_status: string;
  };
  misc: Record<string, string | null> | null;
  webhook_url: string | null;
  numbers: string[];
  comments: FakeComment[];
};

export type FakeComment = {
  id: string;
  body: string;
  user_type: "admin" | "user" | "system";
  created_at: string;
  porting_order_id: string;
  record_type: "porting_comment";
};

/**
 * Kinds of fictional numbers by their last two digits. Telnyx makes an order for each kind: `network` is the company
 * behind the one that people know.
 */
export const kindOf = (number: string) => {
  const digits = Number(number.slice(-2));
  const wireless = digits >= 50 && digits < 60 ? "mobile" : "local";
  return {
    type: /^\+1(800|888|877|866|855|844|833)/.test(number) ? "toll_free" : wireless,
    carrier: "Sandbox Bell",
    network: digits === 66 ? "second" : "first",
    portable: !(digits >= 60 && digits < 65),
  };
};

let made = 0;

/** Ids in the order in which they are made. */
const nextId = (): string => {
  made += 1;
  return randomUUID().replace(/^.{8}/, made.toString(16).padStart(8, "0"));
};

const key = (prefix: string): string => `${prefix}_${randomUUID().slice(0, 6)}`;

const admin = ["account_number", "auth_person_name", "billing_phone_number", "entity_name", "pin_passcode"];
const location = [
  "administrative_area",
  "country_code",
  "extended_address",
  "locality",
  "postal_code",
  "street_address",
];
const empty = (names: string[]): Record<string, null> =>
  Object.fromEntries(names.map((name) => [name, null]));

/** Telnyx writes whole seconds. */
export const momentAt = (clock: Clock): string => `${new Date(clock.now()).toISOString().slice(0, 19)}Z`;

export const newOrder = (numbers: string[], created: string, of: Partial<FakeOrder> = {}): FakeOrder => ({
  id: nextId(),
  record_type: "porting_order",
  created_at: created,
  updated_at: created,
  customer_reference: null,
  customer_group_reference: null,
  parent_support_key: null,
  support_key: null,
  phone_number_type: kindOf(numbers[0] ?? "").type,
  status: { value: "draft", details: [] },
  activation_settings: {
    activation_status: null,
    fast_port_eligible: false,
    foc_datetime_requested: null,
    foc_datetime_actual: null,
  },
  documents: { loa: null, invoice: null },
  end_user: { admin: empty(admin), location: empty(location) },
  messaging: {
    enable_messaging: false,
    messaging_capable: true,
    messaging_port_completed: false,
    messaging_port_status: "not_applicable",
  },
  misc: null,
  webhook_url: null,
  numbers,
  comments: [],
  ...of,
});

/** Keys for Telnyx's support are there once an order is submitted. */
export const giveKeys = (order: FakeOrder, siblings: FakeOrder[]): void => {
  order.support_key ??= key("sr");
  order.parent_support_key ??=
    siblings.find((each) => each.parent_support_key)?.parent_support_key ?? key("pr");
};

const numberShown = (order: FakeOrder, number: string) => ({
  record_type: "porting_phone_number",
  phone_number: number,
  phone_number_type: order.phone_number_type,
  porting_order_id: order.id,
  porting_order_status: order.status.value,
  activation_status: order.activation_settings.activation_status ?? "New",
  portability_status: "confirmed",
  support_key: order.support_key ?? "",
});

export const numbersShown = (order: FakeOrder) => order.numbers.map((number) => numberShown(order, number));

/** An order as a list or an answer shows it: with its first 50 numbers. */
export const orderShown = ({ numbers, comments: _comments, ...order }: FakeOrder) => ({
  ...order,
  porting_phone_numbers_count: numbers.length,
  phone_numbers: numbersShown({ ...order, numbers, comments: [] }).slice(0, 50),
});

/** What has to be there before an order can be submitted. */
export const missingIn = ({ end_user, documents, phone_number_type }: FakeOrder): string[] => [
  ...["entity_name", "auth_person_name", "account_number", "billing_phone_number"].filter(
    (name) => !end_user.admin[name],
  ),
  ...["street_address", "locality", "administrative_area", "postal_code", "country_code"].filter(
    (name) => !end_user.location[name],
  ),
  ...(["loa", "invoice"] as const).filter((name) => !documents[name]),
  ...(phone_number_type === "mobile" && !end_user.admin.pin_passcode ? ["pin_passcode"] : []),
];
