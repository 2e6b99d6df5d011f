import type { Letter, SignatureMark } from "../core/letter.ts";
import type { Flow } from "./flow.ts";
import type { Face } from "./fonts.ts";
import { accent, boxFill, boxLine, frame, frameWidth, styles } from "./look.ts";
import type { Box, Picture } from "./pdf-file.ts";
import { type Tag, tagUnder } from "./tag.ts";
import { words } from "./words.ts";

/** What goes into the box: the mark, in the face that has its letters or as the picture that was drawn. */
export type Signing = { mark: SignatureMark; face: Face; picture: Picture | null };

const boxHeight = 66;
const dateWidth = 150;
const gap = 12;
const pad = 9;
const largestMark = 30;

const drawPicture = (flow: Flow, box: Box, picture: Picture, name: string, parent: Tag): void => {
  const room = { width: box.width - 2 * pad, height: box.height - 22 };
  const scale = Math.min(room.width / picture.width, room.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const y = box.y + 16 + (room.height - height) / 2;
  const tag = tagUnder(parent, "Figure", words.signatureDrawn(name));
  flow.sheet().picture(picture, { x: box.x + pad, y, width, height }, tag);
};

const drawName = (flow: Flow, box: Box, { mark, face }: Signing, parent: Tag): void => {
  const full = flow.file.widthOf(mark.name, { face, size: largestMark });
  const size = largestMark * Math.min(1, (box.width - 2 * pad) / full);
  const style = { face, size, color: accent };
  flow.sheet().text(mark.name, box.x + pad, box.y + 47, style, tagUnder(parent, "P"));
};

const labelled = (flow: Flow, box: Box, label: string, parent: Tag): void => {
  flow.sheet().box(box, boxFill, { color: boxLine, width: 0.7 });
  flow.sheet().text(label, box.x + pad, box.y + 13, styles.small, tagUnder(parent, "P"));
};

const signerCells = (letter: Letter, mark: SignatureMark | undefined) => {
  const columns = [
    { label: words.printedName, value: mark?.name ?? letter.signer.name, share: 0.36 },
    { label: words.title, value: mark?.title ?? letter.signer.title, share: 0.26 },
    { label: words.email, value: letter.signer.email, share: 0.38 },
  ];
  let x: number = frame.left;
  return columns.map(({ label, value, share }) => {
    const cell = { x, width: frameWidth * share - gap, label, value };
    x += frameWidth * share;
    return cell;
  });
};

/** Signature, date, printed name, title and e-mail, together on one page; empty boxes until it is signed. */
export const signatureBlock = (flow: Flow, letter: Letter, signing: Signing | null, parent: Tag): void => {
  const cells = signerCells(letter, signing?.mark);
  const rows = [
    cells.map((cell) => ({ ...cell, text: cell.label, style: styles.small })),
    cells.map((cell) => ({ ...cell, text: cell.value, style: styles.body })),
  ].map((row) => row.map((cell) => ({ ...cell, tag: null })));
  flow.room(boxHeight + 10 + rows.reduce((sum, row) => sum + flow.heightOf(row), 0));

  const box = { x: frame.left, y: flow.y(), width: frameWidth - dateWidth - gap, height: boxHeight };
  labelled(flow, box, words.signature, parent);
  if (signing?.picture) drawPicture(flow, box, signing.picture, signing.mark.name, parent);
  else if (signing) drawName(flow, box, signing, parent);

  const dateBox = { ...box, x: frame.right - dateWidth, width: dateWidth };
  labelled(flow, dateBox, words.date, parent);
  if (signing) {
    const { at } = signing.mark;
    const tag = tagUnder(parent, "P");
    flow.sheet().text(words.dateOf(at), dateBox.x + pad, box.y + 36, styles.strong, tag);
    flow.sheet().text(words.timeOf(at), dateBox.x + pad, box.y + 51, styles.small, tag);
  }
  flow.down(boxHeight + 10);

  const tags = cells.map(() => tagUnder(parent, "P"));
  for (const row of rows)
    flow.row(
      row.map((cell, index) => ({ ...cell, tag: tags[index] ?? null })),
      0,
    );
};
