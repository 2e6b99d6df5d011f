import { type Language, speakingAlong } from "../../src/core/language.ts";
import type { Assistant, Surface } from "../../src/runtime/ports.ts";
import { isFile } from "./file-path.ts";
import type { Understood } from "./fill-form.ts";
import { createLines, type Lines } from "./lines.ts";
import { meaningOf, shownLine } from "./meaning.ts";
import type { TerminalOptions } from "./options.ts";
import { createPage } from "./page.ts";
import { cleanInput } from "./printable.ts";
import { type Screen, screenOf } from "./screen.ts";
import { severalPaths } from "./several-paths.ts";
import { styleOf } from "./style.ts";
import { createSurface } from "./surface.ts";
import { createTurns, type Turns } from "./turns.ts";
import { words } from "./words.ts";
import { wrap } from "./wrap.ts";
import { writeFiles } from "./write-files.ts";

export type Terminal = {
  surface: Surface;
  /**
   * Holds the conversation until the input ends or the person leaves. Used once. `understood` gives what was typed in
   * another language as it is typed in English; without it only English words of the terminal's own are understood.
   * `language` is that of its first words.
   */
  run(assistant: Assistant, understood?: Understood, language?: Language): Promise<void>;
};

/** True when the text names a file that is there, or several of which one is. */
const namesFiles = async (text: string): Promise<boolean> =>
  (await isFile(text)) || (await severalPaths(text)) !== null;

/** The assistant at a prompt: typed by a person, or out of a pipe with the whole conversation as output. */
export const createTerminal = (options: TerminalOptions): Terminal => {
  const { input, output, interactive } = options;
  const page = createPage(output);
  const style = styleOf(options.colour);
  const screen = (): Screen => screenOf(output, options.columns, style);
  let lines: Lines | null = null;
  let documents: Assistant["documents"] | null = null;
  const terminal = createSurface(
    (block) => (lines ?? page).print(block),
    (block) => lines?.printOver(block) ?? Promise.resolve(false),
    screen,
    options.person.id,
    async (message) =>
      documents && options.folder !== undefined ? writeFiles(message, options.folder, documents) : {},
  );

  /** Reads lines and takes turns. True when the person left by a word, false when there is nothing more to read. */
  const converse = async (reading: Lines, turns: Turns, understood: Understood): Promise<boolean> => {
    while (!page.isClosed() && !turns.hasLeft()) {
      const before = terminal.asked();
      const hidden = before.secret !== null && before.sid !== null;
      const entered = await reading.next(hidden);
      if (entered === null) return false;
      const line = cleanInput(entered);
      if (line.trim() === "") {
        if (hidden && interactive) await reading.echo("");
        continue;
      }
      const asked = hidden ? before : terminal.asked();
      const meaning = await meaningOf(line, asked, terminal.buttons(), namesFiles, understood);
      await reading.echo(shownLine(line, meaning, asked));
      switch (meaning.type) {
        case "leave":
          return true;
        case "pressed":
          await turns.take({
            type: "pressed",
            action: meaning.action,
            ...(meaning.sid ? { sid: meaning.sid } : {}),
          });
          break;
        case "secret":
          await turns.takeSecret(meaning.item, meaning.label, meaning.sid, meaning.value);
          break;
        case "file":
          await turns.takeFile(meaning.item, meaning.path, meaning.sid);
          break;
        case "said":
          await turns.take({ type: "said", text: meaning.text });
          break;
      }
    }
    return turns.hasLeft();
  };

  const hold = async (assistant: Assistant, understood: Understood): Promise<void> => {
    const reading = createLines(input, output, page, interactive);
    lines = reading;
    documents = assistant.documents;
    const interrupt = (): void => reading.stop("interrupt");
    options.stop?.addEventListener("abort", interrupt);
    page.closed.addEventListener("abort", () => reading.stop("input"));
    try {
      if (options.stop?.aborted) interrupt();
      const hint = interactive ? words.welcomeTyped : words.welcomePiped;
      await reading.print(wrap(hint, screen().width).map(style.dim));
      const turns = createTurns(assistant, options, terminal, reading, screen, understood);
      await turns.take({ type: "opened" });
      const left = await converse(reading, turns, understood);
      const isOver = reading.ended() === "input" && !left && !interactive;
      if (!isOver) await reading.print(wrap(words.goodbye, screen().width));
      else if (!page.isClosed()) await options.onIdle?.();
    } finally {
      options.stop?.removeEventListener("abort", interrupt);
      reading.stop("input");
    }
  };

  return {
    surface: terminal.surface,
    run: (assistant, understood = (text) => text, language = options.person.language ?? "en") =>
      speakingAlong(language, () => hold(assistant, understood)),
  };
};
