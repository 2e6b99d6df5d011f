import { spoken } from "../../src/core/language.ts";
import type { Status } from "../../src/core/port-request.ts";
import type { StatusContext } from "./words.ts";
import { spanish } from "./words-waiting.es.ts";

const losing = (context: StatusContext): string =>
  context.losing === "" ? "the current carrier" : context.losing;

const order = ({ orders }: StatusContext): string =>
  orders.length === 0 ? "" : ` Have the order at hand: ${orders.join(", ")}.`;

/** What to do where nothing was heard for too long, by status; null where nothing is waited for. */
const advice: Record<Status, ((context: StatusContext) => string) | null> = {
  draft: null,
  submitting: ({ gaining }) =>
    `${gaining} has not said yet whether it has the request. I go on asking; its status page or its support can say whether it has trouble. Do not file it a second time.`,
  "in-review": (context) =>
    `Ask the support of ${context.gaining} what it is still checking.${order(context)}`,
  "awaiting-signature": ({ repName }) =>
    `Ask ${repName === "" ? "the representative" : repName} to look for the letter, also in the spam folder. "resend the letter" shows you alone where it is signed.`,
  "with-carrier": (context) =>
    `Ask ${context.gaining} to chase ${losing(context)}. A call of the account owner to ${losing(context)} often helps more: "A port order for my numbers is open and has no answer yet. Please pass it to your porting department."${order(context)}`,
  "action-required": ({ elsewhere }) =>
    elsewhere === null
      ? 'It waits for your correction. Say "repair" and I ask only for what was named; carriers drop a request that stays unanswered, some of them after two weeks.'
      : `It waits for a correction in ${elsewhere}, because it was filed elsewhere. Carriers drop a request that stays unanswered, some of them after two weeks.`,
  "date-set": (context) =>
    context.date === null
      ? `Both carriers agreed, and no date was named. Ask the support of ${context.gaining} for it.${order(context)}`
      : `The port date has passed, and nobody has said that the numbers moved. Call each number from another phone, then ask the support of ${context.gaining}. Keep the old service until I say it is done.${order(context)}`,
  activating: (context) =>
    `The switch began, and nobody has said that it is done. Call each number from another phone, then ask the support of ${context.gaining}. Keep the old service.${order(context)}`,
  completed: null,
  "partly-completed": null,
  cancelling: (context) =>
    `Ask the support of ${context.gaining} whether the cancellation was taken. Until then the port may still happen.${order(context)}`,
  cancelled: null,
  rejected: null,
  expired: null,
  unknown: (context) => `Ask the support of ${context.gaining} what its status means.${order(context)}`,
};

const english = {
  advice,
  movesToday: (carrier: string, date: string): string => `The numbers move to ${carrier} today, ${date}.`,
  movesOn: (carrier: string, date: string, inDays: string): string =>
    `The numbers move to ${carrier} on ${date}, ${inDays}.`,
  onTheDay:
    "The hour is seldom known. Calls may reach either side until it is done, so keep both phones at hand and the old service on.",
  tellYou: "I tell you here as soon as it is done, and what to test then.",
  untilThen:
    "Until then keep the numbers active with the current carrier, and change nothing on the account. Have the new phones ready, and somebody there to test.",
  tooLate: "It is too late to stop it now.",
  stopUntil: (date: string): string => `It can be stopped until ${date}.`,
  stopToday: "It can be stopped until today.",
  quietSinceDate: (sid: string, date: string): string => `No news of ${sid} since its port date, ${date}.`,
  quietFor: (sid: string, days: number, meaning: string): string =>
    `No news of ${sid} for ${days} business ${days === 1 ? "day" : "days"}. ${meaning}`,
  stillQuiet: (sid: string, since: string, advice: string): string =>
    `Still no news of ${sid}, since ${since}. ${advice}`,
  wroteTo: (sid: string, since: string, operator: string, advice: string): string =>
    `Still no news of ${sid}, since ${since}. I have written to ${operator}, who looks after such requests. ${advice}`,
};

export type WaitingSentences = typeof english;

/** What is said while a request waits for others. */
export const waitingWords = spoken({ en: english, es: spanish });
