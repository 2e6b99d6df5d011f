import type { Ask } from "./asks.ts";
import type { Context } from "./item.ts";
import type { MailText } from "./mails.ts";

/** What is said where several people work on one request. `labels` are those of items. */
export type TogetherWords = {
  askWho(labels: string[]): string;
  askSomebody: string;
  askNothingOpen: string;
  /** `name` is as it was typed. */
  askNoSuchItem(named: string): string;
  askOutside(name: string): string;
  askNoAddress(name: string): string;
  askYourself: string;
  asking(name: string, labels: string[], byMail: boolean): string;
  askedAlready(asks: Ask[], today: string): string;
  askedInstead(former: string, label: string): string;
  takenBack(name: string, labels: string[]): string;
  nobodyAsked: string;
  notReached(name: string, labels: string[]): string;
  waitingFor(asks: Ask[], zone: string): string;
  giveHere(label: string): string;
  stopAsking(name: string): string;

  /** Two answered at once: `who` is null for somebody without a name, `typed` is "" for what nobody else may see. */
  answerStands(who: string | null, label: string, value: string, typed: string): string;
  useTheirs(value: string): string;
  saidTheSame(who: string | null): string;
  wasGivenBy(who: string | null, label: string): string;

  /** Where a second person has a word. */
  approve: string;
  sendBack: string;
  approvalAsked(by: string, sid: string): string;
  approvalAskedOf(name: string): string;
  approvalNotReached(name: string): string;
  approvalNotTheirs(name: string): string;
  approvalNotYours: string;
  approvalWaits(by: string, sid: string): string;
  approvalOfYou(by: string, context: Context): string;
  approvalWhy: string;
  approvalVoid: string;
  approvalKeepsSigner: string;
  nothingToApprove: string;
  approvedBy(name: string): string;
  sentBackBy(name: string, reason: string): string;
  sentBackNoted: string;

  /** A request that is given to a colleague. */
  handing(name: string): string;
  handByMention(sid: string): string;
  handYours: string;
  handNotTheirs(name: string): string;
  handNotReached(name: string): string;
  handKept(name: string): string;
  handOfYou(by: string, context: Context, left: string[]): string;
  takeIt: string;
  notNow: string;
  isYours: string;
  takenOver(name: string): string;
  notTaken(name: string): string;
  notTakenNoted: string;

  /** To the one who is asked. */
  askedOfYou(by: string, context: Context, labels: string[], reminder: boolean): string;
  askedPrivately: string;
  haveNot: string;
  notMe: string;
  whatYouCanSay(labels: string[]): string;
  thanks(labels: string[]): string;
  thanksFor(labels: string[]): string;
  askIsOver: string;
  declineNoted(by: string): string;
  notNeeded(by: string, labels: string[]): string;

  /** To the others. `shown` is "" for what nobody else may see. */
  gave(name: string, label: string, shown: string): string;
  hasNot(name: string, labels: string[], said: string): string;
  reminded(name: string, labels: string[]): string;
  askMail(
    context: Context,
    by: string,
    pages: { label: string; address: string }[],
    expires: number,
    reminder: boolean,
  ): MailText;
  /** Where mails wait as files and only the operator reads along. */
  askLinks(name: string, pages: { label: string; address: string }[], folder: string): string;
};
