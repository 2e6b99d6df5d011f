import type { Language } from "../core/language.ts";
import type { Languages } from "./language-ports.ts";
import type { Surface } from "./ports.ts";

export type LanguageForOptions = { store: Pick<Languages, "languageOf">; surfaces: Surface[] };

/** The language of somebody who is told something: what they chose, else what the platform that holds `near` knows. */
export const createLanguageFor =
  ({ store, surfaces }: LanguageForOptions) =>
  async (agency: string, near: string, person: string): Promise<Language> => {
    const chosen = await store.languageOf(agency, person);
    if (chosen) return chosen;
    const surface = surfaces.find((each) => each.holds(near));
    return (await surface?.languageOf?.(near, person)) ?? "en";
  };
