import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { Context } from "../../src/core/item.ts";
import type { Mails } from "../../src/core/mails.ts";
import { nameOf, numbersOf, textOf } from "../../src/core/port-request.ts";
import { readEmail } from "../../src/core/values/email.ts";
import { type E164, showNumber } from "../../src/core/values/phone.ts";
import { dayOf } from "./kinds.ts";
import { letterOf, letterScreen } from "./letter.ts";

const mostInformed = 5;

const what = ({ request }: Context): string => {
  const [first = ""] = numbersOf(request);
  const count = numbersOf(request).length;
  return count === 1 ? showNumber(first) : `${count} telephone numbers`;
};

const asker = ({ request }: Context): string => quoted(request.requester.name, 60);

const paragraphs = (...texts: string[]): string => texts.filter((each) => each !== "").join("\n\n");

const hello = ({ request }: Context): string => `Hello ${quoted(textOf(request, "repName"), 60)},`;

const testNote = ({ carrier }: Context): string =>
  carrier.test ? "This is a test with the sandbox carrier: no real number moves." : "";

const unexpected = "If you did not expect this, do not sign; ask the person named above.";

const from = (context: Context): string =>
  `${what(context)} from ${quoted(textOf(context.request, "carrier"), 60)} to ${context.carrier.name}`;

/** To the representative where the carrier has the letter signed. In a sandbox it says that nothing is to be done. */
const carrierSigns: Mails["carrierSigns"] = (context) => {
  const { request, carrier } = context;
  const letter = letterScreen(letterOf(context));
  const intro = carrier.test
    ? "This is a test with the sandbox carrier: nothing moves and nothing has to be signed. In a real port you would be asked to sign this letter."
    : `${asker(context)} asked to move the telephone numbers below. The carrier will ask you to sign this letter.`;
  return {
    subject: `Letter of Authorization for ${what(context)} (${request.sid})`,
    text: paragraphs(hello(context), intro, letter.title.toUpperCase(), ...letter.paragraphs, unexpected),
  };
};

const sign: Mails["sign"] = (context, link, isReminder) => {
  const { request, carrier } = context;
  const expires = request.letter?.expires;
  const until = expires ? `The letter can be signed until ${dayOf(expires, carrier.zone)}.` : "";
  return {
    subject: `${isReminder ? "Reminder: please" : "Please"} sign the letter for ${what(context)} (${request.sid})`,
    text: paragraphs(
      hello(context),
      `${asker(context)} asked to move ${from(context)}. Nothing moves before you have read and signed the Letter of Authorization.`,
      link === null
        ? `To sign it, say "sign" where ${asker(context)} asked for the port.`
        : `Read it and sign it here:\n${link}`,
      until,
      link === null ? "" : "The link is for you alone; please do not pass it on. You can also decline there.",
      testNote(context),
      unexpected,
    ),
  };
};

const code: Mails["code"] = (context, digits) => ({
  subject: `${digits} is your code to sign (${context.request.sid})`,
  text: paragraphs(
    hello(context),
    `Your code to sign the letter for ${what(context)}: ${digits}`,
    "It is good for ten minutes. Nobody of us will ever ask you for it.",
    testNote(context),
  ),
});

const signed: Mails["signed"] = (context) => ({
  subject: `Your signed letter for ${what(context)} (${context.request.sid})`,
  text: paragraphs(
    hello(context),
    `The letter you signed to move ${from(context)} is attached, with a certificate of the signature. Please keep it.`,
    "Keep the old service active until you hear that the port is complete.",
    testNote(context),
  ),
});

const listOf = (title: string, numbers: E164[]): string =>
  numbers.length === 0 ? "" : `${title} (${numbers.length}):\n${numbers.map(showNumber).join("\n")}`;

const submitted: Mails["submitted"] = (context) => {
  const { request } = context;
  return {
    subject: `Port request ${request.sid}: ${what(context)}`,
    text: paragraphs(
      `${asker(context)} submitted a request to move ${from(context)}, and named you to be kept informed.`,
      `Request SID: ${request.sid}\nName: ${quoted(nameOf(request))}`,
      listOf("Numbers", numbersOf(request)),
      `${quoted(textOf(request, "repName"), 60)} signs a letter first; then it is filed, and the carriers agree on a date.`,
      testNote(context),
    ),
  };
};

const ended: Mails["ended"] = (context) => {
  const { request } = context;
  const losing = quoted(textOf(request, "carrier"), 60);
  const numbers = numbersOf(request);
  const moved = numbers.filter((number) => request.numbers[number]?.status === "completed");
  const stayed = numbers.filter((number) => !moved.includes(number));
  const how =
    stayed.length === 0
      ? { short: "moved", long: `It is done: every number is with ${context.carrier.name} now.` }
      : moved.length === 0
        ? { short: "not moved", long: `It has ended, and no number moved: all stay with ${losing}.` }
        : {
            short: `${moved.length} of ${numbers.length} moved`,
            long: `It has ended: some numbers are with ${context.carrier.name} now, the others stay with ${losing}.`,
          };
  return {
    subject: `Port request ${request.sid}: ${what(context)}, ${how.short}`,
    text: paragraphs(
      `${asker(context)} asked to move ${from(context)}, and named you to be kept informed. ${how.long}`,
      `Request SID: ${request.sid}\nName: ${quoted(nameOf(request))}`,
      listOf("Moved", moved),
      listOf("Not moved", stayed),
      moved.length === 0 ? "" : "Texts may lag behind calls, up to three business days.",
      moved.length === 0 || stayed.length === 0
        ? ""
        : "The old service is still needed for the numbers that stay.",
      testNote(context),
    ),
  };
};

/** The addresses among those named to be kept informed, each mailbox once; whoever is only named gets no mail. */
const informed: Mails["informed"] = ({ request }) => {
  const words = textOf(request, "informed").split(/[\s,;<>()]+/);
  const addresses = words.flatMap((word) => {
    const read = word.includes("@") ? readEmail(word) : null;
    return read?.ok ? [read.email] : [];
  });
  const mailboxes = addresses.map((each) => each.toLowerCase());
  return addresses
    .filter((each, index) => mailboxes.indexOf(each.toLowerCase()) === index)
    .slice(0, mostInformed);
};

export const mails: Mails = { carrierSigns, sign, code, signed, submitted, ended, informed };
