import type { Order } from "../../src/core/carrier.ts";
import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { Context } from "../../src/core/item.ts";
import type { Part } from "../../src/core/message.ts";
import { type Common, type PlannedPart, splitIntoParts } from "../../src/core/parts.ts";
import { type FilingPart, isNeverFiled, numbersOf, textOf } from "../../src/core/port-request.ts";
import { unpackNumbers } from "../../src/core/values/number-pack.ts";
import { rangesOf } from "../../src/core/values/number-ranges.ts";
import type { E164 } from "../../src/core/values/phone.ts";
import { type SplitReason, saidWords as words } from "./words-said.ts";

/** Orders listed in one message, and ranges of numbers shown of each: platforms take only so much. */
const mostListed = 25;
const mostRanges = 3;

/** Numbers of one order: how many of which kind, where, and which. */
const lineOf = ({ request }: Context, part: Common, numbers: E164[]): string => {
  const losing = quoted(part.account === "" ? textOf(request, "carrier") : part.account, 60);
  const area = part.rateCentre === null ? "" : quoted(part.rateCentre, 40);
  return words.orderLine(
    words.countOf(numbers.length, part.type),
    losing,
    area,
    rangesOf(numbers, mostRanges),
  );
};

const bounded = (lines: string[]): string[] =>
  lines.length <= mostListed
    ? lines
    : [...lines.slice(0, mostListed - 1), words.moreOrders(lines.length - mostListed + 1)];

const differ = <T>(parts: PlannedPart[], of: (part: PlannedPart) => T): boolean =>
  new Set(parts.map(of)).size > 1;

const reasons = ({ carrier }: Context, parts: PlannedPart[]): SplitReason[] => {
  const same = new Set(
    parts.map(({ account, type, rateCentre }) => JSON.stringify([account, type, rateCentre])),
  );
  return [
    ...(differ(parts, ({ account }) => account) ? ["account" as const] : []),
    ...(differ(parts, ({ type }) => type) ? ["type" as const] : []),
    ...(differ(parts, ({ rateCentre }) => rateCentre) ? ["area" as const] : []),
    ...(same.size < parts.length ? [{ carrier: carrier.name, limit: carrier.limit }] : []),
  ];
};

/** Before it is submitted: which orders it becomes, and why; nothing for one order. */
export const orderSplit = (context: Context): Part[] => {
  const parts = splitIntoParts(context.request, context.carrier);
  if (parts.length < 2) return [];
  return [
    {
      type: "text",
      text: words.split(parts.length, context.carrier.name, reasons(context, parts)),
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
  return length < 2 ? "" : words.asOrders(length);
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
    const refusal = request.orders
      .filter((order) => isNeverFiled(order) || order.reference === part.corrects)
      .flatMap(({ refusals }) => refusals)
      .find(
        ({ code, numbers }) => code === "NOT_FILED" && part.numbers.includes((numbers[0] ?? "").slice(2)),
      );
    return `${lineOf(context, part, unpackNumbers(part.numbers))}${refusal ? words.carrierWrote(quoted(refusal.words, 160)) : ""}`;
  };
  return [
    {
      type: "text",
      text: words.filedOf(filed.length, parts.length, numbersIn(filed), numbersOf(request).length),
    },
    { type: "list", items: bounded(filed.map(filedLine)) },
    ...(unfiled.length > 0
      ? [
          {
            type: "text" as const,
            text: words.notFiled(unfiled.length, numbersIn(unfiled)),
          },
          { type: "list" as const, items: bounded(unfiled.map(whyNot)) },
        ]
      : []),
  ];
};
