import type { NumberType } from "../core/carrier.ts";
import type { StoredDocument } from "../core/event.ts";
import type { Context } from "../core/item.ts";
import { numbersToFile } from "../core/moves/begin-filing.ts";
import { accountOf, numbersOfAccount, ofAccount, otherAccounts } from "../core/parts.ts";
import {
  answerOf,
  isNeverFiled,
  isRejected,
  needsOf,
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

/** The PIN that serves every number of an account: that of the first number that has one. */
const sharedPins = (request: PortRequest, keyring: Keyring): ((account: string) => string | null) => {
  const found = new Map<string, string | null>();
  const find = (account: string): string | null => {
    for (const number of numbersOfAccount(request, account)) {
      const pin = openAnswer(request, `pin:${number}`, keyring);
      if (pin !== null) return pin;
    }
    return null;
  };
  return (account) => {
    const known = found.get(account);
    if (known !== undefined) return known;
    const pin = find(account);
    found.set(account, pin);
    return pin;
  };
};

/** The PIN of a number. Its own counts before one for all when it was given after that was said: a rejection asked for it. */
const pinsOf = (request: PortRequest, keyring: Keyring): ((number: E164) => string | null) => {
  const shared = sharedPins(request, keyring);
  return (number) => {
    const own = `pin:${number}`;
    const account = accountOf(request, number);
    const samePin = request.answers[ofAccount("samePin", account)];
    const isShared = samePin?.value === "yes" && needsOf(request, number);
    return !isShared || (request.answers[own]?.at ?? 0) > samePin.at
      ? openAnswer(request, own, keyring)
      : shared(account);
  };
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

/** Answers as text; of another losing carrier what its account has of its own in the place of the plain ones. */
const fieldsOf = (
  context: Context,
  world: World,
  keyring: Keyring,
  account: string,
): Record<string, string> => {
  const all = answerFields(context, world, keyring);
  const own = Object.fromEntries(
    otherAccounts(context.request).flatMap((other) =>
      ["btn", "accountNumber", "samePin"].map((item) => [ofAccount(item, other), item]),
    ),
  );
  const fields = Object.fromEntries(Object.entries(all).filter(([item]) => !Object.hasOwn(own, item)));
  if (account === "") return fields;
  const accountNumber = openAnswer(context.request, ofAccount("accountNumber", account), keyring) ?? "";
  return { ...fields, carrier: account, btn: all[ofAccount("btn", account)] ?? "", accountNumber };
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
  const pinOf = pinsOf(request, keyring);
  const account = part?.account ?? "";
  const bill = answerOf(request, ofAccount("bill", account));
  return {
    reference: filingReference(request.sid, attempt),
    corrects,
    agency: request.agency,
    numbers: numbers.map((number) => ({
      number,
      pin: pinOf(number),
      ...typeOf(request, number),
    })),
    fields: fieldsOf(context, world, keyring, account),
    bill: (account === "" ? request.bill?.cleaned : null) ?? (isDocument(bill) ? bill : null),
    letter: letterOf(request),
  };
};
