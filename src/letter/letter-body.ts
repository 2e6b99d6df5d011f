import type { Letter } from "../core/letter.ts";
import { factTable } from "./fact-table.ts";
import type { Flow } from "./flow.ts";
import { accent, frame, frameWidth, styles } from "./look.ts";
import { numberColumns } from "./number-columns.ts";
import { type Signing, signatureBlock } from "./signature-block.ts";
import { tagUnder } from "./tag.ts";
import { words } from "./words.ts";

const full = { x: frame.left, width: frameWidth };
const sentenceIndent = 20;

const heading = (flow: Flow, text: string, style: typeof styles.title | typeof styles.heading): void => {
  const tag = tagUnder(flow.file.root, style === styles.title ? "H1" : "H2");
  flow.row([{ ...full, text, style, tag }], 7);
  flow.sheet().rule(frame.left, flow.y(), frameWidth, accent, 1.2);
  flow.down(12);
};

const section = (flow: Flow, text: string): void =>
  flow.row([{ ...full, text, style: styles.section, tag: tagUnder(flow.file.root, "H2") }], 5);

/** The letter itself: what it is about, the authorising sentences, and where it is signed. */
export const letterPage = (flow: Flow, letter: Letter, signing: Signing | null): void => {
  const { root } = flow.file;
  heading(flow, letter.title, styles.title);
  const about = [
    { label: words.reference, value: letter.reference },
    ...letter.facts,
    { label: words.numbers, value: words.numbersOnFirstPage(letter.numbers) },
    ...(letter.staying.length > 0
      ? [{ label: words.stayingLabel, value: words.stayingOnFirstPage(letter.staying) }]
      : []),
  ];
  factTable(flow, about, root);
  flow.down(16);
  section(flow, words.authorization);
  const list = tagUnder(root, "L");
  for (const [index, text] of letter.sentences.entries()) {
    const tag = tagUnder(list, "LI");
    const number = { ...full, text: `${index + 1}.`, style: styles.body, tag };
    const sentence = { x: frame.left + sentenceIndent, width: frameWidth - sentenceIndent, text, tag };
    flow.row([number, { ...sentence, style: styles.body }], 5);
  }
  flow.down(12);
  signatureBlock(flow, letter, signing, root);
};

/** Every number of the letter, and those that stay. */
export const attachmentPages = (flow: Flow, letter: Letter): void => {
  flow.newPage();
  heading(flow, words.attachment, styles.heading);
  section(flow, words.attachmentNumbers(letter.numbers, letter.reference));
  numberColumns(flow, letter.numbers, flow.file.root);
  if (letter.staying.length === 0) return;
  flow.down(22);
  flow.room(60);
  section(flow, words.attachmentStaying(letter.staying));
  numberColumns(flow, letter.staying, flow.file.root);
};
