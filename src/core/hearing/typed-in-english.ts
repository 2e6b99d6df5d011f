import type { Event } from "../event.ts";
import { everyItem, type Item, typedValue } from "../item.ts";
import { languageNow } from "../language.ts";
import { pendingOf } from "../moves/asking.ts";
import type { Turn, World } from "../turn.ts";
import { contextOf } from "../turn.ts";
import { captionInEnglish } from "./spanish/caption.ts";
import { cleanText } from "./typed-text.ts";

type Reads = (text: string) => string;

const askedNow = (turn: Turn, world: World): string[] => {
  const pending = pendingOf(turn, world);
  return pending.type === "question" ? pending.items.map(({ key }) => key) : [];
};

/** Fields that hold nothing but words or numbers; what fits into another field is taken as it stands. */
const wordy: Item["kind"][] = ["numbers", "choice", "many", "date"];

const valuesInEnglish = (values: Record<string, string>, turn: Turn, world: World, reads: Reads) => {
  if (!turn.request) return values;
  const context = contextOf(turn.request, turn, world);
  const items = everyItem(world.checklist, context).map(({ item }) => item);
  return Object.fromEntries(
    Object.entries(values).map(([key, text]) => {
      const item = items.find((each) => each.key === key);
      if (!item || item.secrecy !== undefined || item.kind === "file") return [key, text];
      if (typedValue(item, context) === text.trim()) return [key, text];
      const isWordy = wordy.includes(item.kind) || item.read(text, context).ok === false;
      return [key, isWordy ? reads(text) : text];
    }),
  );
};

const eventInEnglish = (turn: Turn, world: World, reads: Reads): Event => {
  const { event } = turn;
  switch (event.type) {
    case "said":
      return {
        ...event,
        text: reads(event.text),
        ...(event.addressed ? { addressed: { ...event.addressed, text: reads(event.addressed.text) } } : {}),
        ...(event.more ? { more: event.more.map((each) => ({ ...each, text: reads(each.text) })) } : {}),
      };
    case "edited":
      return {
        ...event,
        text: event.text === null ? null : reads(event.text),
        before: event.before === null ? null : reads(event.before),
      };
    case "file-received":
    case "file-refused":
      return event.text === undefined
        ? event
        : { ...event, text: captionInEnglish(event.text) ?? reads(event.text) };
    case "form-submitted":
      return { ...event, values: valuesInEnglish(event.values, turn, world, reads) };
    default:
      return event;
  }
};

/**
 * The turn with what a person typed as it is read: whoever is spoken to in another language may type in that one, or in
 * English. What is no phrase of that language stays to the letter, and buttons say what they always say.
 */
export const typedInEnglish = (turn: Turn, world: World): Turn => {
  const { understood } = world;
  if (languageNow() === "en" || !understood) return turn;
  let asked: string[] | null = null;
  const reads = (text: string): string => {
    asked ??= askedNow(turn, world);
    const cleaned = cleanText(text);
    const english = understood(cleaned, asked);
    return english === cleaned ? text : english;
  };
  return { ...turn, event: eventInEnglish(turn, world, reads) };
};
