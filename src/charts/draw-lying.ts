import type { ChartPanel } from "../core/chart.ts";
import { type Area, colours, face, type Ink } from "./chart-look.ts";
import { drawNone, panelTitle, totalOf } from "./panel.ts";
import { fitted } from "./wrapped.ts";

const rowHeight = 54;

/** A single port is no long bar. */
const leastScale = 4;

/** Bars below each other, each below its name and with its number behind it. */
export const drawLying = (ink: Ink, panel: ChartPanel, area: Area): void => {
  panelTitle(ink, panel.title, area);
  if (panel.bars.length === 0) {
    drawNone(ink, panel.none, area);
    return;
  }
  const longest = Math.max(leastScale, ...panel.bars.map(totalOf));
  const room = area.right - area.left - 50;
  for (const [index, bar] of panel.bars.entries()) {
    const y = area.top + 56 + rowHeight * index;
    if (y + 30 > area.bottom) return;
    const width = Math.max(3, (room * totalOf(bar)) / longest);
    ink.fillStyle = colours.text;
    ink.font = face(15);
    ink.fillText(fitted(ink, bar.label, area.right - area.left), area.left, y);
    ink.fillStyle = colours.parts[1] ?? colours.subtle;
    ink.fillRect(area.left, y + 8, width, 20);
    ink.fillStyle = colours.text;
    ink.font = face(14, true);
    ink.fillText(String(totalOf(bar)), area.left + width + 8, y + 23);
  }
};
