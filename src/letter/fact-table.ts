import type { Fact } from "../core/message.ts";
import type { Flow } from "./flow.ts";
import { frame, frameWidth, hairline, styles } from "./look.ts";
import { type Tag, tagUnder } from "./tag.ts";

const sha256 = /^[0-9a-f]{64}$/;
const labelWidth = 142;
const gap = 14;
const pad = 2.6;

/** Labels and values in two columns, a hairline under each. */
export const factTable = (flow: Flow, facts: Fact[], parent: Tag): void => {
  const table = tagUnder(parent, "Table");
  for (const { label, value } of facts) {
    const row = tagUnder(table, "TR");
    const cells = [
      { x: frame.left, width: labelWidth, text: label, style: styles.label, tag: tagUnder(row, "TH") },
      {
        x: frame.left + labelWidth + gap,
        width: frameWidth - labelWidth - gap,
        text: value,
        style: sha256.test(value) ? styles.hash : styles.body,
        tag: tagUnder(row, "TD"),
      },
    ];
    flow.room(flow.heightOf(cells) + 2 * pad);
    flow.down(pad);
    flow.row(cells, pad);
    flow.sheet().rule(frame.left, flow.y(), frameWidth, hairline, 0.6);
  }
};
