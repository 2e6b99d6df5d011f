import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { Context } from "../../src/core/item.ts";
import { inEnglish } from "../../src/core/language.ts";
import type { Mails } from "../../src/core/mails.ts";
import { textOf } from "../../src/core/port-request.ts";
import { dayOf } from "../../src/core/values/local-date.ts";
import { letterOf, letterScreen } from "./letter.ts";
import { asker, from, paragraphs, testNote, what } from "./mail-pieces.ts";
import { informed, stop, submitted } from "./news-mails.ts";

const hello = ({ request }: Context): string => `Hello ${quoted(textOf(request, "repName"), 60)},`;

const unexpected = "If you did not expect this, do not sign; ask the person named above.";

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

/** In English, as the letter is: who gets them has chosen no language. */
export const mails: Mails = {
  carrierSigns: inEnglish(carrierSigns),
  sign: inEnglish(sign),
  code: inEnglish(code),
  signed: inEnglish(signed),
  submitted: inEnglish(submitted),
  stop: inEnglish(stop),
  informed,
};
