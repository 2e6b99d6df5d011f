import { spanish } from "./family-names.es.ts";
import { spoken } from "./language.ts";

const english = {
  R01: "account number",
  R02: "PIN or passcode",
  R03: "authorised name",
  R04: "business name",
  R05: "billing telephone number",
  R06: "address",
  R07: "ZIP code",
  R08: "number not on the account",
  R09: "number not portable or inactive",
  R10: "main number in a partial port",
  R11: "full or partial port",
  R12: "special feature",
  R13: "pending order",
  R14: "freeze or lock",
  R15: "document",
  R16: "letter not signed",
  R17: "date",
  R18: "duplicate",
  R19: "several accounts or rate centres",
  R20: "losing carrier silent",
  R21: "network",
  R22: "other",
  R23: "letter not legible",
  R24: "not filed",
};

export type FamilyNames = typeof english;

const names: Record<string, string> = spoken<FamilyNames>({ en: english, es: spanish });

/** What people call a family of `rejection.ts`, within a sentence; null for one that nobody knows. */
export const familyName = (id: string): string | null =>
  Object.hasOwn(names, id) ? (names[id] ?? null) : null;
