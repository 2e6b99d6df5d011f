import type { NumberType, Order } from "../../src/core/carrier.ts";
import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { Context } from "../../src/core/item.ts";
import type { Part } from "../../src/core/message.ts";
import { type Common, type PlannedPart, splitIntoParts } from "../../src/core/parts.ts";
import { type FilingPart, isNeverFiled, numbersOf, textOf } from "../../src/core/port-request.ts";
import { listed } from "../../src/core/values/listed.ts";
import { unpackNumbers } from "../../src/core/values/number-pack.ts";
import { rangesOf } from "../../src/core/values/number-ranges.ts";
import type { E164 } from "../../src/core/values/phone.ts";

/** Orders listed in one message, and ranges of numbers shown of each: platforms take only so much. */
const mostListed = 25;
const mostRanges = 3;

const { format: counted } = new Intl.NumberFormat("en-US");

const kinds: Record<NumberType, [one: string, several: string]> = {
  local: ["landline", "landlines"],
  mobile: ["wireless number", "wireless numbers"],
  "toll-free": ["toll-free number", "toll-free numbers"],
};

const countOf = (numbers: E164[], type: NumberType | null): string => {
  const [one, several] = type === null ? ["number", "numbers"] : kinds[type];
  return `${counted(numbers.length)} ${numbers.length === 1 ? one : several}`;
};

const lineOf = ({ request }: Context, part: Common, numbers: E164[]): string => {
  const losing = quoted(part.account === "" ? textOf(request, "carrier") : part.account, 60);
  const where = part.rateCentre === null ? "" : `, ${quoted(part.rateCentre, 40)}`;
  return `${countOf(numbers, part.type)}${losing === "" ? "" : ` at ${losing}`}${where}: ${rangesOf(numbers, mostRanges)}`;
};

const bounded = (lines: string[]): string[] =>
  lines.length <= mostListed
    ? lines
    : [...lines.slice(0, mostListed - 1), `And ${counted(lines.length - mostListed + 1)} more like these.`];

const differ = <T>(parts: PlannedPart[], of: (part: PlannedPart) => T): boolean =>
  new Set(parts.map(of)).size > 1;

const reasons = ({ carrier }: Context, parts: PlannedPart[]): string => {
  const same = new Set(
    parts.map(({ account, type, rateCentre }) => JSON.stringify([account, type, rateCentre])),
  );
  return listed(
    [
      differ(parts, ({ account }) => account) ? "each losing carrier has its own account" : "",
      differ(parts, ({ type }) => type) ? "landline and wireless numbers may not be mixed" : "",
      differ(parts, ({ rateCentre }) => rateCentre) ? "each area goes by itself" : "",
      same.size < parts.length ? `${carrier.name} takes ${counted(carrier.limit)} numbers in one order` : "",
    ].filter((each) => each !== ""),
  );
};

/** Before it is submitted: which orders it becomes, and why; nothing for one order. */
export const orderSplit = (context: Context): Part[] => {
  const parts = splitIntoParts(context.request, context.carrier);
  if (parts.length < 2) return [];
  return [
    {
      type: "text",
      text: `This becomes ${counted(parts.length)} orders at ${context.carrier.name}, because ${reasons(context, parts)}. You submit them as one, under one Request SID:`,
    },
    {
      type: "list",
      ordered: true,
      items: bounded(parts.map((part) => lineOf(context, part, part.numbers))),
    },
  ];
};

/** In a sentence: how many orders are filed, where it is more than one. */
export const asOrders = ({ request, carrier }: Context): string => {
  const { length } = splitIntoParts(request, carrier);
  return length < 2 ? "" : `, as ${counted(length)} orders`;
};

const ofPart = (request: Context["request"], { attempt }: FilingPart): Order[] =>
  request.orders.filter(({ reference }) => Number(/\/(\d+)/.exec(reference)?.[1]) === attempt);

/** After they were filed: each order with its numbers and the carrier's id, and what was not filed and why. */
export const orderResults = (context: Context): Part[] => {
  const { request } = context;
  const parts = request.parts ?? [];
  if (parts.length < 2) return [];
  const filed = parts.filter(({ standing }) => standing === "filed");
  const unfiled = parts.filter(({ standing }) => standing === "refused");
  const numbersIn = (some: FilingPart[]): number =>
    some.reduce((sum, { numbers }) => sum + unpackNumbers(numbers).length, 0);
  const filedLine = (part: FilingPart): string => {
    const ids = ofPart(request, part).map(({ carrierId }) => quoted(carrierId, 60));
    return `${lineOf(context, part, unpackNumbers(part.numbers))}${ids.length > 0 ? ` (${ids.slice(0, 3).join(", ")})` : ""}`;
  };
  const whyNot = (part: FilingPart): string => {
    const words = request.orders
      .filter((order) => isNeverFiled(order) || order.reference === part.corrects)
      .flatMap(({ refusals }) => refusals)
      .find(
        ({ code, numbers }) => code === "NOT_FILED" && part.numbers.includes((numbers[0] ?? "").slice(2)),
      );
    return `${lineOf(context, part, unpackNumbers(part.numbers))}${words ? `. The carrier wrote: "${quoted(words.words, 160)}"` : ""}`;
  };
  return [
    {
      type: "text",
      text: `Filed: ${counted(filed.length)} of ${counted(parts.length)} orders, ${counted(numbersIn(filed))} of ${counted(numbersOf(request).length)} numbers.`,
    },
    { type: "list", items: bounded(filed.map(filedLine)) },
    ...(unfiled.length > 0
      ? [
          {
            type: "text" as const,
            text: `Not filed: ${counted(unfiled.length)} ${unfiled.length === 1 ? "order" : "orders"}, ${counted(numbersIn(unfiled))} ${numbersIn(unfiled) === 1 ? "number" : "numbers"}.`,
          },
          { type: "list" as const, items: bounded(unfiled.map(whyNot)) },
        ]
      : []),
  ];
};
