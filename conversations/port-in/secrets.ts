import type { Context, Item, Question } from "../../src/core/item.ts";
import { accountOf, ofAccount } from "../../src/core/parts.ts";
import { needsOf, numbersOf, textOf } from "../../src/core/port-request.ts";
import { isSecret, openSecret, showSecret } from "../../src/core/secret.ts";
import { type E164, showNumber } from "../../src/core/values/phone.ts";
import { yesNoItem } from "./kinds.ts";

/** Fields a form has for PINs of their own, before it is said whether one covers all. */
const mostUndecided = 100;

/** Numbers that want a secret: by their kind, or because a rejection asks for one. */
const wanting = ({ request }: Context): E164[] =>
  numbersOf(request).filter(
    (number) => needsOf(request, number) !== null || request.repair?.items.includes(`pin:${number}`),
  );

const pinItem = (number: E164, context: Context): Item => {
  const ssn = needsOf(context.request, number) === "ssn4";
  const label = () => (ssn ? `Last four of SSN for ${showNumber(number)}` : `PIN for ${showNumber(number)}`);
  return {
    key: `pin:${number}`,
    label,
    names: [],
    kind: "secret",
    ask: () =>
      ssn
        ? `${showNumber(number)} is wireless, and its carrier wants the last four digits of the account holder's SSN. Please give them here in private; they are sealed and erased after the port.`
        : `${showNumber(number)} is wireless, and its carrier wants the transfer PIN. Please give it here in private; it is sealed and erased after the port.`,
    example: ssn ? "four digits" : "six digits from the carrier's app",
    help: () =>
      ssn
        ? "The last four digits of the Social Security Number of the person the account belongs to."
        : "Ask the old carrier for a number transfer PIN: AT&T and Verizon by dialing #PORT or in the app, T-Mobile in its app. It lives only a few days, so it is asked last. It is not the voicemail PIN. Check with your carrier, as this changes.",
    read: (text) => {
      const value = text.replace(/[\s-]/g, "");
      if (ssn)
        return /^\d{4}$/.test(value)
          ? { ok: true, value: openSecret(value, "••••") }
          : { ok: false, problem: "That should be exactly four digits." };
      return /^(?=.*\d)[A-Za-z0-9]{4,15}$/.test(value)
        ? { ok: true, value: openSecret(value, "••••") }
        : { ok: false, problem: "A PIN has 4 to 15 digits or letters, without spaces." };
    },
    show: (value) => (isSecret(value) ? showSecret(value) : ""),
    secrecy: "secret",
    doubt: (value) =>
      isSecret(value) && value.type === "destroyed" ? `${label()} was erased. Please give it again.` : null,
  };
};

const samePin = (key: string, others: number, account: string): Item =>
  yesNoItem({
    key,
    label: () => (account === "" ? "Same PIN for all" : `Same PIN for all at ${account}`),
    names: [],
    ask: () => {
      const them = others === 1 ? "wireless number" : `${others.toLocaleString("en-US")} wireless numbers`;
      return `Does that PIN cover the other ${them}${account === "" ? "" : ` at ${account}`} too?`;
    },
    help: () =>
      "One PIN often covers every line of an account. If each line has its own, say no and I ask for each.",
    again: () => "Please answer yes or no: does one PIN cover all of them?",
  });

/** The secrets of the numbers of one account. */
const ofOneAccount = (context: Context, account: string, numbers: E164[]): Item[] => {
  const { request } = context;
  const [first, ...others] = numbers;
  if (!first) return [];
  const key = ofAccount("samePin", account);
  const reopened = others.filter((number) => request.repair?.items.includes(`pin:${number}`));
  const pins = numbers.filter((number) => needsOf(request, number) !== "ssn4");
  const mayShare = numbers.length > 1 && pins.length === numbers.length;
  const shared = mayShare && textOf(request, key) === "yes";
  // Until it is said whether one PIN is enough, a form that has both must not insist on the others.
  const undecided = mayShare && textOf(request, key) === "";
  const shown = shared ? reopened : undecided ? others.slice(0, mostUndecided) : others;
  return [
    pinItem(first, context),
    ...(mayShare ? [samePin(key, others.length, account)] : []),
    ...shown.map((number): Item => {
      const item = pinItem(number, context);
      return undecided ? { ...item, optional: true } : item;
    }),
  ];
};

/** One secret per wireless number that needs one, asked last because transfer PINs live only days. */
export const secretsQuestion: Question = {
  key: "secrets",
  items: (context) => {
    const numbers = Map.groupBy(wanting(context), (number) => accountOf(context.request, number));
    return [...numbers].flatMap(([account, some]) => ofOneAccount(context, account, some));
  },
};
