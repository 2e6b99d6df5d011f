import { speaking } from "../../src/core/language.ts";

/** Words as they are in English, and in Spanish. */
export const inBoth = <T extends object>(words: T): [english: T, spanish: T] => [
  speaking("en", () => ({ ...words })),
  speaking("es", () => ({ ...words })),
];
