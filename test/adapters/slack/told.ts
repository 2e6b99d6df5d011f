import { type Language, speaking } from "../../../src/core/language.ts";
import type { Card, Form, Message } from "../../../src/core/message.ts";
import { families } from "../../../src/core/rejection.ts";
import { Story, world } from "../../support/story.ts";

/** Everything the stories below made the bot say, with the lines they said. */
export type Told = { messages: Message[]; cards: Card[]; forms: Form[] };

/** Forty area codes of the United States. */
const areas =
  `201 202 203 205 206 207 208 209 210 212 213 214 215 216 217 218 219 224 225 228 229 231 234 239 240 248
 251 252 253 254 256 260 262 267 269 270 272 276 281 301`.split(/\s+/);

/** Up to 1,000 ordinary fictional numbers, no two of them neighbours, so that no range makes them short. */
const scatteredNumbers = (count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const line = 100 + 2 * Math.floor(index / areas.length);
    return `${areas[index % areas.length]}-555-0${line}`;
  }).join("\n");

const actions = ["form", "status", "history", "list", "help", "letter", "what is a FOC?"];

/** The stories as they go on: each step looks at the story and says what comes next. */
class Telling {
  told: Told = { messages: [], cards: [], forms: [] };
  language: Language;

  constructor(language: Language) {
    this.language = language;
  }

  /** A story of somebody who is spoken to in this language. */
  begin(): Story {
    const story = new Story();
    if (this.language !== "en") story.person = { ...story.person, language: this.language };
    return story;
  }

  note(story: Story): void {
    if (story.reply?.type === "open-form") this.told.forms.push(story.reply.form);
    for (const request of story.requests.values())
      this.told.cards.push(
        speaking(this.language, () =>
          world.card(request, world.carriers[request.carrier] ?? Object.values(world.carriers)[0]!),
        ),
      );
  }

  /** Says everything that can be said at any time, and opens the form. */
  lookAround(story: Story): void {
    for (const line of actions) {
      story.say(line);
      this.note(story);
    }
  }

  end(story: Story): void {
    this.told.messages.push(...story.messages);
  }
}

const filling = (telling: Telling, lines: string[]): void => {
  const story = telling.begin();
  story.happens({ type: "opened" });
  for (const line of lines) {
    story.say(line);
    telling.lookAround(story);
  }
  story.sendBill("bill <!channel> *final*.pdf");
  telling.lookAround(story);
  story.say("submit");
  story.say("yes");
  telling.end(story);
};

const linesOf = (numbers: string): string[] => [
  "/port",
  "mumble mumble",
  "mumble",
  "mumbling",
  "agree",
  "none, ready",
  numbers,
  "yes, 1, 8841-22-7730",
  "business, Acme *Plumbing* & <Sons>",
  "Dana Reyes, dana@acme.com, yes, yes",
  "120 W 45th St, Apt 4B, New York, NY 10036, same",
];

const windingLines = [
  "/port",
  "1, 2, 3",
  "4, 5, 6",
  "dsl and an alarm line, ready",
  "212-555-0150, 212-555-0155, 212-555-0156, 212-555-0160",
];

const rejecting = (telling: Telling, family: string): void => {
  const story = telling.begin().fileAll();
  const numbers = Object.keys(story.request.numbers).slice(0, 2) as `+1${string}`[];
  story.reports("rejected", {
    refusals: [{ family, code: "SOME_CODE", words: "Name does *not* match <!here> & more", numbers }],
  });
  telling.note(story);
  telling.lookAround(story);
  story.say("repair");
  telling.lookAround(story);
  telling.end(story);
};

const living = (telling: Telling, numbers: string): void => {
  const story = telling.begin().fillAll(numbers);
  telling.lookAround(story);
  story.say("submit");
  telling.note(story);
  story.say("yes");
  telling.lookAround(story);
  story.say("sign");
  story.declines("I am *not* the owner <!here> & more");
  telling.lookAround(story);
  story.say("resend the letter");
  telling.note(story);
  story.say("resend the letter");
  telling.note(story);
  story.carrierTakes();
  for (const status of [
    "awaiting-signature",
    "with-carrier",
    "date-set",
    "activating",
    "completed",
  ] as const) {
    story.reports(status, status === "date-set" ? { date: "2026-12-07" } : {});
    telling.lookAround(story);
  }
  for (let more = 0; more < 11; more += 1) {
    story.say("/port new");
    story.say("no, a new one");
    story.say("agree");
    story.say("list");
    story.say("cancel");
  }
  telling.lookAround(story);
  telling.end(story);
};

/** What the real conversation says in whole lives of requests: few numbers, 1,000, and each kind of rejection. */
export const tellStories = (language: Language = "en"): Told => {
  const telling = new Telling(language);
  filling(telling, linesOf("212-555-0100, 212-555-0130, 212-555-0131"));
  filling(telling, linesOf("212-555-0150, 212-555-0155, 212-555-0156, 212-555-0100"));
  filling(telling, windingLines);
  living(telling, "212-555-0100, 212-555-0101, 212-555-0102");
  living(telling, scatteredNumbers(1000));
  for (const { id } of families) rejecting(telling, id);
  return telling.told;
};
