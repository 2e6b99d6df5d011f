import type { Event } from "../../src/core/event.ts";
import { numbersWords as words } from "./words.ts";

/** What is said where people could not be told of their number. */
export const notToldLines = ({ failed, filed }: Extract<Event, { type: "people-not-told" }>): string[] => {
  const names = (fits: (why: string) => boolean): string[] =>
    failed.filter(({ why }) => fits(why)).map(({ person }) => person.email ?? person.name);
  const without = names((why) => why === "no-way");
  const refused = names((why) => why !== "no-way");
  return [
    without.length > 0 ? words.notTold(without) : "",
    refused.length > 0 ? words.mailNotTaken(refused) : "",
    filed.length > 0 ? words.mailFiled(filed) : "",
  ];
};
