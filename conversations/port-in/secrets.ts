import type { Context, Item, Question } from "../../src/core/item.ts";
import { accountOf, ofAccount } from "../../src/core/parts.ts";
import { needsOf, numbersOf, textOf } from "../../src/core/port-request.ts";
import { isSecret, openSecret, showSecret } from "../../src/core/secret.ts";
import { type E164, showNumber } from "../../src/core/values/phone.ts";
import { yesNoItem } from "./kinds.ts";
import { carrierAccountWords as words } from "./words-carrier-account.ts";

/** Fields a form has for PINs of their own, before it is said whether one covers all. */
const mostUndecided = 100;

/** Numbers that want a secret: by their kind, or because a rejection asks for one. */
const wanting = ({ request }: Context): E164[] =>
  numbersOf(request).filter(
    (number) => needsOf(request, number) !== null || request.repair?.items.includes(`pin:${number}`),
  );

const pinItem = (number: E164, context: Context): Item => {
  const ssn = needsOf(context.request, number) === "ssn4";
  const shown = showNumber(number);
  const label = () => (ssn ? words.ssnLabel(shown) : words.pinLabel(shown));
  return {
    key: `pin:${number}`,
    label,
    names: [],
    kind: "secret",
    ask: () => (ssn ? words.ssnAsk(shown) : words.pinAsk(shown)),
    example: () => (ssn ? words.ssnExample : words.pinExample),
    help: () => (ssn ? words.ssnHelp : words.pinHelp),
    read: (text) => {
      const value = text.replace(/[\s-]/g, "");
      if (ssn)
        return /^\d{4}$/.test(value)
          ? { ok: true, value: openSecret(value, "••••") }
          : { ok: false, problem: words.ssnAgain };
      return /^(?=.*\d)[A-Za-z0-9]{4,15}$/.test(value)
        ? { ok: true, value: openSecret(value, "••••") }
        : { ok: false, problem: words.pinAgain };
    },
    show: (value) => (isSecret(value) ? showSecret(value) : ""),
    secrecy: "secret",
    doubt: (value) => (isSecret(value) && value.type === "destroyed" ? words.erased(label()) : null),
  };
};

const samePin = (key: string, first: E164, others: number, account: string): Item =>
  yesNoItem({
    key,
    label: () => words.samePinLabel(account),
    names: [],
    ask: ({ request }) => words.samePinAsk(others, account, request.answers[`pin:${first}`] !== undefined),
    help: () => words.samePinHelp,
    again: () => words.samePinAgain,
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
    ...(mayShare ? [samePin(key, first, others.length, account)] : []),
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
