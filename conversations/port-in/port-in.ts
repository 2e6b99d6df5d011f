import type { Checklist } from "../../src/core/item.ts";
import { accountQuestion } from "./account.ts";
import { billingQuestion, serviceQuestion } from "./addresses.ts";
import { agreementQuestion } from "./agreement.ts";
import { accountHolderQuestion, representativeQuestion } from "./contact.ts";
import { billQuestion } from "./documents.ts";
import { numbersQuestion } from "./numbers.ts";
import { optionsQuestion } from "./options.ts";
import { otherAccountsQuestion, otherBillsQuestion } from "./other-accounts.ts";
import { clearanceQuestion, preflightQuestion, servicesQuestion } from "./preflight.ts";
import { repairQuestion } from "./repair-items.ts";
import { secretsQuestion } from "./secrets.ts";
import { wirelessQuestion } from "./wireless.ts";
import { optionsWords as words } from "./words-options.ts";

/** The checklist of a port-in, in the order it is asked. To add a question, add an item to one of its files. */
export const portIn: Checklist = {
  steps: [
    {
      key: "agreement",
      title: () => words.steps.agreement,
      questions: [agreementQuestion, preflightQuestion, clearanceQuestion, servicesQuestion],
    },
    {
      key: "numbers",
      title: () => words.steps.numbers,
      questions: [numbersQuestion, wirelessQuestion, accountQuestion, otherAccountsQuestion],
    },
    {
      key: "contact",
      title: () => words.steps.contact,
      questions: [accountHolderQuestion, representativeQuestion, serviceQuestion, billingQuestion],
    },
    { key: "documents", title: () => words.steps.documents, questions: [billQuestion, otherBillsQuestion] },
    {
      key: "review",
      title: () => words.steps.review,
      questions: [optionsQuestion, secretsQuestion, repairQuestion],
    },
  ],
};
