import { spoken } from "../../src/core/language.ts";
import { spanish } from "./words-choices.es.ts";

const english = {
  goOn: "Continue",
  approve: "Approve and file",
  sendBack: "Send it back",
  signHere: "Sign it here",
  sendAgain: "Send it again",
  newLetter: "Send a new letter",
  repair: "Repair now",
  startAgain: "Start again",
  deskAnswer: "Paste the desk's answer",
  status: "Status",
  history: "History",
  cancel: "Cancel the port",
  calendar: "Add it to a calendar",
  handOver: "Hand it to a person",
  remindDesk: "Remind the desk",
  importIt: "Import it",
};

export type ChoiceWords = typeof english;

/** The buttons of a request. */
export const choiceWords = spoken({ en: english, es: spanish });
