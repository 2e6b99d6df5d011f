import { type Message, plain } from "../../src/core/message.ts";
import type { Place } from "./address.ts";
import { isPlain } from "./card-text.ts";
import type { Sentence } from "./outgoing.ts";

/** The message that was said to us, from the key of what is said back: null for what nobody asked for. */
const askedIn = (key: string): string | null => /^teams:message \S+ (\S+):\d+$/.exec(key)?.[1] ?? null;

/** Longer answers are easier to read as a card. */
const most = 600;

/**
 * A short answer in a group chat, which has no threads, as a quote of what it answers. Null for everything else: a
 * card cannot quote, and Markdown must show the text as it stands.
 */
export const quotedAnswer = (place: Place, message: Message, key: string): Sentence | null => {
  const quote = place.type === "group" ? askedIn(key) : null;
  if (quote === null || !message.parts.every((part) => part.type === "text")) return null;
  const text = plain(message);
  if (text === "" || text.length > most || !text.split("\n").every(isPlain)) return null;
  return { text: text.replaceAll("\n", "\n\n"), quote };
};
