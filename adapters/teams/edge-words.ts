import { spoken } from "../../src/core/language.ts";
import { listed } from "../../src/core/values/listed.ts";
import { spanish } from "./edge-words.es.ts";
import { plainName } from "./plain-name.ts";

/** "an admin of Portside (Dana Reyes)": who can help, by name where it is known. */
const anAdmin = (names: string[]): string => {
  const plain = names.map(plainName).filter((name) => name !== "");
  return plain.length === 0 ? "an admin of Portside" : `an admin of Portside (${listed(plain, "or")})`;
};

const english = {
  root: (name: string): string =>
    `New port-in, started by ${plainName(name) || "somebody here"}. The questions are in this thread: answer there by button or form.`,
  rootTitle: "New port-in",
  off: (admins: string[]): string =>
    `Portside is not switched on in this organization yet. Ask ${anAdmin(admins)} to do that with **settings**.`,
  offAdmin: "Portside is not switched on in this organization yet. You can do that: say **settings** to me.",
  mayNot: (admins: string[]): string =>
    `Ports are handled by a few people here. Ask ${anAdmin(admins)} to run it for you, or to add you.`,
  mayOnlyLook: (admins: string[]): string =>
    `You may look here, but not run ports: **status PR-…** and **list** work for you. Ask ${anAdmin(admins)} to add you.`,
  settingsForAdmins: (admins: string[]): string => `Settings are changed by ${anAdmin(admins)}.`,
  cannotCheck:
    "Teams does not say at the moment who may do this, so nothing was done. Please try again in a minute.",
  failed: "That did not work, and nothing was changed. Please try again in a minute.",
  somebody: "Somebody",
  whomYouMentioned: "whom you mentioned",
  /** `author` is null where whoever starts it wrote the message, or no person did. */
  fromMessage: (user: string, author: string | null, quote: string): string =>
    author === null
      ? `The numbers of this message are taken first: “${quote}”`
      : `${author} wrote: “${quote}”. ${user} starts moving these numbers. If that is not meant, please say so here: nothing is filed before everything is answered and confirmed.`,
  foundNothing: "No request here fits that. A SID, a whole phone number or a part of the name finds one.",
  personalLink:
    "That link is for one person: whoever opens it can answer or sign in their place. Please leave it out of the message.",
  slow: "This takes a little longer. The answer follows here by itself.",
  started: "Started: the questions are in the thread of the new card.",
  startedThere: "Started. The questions are in the thread of that message.",
  startedInPersonal: "Started. The questions are in your chat with me.",
  startedHere: "Started. The questions are in this chat.",
  startTitle: "Portside",
  notInstalledHere:
    "Portside is not in this team or chat, so the questions wait for you in your personal chat with me. To use it here, add the app to it.",
  help: [
    "**Portside moves US phone numbers from one carrier to another.**",
    "In a channel or group chat mention me; in our personal chat just write.",
    "**port** starts a request, or goes on with the one begun here. **new** starts another one.",
    "**status PR-…** shows where a request is; a phone number, the carrier's id or a name works too.",
    "**home** shows your requests at a glance, **list** one by one, **figures** how your ports do.",
    "**numbers** lists your numbers and whose they are; **assign 0142 to** and a mention gives one to somebody, who is told.",
    "**port import** and the carrier's id follow a port that was filed elsewhere.",
    "**subscribe milestones**, **action**, **done** or **all** tells this channel about requests; **mine**, **from Verizon** and **#tag** narrow it. **hears** shows what it hears, **unsubscribe** stops it.",
    "**settings** is for admins: who may run ports, and whether Portside is on.",
    "A PIN or the last digits of an SSN are asked in private only. Please never type them into a message.",
  ].join("\n\n"),
  fillIn: "Fill in the form",
  askSomebody: "Ask somebody else",
  repairButton: "Correct it in a form",
  answeredBelow: "Answered; it goes on below.",
  oldButton: "That button belongs to something that is no longer there. **list** shows your requests.",
  oldCard: "That question is answered already; the newest card below is the one to use.",
  taken: "Taken.",
  signHere:
    "The letter is in our personal chat. When you have read it, come back here, mention me and type your full name, like **@Portside Dana Reyes**.",
  opened: "The form is in the card.",
  formDone: "There is nothing to fill in just now. The conversation says what comes next.",
  sentPrivately: "That is for you alone: I have written to you in our personal chat.",
  /** A refusal by toast is shown as it is, without Markdown. */
  unmarked: (sentence: string): string => sentence.replace(/[*`]/g, "").replace(/\n+/g, " "),
  cannotWriteToYou:
    "I cannot write to you alone yet. Add Portside to your personal apps once, then press the button again.",
  secretPage: "This asks for something that is for you alone. The page can be used once.",
  secretButton: "Answer on a private page",
  billPage: "The page takes the file and shows it to nobody here. It can be used once.",
  billButton: "Send the file",
  attachHere: "Attach it here with the paperclip, and I take it from there.",
  /** `place` counts from one. */
  fileAmong: (place: number, of: number, sentence: string): string =>
    of === 1
      ? sentence
      : `File ${place} of ${of}: ${sentence} Please send the others again together with it.`,
  fileGone: "Teams does not hand me that file any more. Please send it once more.",
  fileElsewhere: "That file lies outside of Teams, where I do not go. Please attach the file itself.",
  fileTooLarge:
    "That file is larger than 10 MB. Send a smaller one: a PDF from the carrier's website is usually small.",
  fileNotNow: "Teams does not hand out the file at the moment. Please send it again in a few minutes.",
  filesByButton:
    "Teams does not show me files in channels and group chats. Press **Send the bill**, or attach it in our personal chat.",
  closedNote:
    "I can no longer write where this request is talked about, so here is what I had to say there. It is said there too once Portside is added again.",
  goneNote:
    "The conversation in which this request was talked about is gone, so here is what I had to say there.",
  alertsClosed:
    "I can no longer write in a channel that you subscribed to news of requests. The subscription stays: add Portside there again and it goes on.",
  openConversation: "Open the conversation",
  welcomePersonal:
    "Hi, I am Portside. I move US phone numbers from one carrier to another and tell you what the carriers do. Say **port** to begin, or **help**.",
  welcomeShared:
    "Portside is here. Mention me and say **port** to move phone numbers to another carrier; each request gets its own card and thread.",
  welcomeAdmin:
    "You installed Portside first here, so you decide who uses it. It stays off until you switch it on: say **settings** to me.",
};

export type EdgeWords = typeof english;

/** What Teams' edge says itself, in Teams' Markdown. Nothing that carriers or messages said is put into it. */
export const edgeWords = spoken({ en: english, es: spanish });
