import { spoken } from "../../../src/core/language.ts";
import { spanish } from "./capability-words.es.ts";

const english = {
  called: "port order",
  where: "the records of the sandbox",
};

export type CapabilityWords = typeof english;

/** What the conversation says of this carrier, within its own sentences or as one. */
export const capabilityWords = spoken({ en: english, es: spanish });
