import { spoken } from "../../src/core/language.ts";
import { spanish } from "./home-words.es.ts";

const english = {
  title: "Portside",
  intro: "I move US phone numbers from one carrier to another and tell you what the carriers do.",
  settings: "Settings",
  test: "TEST",
  chosen: (label: string): string => `✓ ${label}`,
  onlyLook: "You can look at requests here. An admin of this workspace can let you start them.",
  noRight: "Portside is not open to you in this workspace. An admin can change that with /port settings.",
  off: "Portside is not switched on in this workspace yet. An admin can do that with /port settings.",
  offAdmin: "Portside is not switched on in this workspace yet. Nobody can use it until you switch it on.",
};

export type HomeWords = typeof english;

/** The frame of the home tab, around a person's dashboard. */
export const homeWords = spoken({ en: english, es: spanish });
