import type { Item, Question, Value } from "../../src/core/item.ts";
import type { Part } from "../../src/core/message.ts";
import { answerOf } from "../../src/core/port-request.ts";
import { agreementVersions, agreementWords as words } from "./words-agreement.ts";

/** The points, by their places. */
const all = [1, 2, 3, 4, 5, 6];

/** `version` says which wording was agreed to, and so in which language. */
type Agreed = { version: string; ticked: number[] };

const agreed = (value: Value | undefined): number[] => {
  const given = value as Agreed | undefined;
  return given && agreementVersions.includes(given.version) ? given.ticked : [];
};

const open = (ticked: number[]): number[] => all.filter((point) => !ticked.includes(point));

/** Points ticked earlier in the wording that is shown now: those of another one are to be read again. */
const tickedBefore = (value: Value | undefined): number[] =>
  (value as Agreed | undefined)?.version === words.version ? agreed(value) : [];

const exception =
  /\b(?:all|everything|every point|agree) (?:but|except(?: for)?)\s*([1-6](?:[\s,&]*(?:and\s*)?[1-6])*[\s,&]*(?:and\s*)?)$/;
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
  label: () => words.label,
  names: [],
  kind: "many",
  ask: () => words.ask,
  example: () => words.example,
  reading: () => words.points,
  help: () => words.help,
  read: (text, { request }) => {
    const points = readPoints(text);
    if (points === null) {
      const more = isMore(text) ? ` ${words.notKept}` : "";
      return { ok: false, problem: `${words.first}${more} ${words.how}` };
    }
    const ticked = [...new Set([...tickedBefore(answerOf(request, "agreements")), ...points])].sort();
    return {
      ok: true,
      value: { version: words.version, ticked },
      ...(isMore(text) ? { note: words.onlyThis } : {}),
    };
  },
  show: (value) =>
    open(agreed(value)).length === 0
      ? words.all((value as Agreed).version)
      : words.some(agreed(value).length),
  typed: (value) => agreed(value).join(", "),
  choices: () => [{ label: words.agree, value: "agree" }],
  options: () =>
    words.titles.map((title, index) => ({ label: `${index + 1}. ${title}`, value: String(index + 1) })),
  doubt: (value) => {
    const left = open(agreed(value));
    if (left.length === 0) return null;
    return words.left(left.map((point) => `${point}. ${words.points[point - 1]}`));
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
          { type: "text", text: words.intro },
          { type: "list", ordered: true, items: words.points },
          { type: "text", text: agreements.ask(context) },
        ],
};
