import { spoken } from "../../src/core/language.ts";
import { listed } from "../../src/core/values/listed.ts";
import { spanish } from "./edge-words.es.ts";

const mention = (user: string): string => `<@${user}>`;

const english = {
  root: (user: string): string =>
    `New port-in, started by ${mention(user)}. The questions are in the thread: answer there by button, form or in your own words.`,
  off: "Portside is not switched on in this workspace yet. An owner or admin of the workspace can do that with `/port settings`.",
  offAdmin: "Portside is not switched on in this workspace yet. You can do that with `/port settings`.",
  mayNot: (people: string[]): string =>
    people.length === 0
      ? "Ports are handled by the owners and admins of this workspace. One of them can run it for you, or add you with `/port settings`."
      : `Ports are handled by the owners and admins of this workspace, and by ${listed(people.slice(0, 10).map(mention), "or")}. One of them can run it for you; an owner or admin can add you with \`/port settings\`.`,
  mayOnlyLook:
    "You may look here, but not run ports: `/port status PR-…` and `/port list` work for you. An owner or admin can add you with `/port settings`.",
  settingsForAdmins: "Settings are changed by the owners and admins of this workspace. Ask one of them.",
  cannotCheck:
    "Slack does not say at the moment who may do this, so nothing was done. Please try again in a minute.",
  cannotCheckChannel:
    "Slack does not say at the moment who reads this channel, so nothing was done. Please try again in a minute.",
  sharedChannel:
    "This channel is shared with another organisation, and what is said of a port would be read there too, so I do not handle ports here. Type `/port` in a channel of your own organisation, or write to me directly; a request that is already open goes on there when you say “resume”.",
  notInChannel: (bot: string): string =>
    `I cannot write in this channel. Add me with \`/invite ${mention(bot)}\`, then type \`/port\` again. In a direct message to me it works at once.`,
  notInThatChannel:
    "I cannot write in that channel. Add me there with `/invite`, then start the port-in from the message again. In a direct message to me it works at once.",
  failed: "That did not work, and nothing was changed. Please try again in a minute.",
  personalLink:
    "That link is for one person: whoever opens it can answer or sign in their place. Please delete the message, and say “resend the letter” or ask for a new link in the request's thread if it may have been opened.",
  slow: "This takes a little longer. The answer follows here by itself.",
  started: "Started: the questions are in the thread below the new message.",
  help: [
    "*Portside moves US phone numbers from one carrier to another.*",
    "`/port` starts a request: a card in the channel, the questions in its thread.",
    "`/port status PR-…` shows where a request is; a phone number, the carrier's id or a name works too.",
    "`/port figures` shows how your ports do: how many were accepted as first filed, why others were sent back, how long they took.",
    "`/port list` shows your requests. Only you see these answers.",
    "`/port numbers` lists your numbers and whose they are, `/port who has 0142` asks for one, and `/port assign 0142 @name` gives it to somebody, who is told.",
    "`/port import …` follows a port that was filed elsewhere, by the carrier's id of it.",
    "`/port subscribe milestones|action|done|all` tells this channel about requests; `mine`, `from Verizon` and `#tag` narrow it. `/port hears` shows what it hears, `/port unsubscribe` stops it.",
    "`/port settings` is for owners and admins: who may run ports, and what channels are told.",
    "In a thread commands do not work: mention me there, or press a button. A direct message to me works like a thread.",
    "A PIN or the last digits of an SSN are asked in a private form only. Please never type them into a message.",
  ].join("\n"),
  unknownCommand: (word: string): string =>
    `I do not know \`/port ${word.replace(/[^\p{L}\p{N}-]/gu, "").slice(0, 20)}\`. \`/port help\` shows what there is.`,
  openForm: "The form is ready. Press the button to open it: Slack opens forms only from a button.",
  fillIn: "Fill in the form",
  askSomebody: "Ask somebody else",
  repairButton: "Correct it in a form",
  formButton: "Open the form",
  formLate: "Slack gives a form three seconds to open, and it took longer. Press the button once more.",
  oldButton: "That button belongs to something that is no longer there. `/port list` shows your requests.",
  oldForm: "That form belongs to something that is no longer there. `/port list` shows your requests.",
  channelClosed: (channel: string, code: string): string =>
    `I can no longer write in <#${channel}> (${code.replace(/_/g, " ")}), so here is what I had to say there. To go on there, let me in again with /invite.`,
  alertsClosed: (channel: string, code: string): string =>
    `I can no longer write in <#${channel}> (${code.replace(/_/g, " ")}), which you subscribed to news of requests. The subscription stays: add me there with /invite and it goes on, or type \`/port unsubscribe\` there.`,
  alertsShared: (channel: string): string =>
    `<#${channel}> is now shared with another organisation, so I tell it no news of requests any more. Your subscription stays and goes on when the channel is yours alone again; \`/port unsubscribe\` there ends it.`,
  /** `author` is null where whoever starts it wrote the message, or no person did. `quote` is escaped. */
  fromMessage: (user: string, author: string | null, quote: string): string =>
    author === null
      ? `The numbers of this message are taken first: “${quote}”`
      : `${mention(author)} wrote: “${quote}”\n${mention(user)} starts moving these numbers. If that is not meant, please say so here: nothing is filed before everything is answered and confirmed.`,
  startedInThread: "Started. The questions are in the thread of that message.",
  startedInDirect: "Started. The questions are in your direct message with me.",
  /** Views and notices show text as it is, without Slack's markup. */
  unmarked: (sentence: string): string =>
    sentence.replace(/[`*]/g, "").replace(/<@[A-Z0-9]+>/g, "the people named in the settings"),
  wait: "One moment",
  waitText: "The form opens as soon as it is ready.",
  formTitle: "Portside",
  formSlow: "This takes a little longer. You may close this; the conversation goes on by itself.",
  formUnchanged:
    "Nothing was changed, and everything is kept as it was. The conversation says what comes next.",
  repairUnchanged:
    'Nothing was changed, and the carrier would send it back again. Correct what is wrong, or close this form and say "keep" in the conversation if it is right as it was filed.',
  formTaken: "All taken. The conversation says what comes next.",
  formNotTaken: (problems: string[]): string => `Not everything could be taken. ${problems.join(" ")}`,
  /** `place` counts from one. */
  fileAmong: (place: number, of: number, sentence: string): string =>
    of === 1
      ? sentence
      : `File ${place} of ${of}: ${sentence} Please send the others again together with it.`,
  fileGone: "Slack does not hand me that file. Please send it once more here, or with the button.",
  fileElsewhere: "That file lies outside of Slack, where I do not go. Please upload the file itself.",
  fileTooLarge:
    "That file is larger than 10 MB. Send a smaller one: a PDF from the carrier's website is usually small.",
  fileNotUploaded: (title: string): string =>
    `Slack does not let me upload files here, so “${title.replace(/[<>&]/g, " ")}” is missing. An admin can allow it by installing the app again.`,
  filePage:
    "Slack gave me its sign-in page instead of the file: Portside may not read files here. An admin can allow it by installing the app again; until then, send the bill with the button.",
  fileNotNow: "Slack does not hand out the file at the moment. Please send it again in a few minutes.",
  formDone: "Nothing to fill in",
  formDoneText: "There is nothing to fill in just now. The conversation says what comes next.",
  installed: (name: string): string =>
    `Portside is installed${name === "" ? "" : ` in ${name}`}. Go back to Slack: an owner or admin switches it on with /port settings.`,
  notInstalled:
    "That did not work, and nothing was installed. Please start again from the install page, in one browser.",
  welcome:
    "Portside is installed here. It stays off until an owner or admin switches it on with `/port settings`, which also says who may run ports. After that, `/port` in a channel starts one.",
  noInstall: (url: string | null): string =>
    url === null
      ? "Portside is not connected to this workspace. Ask who runs it to connect it."
      : `Portside is not installed in this workspace. An admin can install it: ${url}`,
};

export type EdgeWords = typeof english;

/** What Slack's edge says itself, in Slack's markup. Nothing that people or carriers wrote is put into it. */
export const edgeWords = spoken({ en: english, es: spanish });
