import { subscriptionWords } from "../../src/chat/subscription-words.ts";
import { spoken } from "../../src/core/language.ts";
import { plainName } from "./plain-name.ts";
import { spanish } from "./settings-words.es.ts";

const listed = (names: string[]): string => names.map(plainName).join(", ");

const english = {
  title: "Portside settings",
  save: "Save",
  language: "I speak with you in",
  languageHint:
    "For you alone. Everybody chooses their own: “español” or “english”, typed anywhere, does the same.",
  enabled: "Portside in this organization",
  enabledYes: "Switched on",
  enabledHint: "While it is off, nobody can use it and nothing is filed. What carriers do is still told.",
  others: "Everybody else",
  othersYes: "May look at requests",
  second: "A second person approves",
  secondYes: "Before anything is filed, somebody else who may run ports approves it",
  people: "Who may run ports, besides admins",
  nobody: "Nobody yet.",
  add: "Add people (e-mail addresses, separated by commas)",
  addHint: "Or write: settings add @name. Guests and people of other organizations never may.",
  remove: "Take away",
  makeAdmin: "Make admins (e-mail addresses, separated by commas)",
  admins: "Admins",
  setUp: "Set-up link for people who are given a number",
  setUpHint: "A web address that begins with https://. Leave it empty to send none.",
  setUpWrong: "The set-up link was left as it was: it has to be a web address that begins with https://.",
  alerts: "News of other requests in this channel",
  alertsOf: {
    none: "None",
    milestones: "Every milestone",
    action: "Only when somebody has to act",
    done: "Only when a port has ended",
    all: "Every change, also small ones",
  },
  saved: "Saved.",
  secondNow: (on: boolean): string =>
    on
      ? "From now on, what somebody submits waits until somebody else who may run ports approves it."
      : "From now on, what somebody submits goes out at once.",
  notFound: (given: string[]): string =>
    `I do not find ${listed(given)} here as a full member of your organization. Name them by the address with which they sign in, or mention them.`,
  added: (names: string[]): string => `${listed(names)} may run ports now.`,
  removed: (names: string[]): string => `${listed(names)} may not run ports any more.`,
  adminsNow: (names: string[]): string => `${listed(names)} may change the settings now.`,
  lastAdmin: "There has to be one admin at least. Make somebody else one first.",
  howToAdd:
    "Write **settings add** and mention people or give their e-mail addresses; **settings remove** takes them away, **settings admin** makes them admins.",
};

export type SettingsWords = typeof english;

/** The settings card. */
export const settingsWords = spoken({ en: english, es: spanish });

/** What is said of subscriptions. */
export const subscriptionTexts = subscriptionWords((typed) => `**${typed}**`, plainName);
