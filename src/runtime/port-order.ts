import type { NumberStatus, NumberType, Order } from "../core/carrier.ts";
import type { StoredDocument } from "../core/event.ts";
import type { Context } from "../core/item.ts";
import { answerOf, needsOf, numbersOf, type PortRequest, wirelessOf } from "../core/port-request.ts";
import type { World } from "../core/turn.ts";
import type { E164 } from "../core/values/phone.ts";
import { answerFields } from "./answer-fields.ts";
import { filingReference } from "./carrier-reference.ts";
import type { Keyring, PortOrder } from "./ports.ts";
import { openAnswer } from "./seal.ts";

const isRejected = (order: Order): boolean =>
  order.status === "rejected" || Object.values(order.numbers).includes("rejected");

/** Numbers that moved, and those that were taken out, are not filed again. */
const over: NumberStatus[] = ["completed", "cancelling", "cancelled"];

/** What is to be filed: after a rejection only what it was about and is still wanted; otherwise everything. */
const numbersToFile = (request: PortRequest, rejected: Order[]): E164[] => {
  if (rejected.length === 0) return numbersOf(request);
  const concerned = new Set(
    rejected.flatMap(({ numbers }) =>
      Object.keys(numbers).filter((number) => !over.includes(numbers[number] ?? "unknown")),
    ),
  );
  return numbersOf(request).filter((number) => concerned.has(number));
};

/**
 * The PIN of a number. Where one PIN serves all, that of the first number that needs one counts, but for a number
 * whose own was given after that was said (a rejection asked for it).
 */
const pinOf = (request: PortRequest, number: E164, keyring: Keyring): string | null => {
  const own = `pin:${number}`;
  const { samePin } = request.answers;
  const shared = samePin?.value === "yes" && needsOf(request, number);
  if (!shared || (request.answers[own]?.at ?? 0) > samePin.at) return openAnswer(request, own, keyring);
  for (const each of numbersOf(request)) {
    const pin = openAnswer(request, `pin:${each}`, keyring);
    if (pin !== null) return pin;
  }
  return null;
};

/** What kind of number it is, as far as the carrier or the person said. */
const typeOf = (request: PortRequest, number: E164): { type?: NumberType } => {
  const type = wirelessOf(request).includes(number) ? "mobile" : request.numbers[number]?.type;
  return type ? { type } : {};
};

const isDocument = (value: unknown): value is StoredDocument =>
  typeof value === "object" &&
  value !== null &&
  "hash" in value &&
  "kind" in value &&
  "bytes" in value &&
  "name" in value;

/** The signed letter the filing goes with; null where the carrier has one signed itself. */
const letterOf = ({ letter }: PortRequest): PortOrder["letter"] => {
  const signed = letter?.standing === "signed" ? letter.signed : null;
  return signed?.document ? { document: signed.document, name: signed.name, at: signed.at } : null;
};

/**
 * What is given to the carrier for one filing, with the secrets it needs opened: keep it no longer than the call.
 * Throws when a secret cannot be opened.
 */
export const portOrder = (context: Context, world: World, keyring: Keyring): PortOrder => {
  const { request } = context;
  const rejected = request.orders.filter(isRejected);
  const bill = answerOf(request, "bill");
  return {
    reference: filingReference(request.sid, request.attempt),
    corrects: rejected[0]?.reference ?? null,
    agency: request.agency,
    numbers: numbersToFile(request, rejected).map((number) => ({
      number,
      pin: pinOf(request, number, keyring),
      ...typeOf(request, number),
    })),
    fields: answerFields(context, world, keyring),
    bill: request.bill?.cleaned ?? (isDocument(bill) ? bill : null),
    letter: letterOf(request),
  };
};
