import type { Context } from "../../src/core/item.ts";
import type { Part } from "../../src/core/message.ts";
import { nameOf, numbersOf, textOf } from "../../src/core/port-request.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { showNumbers } from "../../src/core/values/number-ranges.ts";
import { type E164, showNumber } from "../../src/core/values/phone.ts";
import { shownNumbers } from "./kinds.ts";
import { letterOf } from "./letter.ts";
import { earliestDate } from "./options.ts";

const kindOf = (context: Context, type: "local" | "mobile" | "toll-free"): E164[] =>
  numbersOf(context.request).filter((number) => context.request.numbers[number]?.type === type);

const counted = (numbers: E164[], name: string): string =>
  numbers.length > 0
    ? `${numbers.length} ${name}${numbers.length > 1 && name === "landline" ? "s" : ""}`
    : "";

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
      : `Checked with the carrier: ${shownNumbers(numbers)} ${can}${kinds.length > 0 ? ` (${kinds.join(", ")})` : ""}.`;
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

/** After filing: the SID on a line of its own, every number, and what happens next with dates and who acts. */
export const confirmationParts = (context: Context): Part[] => {
  const { request, carrier } = context;
  const email = textOf(request, "repEmail");
  const letterBy = carrier.test
    ? "The sandbox signs by itself after a short while."
    : `${textOf(request, "repName")} gets the letter at ${email}.`;
  return [
    { type: "text", text: "It is filed." },
    {
      type: "facts",
      facts: [
        { label: "Request SID", value: request.sid, copy: true },
        { label: "Request", value: nameOf(request) },
        { label: `Numbers (${numbersOf(request).length})`, value: shownNumbers(numbersOf(request), 40) },
        { label: "Carrier order", value: request.orders.map((order) => order.carrierId).join(", ") },
      ],
    },
    { type: "text", text: "What happens next:" },
    {
      type: "list",
      ordered: true,
      items: [
        `The letter is signed. ${letterBy}`,
        "The old carrier compares the request with its records, usually within 3 to 10 business days.",
        `It agrees to a date, not before ${showDate(earliestDate(context))}. You will hear here as soon as it is set.`,
        "On that day the numbers move. Keep the old service active until I tell you the port is complete.",
      ],
    },
    { type: "text", text: `Ask "status of ${request.sid}" at any time.` },
  ];
};

/** The mail to the authorised representative. In the sandbox it says that nothing is to be done. */
export const letterMailOf = (context: Context): { subject: string; text: string } => {
  const { request, carrier } = context;
  const letter = letterOf(context);
  const intro = carrier.test
    ? "This is a test with the sandbox carrier: nothing moves and nothing has to be signed. In a real port you would be asked to sign this letter."
    : `${request.requester.name} asked to move the telephone numbers below. The carrier will ask you to sign this letter.`;
  return {
    subject: `Letter of Authorization for ${numbersOf(request).length === 1 ? showNumber(numbersOf(request)[0] ?? "") : `${numbersOf(request).length} numbers`} (${request.sid})`,
    text: [
      `Hello ${textOf(request, "repName")},`,
      intro,
      letter.title.toUpperCase(),
      ...letter.paragraphs,
      "If you did not expect this, reply to whoever asked you and do not sign.",
    ].join("\n\n"),
  };
};
