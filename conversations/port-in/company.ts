import { companyOf, isSameCompany, newestOfEach } from "../../src/core/company.ts";
import type { Event, StoredDocument } from "../../src/core/event.ts";
import { takeSorted } from "../../src/core/hearing/hearing.ts";
import { type Context, everyItem, gateOf } from "../../src/core/item.ts";
import type { Choice, Part } from "../../src/core/message.ts";
import type { Given } from "../../src/core/moves/answering.ts";
import { ask, askAgain } from "../../src/core/moves/asking.ts";
import { lookUp } from "../../src/core/moves/starting.ts";
import { isFilling } from "../../src/core/moves/steering.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { numbersOf, textOf } from "../../src/core/port-request.ts";
import {
  contextOf,
  type Dialogue,
  doing,
  saying,
  sayingText,
  type Turn,
  type World,
} from "../../src/core/turn.ts";
import { dayOf, daysBetween, showDate } from "../../src/core/values/local-date.ts";
import { readSid } from "../../src/core/values/sid.ts";
import { companyWords as words } from "./words-company.ts";

/** What stays the same for a company. Never among them: secrets, account numbers, agreements and what one attests. */
const carried = [
  "customerType",
  "accountName",
  "repName",
  "repEmail",
  "serviceStreet",
  "serviceUnit",
  "serviceCity",
  "serviceState",
  "serviceZip",
  "billingSame",
  "billingStreet",
  "billingUnit",
  "billingCity",
  "billingState",
  "billingZip",
  "carrier",
];

/** Companies to choose from in one message. */
const mostCompanies = 8;

/** The number that stays with the old carrier as the main one: what left is nobody's billing number any more. */
const stayingBtn = (former: PortRequest): string | null => {
  const btn = textOf(former, "newBtn") || textOf(former, "btn");
  const stays = textOf(former, "portType") === "partial" && btn !== "" && !numbersOf(former).includes(btn);
  return stays ? btn : null;
};

/** The answers of an earlier request that this one lacks, in the order of the checklist. */
const takenOver = (former: PortRequest, context: Context, world: World): Given[] => {
  const { request } = context;
  const isElsewhere = request.losing !== undefined && request.losing !== textOf(former, "carrier");
  const btn = stayingBtn(former);
  return everyItem(world.checklist, context).flatMap(({ item }): Given[] => {
    if (request.answers[item.key] !== undefined || item.secrecy) return [];
    if (item.key === "btn") return btn === null || isElsewhere ? [] : [{ item, value: btn }];
    const value = carried.includes(item.key) ? former.answers[item.key]?.value : undefined;
    return value === undefined || (item.key === "carrier" && isElsewhere) ? [] : [{ item, value }];
  });
};

/** The bill of an earlier request, while the carrier still takes it. */
const recentBill = ({ bill, answers }: PortRequest, { today, carrier, request }: Context): string | null => {
  const day = bill?.state === "read" ? bill.statementDate : null;
  const isThere = answers.bill !== undefined && request.answers.bill === undefined;
  return isThere && day !== null && daysBetween(day, today) <= carrier.billDays ? day : null;
};

const shownFacts = (given: Given[], context: Context): Part => ({
  type: "facts",
  facts: given.map(({ item, value }) => ({ label: item.label(), value: item.show(value, context) })),
});

const offerOne = (turn: Turn, world: World, former: PortRequest): Turn => {
  const context = contextOf(turn.request as PortRequest, turn, world);
  const given = takenOver(former, context, world);
  const day = recentBill(former, context);
  if (given.length === 0 && day === null) return turn;
  const { sid } = context.request;
  const choices: Choice[] = [
    ...(given.length > 0
      ? [
          {
            label: words.useThese,
            action: { text: `use the details of ${former.sid}`, sid },
            style: "primary" as const,
          },
        ]
      : []),
    ...(day === null
      ? []
      : [{ label: words.useBill(showDate(day)), action: { text: `use the bill of ${former.sid}`, sid } }]),
    { label: words.another, action: { text: "another company", sid } },
  ];
  const submitted = dayOf(former.submitted ?? former.created, context.carrier.zone);
  return saying(
    sayingText(turn, words.offer(companyOf(former) ?? "", former.sid, submitted)),
    shownFacts(given, context),
    ...(day === null ? [] : [{ type: "text" as const, text: words.bill(showDate(day)) }]),
    { type: "choices", choices },
  );
};

