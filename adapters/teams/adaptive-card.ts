import { cleanText, cut } from "../../src/chat/clean-text.ts";
import { languageNow } from "../../src/core/language.ts";
import type { AdaptiveCard, Element, MentionEntity } from "./card-json.ts";
import { limits } from "./limits.ts";
import { renderWords } from "./render-words.ts";

/**
 * One message of Teams: a card alone, since Teams gives no id for text and a card in one. `summary` is what
 * notifications show; without it they only say that there is a card.
 */
export type Rendered = { card: AdaptiveCard; summary: string };

/** Somebody to be called: their id in this conversation ("29:…") and their name. */
export type Person = { id: string; name: string };

/**
 * Room in a card beside its body, in bytes: what is around it, its step and its mark, and what is said of it in words,
 * each character of which may take three.
 */
export const frame = 5000;

/** The text of a mention, which has to be the same in the card and in its entity. */
export const mentionText = ({ name }: Person): string =>
  `<at>${cut(
    cleanText(name)
      .replace(/[\\`*_[\]<>~|&{}\s]+/g, " ")
      .trim() || "–",
    limits.mention,
  )}</at>`;

const entityOf = (person: Person): MentionEntity => {
  const text = mentionText(person);
  return { type: "mention", text, mentioned: { id: person.id, name: text.slice(4, -5) } };
};

/** A card with its texts for notifications and screen readers. `text` is all it says, in plain words. */
export const adaptiveCard = (
  body: Element[],
  text: string,
  { test = false, mention }: { test?: boolean; mention?: Person | undefined } = {},
): Rendered => {
  const cleaned = cleanText(text).trim() || renderWords.nothing;
  const all = test ? `${renderWords.testShort} · ${cleaned}` : cleaned;
  const summary = cut(all.replace(/\s*\n\s*/g, " · "), limits.summary);
  const card: AdaptiveCard = {
    type: "AdaptiveCard",
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    version: "1.5",
    lang: languageNow(),
    speak: cut(all.replace(/[<>&]/g, " "), limits.speak),
    fallbackText: summary,
    body,
    msteams: { width: "Full", ...(mention ? { entities: [entityOf(mention)] } : {}) },
  };
  return { card, summary };
};
