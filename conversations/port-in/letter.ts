import type { Context } from "../../src/core/item.ts";
import type { Letter } from "../../src/core/letter.ts";
import { awaitedLetter } from "../../src/core/letter-state.ts";
import type { Fact } from "../../src/core/message.ts";
import { numbersOfAccount, ofAccount, otherAccounts } from "../../src/core/parts.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { answerOf, numbersOf, takesAnswers, textOf } from "../../src/core/port-request.ts";
import { isSecret, showSecret } from "../../src/core/secret.ts";
import { listed } from "../../src/core/values/listed.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { rangesOf } from "../../src/core/values/number-ranges.ts";
import { showNumber } from "../../src/core/values/phone.ts";

/** Changes with the wording; it is printed on the letter and kept with what is signed. */
const letterVersion = "LOA-2026-12";

const addressOf = ({ request }: Context, which: "service" | "billing"): string => {
  const part = (key: string): string => textOf(request, `${which}${key}`);
  const line = [part("Street"), part("Unit"), part("City")].filter((each) => each !== "").join(", ");
  return `${line}, ${part("State")} ${part("Zip")}`;
};

/** The name the account is under: the company's, or that of the representative. */
const holderOf = (request: PortRequest): string =>
  textOf(request, "customerType") === "business"
    ? textOf(request, "accountName")
    : textOf(request, "repName");

/** While answers are taken it is the next letter that is shown, and otherwise the one that was made of them. */
const roundOf = (request: PortRequest): number => {
  const made = request.letter?.round ?? 0;
  return takesAnswers(request) || made === 0 ? made + 1 : made;
};

const dateOf = (request: PortRequest): string => {
  const date = textOf(request, "date");
  const day = /^\d{4}-/.test(date) ? showDate(date) : "As soon as possible";
  return `${day}; a wish, and the carriers agree on the day`;
};

/** Of a partial port: the main number of those that stay, and the others the bill lists. */
const stayingNumbers = (request: PortRequest): string[] => {
  const known = [textOf(request, "newBtn"), ...(request.bill?.numbersNotClaimed ?? [])];
  return [...new Set(known.filter((number) => number !== ""))];
};

/** Another losing carrier, with its account and the numbers that are with it. */
const otherCarrier = (
  { request }: Context,
  account: string,
  opened?: (item: string) => string | null,
): Fact => {
  const numbers = numbersOfAccount(request, account);
  const key = ofAccount("accountNumber", account);
  const sealed = answerOf(request, key);
  const number = opened?.(key) ?? (isSecret(sealed) ? showSecret(sealed) : "");
  const btn = textOf(request, ofAccount("btn", account)) || (numbers[0] ?? "");
  return {
    label: `Current carrier of ${numbers.length === 1 ? "one of them" : `${numbers.length} of them`}`,
    value: `${account}, account number ${number}, billing telephone number ${showNumber(btn)}: ${rangesOf(numbers, numbers.length)}`,
  };
};

/**
 * The Letter of Authorization for these answers: only the authorisation, the billing name and address, every number,
 * who is chosen as agent and that a charge may apply (47 CFR 64.1130 (e)). No offer and nothing else stands on it. The
 * date is printed as a wish, so that another one needs no new letter.
 */
export const letterOf = (
  context: Context,
  accountNumber?: string,
  opened?: (item: string) => string | null,
): Letter => {
  const { request, carrier } = context;
  const holder = holderOf(request);
  const service = addressOf(context, "service");
  const billing = textOf(request, "billingSame") === "yes" ? service : addressOf(context, "billing");
  const account = answerOf(request, "accountNumber");
  const isPartial = textOf(request, "portType") === "partial";
  const newBtn = textOf(request, "newBtn");
  const main = textOf(request, "carrier");
  const losing = listed([main, ...otherAccounts(request)]);
  const agent = carrier.test ? `${carrier.name} (a test; nothing moves)` : carrier.name;
  const to = awaitedLetter(request)?.to ?? {
    name: textOf(request, "repName"),
    email: textOf(request, "repEmail"),
  };
  return {
    reference: `${request.sid}/${roundOf(request)}`,
    version: letterVersion,
    title: "Letter of Authorization",
    facts: [
      { label: "Account holder (billing name)", value: holder },
      { label: "Billing address", value: billing },
      { label: "Service address", value: service },
      { label: "Billing telephone number", value: showNumber(textOf(request, "btn")) },
      { label: "Account number", value: accountNumber ?? (isSecret(account) ? showSecret(account) : "") },
      { label: "Current carrier", value: main },
      ...otherAccounts(request).map((other) => otherCarrier(context, other, opened)),
      { label: "New carrier", value: agent },
      {
        label: "Port",
        value: isPartial ? "Partial: other numbers stay" : "Full: all numbers of the account",
      },
      ...(isPartial && textOf(request, "remaining") === "disconnect"
        ? [{ label: "Numbers that stay behind", value: "To be disconnected by the current carrier" }]
        : []),
      ...(newBtn === ""
        ? []
        : [{ label: "New billing number of those that stay", value: showNumber(newBtn) }]),
      { label: "Requested date", value: dateOf(request) },
    ],
    numbers: numbersOf(request).map(showNumber),
    staying: isPartial ? stayingNumbers(request).map(showNumber) : [],
    sentences: [
      "The billing name and address above are those of the account, and this letter is about each telephone number listed on it.",
      `I choose to change the carrier of these telephone numbers from ${losing} to ${agent}.`,
      `I name ${agent} as my agent to carry out this change.`,
      "I understand that only one carrier can be chosen for each telephone number and service.",
      "I understand that my current carrier may charge me for this change.",
      `I am ${holder}, or I am allowed to act for ${holder}.`,
    ],
    signer: { name: to.name, title: "", email: to.email },
    test: carrier.test,
  };
};

/** Numbers written one by one on a screen; more of them are written as ranges, and past so many of those only counted. */
const mostSingle = 60;
const mostRanges = 1000;

/** A long list as its ranges, so that everything is still named; the document prints each number. */
const numbersOnScreen = (numbers: string[]): string =>
  numbers.length <= mostSingle
    ? numbers.join(", ")
    : rangesOf(
        numbers.map((number) => `+1${number.replace(/\D/g, "").slice(-10)}`),
        mostRanges,
      );

/** A letter as it is shown in a conversation: everything that is printed on it. */
export const letterScreen = (letter: Letter): { title: string; paragraphs: string[] } => ({
  title: letter.title,
  paragraphs: [
    ...letter.facts.map(({ label, value }) => `${label}: ${value}`),
    `Telephone numbers (${letter.numbers.length.toLocaleString("en-US")}): ${numbersOnScreen(letter.numbers)}`,
    ...(letter.staying.length > 0 ? [`Numbers that stay: ${letter.staying.join(", ")}`] : []),
    ...letter.sentences,
    `Authorised representative: ${letter.signer.name}, ${letter.signer.email}`,
    "Signature and date: ____________________",
    `${letter.version} · ${letter.reference}`,
  ],
});
