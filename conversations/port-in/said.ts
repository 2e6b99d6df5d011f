import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { Context } from "../../src/core/item.ts";
import { type Fact, type Part, text } from "../../src/core/message.ts";
import { numbersOfAccount, otherAccounts } from "../../src/core/parts.ts";
import { nameOf, numbersOf, textOf } from "../../src/core/port-request.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { everyNumber, rangesOf, showNumbers } from "../../src/core/values/number-ranges.ts";
import type { E164 } from "../../src/core/values/phone.ts";
import { earliestDate } from "./options.ts";
import { orderResults } from "./parts.ts";
import { deskWords } from "./words-desk.ts";
import { saidWords as words } from "./words-said.ts";

const kindOf = (context: Context, type: "local" | "mobile" | "toll-free"): E164[] =>
  numbersOf(context.request).filter((number) => context.request.numbers[number]?.type === type);

/** Numbers with another losing carrier: an order of their own, and what is asked for it. */
const otherCarriers = ({ request }: Context): Part[] => {
  const others = otherAccounts(request);
  if (others.length === 0) return [];
  const named = others.map(
    (other) => `${quoted(other, 60)} (${rangesOf(numbersOfAccount(request, other), 4)})`,
  );
  return [
    {
      type: "text",
      text: words.otherCarriers(quoted(request.losing ?? "", 60), named),
    },
  ];
};

/** The carrier's answer about the numbers: how many can move and of which kind, what was left out, what is unsure. */
export const checkedParts = (context: Context, refused: string[], unsure: string[]): Part[] => {
  const numbers = numbersOf(context.request);
  const kinds = words.kinds(
    kindOf(context, "local").length,
    kindOf(context, "mobile").length,
    kindOf(context, "toll-free").length,
  );
  const sure = numbers.filter((number) => context.request.numbers[number]?.status === "portable");
  const head =
    numbers.length === 0
      ? words.noneCan
      : context.carrier.desk
        ? deskWords.takes(rangesOf(sure))
        : words.checked(rangesOf(sure), sure.length, kinds);
  const pins = numbers.filter((number) => context.request.numbers[number]?.needs).length;
  const shown =
    refused.length > 10 ? [...refused.slice(0, 10), words.moreLeftOut(refused.length - 10)] : refused;
  return [
    ...(sure.length > 0 || (numbers.length === 0 && refused.length > 0)
      ? [{ type: "text" as const, text: head }]
      : []),
    ...(shown.length > 0
      ? [
          { type: "text" as const, text: words.leftOut },
          { type: "list" as const, items: shown },
        ]
      : []),
    ...(pins > 0
      ? [
          {
            type: "text" as const,
            text: words.pins(pins),
          },
        ]
      : []),
    ...otherCarriers(context),
    ...(unsure.length > 0
      ? [
          {
            type: "text" as const,
            text: words.unsure(showNumbers(unsure)),
          },
        ]
      : []),
  ];
};

/** Ranges or single numbers that stand beside the other facts; more of them are a list. */
const mostInFact = 40;
const perLine = 6;

const isLong = (numbers: E164[]): boolean => everyNumber(numbers, 1).length > mostInFact;

/** Lines of numbers that a person may still want to see; what is longer is read from the letter. */
const mostLines = 170;

/** Every number of a long list: nobody should have to trust that the rest is there. */
const longList = ({ request }: Context): Part[] => {
  const numbers = numbersOf(request);
  if (!isLong(numbers)) return [];
  const items = everyNumber(numbers, perLine);
  if (items.length <= mostLines) return [{ type: "list", items }];
  return [
    {
      type: "text",
      text: words.longList(rangesOf(numbers, mostLines)),
    },
  ];
};

const sidFacts = ({ request }: Context): Fact[] => [
  { label: words.sidLabel, value: request.sid, copy: true },
  { label: words.nameLabel, value: nameOf(request) },
  {
    label: words.numbersLabel(numbersOf(request).length),
    value: isLong(numbersOf(request)) ? words.listedBelow : rangesOf(numbersOf(request), mostInFact),
  },
];

const orderFacts = ({ request }: Context): Fact[] =>
  request.parts
    ? []
    : [{ label: words.orderLabel, value: request.orders.map((order) => order.carrierId).join(", ") }];

/** People follow one SID, however many orders the carrier makes of it. */
const severalOrders = ({ request, carrier }: Context): Part[] =>
  request.orders.length > 1
    ? [
        {
          type: "text",
          text: words.severalOrders(carrier.name, request.orders.length),
        },
      ]
    : [];

const afterSigning = (context: Context): string[] => [
  words.compares,
  words.agrees(showDate(earliestDate(context))),
  words.moves,
];

const whatNext = (context: Context, steps: string[]): Part[] => [
  { type: "text", text: words.next },
  { type: "list", ordered: true, items: steps },
  { type: "text", text: words.askStatus(context.request.sid) },
];

/** Submitted, and the letter is on its way to be signed: the SID on a line of its own, every number, and what is next. */
const submittedParts = (context: Context): Part[] => {
  const { request, carrier } = context;
  return [
    { type: "text", text: words.submitted },
    { type: "facts", facts: sidFacts(context) },
    ...longList(context),
    ...whatNext(context, [
      words.signs(textOf(request, "repName"), textOf(request, "repEmail")),
      words.thenFiled(carrier.name),
      ...afterSigning(context),
    ]),
  ];
};

/** Filed: the SID on a line of its own, every number and the carrier's order, and what happens next and who acts. */
const filedParts = (context: Context): Part[] => {
  const { request, carrier } = context;
  const head: Part[] = [
    { type: "text", text: words.filed },
    { type: "facts", facts: [...sidFacts(context), ...orderFacts(context)] },
    ...(context.request.parts ? orderResults(context) : severalOrders(context)),
  ];
  if (carrier.desk) return [...head, ...text(...deskWords.hasIt(carrier.desk))];
  if (request.letter) return [...head, { type: "text", text: afterSigning(context)[0] ?? "" }];
  const signing = carrier.test
    ? words.sandboxSigns
    : words.carrierMails(carrier.name, textOf(request, "repName"), textOf(request, "repEmail"));
  return [...head, ...whatNext(context, [signing, ...afterSigning(context)])];
};

/** After it was submitted to be signed, and after it was filed. */
export const confirmationParts = (context: Context): Part[] =>
  context.request.status === "awaiting-signature" && context.request.orders.length === 0
    ? submittedParts(context)
    : filedParts(context);
