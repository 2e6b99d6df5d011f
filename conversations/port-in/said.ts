import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { Context } from "../../src/core/item.ts";
import { type Fact, type Part, text } from "../../src/core/message.ts";
import { numbersOfAccount, otherAccounts } from "../../src/core/parts.ts";
import { nameOf, numbersOf, textOf } from "../../src/core/port-request.ts";
import { listed } from "../../src/core/values/listed.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { everyNumber, rangesOf, showNumbers } from "../../src/core/values/number-ranges.ts";
import type { E164 } from "../../src/core/values/phone.ts";
import { earliestDate } from "./options.ts";
import { orderResults } from "./parts.ts";
import { deskWords } from "./words-desk.ts";

const kindOf = (context: Context, type: "local" | "mobile" | "toll-free"): E164[] =>
  numbersOf(context.request).filter((number) => context.request.numbers[number]?.type === type);

const counted = (numbers: E164[], name: string): string =>
  numbers.length > 0
    ? `${numbers.length} ${name}${numbers.length > 1 && name === "landline" ? "s" : ""}`
    : "";

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
      text: `Most are with ${quoted(request.losing ?? "", 60)}, and others with ${listed(named)}. They stay one request; each carrier gets an order of its own, and for the others I only ask for their account and bill.`,
    },
  ];
};

/** The carrier's answer about the numbers: how many can move and of which kind, what was left out, what is unsure. */
export const checkedParts = (context: Context, refused: string[], unsure: string[]): Part[] => {
  const numbers = numbersOf(context.request);
  const kinds = [
    counted(kindOf(context, "local"), "landline"),
    counted(kindOf(context, "mobile"), "wireless"),
    counted(kindOf(context, "toll-free"), "toll-free"),
  ].filter((each) => each !== "");
  const can = ["", "can be moved", "can both be moved"][numbers.length] ?? "can all be moved";
  const head =
    numbers.length === 0
      ? "None of these numbers can be part of this request."
      : context.carrier.desk
        ? deskWords.takes(rangesOf(numbers))
        : `Checked with the carrier: ${rangesOf(numbers)} ${can}${kinds.length > 0 ? ` (${kinds.join(", ")})` : ""}.`;
  const pins = numbers.filter((number) => context.request.numbers[number]?.needs).length;
  const shown =
    refused.length > 10
      ? [...refused.slice(0, 10), `And ${refused.length - 10} more; the review lists them.`]
      : refused;
  return [
    ...(numbers.length > 0 || refused.length > 0 ? [{ type: "text" as const, text: head }] : []),
    ...(shown.length > 0
      ? [
          { type: "text" as const, text: "Left out:" },
          { type: "list" as const, items: shown },
        ]
      : []),
    ...(pins > 0
      ? [
          {
            type: "text" as const,
            text: `${pins === 1 ? "One needs" : `${pins} need`} a PIN or SSN digits; I ask for that last, because PINs live only days.`,
          },
        ]
      : []),
    ...otherCarriers(context),
    ...(unsure.length > 0
      ? [
          {
            type: "text" as const,
            text: `The carrier cannot say yet about ${showNumbers(unsure)}. I ask it again every minute and tell you here.`,
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
      text: `These are ${rangesOf(numbers, mostLines)}. The letter prints every one of them.`,
    },
  ];
};

const sidFacts = ({ request }: Context): Fact[] => [
  { label: "Request SID", value: request.sid, copy: true },
  { label: "Request", value: nameOf(request) },
  {
    label: `Numbers (${numbersOf(request).length})`,
    value: isLong(numbersOf(request)) ? "listed below" : rangesOf(numbersOf(request), mostInFact),
  },
];

const orderFacts = ({ request }: Context): Fact[] =>
  request.parts
    ? []
    : [{ label: "Carrier order", value: request.orders.map((order) => order.carrierId).join(", ") }];

/** People follow one SID, however many orders the carrier makes of it. */
const severalOrders = ({ request, carrier }: Context): Part[] =>
  request.orders.length > 1
    ? [
        {
          type: "text",
          text: `${carrier.name} made ${request.orders.length} orders of it, by kind of number. It stays one request here; each part may get a date of its own, and I tell you of each.`,
        },
      ]
    : [];

const afterSigning = (context: Context): string[] => [
  "The old carrier compares the request with its records, usually within 3 to 10 business days.",
  `It agrees to a date, not before ${showDate(earliestDate(context))}. You will hear here as soon as it is set.`,
  "On that day the numbers move. Keep the old service active until I tell you the port is complete.",
];

const whatNext = (context: Context, steps: string[]): Part[] => [
  { type: "text", text: "What happens next:" },
  { type: "list", ordered: true, items: steps },
  { type: "text", text: `Ask "status of ${context.request.sid}" at any time.` },
];

/** Submitted, and the letter is on its way to be signed: the SID on a line of its own, every number, and what is next. */
const submittedParts = (context: Context): Part[] => {
  const { request, carrier } = context;
  return [
    { type: "text", text: "It is submitted." },
    { type: "facts", facts: sidFacts(context) },
    ...longList(context),
    ...whatNext(context, [
      `${textOf(request, "repName")} signs the letter, which goes to ${textOf(request, "repEmail")}.`,
      `As soon as it is signed, I file it with ${carrier.name}.`,
      ...afterSigning(context),
    ]),
  ];
};

/** Filed: the SID on a line of its own, every number and the carrier's order, and what happens next and who acts. */
const filedParts = (context: Context): Part[] => {
  const { request, carrier } = context;
  const head: Part[] = [
    { type: "text", text: "It is filed." },
    { type: "facts", facts: [...sidFacts(context), ...orderFacts(context)] },
    ...(context.request.parts ? orderResults(context) : severalOrders(context)),
  ];
  if (carrier.desk) return [...head, ...text(...deskWords.hasIt(carrier.desk))];
  if (request.letter) return [...head, { type: "text", text: afterSigning(context)[0] ?? "" }];
  const signing = carrier.test
    ? "The sandbox signs the letter by itself after a short while."
    : `${carrier.name} mails the letter to ${textOf(request, "repName")} at ${textOf(request, "repEmail")}, to be signed there. Nothing moves before that.`;
  return [...head, ...whatNext(context, [signing, ...afterSigning(context)])];
};

/** After it was submitted to be signed, and after it was filed. */
export const confirmationParts = (context: Context): Part[] =>
  context.request.status === "awaiting-signature" && context.request.orders.length === 0
    ? submittedParts(context)
    : filedParts(context);
