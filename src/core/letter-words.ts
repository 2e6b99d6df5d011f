import type { Context } from "./item.ts";
import type { MailFault } from "./mail-fault.ts";

/** Every sentence about a letter that waits for its signature, in the conversation and on the signing page. */
export type LetterWords = {
  letterSent(context: Context, how: "mail" | "file", link: boolean): string;
  letterSentAgain(context: Context, how: "mail" | "file", link: boolean): string;
  letterSentOften(context: Context, copies: number): string;
  letterLink(address: string, folder: string): string;
  letterLate(context: Context): string;
  /** `fault` is null where it was tried often enough. */
  letterFailed(context: Context, fault: MailFault | null): string;
  letterNotDrawn(characters: string[]): string;
  letterViewed(context: Context): string;
  letterSigned(context: Context): string;
  letterDeclined(context: Context): string;
  letterExpired(context: Context): string;
  letterGivenUp(context: Context): string;
  letterReminded(context: Context): string;
  letterRenewed(context: Context): string;
  letterVoid(context: Context): string;
  letterBeingMade: string;
  letterWaits(context: Context): string;
  letterOver(context: Context): string;
  /** Where the carrier has its letter signed, and that it does not say so now. */
  signingLink(context: Context, link: string): string;
  noSigningLink(context: Context): string;
  letterWasSigned(context: Context): string;

  signHere: string;
  sendAgain: string;
  sendNew: string;
  changeSigner: string;
  changeAnswers: string;
  cancelPort: string;

  signConsent(context: Context): string[];
  signOtherName(context: Context): string;
  signDropped: string;
  signerAsk(context: Context): string;
  signerUnread: string;
  signerKept: string;
  signerSame(context: Context): string;

  pageNotViewed: string;
  pageOtherLetter: string;
  pageOtherName(name: string): string;
  pageOver: string;
  pageCharacters(characters: string[]): string;
  pageReason: string;
  codeWanted: string;
  codeSentAlready: string;
  codeNotSent: string;
  /** Where asking for another code does not help. */
  codeRefused(context: Context): string;
  codeWrong(left: number): string;
  codeOver: string;
};
