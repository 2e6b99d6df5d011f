import { spoken } from "../../src/core/language.ts";
import { spanish } from "./words-agreement.es.ts";

const english = {
  /** Changes with the wording of the points, in each language: an agreement to another version is asked again. */
  version: "2026-11",
  /** The six points, in the words that are agreed to. */
  points: [
    "I am the account owner, or the owner allows me to move these numbers.",
    "The numbers are active and stay active. I will not cancel the old service until you tell me the port is complete.",
    "No order is open on the account. DSL, bundled internet, alarm lines, hunt groups and freezes are sorted out and finished.",
    "What I enter is spelled as it stands on the bill.",
    "The old carrier may charge a fee. Dates are requests, not promises, and text messages may start later than calls.",
    "The authorised representative will get a letter to sign. Nothing moves until it is signed.",
  ],
  /** The points in a few words, to be ticked beside their full text; in the same order. */
  titles: [
    "I am the owner, or allowed",
    "The numbers stay active",
    "No order is open",
    "Spelled as on the bill",
    "Fees, dates and texts",
    "The letter gets signed",
  ],
  label: "Agreement",
  intro: "Before we start, six points to agree to:",
  ask: 'Reply "agree" to tick all six, or the numbers of those you can tick now.',
  example: "agree",
  help: "These six points are what carriers reject ports for most often, and what the law wants confirmed. Who agreed and when is kept with the request.",
  first: "All six points have to be ticked before anything else is asked.",
  notKept: "I did not keep what you sent; please send it again then.",
  how: 'Reply "agree", or the numbers you can tick.',
  onlyThis: "I took the agreement only; please send the rest again when it is asked.",
  /** `version` is that of the wording that was agreed to. */
  all: (version: string): string => `all six points (wording of ${version})`,
  some: (ticked: number): string => `${ticked} of the six points`,
  agree: "Agree to all six",
  left: (points: string[]): string => `Still to tick: ${points.join(" ")}`,
};

export type AgreementWords = typeof english;

/** The six points that are agreed to before anything else is asked, and what is said of them. */
export const agreementWords = spoken<AgreementWords>({ en: english, es: spanish });

/** The versions that are agreed to now, of every language: whoever ticked one of them agreed to all it says. */
export const agreementVersions: readonly string[] = [english.version, spanish.version];
