import { showNumbers } from "../../src/core/number-ranges.ts";
import { showNumber } from "../../src/core/phone.ts";
import { nameOf, numbersOf, textOf } from "../../src/core/port-request.ts";
import { quoted } from "../../src/core/typed-text.ts";
import type { Words } from "../../src/core/words.ts";
import { dayOf, listed } from "./kinds.ts";

const zone = "America/New_York";
const fields = (left: number): string => (left === 1 ? "one thing" : `${left} things`);
const clock = (at: number): string =>
  new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
  }).format(at);

/** What the engine says. One place, so that the tone is reviewed like code. */
export const words: Words = {
  welcome:
    'Hello, I am Portside. I move US phone numbers from one carrier to another. Type /port to start, "list" for your requests, or ask me anything about porting.',
  welcomeBack: (sid) =>
    `Welcome back. ${sid} is on its way; "status" shows where it is. Type /port to start another.`,
  started:
    "Let's move your numbers. It takes five short steps, everything is saved as you go, and nothing is filed before you say so.",
  whereWeWere: (name, step, of, left) =>
    `We were at step ${step} of ${of}${name ? ` of "${name}"` : ""}, ${left === 0 ? "with everything filled in" : `${fields(left)} left`}.`,
  draftHere: (name) => `There is a draft here already: ${name}. Go on with it, or start another?`,
  goOn: "Go on",
  startAnother: "Start another",
  noDrafts: "You have no open draft. Type /port to start one.",
  notADraft: (sid) =>
    `${sid} is filed, so there is nothing to fill in. "status of ${sid}" shows where it is.`,
  whichDraft: (total) =>
    total === 1 ? "You have an open draft. Go on with it?" : `You have ${total} open drafts. Which one?`,
  draftLabel: (name, sid) => `${name || "Draft"} (${sid})`,
  leaveAsk: (expires) =>
    `Leave it for now? Nothing is lost: the draft is kept until ${dayOf(expires, zone)}.`,
  leaveYes: "Leave it for later",
  leaveDelete: "Delete the draft",
  leftKept: (sid, expires) =>
    `The draft is kept until ${dayOf(expires, zone)}. "resume ${sid}" brings it back.`,
  draftDeleted: "The draft is deleted. Type /port whenever you want to start again.",
  draftExpired: (name, sid) =>
    `The draft "${name || sid}" had no answer for 30 days and has expired. "restart ${sid}" brings it back with every answer.`,
  draftNudge: (name, sid, left, expires) =>
    `Your draft "${name || sid}" is waiting, with ${fields(left)} left. It is kept until ${dayOf(expires, zone)}. "resume ${sid}" goes on.`,

  together: "You can answer these together or one by one:",
  example: (example) => `For example: ${example}`,
  nowIs: (label, value) => `${label} now: ${value}. Say "skip" to leave it as it is.`,
  taken: (label, value) => `${label}: ${value}.`,
  changed: (label, before, now) => `${label}: ${before} is now ${now}.`,
  formTaken: (labels) =>
    labels.length === 0 ? "Nothing was changed." : `Taken from the form: ${listed(labels)}.`,
  useInstead: (value) => `Yes, ${value}`,
  keepTyped: "No, as I typed it",

  helpGeneral:
    'I move phone numbers to a new carrier. /port starts a request; "list" shows yours; "status of PR-…" tells where one is; "resume" goes on with a draft. Ask me about BTN, LOA, fees, dates or anything else on porting.',
  helpCommands:
    'At any time: "back", "undo", "skip", "I don\'t know", "form", "review", "edit" and a name, "cancel". Or correct something in plain words, like "the zip is 10013".',
  nothingBefore: "This is the first question, so there is nothing to go back to.",
  nothingToUndo: "There is nothing to take back.",
  undone: (labels) => `Taken back: ${listed(labels)}.`,
  nothingToSkip: "There is no question open that could be skipped.",
  agreementsFirst:
    'The six points come first: nothing else can be asked before all are ticked. Reply "agree", or "cancel" to leave.',
  parked: (label) => `No problem. I ask for "${label}" again at the end; the carrier needs it before filing.`,
  parkedIsLast: (labels) =>
    `${listed(labels)}: everything else is done, so this is all that is left. Your draft is kept; come back when you have it.`,
  skipped: (labels, optional) =>
    optional
      ? `Left out: ${listed(labels)}.`
      : `Put aside for now: ${listed(labels)}. I ask again at the end.`,
  editWhat: (labels) =>
    `Which one should be changed? You can say "edit" and one of these: ${labels.join(", ")}.`,
  nothingOpen: 'No request is open here. Type /port to start one, or "resume" to go on with a draft.',
  tryOne: (label) => `I could not read that as an answer to "${label}".`,
  tryTwo: (label) => `Let me put it another way. What I need is: ${label}.`,
  anotherWay: (label) =>
    `We can do it another way: fill in the form, or leave "${label}" for later, or see where to find it.`,
  wayForm: "Show me the form",
  wayLater: "Leave it for later",
  wayHelp: "Where do I find it?",
  notForMe: 'I did not understand that. "help" shows what I can do, "status" where your request is.',
  tooLong: (most) =>
    `That is longer than the ${most.toLocaleString("en-US")} characters I can take at once. For a long list, send it in parts; I add them up.`,
  secretTyped:
    "That looks like a PIN or SSN, so I did not store it. Please delete your message if others can read it; I ask for secrets in private only.",
  oldButton: "That button belongs to an earlier question and does nothing now.",
  fileNotNow:
    "I cannot take a file here yet. Start a request with /port and agree to the six points first; then I ask for the bill.",
  mayNot:
    "Ports are handled by the agency's owner and admins, and you are not among them here. Ask one of them to run it or to add you.",

  stillChecking: "I am still checking the numbers with the carrier, and tell you here as soon as it answers.",
  numberTaken: (number, sid) =>
    `${showNumber(number)} is already part of ${sid}, so it is left out here. "status of ${sid}" shows it.`,
  numberNotPortable: (number, reason) => `${showNumber(number)} cannot be moved: ${quoted(reason, 240)}`,
  numberElsewhere: (number, carrier, main) =>
    `${showNumber(number)} is with ${quoted(carrier, 60)}, and the others are with ${quoted(main, 60)}. A request moves numbers away from one carrier, so start another one for it with /port.`,
  checkedNote: (kept, refused) => `${kept} can move, ${refused} left out`,

  reviewIntro:
    "Here is everything. Carriers compare it with their records letter by letter, so check it against the bill.",
  reviewNext:
    'To change something, say "edit" and its name. When all is right, say "submit"; you will see the letter first, and confirm once more.',
  reviewAgain:
    'Everything is filled in. Say "submit" to file it, "review" to see it all, or correct anything in plain words.',
  leftOutTitle: "Not part of this request:",
  missing: "still missing",
  stillMissing: (labels) => `Still missing: ${listed(labels)}.`,
  submit: "Submit",
  edit: "Edit",
  leave: "Leave it for later",
  letterLater: "The letter is made from your answers, so it is shown as soon as they are complete.",
  confirmSubmit: ({ request, carrier }) => {
    const count = numbersOf(request).length;
    const holder =
      textOf(request, "customerType") === "business"
        ? textOf(request, "accountName")
        : textOf(request, "repName");
    const what = `${count} ${count === 1 ? "number" : "numbers"} away from ${textOf(request, "carrier")} as ${holder}`;
    const test = carrier.test ? " This is the sandbox: nothing really moves." : "";
    return request.attempt === 0
      ? `File ${what}? ${textOf(request, "repName")} will be asked by mail to sign the letter.${test}`
      : `File the correction of ${request.sid}: ${what}?${test}`;
  },
  confirmYes: "Yes, file it",
  confirmNo: "Not yet",
  confirmOther: 'Somebody else was asked to confirm this. Only they can; or say "submit" yourself.',
  notSubmitted: "Nothing was filed. Everything stays as it is.",
  changedSince: "Something was changed since that was shown, so nothing was done. Here is how it stands now.",
  alreadyFiled: (sid) =>
    `${sid} is already filed, so nothing was done twice. "status of ${sid}" shows where it is.`,
  submittedBy: (name) => `by ${name}`,
  filing: "Filing it with the carrier now.",
  filingAgain: "Filing the correction now.",
  filedNote: (ids) => `Carrier order ${ids.join(", ")}`,
  filedAgain: (sid) =>
    `The correction of ${sid} is with the carrier. You will hear here when it answers, usually within a few business days.`,
  filingDelayed: ({ carrier }, nextTry) =>
    `${carrier.name} does not answer at the moment. The request is saved and is filed, once, as soon as it does; the next try is at ${clock(nextTry)}. You need not do anything.`,
  filingRefused: (sentence) =>
    `The carrier did not take it: ${quoted(sentence, 240)} Nothing was filed. Change what is wrong, then say "submit".`,

  repairTitle: "What the carrier rejected",
  correctionTitle: "Old and new",
  correctionIntro: "This is the correction.",
  nothingCorrected: 'Nothing was changed yet. Say "edit" and the name of what is wrong, then "submit".',
  oldAndNew: (before, now) =>
    before === "" ? now : before === now ? `${now} (as before)` : `${before} → ${now}`,
  newLetter: "Something printed on the letter changed, so the representative signs a new one.",
  sameLetter: "Nothing printed on the letter changed, so it need not be signed again.",
  fileAgain: "File again",

  cannotWithdraw: (request) =>
    `${nameOf(request)} is ${request.status.replace("-", " ")}, so there is nothing to cancel.`,
  withdrawAsk: ({ request, carrier }) => {
    const days = carrier.cancelNoticeDays;
    const numbers = numbersOf(request);
    return `Cancel the port of ${showNumbers(numbers)}? This cannot be taken back: to move them later, a new request is filed. ${carrier.name} takes a cancellation until ${days} business days before the date.${request.date ? "" : " No date is set yet."}`;
  },
  withdrawYes: "Yes, cancel the port",
  withdrawNo: "No, go on",
  withdrawing: "I am asking the carrier to cancel it.",
  notWithdrawn: "Nothing was cancelled. The port goes on.",
  withdrawn: (request) =>
    request.status === "cancelled"
      ? `${request.sid} is cancelled. The numbers stay with ${textOf(request, "carrier") || "the old carrier"}; keep that service.`
      : `The carrier took the cancellation of ${request.sid}; it is confirmed within the hour. Keep the old service.`,
  withdrawalRefused: (sentence) => `It could not be cancelled: ${quoted(sentence, 240)} The port goes on.`,
  restarted: (sid) => `Starting over, with every answer of ${sid} kept. Change what you like.`,
  cannotRestart: (request) =>
    `${request.sid} is with the carrier, so it cannot start over. "status of ${request.sid}" shows where it is.`,
};
