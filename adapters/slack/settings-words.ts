import { subscriptionWords } from "../../src/chat/subscription-words.ts";
import { spoken } from "../../src/core/language.ts";
import { spanish } from "./settings-words.es.ts";
import { escapeText } from "./slack-text.ts";

const english = {
  title: "Portside settings",
  save: "Save",
  close: "Close",
  language: "I speak with you in",
  languageHint:
    "For you alone. Everybody chooses their own: “español” or “english”, typed anywhere, does the same.",
  enabled: "Portside in this workspace",
  enabledOf: { yes: "Switched on", no: "Switched off" },
  enabledHint: "While it is off, nobody can use it and nothing is filed. What carriers do is still told.",
  people: "Who may run ports",
  peopleHint: "Owners and admins always may. Guests, apps and people of other organisations never do.",
  groups: "User groups that may run ports",
  others: "Everybody else",
  othersOf: { yes: "May look at requests", no: "See nothing" },
  second: "A second person approves",
  secondOf: { yes: "Before anything is filed", no: "Not needed" },
  secondHint: "What somebody submits waits until somebody else who may run ports approves it.",
  setUp: "Set-up link for people who are given a number",
  setUpHint: "A web address that begins with https://. Leave it empty to send none.",
  setUpWrong: "The set-up link has to be a web address that begins with https://. Nothing was saved.",
  broadcast: "Replies in threads that this channel sees too",
  broadcasts: { none: "None", milestones: "Milestones: filed, date set, rejected, done", all: "All news" },
  alerts: "News of other requests in this channel",
  alertsOf: {
    none: "None",
    milestones: "Every milestone",
    action: "Only when somebody has to act",
    done: "Only when a port has ended",
    all: "Every change, also small ones",
  },
  alertsHint: "/port subscribe narrows it to your requests, a carrier or a tag.",
  saved: "Saved.",
  secondNow: (on: boolean): string =>
    on
      ? "From now on, what somebody submits waits until somebody else who may run ports approves it."
      : "From now on, what somebody submits goes out at once.",
};

export type SettingsWords = typeof english;

/** The settings form. */
export const settingsWords = spoken({ en: english, es: spanish });

/** What is said of subscriptions. */
export const subscriptionTexts = subscriptionWords((typed) => `\`/port ${typed}\``, escapeText);
