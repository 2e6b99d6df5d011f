import type { Context, Item, Question } from "../../src/core/item.ts";
import { numbersOfAccount, ofAccount, otherAccounts } from "../../src/core/parts.ts";
import { rangesOf } from "../../src/core/values/number-ranges.ts";
import { showNumber } from "../../src/core/values/phone.ts";
import { accountNumber } from "./account.ts";
import { bill } from "./documents.ts";
import { btn } from "./numbers.ts";
import { accountWords } from "./words-accounts.ts";

/** Ranges named in a question; the review lists the orders with theirs. */
const mostRanges = 4;

/** The numbers of an account as they are shown, and how many they are. */
const those = ({ request }: Context, account: string): [string, number] => {
  const numbers = numbersOfAccount(request, account);
  return [rangesOf(numbers, mostRanges), numbers.length];
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
    label: () => accountWords.other.btn(account),
    names: [],
    ask: (context) => {
      const [first = ""] = numbersOfAccount(context.request, account);
      const [shown, count] = those(context, account);
      return accountWords.other.askBtn(shown, count, account, showNumber(first));
    },
    example: () => accountWords.other.btnExample,
    hint: (context) =>
      accountWords.other.btnHint(showNumber(numbersOfAccount(context.request, account)[0] ?? "")),
    read: (text, context) => btn.read(text, within(context, account)),
    preset: (context) => {
      const numbers = numbersOfAccount(context.request, account);
      return numbers.length === 1 ? numbers[0] : undefined;
    },
  };
};

/** "The account for Second Bell is 99-1". */
const accountNames = (account: string): string[] => {
  const carrier = account.toLowerCase();
  const kinds = ["account number", "acct number", "account", "acct"];
  return [
    ...kinds.flatMap((kind) => [`${kind} for ${carrier}`, `${kind} at ${carrier}`]),
    `${carrier} account`,
  ];
};

const accountNumberOf = (account: string): Item => ({
  ...accountNumber,
  key: ofAccount("accountNumber", account),
  label: () => accountWords.other.accountNumber(account),
  names: accountNames(account),
  ask: (context) => {
    const [shown, count] = those(context, account);
    return accountWords.other.askAccountNumber(shown, count, account);
  },
});

const billOf = (account: string): Item => ({
  ...bill,
  key: ofAccount("bill", account),
  label: () => accountWords.other.bill(account),
  names: [],
  ask: () => accountWords.other.askBill(account),
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
