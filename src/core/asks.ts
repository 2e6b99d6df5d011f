import { type Language, languageNow } from "./language.ts";
import type { PortRequest } from "./port-request.ts";
import { takesAnswers } from "./port-request.ts";

/** Somebody who is asked: `id` is the platform's, or the address in lower case where they are asked by mail. */
export type AskedPerson = { id: string; name: string; by: "chat" | "mail" };

/**
 * One item that somebody was asked for, while it is waited for. `rev` is the revision it was asked at: an answer newer
 * than that settles it. `where` is the conversation it was asked in, null as long as nobody was reached, or by mail.
 */
export type Ask = {
  item: string;
  /** What the item is called: in English, and in other languages. */
  label: string;
  labels?: Partial<Record<Language, string>>;
  person: AskedPerson;
  /** Id and name of whoever asked. */
  from: { id: string; name: string };
  /** Milliseconds. */
  at: number;
  rev: number;
  where: string | null;
  /** When they were reminded, once. */
  reminded?: number;
};

/** What it is called in the language spoken. */
export const askLabel = ({ label, labels }: Pick<Ask, "label" | "labels">): string =>
  labels?.[languageNow()] ?? label;

/** What somebody is asked for now; none once the request takes no answers. */
export const openAsks = (request: PortRequest): Ask[] =>
  takesAnswers(request)
    ? (request.asks ?? []).filter(({ item, rev }) => (request.answers[item]?.rev ?? 0) <= rev)
    : [];

/** What this person is asked for now. */
export const asksOf = (request: PortRequest, person: string): Ask[] =>
  openAsks(request).filter((ask) => ask.person.id === person);

/** True while somebody is asked for this item. */
export const isAsked = (request: PortRequest, item: string): boolean =>
  request.asks !== undefined && openAsks(request).some((ask) => ask.item === item);

/** The request without what these people are asked for; `items` narrows it. */
export const withoutAsks = (request: PortRequest, people: string[], items?: string[]): PortRequest => {
  const { asks = [], ...rest } = request;
  const left = asks.filter(
    ({ person, item }) => !people.includes(person.id) || (items !== undefined && !items.includes(item)),
  );
  return left.length > 0 ? { ...rest, asks: left } : rest;
};

/** The note of an agency that says that somebody was asked for something here, once. */
export const askedKey = (person: string): string => `asked/${person}`;
