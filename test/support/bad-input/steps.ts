import type { PortRequest } from "../../../src/core/port-request.ts";
import { Story } from "../story.ts";
import { type Place, places, storyAt } from "../story-at.ts";
import { aTurn, sidOf } from "../turns.ts";

const refusals = [{ family: "R07" as const, code: "X", words: "ZIP", numbers: ["+12125550100"] }];

const filled = (...says: string[]): Story => {
  const story = new Story().fillAll();
  for (const text of says) story.say(text);
  return story;
};

const reported = (...[status, change]: Parameters<Story["reports"]>): Story => {
  const story = new Story().fileAll();
  story.reports(status, change);
  return story;
};

/** A story for every step of the conversation, from the first question to after the end. */
export const steps: Record<string, () => Story> = {
  ...Object.fromEntries(places.map((place: Place) => [place, () => storyAt(place)])),
  "a wireless PIN": () => new Story().fillAll("212-555-0150"),
  "the last yes": () => filled("submit"),
  "the signature": () => filled("submit", "yes"),
  "the name below the letter": () => filled("submit", "yes", "sign"),
  "a yes to leaving it": () => filled("cancel"),
  "with the carrier": () => new Story().fileAll(),
  "a rejection": () => reported("rejected", { refusals }),
  "a date": () => reported("date-set", { date: "2026-12-10" }),
  "the end": () => reported("completed"),
};

type Records = { commit(turn: ReturnType<typeof aTurn>): Promise<unknown> };
type Where = { agency: string; conversation: string; person: string };

let made = 0;

/** Puts a story into the records, as if it had been told in that conversation. */
export const standAt = async (
  records: Records,
  step: string,
  where: Where,
  change: Partial<PortRequest> = {},
): Promise<void> => {
  const story = steps[step]?.();
  if (!story) throw new Error(`There is no step "${step}".`);
  made += 1;
  const { agency, conversation: id, person } = where;
  const { sid } = story.request;
  const moved = <T>(value: T): T =>
    JSON.parse(
      JSON.stringify(value)
        .replaceAll("terminal:local", id)
        .replaceAll(sid, sidOf(made))
        .replaceAll('"agency":"local"', `"agency":${JSON.stringify(agency)}`)
        .replaceAll('"id":"local"', `"id":${JSON.stringify(person)}`),
    );
  const request = { state: { ...moved(story.request), ...change }, loadedRev: null };
  await records.commit(aTurn({ agency, conversation: moved(story.conversation), request }));
};
