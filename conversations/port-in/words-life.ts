import { quoted } from "../../src/core/hearing/typed-text.ts";
import { spoken } from "../../src/core/language.ts";
import { nameOf } from "../../src/core/port-request.ts";
import { dayOf } from "../../src/core/values/local-date.ts";
import type { Words } from "../../src/core/words.ts";
import { spanish } from "./words-life.es.ts";

const zone = "America/New_York";
const fields = (left: number): string => (left === 1 ? "one thing" : `${left} things`);

const english = {
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
    `${sid} is submitted, so there is nothing to fill in. "status of ${sid}" shows where it is.`,
  notFromHere: (request) =>
    `${request.sid} was filed elsewhere and is followed here, so its answers and its letter are not here. Correct it where it was filed; "status of ${request.sid}" shows where it is.`,
  draftIsOver: (request) =>
    request.status === "completed" || request.status === "partly-completed"
      ? `${request.sid} is done. Type /port for a new one.`
      : `${nameOf(request) || request.sid} is over. "restart ${request.sid}" takes it up again with every answer.`,
  notFound: (named) =>
    `I found no request "${quoted(named, 40)}". "list" shows yours, and "resume" goes on with your last draft.`,
  whichRequest: "Which one do you mean?",
  whichDraft: (total) =>
    total === 1 ? "You have an open draft. Go on with it?" : `You have ${total} open drafts. Which one?`,
  draftLabel: (name, sid) => `${name || "Draft"} (${sid})`,
  leaveAsk: (expires) =>
    `Leave it for now? Nothing is lost: the draft is kept until ${dayOf(expires, zone)}.`,
  leaveYes: "Yes, leave it for later",
  leaveDelete: "Delete the draft",
  leftKept: (sid, expires) =>
    `The draft is kept until ${dayOf(expires, zone)}. "resume ${sid}" brings it back.`,
  draftDeleted: "The draft is deleted. Type /port whenever you want to start again.",
  draftExpired: (name, sid) =>
    `The draft "${name || sid}" had no answer for 30 days and has expired. "restart ${sid}" brings it back with every answer; only a PIN is asked again.`,
  draftNudge: (name, sid, left, expires) =>
    `Your draft "${name || sid}" is waiting, with ${left === 0 ? "everything filled in; only submitting it is" : fields(left)} left. It is kept until ${dayOf(expires, zone)}. "resume ${sid}" goes on.`,
} satisfies Partial<Words>;

export type LifeWords = Pick<Words, keyof typeof english>;

/** What is said about starting, leaving and coming back. */
export const lifeWords = spoken<LifeWords>({ en: english, es: spanish });
