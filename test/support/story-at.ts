import { Story } from "./story.ts";

const lines = {
  agreement: ["/port"],
  preflight: ["agree"],
  numbers: ["none, ready"],
  account: ["212-555-0100, 212-555-0101, 212-555-0102"],
  holder: ["yes, 1, 8841-22-7730"],
  representative: ["business, Acme Plumbing LLC"],
  service: ["Dana Reyes, dana@acme.com, yes, yes"],
  same: ["120 W 45th St, Apt 4B, New York, NY 10036"],
  billing: ["no"],
  bill: ["9 Elm Rd, Albany, NY 12207"],
};

/** The questions of the checklist that every story of three landlines comes past, in order. */
export type Place = keyof typeof lines | "review";

export const places = [...Object.keys(lines), "review"] as Place[];

/** A story that has come as far as this question, and has everything before it answered. */
export const storyAt = (place: Place): Story => {
  const story = new Story();
  for (const each of places) {
    if (each === "review") story.sendBill();
    else for (const line of lines[each]) story.say(line);
    if (each === place) return story;
  }
  return story;
};

/** What is answered now, by item; an account number as what was given. */
export const answersNow = (story: Story): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(story.request.answers).map(([item, { value }]) => [
      item,
      typeof value === "object" && value !== null && "open" in value ? value.open : value,
    ]),
  );
