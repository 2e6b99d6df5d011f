import type { ContextBlock, HeaderBlock, KnownBlock } from "@slack/types";
import { cleanText, cut } from "../../src/chat/clean-text.ts";
import { letterPages } from "../../src/chat/letter-pages.ts";
import { listPages } from "../../src/chat/list-pages.ts";
import { piecesOf, runsOf } from "../../src/chat/message-pieces.ts";
import { speaking } from "../../src/core/language.ts";
import { type Card, type Message, type Part, plain } from "../../src/core/message.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import { buttonRows, choiceButtons, type Rows } from "./buttons.ts";
import { limits } from "./limits.ts";
import { type Atom, packBlocks } from "./pack-blocks.ts";
import { renderWords } from "./render-words.ts";
import { escapeText, mrkdwn, plainText, shownLength } from "./slack-text.ts";

/** What `chat.postMessage` and `chat.update` take. `text` is for notifications and screen readers, escaped. */
export type Rendered = { text: string; blocks: KnownBlock[] };

/** A person as Slack mentions them, or "" for an id that is none. */
export const mentionOf = (user: string): string => (/^[UW][A-Z0-9]{2,}$/.test(user) ? `<@${user}>` : "");

const contextOf = (...texts: string[]): ContextBlock[] =>
  texts.length === 0 ? [] : [{ type: "context", elements: texts.map((text) => mrkdwn(text)) }];

const fallback = (text: string, test: boolean): string => {
  const cleaned = cleanText(text).trim() || renderWords.nothing;
  const marked = test ? `${renderWords.testShort} · ${cleaned}` : cleaned;
  let most: number = limits.message.text;
  let shown = escapeText(cut(marked, most));
  while (shown.length > limits.message.text) {
    most = Math.floor(most * 0.8);
    shown = escapeText(cut(marked, most));
  }
  return shown;
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
    return piecesOf(run, Array.isArray(before) ? undefined : before);
  });
  return [...atoms, { type: "fixed", blocks: typedHints(buttons) }];
};

/** What one page of a letter holds, with room for its title and the mark of a test. */
const letterPage = {
  characters: limits.message.characters - 1500,
  paragraphs: 40,
  paragraph: limits.section.text,
};

/** `mention`: the user id of somebody who should be called to it. `link`: where the conversation is. */
type Around = { mention?: string; link?: string };

/** A link that Slack gave; nothing else is ever put into its markup. */
const linkTo = (address: string): string =>
  /^https?:\/\/[^\s<>|]+$/.test(address) ? `<${address}|${renderWords.openThread}>` : "";

const page = (message: Message, { mention = "", link = "" }: Around): Rendered => {
  const { parts, progress, sid } = message;
  const test = message.test === true;
  const steps = progress
    ? renderWords.progress(progress.step, progress.of, cleanText(progress.title), progress.left)
    : "";
  const last = [
    test ? `*${escapeText(renderWords.test)}*` : "",
    steps === "" ? "" : escapeText(cut(steps, 300)),
    linkTo(link),
  ].filter((each) => each !== "");
  const called = mentionOf(mention);
  const lead: KnownBlock[] = called === "" ? [] : [{ type: "section", text: mrkdwn(called) }];
  const blocks = packBlocks([
    { type: "fixed", blocks: lead },
    ...atomsOf(parts, sid),
    { type: "fixed", blocks: contextOf(...last) },
  ]);
  const nothing: KnownBlock[] = [{ type: "section", text: plainText(renderWords.nothing, 100) }];
  return { text: fallback(plain(message), test), blocks: blocks.length > 0 ? blocks : nothing };
};

/** Characters of a list in one message, with room for what stands around it. */
const longestList = 7000;

/**
 * A message as one or more of Slack's; more than one only for a letter or a list that does not fit into one. A letter
 * stands alone: nothing else of its message is shown, and the core never puts anything beside it; what is around it is in
 * English, as it is itself (47 CFR 64.1130).
 */
export const messagePages = (message: Message, around: Around = {}): Rendered[] => {
  const letters = message.parts.filter((part) => part.type === "letter");
  if (letters.length === 0)
    return listPages(message, longestList).map((each, index) => page(each, index === 0 ? around : {}));
  const { progress: _step, ...rest } = message;
  return speaking("en", () =>
    letters
      .flatMap((letter) => letterPages(letter, letterPage, shownLength, renderWords.page))
      .map((letter) => page({ ...rest, parts: [letter] }, {})),
  );
};

/** A message in one of Slack's, where there can be no second: a list that does not fit ends in how much is left out. */
export const messageBlocks = (message: Message, around: Around = {}): Rendered => {
  const isLetter = message.parts.some((part) => part.type === "letter");
  const [first] = isLetter ? messagePages(message, around) : [page(message, around)];
  if (!first) throw new Error("A message has at least one page; see letterPages.");
  return first;
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
