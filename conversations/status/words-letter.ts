import type { StatusContext, StatusWords } from "./words.ts";

/** Who signs, or what to call them while that is unknown. */
export const signerOf = ({ repName }: StatusContext): string =>
  repName === "" ? "the representative" : repName;

const at = ({ repEmail }: StatusContext): string => (repEmail === "" ? "" : ` at ${repEmail}`);

/** True when a letter can no longer be signed, so that somebody here has to act. */
export const isLetterOver = ({ letter }: StatusContext): boolean =>
  letter !== null && ["declined", "expired", "voided"].includes(letter.standing);

const meaning = (context: StatusContext): string => {
  const signer = signerOf(context);
  switch (context.letter?.standing) {
    case "drawing":
    case "made":
      return `The letter for ${signer} is being made and sent.`;
    case "viewed":
      return `${signer} has opened the letter and has not signed it yet.`;
    case "failed":
      return `The letter could not be delivered to ${signer}${at(context)}.`;
    case "declined":
      return `${signer} declined to sign: "${context.letter.reason}".`;
    case "expired":
    case "voided":
      return `The letter to ${signer} is over and was not signed.`;
    default:
      return `The letter went to ${signer}${at(context)} and is not signed yet.`;
  }
};

const can = (context: StatusContext): string => {
  const signer = signerOf(context);
  if (context.letter === null)
    return `Ask ${signer} to look for the letter, also in the spam folder, and to sign it. "resend the letter" shows you alone where it is signed.`;
  if (context.letter.standing === "failed")
    return `Say "resend the letter" to try again, or "change signer" to give another address. If you are ${signer}, "sign" works here, too.`;
  if (isLetterOver(context))
    return 'Say "resend the letter" for a new one, "change signer" to name somebody else, or "edit" to change an answer.';
  return `Ask ${signer} to look for the letter, also in the spam folder. "resend the letter", "change signer" and, for ${signer}, "sign" work here, too.`;
};

/** The texts of a request that waits for a signature, whoever had the letter made. */
export const letterStatus: StatusWords = {
  label: "Waiting for signature",
  meaning,
  turn: (context) =>
    isLetterOver(context) || context.letter?.standing === "failed"
      ? "It is your turn."
      : `It is the turn of ${signerOf(context)}.`,
  next: (context) => {
    if (isLetterOver(context)) return "Nothing moves before a letter is signed. Every answer is kept.";
    const { letter, letterBy, letterDays, gaining } = context;
    const end = `An unsigned letter expires after ${letterDays} days${letterBy === null ? "" : `, about ${letterBy}`}.`;
    return letter === null
      ? `Nothing moves before the signature. ${end}`
      : `As soon as it is signed, I file the request with ${gaining}. ${end}`;
  },
  can,
};
