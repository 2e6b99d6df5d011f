import type { ContextBlock, HeaderBlock, KnownBlock } from "@slack/types";
import { type Card, type Message, type Part, plain } from "../../src/core/message.ts";
import type { Sid } from "../../src/core/sid.ts";
import { type AskingPart, buttonRows, choiceButtons, isAsking, type Rows } from "./buttons.ts";
import { limits } from "./limits.ts";
import { type Atom, packBlocks } from "./pack-blocks.ts";
import { renderWords } from "./render-words.ts";
import { cleanText, cut, escapeText, mrkdwn, plainText } from "./slack-text.ts";

/** What `chat.postMessage` and `chat.update` take. `text` is for notifications and screen readers, escaped. */
export type Rendered = { text: string; blocks: KnownBlock[] };

/** A person as Slack mentions them, or "" for an id that is none. */
export const mentionOf = (user: string): string => (/^[UW][A-Z0-9]{2,}$/.test(user) ? `<@${user}>` : "");

const contextOf = (...texts: string[]): ContextBlock[] =>
  texts.length === 0 ? [] : [{ type: "context", elements: texts.map((text) => mrkdwn(text)) }];

const fallback = (text: string, test: boolean): string => {
  const cleaned = cleanText(text).trim() || renderWords.nothing;
  const marked = test ? `TEST · ${cleaned}` : cleaned;
  let most: number = limits.message.text;
  let shown = escapeText(cut(marked, most));
  while (shown.length > limits.message.text) {
    most = Math.floor(most * 0.8);
    shown = escapeText(cut(marked, most));
  }
  return shown;
};

const contentAtoms = (part: Exclude<Part, AskingPart>, before: Part | undefined): Atom[] => {
  switch (part.type) {
    case "text":
      return [{ type: "line", text: part.text, apart: before !== undefined && before.type !== "facts" }];
    case "list":
      return part.items.map((item, index) => ({
        type: "line",
        text: `${part.ordered ? `${index + 1}.` : "•"} ${item}`,
        apart: false,
      }));
    case "facts":
      return [
        ...(part.title === undefined || part.title === ""
          ? []
          : [{ type: "heading" as const, text: part.title }]),
        ...part.facts.map((fact): Atom => ({ type: "fact", fact })),
      ];
    case "letter":
      return [
        { type: "heading", text: part.title },
        ...part.paragraphs.map((text): Atom => ({ type: "line", text, apart: true })),
      ];
  }
};

/** Parts that follow each other and are answered by buttons stand in one row. */
const runsOf = (parts: Part[]): (AskingPart[] | Exclude<Part, AskingPart>)[] => {
  const runs: (AskingPart[] | Exclude<Part, AskingPart>)[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (!isAsking(part)) runs.push(part);
    else if (Array.isArray(last)) last.push(part);
    else runs.push([part]);
  }
  return runs;
};

/** What buttons could not hold can still be typed; as much of it as one line of context holds. */
const typedHints = ({ say, form }: Rows): ContextBlock[] => {
  const hints = [
    ...(say.length > 0 ? [renderWords.alsoSay(say)] : []),
    ...(form.length > 0 ? [renderWords.sayPrivately(form)] : []),
  ];
  return hints.length === 0
    ? []
    : [{ type: "context", elements: hints.map((hint) => plainText(hint, limits.typedHint)) }];
};

const atomsOf = (parts: Part[], sid: Sid | undefined): Atom[] => {
  const runs = runsOf(parts);
  const buttons = buttonRows(runs.filter(Array.isArray), sid);
  const rows = buttons.rows.values();
  const atoms = runs.flatMap((run, index): Atom[] => {
    if (Array.isArray(run)) return [{ type: "fixed", blocks: rows.next().value ?? [] }];
    const before = runs[index - 1];
    return contentAtoms(run, Array.isArray(before) ? undefined : before);
  });
  return [...atoms, { type: "fixed", blocks: typedHints(buttons) }];
};

/**
 * A message as blocks. `mention` is the user id of somebody who should be called to it. A letter stands alone: it is
 * shown without anything else of the message, which the core never puts beside it (47 CFR 64.1130).
 */
export const messageBlocks = (message: Message, mention = ""): Rendered => {
  const { progress } = message;
  const test = message.test === true;
  const letters = message.parts.filter((part) => part.type === "letter");
  const hasLetter = letters.length > 0;
  const called = mentionOf(mention);
  const last = [
    test ? `*${escapeText(renderWords.test)}*` : "",
    progress && !hasLetter
      ? escapeText(
          cut(
            renderWords.progress(progress.step, progress.of, cleanText(progress.title), progress.left),
            300,
          ),
        )
      : "",
  ].filter((each) => each !== "");
  const lead: KnownBlock[] = called === "" || hasLetter ? [] : [{ type: "section", text: mrkdwn(called) }];
  const blocks = packBlocks(
    [
      { type: "fixed", blocks: lead },
      ...atomsOf(hasLetter ? letters : message.parts, message.sid),
      { type: "fixed", blocks: contextOf(...last) },
    ],
    hasLetter ? () => renderWords.letterCut : renderWords.more,
  );
  return { text: fallback(plain(message), test), blocks };
};

/** The live card of a request. `requester` is the user id of the person who began it. */
export const cardBlocks = (card: Card, requester = ""): Rendered => {
  const header: HeaderBlock = { type: "header", text: plainText(card.title, limits.header.text) };
  const who = mentionOf(requester);
  const last = [
    card.test ? `*${escapeText(renderWords.test)}*` : "",
    who === "" ? "" : renderWords.requestedBy(who),
  ].filter((each) => each !== "");
  const blocks = packBlocks([
    { type: "fixed", blocks: [header] },
    { type: "heading", text: card.status },
    ...card.facts.map((fact): Atom => ({ type: "fact", fact })),
    { type: "fixed", blocks: [...choiceButtons(card.choices), ...contextOf(...last)] },
  ]);
  const facts = card.facts.map(({ label, value }) => `${label}: ${value}`);
  return { text: fallback([card.title, card.status, ...facts].join("\n"), card.test), blocks };
};
