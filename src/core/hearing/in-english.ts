import { languageNow } from "../language.ts";
import type { World } from "../turn.ts";

/** What a person typed, as it is read: whoever is spoken to in another language may type in that one, or in English. */
export const inEnglish = (text: string, world: World): string =>
  languageNow() === "en" || !world.understood ? text : world.understood(text);
