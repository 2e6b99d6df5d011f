import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { Context } from "../../src/core/item.ts";
import { numbersOf, textOf } from "../../src/core/port-request.ts";
import { type E164, showNumber } from "../../src/core/values/phone.ts";

export const what = ({ request }: Context): string => {
  const [first = ""] = numbersOf(request);
  const count = numbersOf(request).length;
  return count === 1 ? showNumber(first) : `${count} telephone numbers`;
};

export const asker = ({ request }: Context): string => quoted(request.requester.name, 60);

export const paragraphs = (...texts: string[]): string => texts.filter((each) => each !== "").join("\n\n");

export const testNote = ({ carrier }: Context): string =>
  carrier.test ? "This is a test with the sandbox carrier: no real number moves." : "";

export const from = (context: Context): string =>
  `${what(context)} from ${quoted(textOf(context.request, "carrier"), 60)} to ${context.carrier.name}`;

export const listOf = (title: string, numbers: E164[]): string =>
  numbers.length === 0 ? "" : `${title} (${numbers.length}):\n${numbers.map(showNumber).join("\n")}`;
