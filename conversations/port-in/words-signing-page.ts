import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { Context } from "../../src/core/item.ts";
import type { LetterWords } from "../../src/core/letter-words.ts";
import { disclosure } from "./disclosure.ts";

/** What the signing page says of what was done there: in the language of the letter, which is English. */
export const signingPageWords = {
  pageNotViewed: "Please open the letter first and read it, then sign.",
  pageOtherLetter: "The letter was changed meanwhile. Please open the link in the newest mail.",
  pageOtherName: (name) =>
    `The letter names ${name}, so it is signed with that name. If that is not you, please decline and say who should sign.`,
  pageOver: "This letter cannot be signed any more. If it is still wanted, a new one comes by mail.",
  pageCharacters: (characters) =>
    `${characters.map((each) => `"${each}"`).join(", ")} cannot be printed on the letter. Please use Latin letters.`,
  pageReason: "Please say in a few words why, up to 500 characters.",
  codeWanted: "Please enter the code from the mail first.",
  codeSentAlready:
    "A code went to your mailbox not long ago. Please look there first, also among spam. Another one can be mailed a minute after the last, and six hours after the fifth.",
  codeNotSent: "The code could not be mailed. Please try again in a few minutes.",
  codeRefused: ({ request }) =>
    `The code cannot be mailed to you at present. Please tell ${quoted(request.requester.name, 60)}, who asked for the port and can have it mended.`,
  codeWrong: (left) =>
    `That is not the code from the newest mail. ${left === 1 ? "One try is" : `${left} tries are`} left.`,
  codeOver: "That code is no longer good. Please ask for a new one.",
} satisfies Partial<LetterWords>;

const signer = ({ request }: Context): string => quoted(request.letter?.to.name ?? "", 60);

/** What somebody agrees to who signs in the conversation, in the language of the letter. */
export const signingConsent = (context: Context): string[] => [
  ...disclosure.paragraphs,
  `To sign the letter above, type your full name: ${signer(context)}. By typing it you say that you are ${signer(context)}, that you have read the letter, and that you sign it. Your account here and the time are kept with it. "No" signs nothing.`,
];