const offer = (turn: Turn, world: World, results: PortRequest[], asked: boolean): Turn => {
  const others = results.filter(({ sid }) => sid !== turn.request?.sid);
  const companies = newestOfEach(others).slice(0, mostCompanies);
  const [only] = companies;
  if (!only) return asked ? ask(sayingText(turn, words.none), world) : turn;
  if (companies.length === 1) return offerOne(turn, world, only.request);
  const { sid } = turn.request as PortRequest;
  return saying(sayingText(turn, words.several), {
    type: "choices",
    choices: [
      ...companies.map(
        ({ name, request }): Choice => ({
          label: words.companyLabel(name, request.sid),
          action: { text: `show the details of ${request.sid}`, sid },
        }),
      ),
      { label: words.another, action: { text: "another company", sid } },
    ],
  });
};

const take = (turn: Turn, world: World, former: PortRequest): Turn => {
  const context = contextOf(turn.request as PortRequest, turn, world);
  const good = takenOver(former, context, world);
  return good.length === 0
    ? ask(sayingText(turn, words.nothingNew), world)
    : takeSorted(turn, world, { good, unsure: null, problems: [] });
};

const takeBill = (turn: Turn, world: World, former: PortRequest): Turn => {
  const context = contextOf(turn.request as PortRequest, turn, world);
  const item = everyItem(world.checklist, context).find((placed) => placed.item.key === "bill")?.item;
  const document = former.answers.bill?.value as StoredDocument | undefined;
  if (!item || !document || recentBill(former, context) === null)
    return ask(sayingText(turn, words.billTooOld), world);
  return takeSorted(turn, world, { good: [{ item, value: { ...document } }], unsure: null, problems: [] });
};

const named = /^(use|take|show|take over)(?: me)? the (details|answers|data|bill) (?:of|from) (pr-?[\w-]+)$/i;
const asking =
  /^(?:(?:it'?s |this is )?(?:for )?(?:the )?same (?:company|customer|details|account holder)(?: (?:as|again|like) ?.*)?|(?:the )?same as (?:before|last time|the last (?:one|time|request))|prefill(?: it)?|use (?:the |our |my )?(?:last|earlier|previous|former|known|saved|company'?s?) (?:request|details|answers|data|company|profile)|which companies(?: do you know)?\??)$/i;
const another = /^(?:(?:no,? )?(?:it'?s )?(?:for )?another company|a (?:new|different) company)$/i;
const forgetting =
  /^forget (?:the |our )?(?:company|profile|details)(?: (?:of|for|called|named))? (.{2,80})$/i;

const hear: Dialogue["hear"] = (raw, turn, world) => {
  const text = raw
    .replaceAll("’", "'")
    .replace(/[.!\s]+$/, "")
    .trim();
  const forgotten = forgetting.exec(text)?.[1];
  if (forgotten !== undefined) return lookUp(turn, "forget-company", { type: "name", text: forgotten });
  if (!isFilling(turn) || gateOf(world.checklist, contextOf(turn.request as PortRequest, turn, world)))
    return null;
  if (another.test(text)) return ask(sayingText(turn, words.started), world);
  if (asking.test(text)) return lookUp(turn, "ask-companies", { type: "all" });
  const [, verb = "", what = "", from = ""] = named.exec(text) ?? [];
  const sid = readSid(from);
  if (!sid) return null;
  const show = verb.toLowerCase() === "show" ? "ask-companies" : "use-company";
  return lookUp(turn, what.toLowerCase() === "bill" ? "use-bill-of" : show, { type: "sid", sid });
};

const forget = (turn: Turn, results: PortRequest[], name: string): Turn => {
  const found = results.map(companyOf).find((each) => each !== null && isSameCompany(each, name));
  if (!found) return sayingText(turn, words.unknown(name));
  return sayingText(
    doing(turn, { type: "forget-company", to: turn.conversation.id, name: found }),
    words.forgotten(found),
  );
};

const happened = (turn: Turn, world: World, event: Extract<Event, { type: "looked-up" }>): Turn | null => {
  const { purpose, results, query } = event;
  if (purpose === "forget-company") return forget(turn, results, query.type === "name" ? query.text : "");
  const isOurs = ["companies", "ask-companies", "use-company", "use-bill-of"].includes(purpose);
  if (!isOurs) return null;
  if (!isFilling(turn)) return turn;
  if (purpose === "companies") return offer(turn, world, results, false);
  if (purpose === "ask-companies") return offer(turn, world, results, true);
  const former = results.find((each) => companyOf(each) !== null);
  if (!former) return askAgain(sayingText(turn, words.none), world);
  return purpose === "use-company" ? take(turn, world, former) : takeBill(turn, world, former);
};

/** What is known of a company from earlier requests of the agency: offered once, asked for, taken, forgotten. */
export const company: Dialogue = {
  hear,
  happened: (turn, world) => (turn.event.type === "looked-up" ? happened(turn, world, turn.event) : null),
};
