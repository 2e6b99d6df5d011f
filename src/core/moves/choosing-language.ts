import { languageWished, readLanguageWish } from "../hearing/language-wish.ts";
import type { Language } from "../language.ts";
import { asChosen, languageNow } from "../language.ts";
import type { Part } from "../message.ts";
import type { Turn, World } from "../turn.ts";
import { carrierOf, doing, personOf, saying, sayingText } from "../turn.ts";
import { askAgain } from "./asking.ts";
import { drawing } from "./drawing.ts";
import { isFilling } from "./steering.ts";

/** Who acts is spoken to in their language, also in the turn in which they choose it; else whoever it is for. */
export const languageOf = ({ event, request }: Pick<Turn, "event" | "request">): Language => {
  const person = personOf(event);
  if (person) return languageWished(event) ?? person.language ?? "en";
  const whose = "language" in event ? event.language : undefined;
  return whose ?? request?.requester.language ?? "en";
};

const choices = (world: World): Part => ({
  type: "choices",
  choices: [
    { label: world.language.english, action: { text: "language english" } },
    { label: world.language.spanish, action: { text: "language spanish" } },
  ],
});

/** Their live card is drawn in their language, too. */
const withCard = (turn: Turn, world: World, language: Language): Turn => {
  const { request } = turn;
  const isTheirs = request?.requester.id === personOf(turn.event)?.id;
  if (!request || request.status === "draft" || !isTheirs) return turn;
  const theirs = { ...request, requester: asChosen(request.requester, language) };
  const drawn = drawing(theirs, () => world.card(theirs, carrierOf(request, world)));
  return drawn ? doing(turn, drawn) : turn;
};

/** What comes of a text that is about the language alone: the one it names is kept. Null for any other text. */
export const choosingLanguage = (text: string, turn: Turn, world: World): Turn | null => {
  const wish = readLanguageWish(text);
  const person = personOf(turn.event);
  if (wish === null || !person) return null;
  if (wish === "which") return saying(sayingText(turn, world.language.which), choices(world));
  const language = languageNow();
  const kept = doing(turn, { type: "keep-language", person: person.id, chosen: language });
  const shown = withCard(kept, world, language);
  return sayingText(shown, world.language.fromNow);
};

/** The same, and then the open question in the language chosen. */
export const hearLanguage = (text: string, turn: Turn, world: World): Turn | null => {
  const chosen = choosingLanguage(text, turn, world);
  return chosen && isFilling(chosen) ? askAgain(chosen, world) : chosen;
};
