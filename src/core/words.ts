import type { ReadingStep } from "./bill.ts";
import type { Context } from "./item.ts";
import type { LetterWords } from "./letter-words.ts";
import type { MailFault } from "./mail-fault.ts";
import type { PortRequest } from "./port-request.ts";
import type { TogetherWords } from "./together-words.ts";
import type { Sid } from "./values/sid.ts";

/** Those that have a file of their own. */
type Apart = LetterWords & TogetherWords;

/** Every sentence the engine says by itself, so that tone and language are content, not code. */
export type Words = Apart & {
  welcome: string;
  welcomeBack(sid: Sid): string;
  started: string;
  whereWeWere(name: string, step: number, of: number, left: number): string;
  draftHere(name: string): string;
  goOn: string;
  repairOpen(sid: Sid): string;
  repairWaits(sid: Sid): string;
  repairNow: string;
  startAnother: string;
  noDrafts: string;
  notADraft(sid: Sid): string;
  /** Of a request that was filed elsewhere and imported. */
  notFromHere(request: PortRequest): string;
  draftIsOver(request: PortRequest): string;
  notFound(named: string): string;
  nothingToCancel: string;
  whichRequest: string;
  whichDraft(total: number): string;
  draftLabel(name: string, sid: Sid): string;
  leaveAsk(expires: number): string;
  leaveYes: string;
  leaveDelete: string;
  leftKept(sid: Sid, expires: number): string;
  draftDeleted: string;
  draftExpired(name: string, sid: Sid): string;
  draftNudge(name: string, sid: Sid, left: number, expires: number): string;

  together: string;
  example(example: string): string;
  nowIs(label: string, value: string): string;
  keepIt: string;
  filedWas(label: string, value: string): string;
  keptAsFiled(labels: string[]): string;
  taken(label: string, value: string): string;
  changed(label: string, before: string, now: string): string;
  formTaken(labels: string[]): string;
  /** What is asked again once the carrier has answered about the numbers. */
  formLater(labels: string[]): string;
  /** `who` is null for somebody without a name here; `value` is "" for a secret. */
  answeredMeanwhile(who: string | null, value: string): string;
  /** A message was changed: what it now says instead of what. */
  editedAsk(changes: { label: string; before: string; now: string }[]): string;
  editedYes: string;
  editedNo: string;
  editedKept: string;
  editedUnclear(problem: string, labels: string[]): string;
  editedTooLong: string;
  /** Of what is sealed: a changed one is kept nowhere until it is sent anew. */
  editedSensitive(labels: string[]): string;
  /** After it was submitted. `labels` are those that the message answered. */
  editedLate(labels: string[]): string;
  deletedAsk(answers: { label: string; now: string }[]): string;
  deletedYes: string;
  deletedNo: string;
  deletedKept(labels: string[]): string;
  deletedLate(labels: string[]): string;
  forgotten(labels: string[]): string;
  useInstead(value: string): string;
  keepTyped: string;

  helpGeneral: string;
  helpReview: string;
  helpView: string;
  helpCommands: string;
  nothingBefore: string;
  nothingToUndo: string;
  undone(labels: string[]): string;
  nothingToSkip: string;
  agreementsFirst: string;
  gateFirst: string;
  notPart(label: string): string;
  whatInstead(label: string): string;
  parked(label: string): string;
  parkedIsLast(labels: string[]): string;
  skipped(labels: string[], optional: boolean): string;
  editWhat(labels: string[]): string;
  whichForm: string;
  nothingOpen: string;
  tryOne(label: string): string;
  tryTwo(label: string): string;
  anotherWay(label: string): string;
  wayForm: string;
  wayLater: string;
  wayHelp: string;
  notForMe: string;
  youAreWelcome: string;
  /** The same while answers are still wanted. */
  welcomeThanks: string;
  /** To a first message that said more than that somebody wants to move numbers. */
  wishBegins: string;
  /** To somebody who has had enough: while `left` answers are wanted, and while carriers work. */
  sorryLong(left: number): string;
  sorrySlow: string;
  tooLong(most: number): string;
  secretTyped: string;
  oldButton: string;
  fileNotNow: string;
  /** `former` is the name of the file that is no longer used. */
  fileReplaced(former: string): string;
  mayNot: string;
  mayOnlyLook: string;

  stillChecking: string;
  /** How many of the numbers the carrier has answered about; written over while it goes on. */
  checkingStep(done: number, of: number, carrier: string): string;
  readingBill: string;
  /** A spreadsheet with numbers; and the column they were found in, "" where it has no name, beside others left alone. */
  readingList(name: string): string;
  listColumn(header: string, aside: string[]): string;
  /** How far the reading is; written over while it goes on, and by `readingDone` after it. */
  readingStep(step: ReadingStep): string;
  readingDone: string;
  stillReading: string;
  billNote(pages: number, pagesRead?: number): string;
  notOnBill: string;
  useOffer(shown: string): string;
  asGiven: string;
  standsAsGiven(labels: string[]): string;
  numberTaken(number: string, sid: Sid): string;
  /** Of numbers that whoever runs Portside has to look at first; `operator` is who that is, where it is known. */
  secondLook(numbers: string[], operator: { name: string; address: string } | null): string;
  numberNotPortable(number: string, reason: string): string;
  checkedNote(kept: number, refused: number): string;

  reviewIntro: string;
  reviewNext: string;
  reviewAgain: string;
  leftOutTitle: string;
  missing: string;
  stillMissing(labels: string[]): string;
  submit: string;
  edit: string;
  leave: string;
  letterLater: string;
  confirmSubmit(context: Context): string;
  confirmYes: string;
  confirmNo: string;
  confirmOther: string;
  notSubmitted: string;
  changedSince: string;
  alreadyFiled(sid: Sid): string;
  submittedBy(name: string): string;
  filing: string;
  filingAgain: string;
  filedNote(carrierIds: string[]): string;
  filedAgain(sid: Sid): string;
  filingDelayed(context: Context, nextTry: number): string;
  filingRefused(sentence: string): string;

  repairTitle: string;
  correctionTitle: string;
  correctionIntro: string;
  nothingNamed: string;
  nothingCorrected: string;
  /** Of a rejection whose numbers were all taken out. */
  othersGoOn(sid: Sid): string;
  oldAndNew(before: string, now: string): string;
  newLetter: string;
  sameLetter: string;
  fileAgain: string;

  /** A mail that is no letter; `fault` is null where it was tried often enough. */
  mailFailed(to: string, subject: string, fault: MailFault | null): string;

  cannotWithdraw(request: PortRequest): string;
  /** `numbers` are those to cancel; none for all. */
  withdrawAsk(context: Context, numbers: string[]): string;
  whichToCancel(numbers: string[]): string;
  cancelsAllOnly(context: Context): string;
  numbersNotMoving(numbers: string[]): string;
  someWithdrawn(request: PortRequest, numbers: string[]): string;
  withdrawYes: string;
  withdrawNo: string;
  withdrawing: string;
  notWithdrawn: string;
  withdrawn(request: PortRequest): string;
  withdrawalRefused(sentence: string, context: Context): string;
  /** The way out is said with it. */
  dateIsPast(request: PortRequest): string;
  dateNotHere(context: Context): string;
  dateTooLate(context: Context): string;
  dateWhich(context: Context): string;
  /** `date` is ISO. */
  dateAsk(context: Context, date: string): string;
  dateYes: string;
  dateNo: string;
  dateKept: string;
  dateChanging: string;
  dateAsked(context: Context, date: string): string;
  dateRefused(sentence: string, context: Context): string;
  restarted(sid: Sid): string;
  cannotRestart(request: PortRequest): string;
};
