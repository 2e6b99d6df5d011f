import type { Item, Question, Value } from "../../src/core/item.ts";
import type { Part } from "../../src/core/message.ts";
import { answerOf } from "../../src/core/port-request.ts";

/** Changes with the wording: an agreement to another version is asked again. */
export const agreementVersion = "2026-11";

/** The six points, in the words that are agreed to. */
export const agreementPoints = [
  "I am the account owner, or the owner allows me to move these numbers.",
  "The numbers are active and stay active. I will not cancel the old service until you tell me the port is complete.",
  "No order is open on the account. DSL, bundled internet, alarm lines, hunt groups and freezes are sorted out and finished.",
  "What I enter is spelled as it stands on the bill.",
  "The old carrier may charge a fee. Dates are requests, not promises, and text messages may start later than calls.",
  "The authorised representative will get a letter to sign. Nothing moves until it is signed.",
];

/** The points in a few words, to be ticked beside their full text; in the same order. */
const agreementTitles = [
  "I am the owner, or allowed",
  "The numbers stay active",
  "No order is open",
  "Spelled as on the bill",
  "Fees, dates and texts",
  "The letter gets signed",
];

type Agreed = { version: string; ticked: number[] };

const agreed = (value: Value | undefined): number[] => {
  const given = value as Agreed | undefined;
  return given?.version === agreementVersion ? given.ticked : [];
};

const open = (ticked: number[]): number[] =>
  agreementPoints.map((_, index) => index + 1).filter((point) => !ticked.includes(point));

const all = agreementPoints.map((_, index) => index + 1);

const exception =
  /\b(?:all|everything|every point|agree) (?:but|except(?: for)?)\s*((?:[1-6][\s,&]*(?:and)?\s*)+)$/;
const pointList =
  /^(?:(?:i |yes,? i )?(?:agree|accept|confirm)(?: (?:to|with))?|tick|points?|yes|ok|okay)?[\s,:]*(?:the )?(?:points?|numbers?|no\.?)?\s*((?:\b[1-6]\b(?:\s*(?:-|–|to|through)\s*[1-6]\b)?(?:[\s,;.&+]|\band\b)*)+)$/;
const everything =
  /^(?:(?:yes|ok|okay|sure)[,.!]? )?(?:i )?(?:agree|accept|confirm)\b|^(?:yes|ok|okay|all|sure|agreed|accepted|tick all|confirm|confirmed)\b/;

const numbersIn = (text: string): number[] =>
  all.filter((point) => {
    const ranges = [...text.matchAll(/([1-6])\s*(?:-|–|to|through)\s*([1-6])/g)];
    const inRange = ranges.some(([, from, to]) => point >= Number(from) && point <= Number(to));
    return inRange || new RegExp(`\\b${point}\\b`).test(text);
  });

/** The points a text ticks, or null when it does not say so without a doubt. */
const readPoints = (text: string): number[] | null => {
  const said = text
    .toLowerCase()
    .trim()
    .replace(/[.!]+$/, "");
  const except = exception.exec(said);
  if (except?.[1]) return all.filter((point) => !numbersIn(except[1] ?? "").includes(point));
  if (/\b(?:don'?t|do not|not|disagree|except|but|without|cannot|can'?t)\b|^no\b/.test(said)) return null;
  const list = pointList.exec(said)?.[1];
  if (list) return numbersIn(list);
  return everything.test(said) ? all : null;
};

/** Something was said beyond the agreement itself. It is not taken, and the person is told. */
const isMore = (text: string): boolean => /\d{3}|@/.test(text);

const agreements: Item = {
  key: "agreements",
  label: () => "Agreement",
  names: [],
  kind: "many",
  ask: () => 'Reply "agree" to tick all six, or the numbers of those you can tick now.',
  example: "agree",
  reading: () => agreementPoints,
  help: () =>
    "These six points are what carriers reject ports for most often, and what the law wants confirmed. Who agreed and when is kept with the request.",
  read: (text, { request }) => {
    const points = readPoints(text);
    if (points === null) {
      const first = "All six points have to be ticked before anything else is asked.";
      const more = isMore(text) ? " I did not keep what you sent; please send it again then." : "";
      return { ok: false, problem: `${first}${more} Reply "agree", or the numbers you can tick.` };
    }
    const ticked = [...new Set([...agreed(answerOf(request, "agreements")), ...points])].sort();
    const note = "I took the agreement only; please send the rest again when it is asked.";
    return {
      ok: true,
      value: { version: agreementVersion, ticked },
      ...(isMore(text) ? { note } : {}),
    };
  },
  show: (value) =>
    open(agreed(value)).length === 0
      ? `all six points (wording of ${agreementVersion})`
      : `${agreed(value).length} of the six points`,
  typed: (value) => agreed(value).join(", "),
  choices: () => [{ label: "Agree to all six", value: "agree" }],
  options: () =>
    agreementTitles.map((title, index) => ({ label: `${index + 1}. ${title}`, value: String(index + 1) })),
  doubt: (value) => {
    const left = open(agreed(value));
    if (left.length === 0) return null;
    return `Still to tick: ${left.map((point) => `${point}. ${agreementPoints[point - 1]}`).join(" ")}`;
  },
};

/** The six points first, alone; nothing else is asked before all are ticked. */
export const agreementQuestion: Question = {
  key: "agreement",
  gate: true,
  items: () => [agreements],
  ask: (context): Part[] =>
    agreed(answerOf(context.request, "agreements")).length > 0
      ? [{ type: "text", text: agreements.ask(context) }]
      : [
          { type: "text", text: "Before we start, six points to agree to:" },
          { type: "list", ordered: true, items: agreementPoints },
          { type: "text", text: agreements.ask(context) },
        ],
};
