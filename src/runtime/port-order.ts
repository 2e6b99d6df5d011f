import type { NumberType } from "../core/carrier.ts";
import type { StoredDocument } from "../core/event.ts";
import type { Context } from "../core/item.ts";
import { numbersToFile } from "../core/moves/begin-filing.ts";
import {
  answerOf,
  isNeverFiled,
  isRejected,
  needsOf,
  numbersOf,
  type PortRequest,
  wirelessOf,
} from "../core/port-request.ts";
import type { World } from "../core/turn.ts";
import { unpackNumbers } from "../core/values/number-pack.ts";
import type { E164 } from "../core/values/phone.ts";
import { answerFields } from "./answer-fields.ts";
import { filingReference } from "./carrier-reference.ts";
import type { Keyring, PortOrder } from "./ports.ts";
import { openAnswer } from "./seal.ts";

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
export const portOrder = (
  context: Context,
  world: World,
  keyring: Keyring,
  attempt = context.request.attempt,
): PortOrder => {
  const { request } = context;
  const part = request.parts?.find((each) => each.attempt === attempt);
  const numbers = part ? unpackNumbers(part.numbers) : numbersToFile(request);
  const rejected = request.orders.find((order) => isRejected(order) && !isNeverFiled(order));
  const corrects = part ? part.corrects : (rejected?.reference ?? null);
  const bill = answerOf(request, "bill");
  return {
    reference: filingReference(request.sid, attempt),
    corrects,
    agency: request.agency,
    numbers: numbers.map((number) => ({
      number,
      pin: pinOf(request, number, keyring),
      ...typeOf(request, number),
    })),
    fields: answerFields(context, world, keyring),
    bill: request.bill?.cleaned ?? (isDocument(bill) ? bill : null),
    letter: letterOf(request),
  };
};
