import type { Language } from "../language.ts";
import { type Command, readCommand } from "./command.ts";
import { heardCommands } from "./heard-commands.es.ts";
import { createEar } from "./spanish/ear.ts";

const spanish = createEar([heardCommands]);

/** The command a text is, typed by somebody who is spoken to in this language; null when it is something else. */
export const readTypedCommand = (text: string, language: Language): Command | null =>
  readCommand(text) ?? (language === "en" ? null : readCommand(spanish(text, [])));
