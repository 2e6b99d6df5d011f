import { allWords } from "../../src/core/language.ts";
import type { Words } from "../../src/core/words.ts";
import { askingWords } from "./words-asking.ts";
import { filingWords } from "./words-filing.ts";
import { letterWords } from "./words-letter.ts";
import { lifeWords } from "./words-life.ts";
import { mailWords } from "./words-mail.ts";
import { togetherWords } from "./words-together.ts";

/** What the engine says. One tone, reviewed like code. */
export const words: Words = allWords(
  lifeWords,
  askingWords,
  filingWords,
  letterWords,
  togetherWords,
  mailWords,
);
