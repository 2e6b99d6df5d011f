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

/** The checklist of a port-in, in the order it is asked. To add a question, add an item to one of its files. */
export const portIn: Checklist = {
  steps: [
    {
      key: "agreement",
      title: () => "Agreement",
      questions: [agreementQuestion, preflightQuestion, clearanceQuestion, servicesQuestion],
    },
    {
      key: "numbers",
      title: () => "Numbers and account",
      questions: [numbersQuestion, wirelessQuestion, accountQuestion, otherAccountsQuestion],
    },
    {
      key: "contact",
      title: () => "Contact and addresses",
      questions: [accountHolderQuestion, representativeQuestion, serviceQuestion, billingQuestion],
    },
    { key: "documents", title: () => "Billing statement", questions: [billQuestion, otherBillsQuestion] },
    {
      key: "review",
      title: () => "Review and submit",
      questions: [optionsQuestion, secretsQuestion, repairQuestion],
    },
  ],
};
