import type { Context, Item, Question } from "../../src/core/item.ts";
import { numbersOfAccount, ofAccount, otherAccounts } from "../../src/core/parts.ts";
import { rangesOf } from "../../src/core/values/number-ranges.ts";
import { showNumber } from "../../src/core/values/phone.ts";
import { accountNumber } from "./account.ts";
import { bill } from "./documents.ts";
import { btn } from "./numbers.ts";

/** Ranges named in a question; the review lists the orders with theirs. */
const mostRanges = 4;

const those = (context: Context, account: string): string => {
  const numbers = numbersOfAccount(context.request, account);
  return `${rangesOf(numbers, mostRanges)} ${numbers.length === 1 ? "is" : "are"} with ${account}`;
};

/** The same context with only the numbers of one account, for what is read by its place in the list. */
const within = (context: Context, account: string): Context => {
  const { request } = context;
  const { numbers } = request.answers;
  if (!numbers) return context;
  const value = numbersOfAccount(request, account);
  const { losing: _losing, ...others } = request;
  return {
    ...context,
    request: { ...others, answers: { ...request.answers, numbers: { ...numbers, value } } },
  };
};

const btnOf = (account: string): Item => {
  const { spot: _spot, ...item } = btn;
  return {
    ...item,
    key: ofAccount("btn", account),
    label: () => `Billing number at ${account}`,
    names: [],
    ask: (context) => {
      const [first] = numbersOfAccount(context.request, account);
      return `${those(context, account)}, so that is an order of its own. Which is the billing telephone number (BTN) there? Say "first" for ${showNumber(first ?? "")}, or give the number.`;
    },
    example: "first",
    hint: (context) =>
      `${showNumber(numbersOfAccount(context.request, account)[0] ?? "")}, or another number of that account`,
    read: (text, context) => btn.read(text, within(context, account)),
    preset: (context) => {
      const numbers = numbersOfAccount(context.request, account);
      return numbers.length === 1 ? numbers[0] : undefined;
    },
  };
};

const accountNumberOf = (account: string): Item => ({
  ...accountNumber,
  key: ofAccount("accountNumber", account),
  label: () => `Account number at ${account}`,
  names: [],
  ask: (context) =>
    `${those(context, account)}. What is the account number there? It is kept sealed, and only its last four are shown. Everything else you gave counts for them, too.`,
});

const billOf = (account: string): Item => ({
  ...bill,
  key: ofAccount("bill", account),
  label: () => `Bill of ${account}`,
  names: [],
  ask: () =>
    `Please send the latest bill of ${account}, too, as a PDF or as pictures of its pages, up to 10 MB in all.`,
});

/** What another losing carrier has of its own: its account. Names, addresses, date and signer are asked once. */
export const otherAccountsQuestion: Question = {
  key: "other accounts",
  items: ({ request }) =>
    otherAccounts(request).flatMap((account) => [btnOf(account), accountNumberOf(account)]),
};

export const otherBillsQuestion: Question = {
  key: "other bills",
  items: ({ request }) => otherAccounts(request).map(billOf),
};
