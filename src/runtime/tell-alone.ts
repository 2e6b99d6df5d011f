import type { EffectOf } from "../core/effect.ts";
import { languageMark } from "../core/language.ts";
import { text } from "../core/message.ts";
import { done, type Performed } from "./performed.ts";
import type { StoredEffect, Surface } from "./ports.ts";

/** Tells a sentence that is stored nowhere, such as one with a link in it, to one person alone. */
export const tellAlone = async (
  surfaces: Surface[],
  { key, attempts }: StoredEffect,
  { to, person, sid }: EffectOf<"share-status" | "show-signing-link">,
  sentence: string,
): Promise<Performed> => {
  const surface = surfaces.find((each) => each.holds(to));
  if (!surface) throw new Error(`No surface holds ${to}; start the adapter it belongs to, then replay.`);
  const message = { parts: text(sentence), sid };
  await surface.deliver({ type: "say-privately", to, person, message, ...languageMark() }, key, attempts);
  return done;
};
