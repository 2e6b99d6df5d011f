import { createHash } from "node:crypto";
import type { PrintedList } from "../core/printed-list.ts";
import { type Flow, newFlow } from "./flow.ts";
import { furnish } from "./furniture.ts";
import { accent, frame, frameWidth, hairline, styles } from "./look.ts";
import { escaped } from "./missing-characters.ts";
import { newPdf } from "./pdf-file.ts";
import { type Tag, tagUnder } from "./tag.ts";
import { words } from "./words.ts";

const gap = 6;

const heading = (flow: Flow, text: string): void => {
  const tag = tagUnder(flow.file.root, "H1");
  flow.row([{ x: frame.left, width: frameWidth, text, style: styles.title, tag }], 7);
  flow.sheet().rule(frame.left, flow.y(), frameWidth, accent, 1.2);
  flow.down(12);
};

const row = (flow: Flow, table: Tag, { columns }: PrintedList, texts: string[], isHead: boolean): void => {
  const line = tagUnder(table, "TR");
  let x: number = frame.left;
  const cells = columns.map(({ width }, index) => {
    const cell = {
      x,
      width: width - gap,
      text: escaped(texts[index] ?? ""),
      style: isHead ? styles.label : styles.body,
      tag: tagUnder(line, isHead ? "TH" : "TD"),
    };
    x += width;
    return cell;
  });
  flow.row(cells, 2);
  flow.sheet().rule(frame.left, flow.y(), frameWidth, hairline, 0.6);
  flow.down(2);
};

/** A list as PDF, as many pages as it needs. The same list gives the same bytes. */
export const drawList = async (list: PrintedList): Promise<Uint8Array> => {
  const { title, reference, lead, columns, rows, mark, foot, language } = list;
  const id = createHash("sha256").update(JSON.stringify(list)).digest("hex").slice(0, 32);
  const file = await newPdf({
    title: `${title} ${reference}`,
    id,
    at: null,
    faces: ["plain", "bold"],
    subset: true,
    language,
  });
  const flow = newFlow(file);
  if (mark !== null) flow.down(14);
  heading(flow, title);
  for (const text of lead) {
    const tag = tagUnder(file.root, "P");
    flow.row([{ x: frame.left, width: frameWidth, text: escaped(text), style: styles.body, tag }], 4);
  }
  flow.down(8);
  const table = tagUnder(file.root, "Table");
  row(
    flow,
    table,
    list,
    columns.map((column) => column.title),
    true,
  );
  for (const texts of rows) row(flow, table, list, texts, false);
  furnish(file, {
    footer: words.footer(reference, title),
    page: (number, of) => foot.replace("{page}", `${number}`).replace("{of}", `${of}`),
    mark,
  });
  return file.save();
};
