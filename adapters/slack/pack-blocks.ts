import type { KnownBlock, SectionBlock } from "@slack/types";
import { cleanLine, cleanText, cut } from "../../src/chat/clean-text.ts";
import type { Piece } from "../../src/chat/message-pieces.ts";
import { splitText } from "../../src/chat/split-text.ts";
import type { Fact } from "../../src/core/message.ts";
import { limits } from "./limits.ts";
import { renderWords } from "./render-words.ts";
import { escapeText, isPlain, mrkdwn, plainText, shownLength, toMrkdwn } from "./slack-text.ts";

/** The smallest things a message is made of. `apart` leaves an empty line above. */
export type Atom =
  | Piece
  /** Blocks that must be there whatever else is cut. */
  | { type: "fixed"; blocks: KnownBlock[] };

type TextObject = NonNullable<SectionBlock["text"]>;

/** A text object that shows exactly this text. */
const exactly = (text: string): TextObject =>
  isPlain(text) ? mrkdwn(toMrkdwn(text)) : { type: "plain_text", text, emoji: false };

const bold = (text: string): TextObject =>
  isPlain(text) && !text.includes("*") ? mrkdwn(`*${toMrkdwn(text).replaceAll("`", "")}*`) : exactly(text);

/** Sentences are always shown whole (`expand`); that also tells them from headings and facts. */
const section = (text: TextObject): SectionBlock => ({ type: "section", text, expand: true });

/** A heading is one line, and may grow when it is escaped. */
const headingLength = 500;

/** A value that fills more than some lines of a narrow column stands across both. */
const columnLength = 36;

/** A label above its value; null when that is too long for a field. */
const fieldOf = ({ label, value }: Fact): TextObject | null => {
  const [name, text] = [cleanLine(label), cleanText(value).trim()];
  const plain = isPlain(name) && isPlain(text) && !name.includes("*");
  const shown = plain ? `*${escapeText(name)}*\n${toMrkdwn(text)}` : `${name}\n${text}`;
  if (shown.length > limits.section.field) return null;
  return plain ? mrkdwn(shown) : { type: "plain_text", text: shown, emoji: false };
};

/** A value alone in a frame: one click marks it, and the clients offer to copy it. */
const copied = ({ label, value }: Fact): SectionBlock => {
  const text = escapeText(cleanLine(value).replaceAll("`", "'"));
  return section(mrkdwn(`*${escapeText(cleanLine(label))}*\n\`\`\`${cut(text, 500)}\`\`\``));
};

/** Blocks after one more atom, or null when nothing of it can be shown. */
const withAtom = (blocks: KnownBlock[], atom: Exclude<Atom, { type: "fixed" }>): KnownBlock[] => {
  const last = blocks.at(-1);
  switch (atom.type) {
    case "heading":
      return [...blocks, { type: "section", text: bold(cut(cleanLine(atom.text), headingLength)) }];
    case "title":
      return [...blocks, { type: "header", text: plainText(atom.text, limits.header.text) }];
    case "fact": {
      if (atom.fact.copy) return [...blocks, copied(atom.fact)];
      const field = fieldOf(atom.fact);
      if (!field) {
        const text = `${cleanLine(atom.fact.label)}: ${atom.fact.value}`;
        return withAtom(blocks, { type: "line", text, apart: true });
      }
      if (atom.fact.value.length > columnLength) return [...blocks, { type: "section", text: field }];
      const fields = last?.type === "section" ? (last.fields ?? []) : null;
      if (last?.type === "section" && !last.expand && fields && fields.length < limits.section.fields)
        return [...blocks.slice(0, -1), { ...last, fields: [...fields, field] }];
      return [...blocks, { type: "section", fields: [field] }];
    }
    case "line":
      return splitText(cleanText(atom.text), limits.section.text, shownLength).reduce<KnownBlock[]>(
        (before, piece) => withLine(before, piece, atom.apart),
        blocks,
      );
  }
};

/** Adds to the section of sentences that is there, when both are shown in the same way and fit together. */
const withLine = (blocks: KnownBlock[], piece: string, apart: boolean): KnownBlock[] => {
  const last = blocks.at(-1);
  const text = exactly(piece);
  const open = last?.type === "section" && last.expand ? last.text : undefined;
  if (open?.type === text.type) {
    const joined = `${open.text}${apart ? "\n\n" : "\n"}${text.text}`;
    if (joined.length <= limits.section.text)
      return [...blocks.slice(0, -1), section({ ...open, text: joined })];
  }
  return [...blocks, section(text)];
};

/** A fact with none beside it has both columns. */
const acrossAlone = (block: KnownBlock): KnownBlock => {
  if (block.type !== "section" || block.text || block.fields?.length !== 1) return block;
  const { fields, ...rest } = block;
  return { ...rest, text: fields[0] as TextObject };
};

const sizeOf = (blocks: KnownBlock[]): number => JSON.stringify(blocks).length;

/**
 * Blocks within Slack's limits: everything fixed, and as much of the rest as there is room for, in order. What is
 * left out is counted in a last line of its own.
 */
export const packBlocks = (atoms: Atom[]): KnownBlock[] => {
  const fixed = atoms.flatMap((atom) => (atom.type === "fixed" ? atom.blocks : []));
  const reserve = 200;
  const room = limits.message.characters - sizeOf(fixed) - reserve;
  const most = limits.message.blocks - fixed.length - 1;
  let blocks: KnownBlock[] = [];
  let [size, count, left] = [0, 0, 0];
  let cutAt = -1;
  for (const atom of atoms) {
    if (atom.type === "fixed") {
      blocks = [...blocks, ...atom.blocks];
      continue;
    }
    if (left > 0) {
      left += 1;
      continue;
    }
    const last = blocks.at(-1);
    const ending = last ? [last] : [];
    const added = withAtom(ending, atom);
    const grown = size + sizeOf(added) - sizeOf(ending);
    const more = count + added.length - ending.length;
    if (grown > room || more > most) {
      left = 1;
      cutAt = blocks.length;
      continue;
    }
    blocks = [...blocks.slice(0, blocks.length - ending.length), ...added];
    [size, count] = [grown, more];
  }
  if (left === 0) return blocks.map(acrossAlone);
  return [
    ...blocks.slice(0, cutAt),
    section(mrkdwn(escapeText(renderWords.more(left)))),
    ...blocks.slice(cutAt),
  ].map(acrossAlone);
};
