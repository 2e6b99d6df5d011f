import { spoken } from "../../src/core/language.ts";
import { accountSpanish } from "./answers-account.es.ts";
import { accountAnswers } from "./answers-account.ts";
import { afterSpanish } from "./answers-after.es.ts";
import { afterAnswers } from "./answers-after.ts";
import { basicsSpanish } from "./answers-basics.es.ts";
import { basicsAnswers } from "./answers-basics.ts";
import { letterSpanish } from "./answers-letter.es.ts";
import { letterAnswers } from "./answers-letter.ts";

/** What is answered to the questions people ask about porting, by the id of the question. */
export const answers = spoken({
  en: { ...basicsAnswers, ...accountAnswers, ...letterAnswers, ...afterAnswers },
  es: { ...basicsSpanish, ...accountSpanish, ...letterSpanish, ...afterSpanish },
});

/** The id of a question with an answer. */
export type AnswerId = keyof typeof answers;
