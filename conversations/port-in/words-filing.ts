import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { Context } from "../../src/core/item.ts";
import { spoken } from "../../src/core/language.ts";
import { numbersToFile } from "../../src/core/moves/begin-filing.ts";
import { nameOf, numbersOf, textOf } from "../../src/core/port-request.ts";
import { addBusinessDays } from "../../src/core/values/business-days.ts";
import { listed } from "../../src/core/values/listed.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { showNumbers } from "../../src/core/values/number-ranges.ts";
import { showNumber } from "../../src/core/values/phone.ts";
import { showTime } from "../../src/core/values/zone-clock.ts";
import type { Words } from "../../src/core/words.ts";
import { billWords } from "./bill-words.ts";
import { asOrders } from "./parts.ts";
import { spanish } from "./words-filing.es.ts";

const businessDays = (days: number): string => `${days} business ${days === 1 ? "day" : "days"}`;

/** Until when the carrier takes a cancellation, and what it means where that is past. */
const cancelNotice = ({ request, carrier, today }: Context): string => {
  const days = carrier.cancelNoticeDays;
  const rule = `${carrier.name} takes a cancellation until ${businessDays(days)} before the date.`;
  if (request.date === null) return `${rule} No date is set yet.`;
  const last = addBusinessDays(request.date, -days);
  return last < today
    ? `${rule} The date is ${showDate(request.date)}, so the last day was ${showDate(last)}: it may well be refused.`
    : `${rule} The date is ${showDate(request.date)}, so the last day is ${showDate(last)}.`;
};

/** What is left where the carrier does not stop or move it any more. */
const wayOutAfter = ({ request, carrier }: Context): string => {
  const ids = request.orders.map(({ carrierId }) => quoted(carrierId, 60)).filter((id) => id !== "");
  const order = ids.length === 0 ? "" : ` with order ${ids.slice(0, 3).join(", ")}`;
  return `If it must not move then, call the porting desk of ${carrier.name} today${order}; only people there can still try. Otherwise let it move, keep the old service until it is done, and have the numbers moved back afterwards.`;
};

