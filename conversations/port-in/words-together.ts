import { quoted } from "../../src/core/hearing/typed-text.ts";
import { spoken } from "../../src/core/language.ts";
import { nameOf } from "../../src/core/port-request.ts";
import type { TogetherWords } from "../../src/core/together-words.ts";
import { listed } from "../../src/core/values/listed.ts";
import { dayOf } from "../../src/core/values/local-date.ts";
import { byPerson, lower, the, who } from "./named-labels.ts";
import { askMail } from "./words-ask-mail.ts";
import { spanish } from "./words-together.es.ts";

const zone = "America/New_York";
const english: TogetherWords = {
  askWho: (labels) =>
    `Who has ${the(labels)}? Mention them, or give their e-mail address, and I ask them privately.`,
  askSomebody: "Ask somebody else",
  askNothingOpen: "Nothing is missing just now, so there is nothing to ask anybody for.",
  askNoSuchItem: (named) =>
    `I do not know what "${quoted(named, 40)}" is here. Say for example "ask @Sam for the bill", or for the account number, or the PIN.`,
  askOutside: (name) =>
    `${who(name)} belongs to another organisation or is a program, so I ask them nothing here. Give an e-mail address instead, and they get a page of their own.`,
  askNoAddress: (name) =>
    `I cannot find ${who(name)} by the name alone. Mention them, or give their e-mail address: "ask sam@acme.com for the bill".`,
  askYourself: "That is you: simply answer here.",
  asking: (name, labels, byMail) =>
    byMail
      ? `I ask ${who(name)} by mail for ${the(labels)}, with a link that works for 7 days and for nothing else. We can go on meanwhile.`
      : `I ask ${who(name)} privately for ${the(labels)}. We can go on meanwhile.`,
  askedAlready: (asks) =>
    `${byPerson(asks)
      .map(({ name, labels, at }) => `${name} was asked for ${the(labels)} on ${dayOf(at, zone)}`)
      .join("; ")}. "remind ${who(asks[0]?.person.name ?? "")}" asks once more.`,
  askedInstead: (former, label) => `${who(former)} is no longer asked for the ${lower(label)}.`,
  takenBack: (name, labels) => `Taken back: ${who(name)} is no longer asked for ${the(labels)}.`,
  nobodyAsked: "Nobody is asked for anything at the moment.",
  notReached: (name, labels) =>
    `I could not write to ${who(name)}, so ${the(labels)} ${labels.length === 1 ? "is" : "are"} still open. Ask somebody else, give an e-mail address, or answer here.`,
  waitingFor: (asks) =>
    `Waiting for ${listed(byPerson(asks).map(({ name, labels, at }) => `${name} (${listed(labels.map(lower))}, asked ${dayOf(at, zone)})`))}. Whoever has it may also give it here.`,
  giveHere: (label) => `Give the ${lower(label)} here`,
  stopAsking: (name) => `Stop asking ${who(name)}`,

  answerStands: (name, label, value, typed) =>
    `You both answered at once. ${name === null ? "The first answer" : `The answer of ${who(name)}`} came first and stands${value === "" ? "" : `: ${label} ${value}`}. ${typed === "" ? `What you gave is not taken; give the ${lower(label)} once more to use yours.` : `You wrote ${typed}, which is not taken.`}`,
  useTheirs: (value) => `Use ${quoted(value, 60)}`,
  saidTheSame: (name) =>
    `${name === null ? "Somebody else" : who(name)} said the same a moment ago. Thank you.`,
  wasGivenBy: (name, label) =>
    `The ${lower(label)} before was given by ${name === null ? "somebody else" : who(name)}.`,

  approve: "Approve and file",
  sendBack: "Send it back",
  approvalAsked: (by, sid) =>
    `Everything is there. Before it goes out, somebody else who may run ports has to approve what ${who(by)} submitted: here, with "approve ${sid}" anywhere, or say "ask @Lee to approve". Nothing is filed and no letter is sent before that.`,
  approvalAskedOf: (name) => `I show it to ${who(name)} privately, to approve or send back.`,
  approvalNotReached: (name) =>
    `I could not write to ${who(name)}. Ask somebody else who may run ports, or let them say "approve" here.`,
  approvalNotTheirs: (name) =>
    `${who(name)} may not run ports here, so their word does not count for this. Ask somebody who may; an admin can add people in the settings.`,
  approvalNotYours:
    "You submitted this yourself, so somebody else who may run ports has to say yes or no. To change something, simply change it and submit again.",
  approvalWaits: (by, sid) =>
    `${who(by)} submitted it already, and it waits for somebody else's approval: "approve ${sid}".`,
  approvalOfYou: (by, { request }) =>
    `${who(by)} submitted "${quoted(nameOf(request), 60)}" (${request.sid}) and asks for your approval. This is what would be filed:`,
  approvalWhy: "Why does it go back? One sentence for whoever submitted it.",
  approvalVoid:
    'The answers were changed, so the approval that was asked for is off. Say "submit" to ask for it again.',
  approvalKeepsSigner:
    'The signer was approved with everything else. Say "edit signer" to change it; then it is submitted and approved anew.',
  nothingToApprove: "There is nothing to approve here: it was approved, sent back or changed meanwhile.",
  approvedBy: (name) => `${who(name)} approved it.`,
  sentBackBy: (name, reason) =>
    `${who(name)} did not approve it: "${quoted(reason, 300)}". Change what is needed and say "submit" again; nothing was filed.`,
  sentBackNoted: "Sent back, with your reason. Nothing was filed.",

  handing: (name) =>
    `I ask ${who(name)} to take it over, with what is left to do. Until they say yes it stays yours; "I keep it" takes this back.`,
  handByMention: (sid) =>
    `A whole request goes only to somebody who may run ports, so mention them in Slack or Teams. At this terminal, whoever sits here goes on with "resume ${sid}".`,
  handYours: "It is yours already.",
  handNotTheirs: (name) =>
    `${who(name)} may not run ports here, so they cannot take it over. An admin can add them in the settings; or ask them for single things: "ask @${quoted(name, 30)} for the bill".`,
  handNotReached: (name) => `I could not write to ${who(name)}, so it stays yours.`,
  handKept: (name) => `It stays yours; ${who(name)} can no longer take it over.`,
  handOfYou: (by, { request }, left) =>
    `${who(by)} asks you to take over the port request "${quoted(nameOf(request), 60)}" (${request.sid}). ${left.length === 0 ? "Everything is filled in; it is to be checked and submitted." : `Left to do: ${listed(left.slice(0, 12).map(lower))}${left.length > 12 ? ` and ${left.length - 12} more` : ""}.`} If you take it, the questions come to you.`,
  takeIt: "Take it over",
  notNow: "No, thanks",
  isYours: "It is yours now. Everything that was answered stays, and this is where it goes on.",
  takenOver: (name) => `${who(name)} took it over; the questions go to them from now on.`,
  notTaken: (name) => `${who(name)} cannot take it over, so it stays where it is. "resume" goes on.`,
  notTakenNoted: "That is fine. It stays with whoever asked you.",

  askedOfYou: (by, { request }, labels, reminder) =>
    `${reminder ? "A reminder, and the only one: " : ""}${who(by)} moves phone numbers to another carrier ("${quoted(nameOf(request), 60)}", ${request.sid}) and asks you for ${the(labels)}.`,
  askedPrivately:
    "Only you see this question, and your answer is shown to nobody beyond what the port needs.",
  haveNot: "I do not have it",
  notMe: "I am the wrong person",
  whatYouCanSay: (labels) =>
    `You are asked for ${the(labels)} and for nothing else. Answer here, say "I don't have it", or say who has it.`,
  thanks: (labels) =>
    `Thank you, that was it: ${the(labels)} ${labels.length === 1 ? "is" : "are"} with the request now. Nothing else is needed from you.`,
  thanksFor: (labels) => `Thank you for ${the(labels)}.`,
  askIsOver: "Thank you. Nothing is asked of you here any more.",
  declineNoted: (by) => `That is fine: I tell ${who(by)}, and you hear nothing more of it.`,
  notNeeded: (by, labels) =>
    `${the(labels).replace(/^t/, "T")} ${labels.length === 1 ? "is" : "are"} no longer needed from you; ${who(by)} has taken care of it. Thank you.`,

  gave: (name, label, shown) =>
    shown === ""
      ? `${who(name)} gave the ${lower(label)}.`
      : `${who(name)} gave the ${lower(label)}: ${shown}.`,
  hasNot: (name, labels, said) =>
    `${who(name)} does not have ${the(labels)}${said === "" ? "." : `, and says: "${quoted(said, 200)}"`}`,
  reminded: (name, labels) => `I reminded ${who(name)} of ${the(labels)}, once.`,
  askMail,
  askLinks: (name, pages, folder) =>
    `The mail for ${who(name)} waits in ${folder}. To pass on: ${pages.map(({ label, address }) => `${label}: ${address}`).join(" ; ")}`,
};

/** What is said where several people work on one request. */
export const togetherWords = spoken<TogetherWords>({ en: english, es: spanish });
