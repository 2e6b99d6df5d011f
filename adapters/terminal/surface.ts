import { isDeepStrictEqual } from "node:util";
import type { Language } from "../../src/core/language.ts";
import { type Card, type Choice, cardKey, type Message } from "../../src/core/message.ts";
import type { Surface } from "../../src/runtime/ports.ts";
import { type Asked, askedBy, asksSomething, nothingAsked } from "./asked.ts";
import { cardLines, messageLines, type Written } from "./render.ts";
import type { Screen } from "./screen.ts";

/** The surface, and what of it still stands on the screen for the next line to answer. */
export type TerminalSurface = {
  surface: Surface;
  asked(): Asked;
  /** The language of the last answer; null before the first. */
  language(): Language | null;
  /** Buttons of the live cards. */
  buttons(): Choice[];
  /** A person acts: what comes next answers them, and what was asked before is over with it. */
  turnBegins(): void;
  /** Prints the question that stands once more. */
  repeat(): Promise<void>;
};

export const createSurface = (
  print: (lines: string[]) => Promise<void>,
  printOver: (lines: string[]) => Promise<boolean>,
  screen: () => Screen,
  person: string,
  write: (message: Message) => Promise<Written> = async () => ({}),
): TerminalSurface => {
  const cards = new Map<string, Card>();
  /** The lines of each card as it was printed last: scrollback cannot be edited, and need not say it twice. */
  const shown = new Map<string, string[]>();
  let asked = nothingAsked;
  let question: Message | null = null;
  let isAnswer = false;
  let language: Language | null = null;

  /** News that comes by itself leaves the question above it standing, unless it asks something too. */
  const stands = (message: Message): void => {
    const now = askedBy(message);
    if (!isAnswer && !asksSomething(now)) return;
    asked = now;
    question = message;
    isAnswer = false;
  };

  return {
    surface: {
      holds: (conversation) => conversation.startsWith("terminal:"),
      showsLinks: true,
      async deliver(effect) {
        if (effect.type === "update-card") {
          const { card } = effect;
          const lines = cardLines(card, screen());
          const name = cardKey(card);
          if (!isDeepStrictEqual(shown.get(name), lines)) await print(lines);
          shown.set(name, lines);
          cards.set(name, card);
          return;
        }
        if (isAnswer) language = effect.language ?? "en";
        const files = await write(effect.message);
        stands(effect.message);
        await print(messageLines(effect.message, screen(), files));
      },
      showProgress: async ({ message }) =>
        (await printOver(messageLines(message, screen()))) ? "printed" : null,
      directWith: async (near, whom) => (whom === person ? near : null),
    },
    asked: () => asked,
    language: () => language,
    buttons: () => [...cards.values()].reverse().flatMap((card) => card.choices),
    turnBegins() {
      isAnswer = true;
    },
    repeat: () => (question ? print(messageLines(question, screen())) : Promise.resolve()),
  };
};
