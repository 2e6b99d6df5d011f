import { createHash } from "node:crypto";
import type { WorkOrder } from "../core/work-order.ts";
import { factTable } from "./fact-table.ts";
import { type Flow, newFlow } from "./flow.ts";
import { furnish } from "./furniture.ts";
import { accent, frame, frameWidth, hairline, styles } from "./look.ts";
import { escaped } from "./missing-characters.ts";
import { newPdf } from "./pdf-file.ts";
import { tagUnder } from "./tag.ts";
import { words } from "./words.ts";

const columns = [
  { x: frame.left, width: 40 },
  { x: frame.left + 44, width: 150 },
  { x: frame.left + 200, width: 100 },
  { x: frame.left + 306, width: 90 },
  { x: frame.left + 402, width: 90 },
];

const heading = (flow: Flow, text: string, level: "H1" | "H2"): void => {
  const style = level === "H1" ? styles.title : styles.section;
  const tag = tagUnder(flow.file.root, level);
  flow.row([{ x: frame.left, width: frameWidth, text, style, tag }], 7);
  if (level === "H2") return;
  flow.sheet().rule(frame.left, flow.y(), frameWidth, accent, 1.2);
  flow.down(12);
};

/** A row for each number: its place, the number, its kind, and whether it is the BTN and needs a PIN. */
const numberTable = (flow: Flow, numbers: WorkOrder["numbers"]): void => {
  const table = tagUnder(flow.file.root, "Table");
  const row = (texts: string[], isHead: boolean): void => {
    const line = tagUnder(table, "TR");
    const cells = columns.map((column, index) => ({
      ...column,
      text: texts[index] ?? "",
      style: isHead ? styles.label : styles.body,
      tag: tagUnder(line, isHead ? "TH" : "TD"),
    }));
    flow.row(cells, 2);
    flow.sheet().rule(frame.left, flow.y(), frameWidth, hairline, 0.6);
    flow.down(2);
  };
  row([...words.numberColumns], true);
  for (const [index, { number, kind, btn, pin }] of numbers.entries())
    row([String(index + 1), number, kind, btn ? words.isBtn : "", pin ? words.pinNeeded : ""], false);
};

/** A work order for a porting desk as PDF. The same order gives the same bytes. */
export const drawWorkOrder = async (given: WorkOrder): Promise<Uint8Array> => {
  const { reference, title, facts, numbers, notes } = given;
  const file = await newPdf({
    title: `${title} ${reference}`,
    id: createHash("sha256").update(`work order ${reference}`).digest("hex").slice(0, 32),
    at: null,
    faces: ["plain", "bold"],
    subset: true,
  });
  const flow = newFlow(file);
  heading(flow, title, "H1");
  factTable(
    flow,
    facts.map(({ label, value }) => ({ label, value: escaped(value) })),
    file.root,
  );
  flow.down(16);
  heading(flow, words.orderNumbers(numbers.length), "H2");
  numberTable(flow, numbers);
  flow.down(16);
  heading(flow, words.orderNotes, "H2");
  const list = tagUnder(file.root, "L");
  for (const text of notes) {
    const tag = tagUnder(list, "LI");
    flow.row([{ x: frame.left, width: frameWidth, text, style: styles.body, tag }], 4);
  }
  furnish(file, { footer: words.footer(reference, title), mark: null });
  return file.save();
};
