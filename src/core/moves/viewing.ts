import { readCommand } from "../hearing/command.ts";
import { withoutTypedSecrets } from "../hearing/typed-secret.ts";
import { cleanText } from "../hearing/typed-text.ts";
import type { Turn, World } from "../turn.ts";
import { sayingText } from "../turn.ts";
import { hearLanguage } from "./choosing-language.ts";

const lookingUp = ["status", "history", "list", "home", "about"];

const heard = (raw: string, turn: Turn, world: World): Turn | null => {
  const text = withoutTypedSecrets(cleanText(raw), false);
  if (text === "") return null;
  const aboutLanguage = hearLanguage(text, turn, world);
  if (aboutLanguage) return aboutLanguage;
  for (const dialogue of world.first) {
    const done = dialogue.hear?.(text, turn, world);
    if (done) return done;
  }
  const aside = world.aside.answer(text, true);
  if (aside) return sayingText(turn, aside);
  return readCommand(text)?.type === "help" ? sayingText(turn, world.words.helpView) : null;
};

/** What was asked for is here. */
const answered = (turn: Turn, world: World): Turn => {
  for (const dialogue of world.first) {
    const done = dialogue.happened?.(turn, world);
    if (done) return done;
  }
  return turn;
};

/**
 * What a person who may only look is answered: the state of requests, and questions on porting. Null for everything
 * else, which only people who manage ports may do.
 */
export const viewing = (turn: Turn, world: World): Turn | null => {
  const { event } = turn;
  switch (event.type) {
    case "opened":
      return sayingText(turn, world.words.helpView);
    case "said":
      return heard(event.text, turn, world);
    case "pressed":
      return event.action.item === undefined ? heard(event.action.text, turn, world) : null;
    case "numbers-found":
    case "looked-up": {
      if (event.type === "looked-up" && !lookingUp.includes(event.purpose)) return null;
      return answered(turn, world);
    }
    case "ports-counted":
      return answered(turn, world);
    default:
      return null;
  }
};
