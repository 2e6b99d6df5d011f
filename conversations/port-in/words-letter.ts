import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { Context } from "../../src/core/item.ts";
import { spoken } from "../../src/core/language.ts";
import type { LetterWords } from "../../src/core/letter-words.ts";
import { type PortRequest, textOf } from "../../src/core/port-request.ts";
import { dayOf } from "../../src/core/values/local-date.ts";
import { spanish } from "./words-letter.es.ts";
import { mailWords } from "./words-mail.ts";
import { signingConsent, signingPageWords } from "./words-signing-page.ts";

const signer = ({ request }: Context): string => quoted(request.letter?.to.name ?? "", 60);

/** Who signs a letter that the carrier makes: as answered, because no letter of ours names them. */
const representative = (request: PortRequest): string => quoted(textOf(request, "repName"), 60);

const email = ({ request }: Context): string => request.letter?.to.email ?? "";

const until = ({ request, carrier }: Context): string =>
  request.letter?.expires ? ` until ${dayOf(request.letter.expires, carrier.zone)}` : "";

const here = 'If that is you, you can also sign here: say "sign".';

const went = (context: Context, how: "mail" | "file", link: boolean): string => {
  if (how === "file") {
    return `No mail server is set, so nothing was mailed to ${signer(context)}: the operator finds the mail in the outbox folder. ${here}`;
  }
  return link
    ? `The letter went to ${signer(context)} at ${email(context)}, with a link that is good${until(context)}. ${here}`
    : `A mail went to ${signer(context)} at ${email(context)}. It can be signed here${until(context)}: say "sign".`;
};

const english: LetterWords = {
  letterSent: went,
  letterSentAgain: (context, how, link) =>
    how === "file" || !link
      ? went(context, how, link)
      : `A new link went to ${signer(context)} at ${email(context)}, good${until(context)}. The one before no longer works.`,
  letterLink: (address, folder) => `Sign here: ${address} (the mail with this link is in ${folder})`,
  letterLate: (context) =>
    `The mail server does not take the letter for ${signer(context)} at the moment. I keep trying. ${here}`,
  letterFailed: (context, fault) => `${mailWords.letterNotMailed(email(context), fault)} ${here}`,
  letterNotDrawn: (characters) =>
    `The letter cannot be made yet: ${characters.map((each) => `"${each}"`).join(", ")} cannot be printed on it. Carriers want the Latin spelling, so please change what holds ${characters.length === 1 ? "it" : "them"}, then say "submit".`,
  letterViewed: (context) => `${signer(context)} is reading the letter.`,
  letterSigned: (context) =>
    `${signer(context)} signed the letter. I am filing it with ${context.carrier.name} now.`,
  letterDeclined: (context) =>
    `${signer(context)} declined to sign: "${quoted(context.request.letter?.reason || "no reason given", 240)}". Nothing was filed. Talk to them, then send a new letter, name another signer, or change what is wrong.`,
  letterExpired: (context) =>
    `The letter to ${signer(context)} expired without a signature, after ${context.carrier.letterDays} days. Nothing was filed, and every answer is kept. One tap sends a new one.`,
  letterGivenUp: ({ request }) =>
    `Nobody signed the letter of ${request.sid}, so the request has ended. "restart ${request.sid}" takes it up again with every answer.`,
  letterReminded: (context) =>
    `${signer(context)} has not signed yet, so a reminder goes to ${email(context)}. The letter is good${until(context)}.`,
  letterSentOften: (context, copies) =>
    `${email(context)} has been sent this letter ${copies} times, so I send no more of it. Ask ${signer(context)} to look among unwanted mail, or say "change signer" for another person or address, or "sign" to sign here.`,
  letterRenewed: (context) =>
    `A new letter is made and goes to ${signer(context)} at ${email(context)}. A link sent before no longer works.`,
  letterVoid: ({ request }) =>
    `The letter of ${request.sid} is void and its link no longer works. Change what you like, then say "submit"; ${request.letter?.to.name ?? "the representative"} gets a new one.`,
  letterBeingMade: "The letter is being made. It takes a moment; please try again then.",
  letterWaits: (context) =>
    `${context.request.sid} ${["declined", "expired"].includes(context.request.letter?.standing ?? "") ? "needs a new letter, or another signer" : `waits for the signature of ${signer(context)}`}. You can say "sign", "resend the letter", "change signer", "letter" to read it, "edit" to change an answer, or "cancel".`,
  letterOver: (context) =>
    context.request.letter?.standing === "declined"
      ? `${signer(context)} declined this letter, so it cannot be signed any more.`
      : "This letter is over, so it cannot be signed any more.",
  signingLink: ({ request, carrier }, link) =>
    `${representative(request)} signs the letter at ${carrier.name}: ${link} Pass it on to nobody else, because whoever has it can read the letter with the account number.`,
  noSigningLink: ({ request, carrier }) =>
    `${carrier.name} has the letter signed and mails it to ${representative(request)}. It gives no link to it just now; ask me again in a while, or look in the spam folder.`,
  letterWasSigned: ({ request }) =>
    `The letter of ${request.sid} is signed already, by ${quoted(request.letter?.signed?.name ?? "", 60)}.`,

  signHere: "Sign it here",
  sendAgain: "Send it again",
  sendNew: "Send a new letter",
  changeSigner: "Change the signer",
  changeAnswers: "Change an answer",
  cancelPort: "Cancel the port",

  signConsent: signingConsent,
  signOtherName: (context) =>
    `The letter names ${signer(context)}, so only that name signs it; nothing was signed. If somebody else should sign, say "change signer".`,
  signDropped: "All right, nothing was signed or changed. The letter still waits.",
  signerAsk: (context) =>
    `${signer(context)} signs now, at ${email(context)}. Who signs instead, and at which address? For example: Sam Poe, sam@acme.com. The letter sent before then ends.`,
  signerUnread: "Please give the first and last name, an e-mail address, or both.",
  signerKept: "Send the right address; the same one again takes it as it is.",
  signerSame: (context) =>
    `That is who signs now, so nothing was changed. "resend the letter" sends it again to ${email(context)}.`,

  ...signingPageWords,
};

/** What is said from the moment a letter is made until it is signed, here and on the signing page. */
export const letterWords = spoken<LetterWords>({ en: english, es: spanish });
