import { cleanText } from "../../src/chat/clean-text.ts";
import { letterPages } from "../../src/chat/letter-pages.ts";
import { piecesOf, runsOf } from "../../src/chat/message-pieces.ts";
import { speaking } from "../../src/core/language.ts";
import { type Card, type FilePart, type Message, plain } from "../../src/core/message.ts";
import { adaptiveCard, frame, mentionText, type Person, type Rendered } from "./adaptive-card.ts";
import { askingElements, choiceRows, type Place } from "./asking.ts";
import type { Element } from "./card-json.ts";
import { heading, marked, small } from "./card-text.ts";
import { fileElements, type Handed } from "./handed-files.ts";
import { limits } from "./limits.ts";
import { type Atom, packCards } from "./pack-cards.ts";
import { renderWords } from "./render-words.ts";

type Run = ReturnType<typeof runsOf>[number];

const isFile = (run: Run | undefined): run is FilePart =>
  run !== undefined && "type" in run && run.type === "file";

/** The document of this place and those that follow it at once. */
const filesFrom = (runs: Run[], from: number, handed: Handed): Element[] => {
  const rest = runs.slice(from);
  const end = rest.findIndex((run) => !isFile(run));
  return fileElements((end < 0 ? rest : rest.slice(0, end)).filter(isFile), handed);
};

const atomsOf = ({ parts, sid }: Message, place: Place, handed: Handed): Atom[] => {
  const runs = runsOf(parts);
  const asked = askingElements(runs.filter(Array.isArray), sid, place);
  const say = asked.flatMap((each) => each.say);
  const next = asked.values();
  const atoms = runs.flatMap((run, index): Atom[] => {
    if (Array.isArray(run)) {
      return [{ type: "fixed", elements: next.next().value?.elements ?? [] }];
    }
    const before = runs[index - 1];
    if (run.type === "file")
      return isFile(before) ? [] : [{ type: "fixed", elements: filesFrom(runs, index, handed) }];
    return piecesOf(run, Array.isArray(before) ? undefined : before);
  });
  return say.length === 0 ? atoms : [...atoms, { type: "line", text: renderWords.alsoSay(say), apart: true }];
};

const calling = (person: Person | undefined): Element[] =>
  person ? [{ type: "TextBlock", text: mentionText(person), wrap: true }] : [];

const progressLine = ({ progress }: Message): Element[] =>
  progress
    ? [small(renderWords.progress(progress.step, progress.of, cleanText(progress.title), progress.left))]
    : [];

const testLine = (test: boolean): Element[] => (test ? [marked(renderWords.test)] : []);

/** `mention`: somebody who is called to it. `handed`: where its documents can be had. */
export type MessageOptions = Place & { mention?: Person; handed?: Handed };

const pagesOf = (
  message: Message,
  { mention, handed = {}, ...place }: MessageOptions,
  most: number,
): Rendered[] => {
  const test = message.test === true;
  const bodies = packCards(atomsOf(message, place, handed), limits.card.bytes - frame, most);
  const text = plain(message);
  return bodies.map((body, index) => {
    const isLast = index === bodies.length - 1;
    const shown = [
      ...(index === 0 ? calling(mention) : []),
      ...body,
      ...(isLast ? progressLine(message) : [small(renderWords.part(index + 1, bodies.length))]),
      ...testLine(test),
    ];
    const about = index === 0 ? text : renderWords.part(index + 1, bodies.length);
    const called = index === 0 ? mention : undefined;
    return adaptiveCard(shown.length === 0 ? [small(renderWords.nothing)] : shown, about, {
      test,
      mention: called,
    });
  });
};

/** What one page of a letter holds, in bytes of JSON, with room for its title and the mark of a test. */
const letterPage = {
  characters: limits.card.bytes - frame - 2000,
  paragraphs: 60,
  paragraph: limits.paragraph,
};

/**
 * A message as one card or more: what does not fit into one goes on in the next. A letter stands alone: nothing else
 * of its message is shown, and the core never puts anything beside it; what is around it is in English, as it is itself
 * (47 CFR 64.1130).
 */
export const renderMessage = (message: Message, options: MessageOptions): Rendered[] => {
  const letters = message.parts.filter((part) => part.type === "letter");
  if (letters.length === 0) return pagesOf(message, options, limits.card.pages);
  const { progress: _step, ...rest } = message;
  const bytes = (text: string): number => Buffer.byteLength(text);
  return speaking("en", () =>
    letters
      .flatMap((letter) => letterPages(letter, letterPage, bytes, renderWords.page))
      .flatMap((letter) =>
        pagesOf({ ...rest, parts: [letter] }, { personal: false }, Number.POSITIVE_INFINITY),
      ),
  );
};

/** The live card of a request. `requester` is who began it; they are named, and called by the name. */
export const renderCard = (card: Card, requester?: Person): Rendered => {
  const who: Element[] = requester
    ? [
        {
          type: "TextBlock",
          text: `${renderWords.requestedBy} ${mentionText(requester)}`,
          wrap: true,
          size: "Small",
          spacing: "Small",
        },
      ]
    : [];
  const [body = []] = packCards(
    [
      { type: "fixed", elements: [heading(card.title, "Large")] },
      { type: "heading", text: card.status },
      ...card.facts.map((fact): Atom => ({ type: "fact", fact })),
    ],
    limits.card.bytes - frame - 12_000,
    1,
  );
  const facts = card.facts.map(({ label, value }) => `${label}: ${value}`);
  return adaptiveCard(
    [...body, ...choiceRows(card.choices.slice(0, limits.cardChoices)), ...who, ...testLine(card.test)],
    [card.title, card.status, ...facts].join("\n"),
    { test: card.test, mention: requester },
  );
};
