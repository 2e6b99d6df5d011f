import { type Ask, askLabel } from "../../src/core/asks.ts";
import { quoted } from "../../src/core/hearing/typed-text.ts";
import { listed } from "../../src/core/values/listed.ts";

/** The name of a field within a sentence: "account number", but "PIN". */
export const lower = (label: string): string =>
  /^[A-Z]{2}|^PIN\b/.test(label) ? label : `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;

/** "the bill and the account number". */
export const the = (labels: string[]): string => listed(labels.map((label) => `the ${lower(label)}`));

/** Somebody's name, cut. */
export const who = (name: string): string => quoted(name, 60);

/** What each of several people is asked for, since when. */
export const byPerson = (asks: Ask[]): { name: string; labels: string[]; at: number }[] =>
  [...Map.groupBy(asks, ({ person }) => person.id).values()].map((some) => ({
    name: who(some[0]?.person.name ?? ""),
    labels: some.map(askLabel),
    at: Math.min(...some.map(({ at }) => at)),
  }));
