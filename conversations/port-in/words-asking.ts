import { quoted } from "../../src/core/hearing/typed-text.ts";
import { spoken } from "../../src/core/language.ts";
import { listed } from "../../src/core/values/listed.ts";
import type { Words } from "../../src/core/words.ts";
import { spanish } from "./words-asking.es.ts";

/** "Acme, Inc." ends with a full stop of its own. */
const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Of an account number only the end is shown, which may be the same before and after. */
const changedTo = (label: string, before: string, now: string): string =>
  before === now ? `${label} (${now})` : `${label} from ${before} to ${now}`;

const english = {
  together: "You can answer these together or one by one:",
  example: (example) => `For example: ${example}`,
  nowIs: (label, value) => `${label} now: ${value}.`,
  keepIt: 'Say "keep" to leave it as it is.',
  filedWas: (label, value) => `${label} as filed: ${value}. If that is right after all, say "keep".`,
  keptAsFiled: (labels) => `Kept as it was filed: ${listed(labels)}.`,
  taken: (label, value) => sentence(`${label}: ${value}`),
  changed: (label, before, now) => sentence(`${label}: ${before} is now ${now}`),
  formTaken: (labels) =>
    labels.length === 0 ? "Nothing was changed." : `Taken from the form: ${listed(labels)}.`,
  formLater: (labels) =>
    `${listed(labels)}: I ask once the carrier has said whose numbers these are, so that your yes is to a name you saw.`,
  answeredMeanwhile: (who, value) =>
    `${who ?? "Somebody else"} answered this while your form was open, and that answer stands${value === "" ? "" : `: ${value}`}. To change it, open the form again.`,
  editedAsk: (changes) => {
    const [only] = changes;
    if (!only) return "";
    if (changes.length > 1)
      return `You changed your message above: ${changes.map(({ label, before, now }) => changedTo(label, before, now)).join("; ")}. Use the new ones?`;
    return `You changed your message above: ${changedTo(only.label, only.before, only.now)}. Use the new one?`;
  },
  editedYes: "Use what it says now",
  editedNo: "Keep what was there",
  editedKept: "All right, everything stays as it was before you changed the message.",
  editedUnclear: (problem, labels) =>
    `You changed your message above, and I could not use what it says now. ${problem} Until then I keep what you gave before: ${listed(labels)}.`,
  editedTooLong:
    "You changed a long message above. Please send what should be used as a new message; until then what it said first stays.",
  editedSensitive: (labels) =>
    `If you changed this in your message above, please send it once more: ${listed(labels)}. Until then the one you sent first stays.`,
  editedLate: (labels) =>
    `You changed a message above that I took the answer from (${listed(labels)}). What was submitted does not change with it.`,
  deletedAsk: (answers) =>
    `You deleted the message in which you gave me this: ${answers.map(({ label, now }) => `${label}: ${now}`).join("; ")}. Shall I forget ${answers.length === 1 ? "it" : "them"}, too?`,
  deletedYes: "Forget it",
  deletedNo: "Keep the answer",
  deletedKept: (labels) => `Kept: ${listed(labels)}.`,
  deletedLate: (labels) =>
    `You deleted a message above that I took the answer from (${listed(labels)}). What was submitted does not change with it.`,
  forgotten: (labels) => `Forgotten: ${listed(labels)}.`,
  useInstead: (value) => `Yes, ${value}`,
  keepTyped: "No, as I typed it",

  helpGeneral:
    'I move phone numbers to a new carrier. /port starts a request; "list" shows yours and "home" all at a glance; "status of PR-…" tells where one is; "figures" how your ports do; "numbers" lists your numbers and whose they are, and "assign 0142 to @name" gives one to somebody; "resume" goes on with a draft. Once one is filed, "change the date to …", "cancel" and a number, or "cancel the port" ask the carrier, and "reply to the carrier:" writes to it. "temporary numbers" gets numbers that work until the move, and "after-port checklist" says what is left to do after it. "import" and the carrier\'s id of a port filed elsewhere have me follow that one, too. Ask me about BTN, LOA, fees, dates or anything else on porting.',
  helpReview:
    'Nothing is asked at the moment. Correct anything in plain words, like "the zip is 10013", or say "edit" and a name. "review" shows everything, "submit" files it, "cancel" leaves it for later.',
  helpView:
    'You can ask about the ports here: "list", "status of PR-…", "where is 212-555-0142" or "figures", and anything about porting in general.',
  helpCommands:
    'At any time: "back", "undo", "skip", "I don\'t know", "form", "review", "edit" and a name, "cancel". Or correct something in plain words, like "the zip is 10013". If somebody else has it: "ask @Sam for the bill", or "ask sam@acme.com for the bill"; "hand this to @Lee" gives the whole draft away.',
  nothingBefore: "This is the first question, so there is nothing to go back to.",
  nothingToUndo: "There is nothing to take back.",
  undone: (labels) => `Taken back: ${listed(labels)}.`,
  nothingToSkip: "No question is open that could be skipped.",
  agreementsFirst:
    'The six points come first: nothing else is asked before all are ticked. Reply "agree", or "cancel" to leave.',
  gateFirst: "The six points come first, so I did not take anything else yet.",
  notPart: (label) => `"${label}" is not part of this request as it stands.`,
  whatInstead: (label) => `What is right for "${label}"? Say "edit" and its name, or give the new value.`,
  parked: (label) => `No problem. I ask for "${label}" again at the end; the carrier needs it before filing.`,
  parkedIsLast: (labels) =>
    `Everything else is done; ${listed(labels)} is all that is left. It is all kept, so come back when you have it.`,
  skipped: (labels, optional) =>
    optional
      ? `Left out: ${listed(labels)}.`
      : `Put aside for now: ${listed(labels)}. I ask again at the end.`,
  editWhat: (labels) =>
    `Which one should be changed? You can say "edit" and one of these: ${labels.join(", ")}.`,
  whichForm: "Which part do you want to see as a form?",
  nothingOpen: 'No request is open here. Type /port to start one, or "resume" to go on with a draft.',
  tryOne: (label) => `I could not read that as an answer to "${label}".`,
  tryTwo: (label) => `Let me put it another way. What I need is: ${label}.`,
  anotherWay: (label) =>
    `We can do it another way: fill in the form, leave "${label}" for later, or see where to find it.`,
  wayForm: "Show me the form",
  wayLater: "Leave it for later",
  wayHelp: "Where do I find it?",
  youAreWelcome: "You are welcome. I say so here when anything changes.",
  wishBegins:
    "Happily. Six points come first; once they are ticked, please send this message again, and I read all of it. I did not keep it yet.",
  welcomeThanks: "You are welcome.",
  sorryLong: (left) =>
    left === 0
      ? 'I am sorry that this takes so long. Everything is filled in: "submit" files it.'
      : `I am sorry that this takes so long. ${left === 1 ? "One answer is" : `${left} answers are`} left; "form" shows a whole step on one page, and "skip" leaves one for later.`,
  sorrySlow:
    'I am sorry that this is slow. The carriers set the pace; I say so here when anything changes, and "status" shows where it is now.',
  notForMe: 'I did not understand that. "help" shows what I can do, "status" where your request is.',
  tooLong: (most) =>
    `That is longer than the ${most.toLocaleString("en-US")} characters I can take at once. For a long list, send it in parts; I add them up.`,
  secretTyped:
    "That looks like a PIN or SSN, so I did not store it. Please delete your message if others can read it; I ask for secrets in private only.",
  oldButton: "That button belongs to an earlier question and does nothing now.",
  fileNotNow:
    "I cannot take a file here yet. Start a request with /port and agree to the six points first; then I ask for the bill.",
  fileReplaced: (former) =>
    `"${quoted(former)}" is not used any more. For a bill of several pages, send pictures of all of them together in one message, in their order, or one PDF.`,
  mayNot:
    "Ports are handled by the agency's owner and admins, and you are not among them here. Ask one of them to run it or to add you.",
  mayOnlyLook:
    'You can look at the ports here but not change them. Ask for "list", "status of PR-…" or anything about porting; the agency\'s owner and admins can do the rest.',
} satisfies Partial<Words>;

export type AskingWords = Pick<Words, keyof typeof english>;

/** What is said around questions: echoes, help, tries that did not work, and the ways around a question. */
export const askingWords = spoken<AskingWords>({ en: english, es: spanish });