const english = {
  checkingStep: (done, of, carrier) => {
    const all = of.toLocaleString("en-US");
    const what = of === 1 ? "your number" : `your ${all} numbers`;
    if (done >= of) return `Checking ${what} with ${carrier}: done.`;
    return done === 0
      ? `Checking ${what} with ${carrier}.`
      : `Checking ${what} with ${carrier}: ${done.toLocaleString("en-US")} answered so far.`;
  },
  readingList: (name) => `I am reading the numbers in "${quoted(name, 80)}".`,
  listColumn: (header, aside) => {
    const others = aside.map((each) => `"${quoted(each, 40)}"`);
    const from = header === "" ? "" : `I took the numbers from the column "${quoted(header, 40)}"`;
    if (from === "") return "";
    return others.length === 0 ? `${from}.` : `${from} and left ${listed(others)} alone.`;
  },
  stillChecking: "I am still checking the numbers with the carrier, and tell you here as soon as it answers.",
  readingBill: "I am reading the bill, and tell you what it shows in a moment.",
  readingStep: (step) => billWords.step(step),
  readingDone: "Reading your bill: done.",
  stillReading: "I am still holding your answers against the bill; it takes a few seconds.",
  billNote: (pages, pagesRead) =>
    pagesRead === undefined
      ? `${pages} ${pages === 1 ? "page" : "pages"} read`
      : `${pagesRead} of ${pages} pages read`,
  notOnBill: "I did not find that on the bill, so nothing was changed.",
  useOffer: (shown) => billWords.use(shown),
  asGiven: "File it as I gave it",
  standsAsGiven: (labels) => `${listed(labels)}: filed as you gave it. The history keeps that you chose so.`,
  numberTaken: (number, sid) =>
    `${showNumber(number)} is already part of ${sid}, so it is left out here. "status of ${sid}" shows it.`,
  secondLook: (numbers, operator) =>
    `${listed(numbers.slice(0, 10).map((number) => showNumber(number)))}${numbers.length > 10 ? ` and ${numbers.length - 10} more` : ""} ${numbers.length === 1 ? "needs" : "need"} a second look by whoever runs Portside before ${numbers.length === 1 ? "it" : "they"} can move, so that nobody moves a number that is not theirs. Please write to ${operator ? `${operator.name} at ${operator.address}` : "them"}, and name ${numbers.length === 1 ? "the number" : "the numbers"}.`,
  numberNotPortable: (number, reason) => `${showNumber(number)} cannot be moved: ${quoted(reason, 240)}`,
  checkedNote: (kept, refused) => `${kept} can move, ${refused} left out`,

  reviewIntro:
    "Here is everything. Carriers compare it with their records letter by letter, so check it against the bill.",
  reviewNext:
    'To change something, say "edit" and its name. When all is right, say "submit"; you will see the letter first, and confirm once more.',
  reviewAgain:
    'Everything is filled in. Say "submit" to file it, "review" to see it all, or correct anything in plain words.',
  leftOutTitle: "Not part of this request:",
  missing: "still missing",
  stillMissing: (labels) => `Still open: ${listed(labels)}.`,
  submit: "Submit",
  edit: "Edit",
  leave: "Leave it for later",
  letterLater: "The letter is made from your answers, so it is shown as soon as they are complete.",
  confirmSubmit: (context) => {
    const { request, carrier } = context;
    const count = numbersToFile(request).length;
    const holder =
      textOf(request, "customerType") === "business"
        ? textOf(request, "accountName")
        : textOf(request, "repName");
    const what = `${count} ${count === 1 ? "number" : "numbers"} away from ${textOf(request, "carrier")} as ${holder}`;
    const test = carrier.test ? " This is the sandbox: nothing really moves." : "";
    return request.attempt === 0
      ? `File ${what}${asOrders(context)}? ${textOf(request, "repName")} will be asked by mail to sign the letter.${test}`
      : `File the correction of ${request.sid}: ${what}?${test}`;
  },
  confirmYes: "Yes, file it",
  confirmNo: "Not yet",
  confirmOther: 'Somebody else was asked to confirm this. Only they can; or say "submit" yourself.',
  notSubmitted: "Nothing was filed. Everything stays as it is.",
  changedSince: "Something was changed since that was shown, so nothing was done. Here is how it stands now.",
  alreadyFiled: (sid) =>
    `${sid} is already submitted, so nothing was done twice. "status of ${sid}" shows where it is.`,
  submittedBy: (name) => `by ${name}`,
  filing: "Filing it with the carrier now.",
  filingAgain: "Filing the correction now.",
  filedNote: (ids) => `Carrier order ${ids.join(", ")}`,
  filedAgain: (sid) =>
    `The correction of ${sid} is with the carrier. You will hear here when it answers, usually within a few business days.`,
  filingDelayed: ({ carrier }, nextTry) =>
    `${carrier.name} does not answer at the moment. The request is saved and is filed, once, as soon as it does; the next try is at ${showTime(nextTry, carrier.zone)}. You need not do anything.`,
  filingRefused: (sentence) =>
    `The carrier did not take it: ${quoted(sentence, 240)} Nothing was filed. Change what is wrong, then say "submit".`,

  repairTitle: "What the carrier rejected",
  repairNow: "Correct it now",
  repairOpen: (sid) => `We were at the correction of ${sid}.`,
  repairWaits: (sid) =>
    `The correction of ${sid} waits, with every answer kept. "resume ${sid}" goes on with it; "cancel ${sid}" gives the port up.`,
  correctionTitle: "Old and new",
  correctionIntro: "This is the correction.",
  nothingNamed:
    'No field was named, so nothing is asked. If the carrier\'s words point at one, say "edit" and its name, then "submit". "restart" shows everything that was filed.',
  nothingCorrected: 'Nothing was changed yet. Say "edit" and the name of what is wrong, then "submit".',
  othersGoOn: (sid) =>
    `Nothing is left to file again, because you took out every number that was sent back. The rest of ${sid} goes on.`,
  oldAndNew: (before, now) =>
    before === "" ? now : before === now ? `${now} (as before)` : `${before} → ${now}`,
  newLetter: "The letter has to be signed for this, so the representative gets a new one.",
  sameLetter: "Nothing printed on the letter changed, so it need not be signed again.",
  fileAgain: "File again",

  cannotWithdraw: (request) =>
    request.status === "cancelling"
      ? `The cancellation of ${request.sid} is already with the carrier.`
      : `${nameOf(request) || request.sid} is ${request.status.replace("-", " ")}, so there is nothing to cancel.`,
  withdrawAsk: (context, some) => {
    const { request } = context;
    const whole = some.length === 0;
    const numbers = showNumbers(whole ? numbersOf(request) : some);
    const rest = whole ? "" : " The other numbers go on.";
    return `Cancel the port of ${numbers}? This cannot be taken back: to move ${some.length === 1 ? "it" : "them"} later, a new request is filed.${rest} ${cancelNotice(context)}`;
  },
  whichToCancel: (numbers) =>
    `Which number is to be cancelled? This request has ${showNumbers(numbers)}. Give each with ten digits, or "cancel the port" for all.`,
  cancelsAllOnly: ({ carrier, request }) =>
    `${carrier.name} stops an order only as a whole, not single numbers of it, so nothing was cancelled. "cancel the port" stops all ${numbersOf(request).length}; what is still wanted can then be filed anew. Or let it move, and have single numbers moved back later.`,
  numbersNotMoving: (numbers) =>
    `${numbers.map(showNumber).join(", ")}: nothing is under way any more, so nothing was cancelled.`,
  someWithdrawn: (request, numbers) =>
    numbers.some((number) => request.numbers[number]?.status === "cancelling")
      ? `${numbers.map(showNumber).join(", ")}: I asked to have ${numbers.length === 1 ? "it" : "them"} taken out of ${request.sid}. Until that is confirmed ${numbers.length === 1 ? "it" : "they"} may still move, so keep the old service. The other numbers go on.`
      : `${numbers.map(showNumber).join(", ")}: taken out of ${request.sid}, and ${numbers.length === 1 ? "stays" : "they stay"} with ${textOf(request, "carrier") || "the old carrier"}; keep that service. The other numbers go on.`,
  withdrawYes: "Yes, cancel the port",
  withdrawNo: "No, go on",
  withdrawing: "I am asking the carrier to cancel it.",
  notWithdrawn: "Nothing was cancelled. The port goes on.",
  withdrawn: (request) =>
    request.status === "cancelled"
      ? `${request.sid} is cancelled. The numbers stay with ${textOf(request, "carrier") || "the old carrier"}; keep that service.`
      : `The carrier took the cancellation of ${request.sid}; it is confirmed within the hour. Keep the old service.`,
  withdrawalRefused: (sentence, context) =>
    `It could not be cancelled: ${quoted(sentence, 240)} The port goes on. ${wayOutAfter(context)}`,
  dateIsPast: (request) =>
    request.status === "cancelling" || request.status === "activating"
      ? `${request.sid} is ${request.status === "activating" ? "being switched now" : "being cancelled"}, so its date cannot be changed any more.`
      : `${nameOf(request) || request.sid} is ${request.status.replace("-", " ")}, so there is no date to change.`,
  dateNotHere: ({ request, carrier }) =>
    `${carrier.name} takes no other date for a request that is filed.${request.date === null ? "" : ` The date stays ${showDate(request.date)}.`} What you can do: let it move as agreed, or say "cancel the port" and then "restart" with another date; that files it anew with every answer kept.`,
  dateTooLate: (context) => {
    const { request, carrier } = context;
    const days = carrier.dateNoticeDays ?? 0;
    const date = request.date ?? context.today;
    return `The port date is ${showDate(date)}. ${carrier.name} moves it until ${businessDays(days)} before, which was ${showDate(addBusinessDays(date, -days))}, so it is too late to change it here. ${wayOutAfter(context)}`;
  },
  dateWhich: ({ carrier, today, request }) =>
    `${request.date === null ? "No date is agreed yet." : `The agreed date is ${showDate(request.date)}.`} Which day shall I ask for? Say "change the date to" and a business day; the first possible is ${showDate(addBusinessDays(today, carrier.earliestDays))}.`,
  dateAsk: ({ request, carrier }, date) =>
    `Ask ${carrier.name} to move ${request.sid} on ${showDate(date)}${request.date === null ? "" : ` instead of ${showDate(request.date)}`}? Both carriers have to agree again${request.date === null ? "" : ", and until they do the old date holds"}.`,
  dateYes: "Yes, ask for that day",
  dateNo: "No, leave the date",
  dateKept: "The date stays as it is.",
  dateChanging: "I am asking the carrier for that day.",
  dateAsked: ({ request, carrier }, date) =>
    request.date === date
      ? `${carrier.name} took the new date: the numbers move on ${showDate(date)}. Keep them active with the old carrier until then.`
      : `${carrier.name} has the wish for ${showDate(date)}. ${request.date === null ? "You will hear here which day is agreed." : `Until both carriers agree, ${showDate(request.date)} holds.`}`,
  dateRefused: (sentence, context) =>
    `The date stays as it is: ${quoted(sentence, 240)} ${wayOutAfter(context)}`,
  nothingToCancel: "No port of yours is under way, so there is nothing to cancel.",
  restarted: (sid) => `Starting over, with every answer of ${sid} kept. Change what you like.`,
  cannotRestart: (request) =>
    request.status === "completed" || request.status === "partly-completed"
      ? `${request.sid} is done, so it cannot start over. Type /port for a new one.`
      : `${request.sid} is with the carrier, so it cannot start over. "status of ${request.sid}" shows where it is.`,
} satisfies Partial<Words>;

export type FilingWords = Pick<Words, keyof typeof english>;

/** What is said from the check of the numbers over review and filing to the correction and the end. */
export const filingWords = spoken<FilingWords>({ en: english, es: spanish });
