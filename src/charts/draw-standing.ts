import type { ChartBar, ChartPanel } from "../core/chart.ts";
import { type Area, colours, face, type Ink } from "./chart-look.ts";
import { drawNone, panelTitle, totalOf } from "./panel.ts";
import { fitted } from "./wrapped.ts";

/** Most bars that can be told apart; of more the last ones are shown. */
const mostBars = 13;

/** Few ports are no tall bars. */
const leastScale = 6;

const drawLegend = (ink: Ink, legend: string[], area: Area, y: number): void => {
  ink.font = face(14);
  let x = area.left;
  for (const [index, name] of legend.entries()) {
    ink.fillStyle = colours.parts[index] ?? colours.subtle;
    ink.fillRect(x, y - 11, 13, 13);
    ink.fillStyle = colours.text;
    ink.fillText(name, x + 19, y);
    x += 19 + ink.measureText(name).width + 22;
  }
};

const drawBar = (
  ink: Ink,
  bar: ChartBar,
  place: { x: number; width: number; base: number; unit: number },
): void => {
  const { x, width, base, unit } = place;
  let y = base;
  for (const [index, part] of bar.parts.entries()) {
    const height = part * unit;
    if (part === 0) continue;
    ink.fillStyle = colours.parts[index] ?? colours.subtle;
    ink.fillRect(x, y - height, width, height);
    if (height >= 17 && bar.parts.filter((each) => each > 0).length > 1) {
      ink.fillStyle = colours.onParts[index] ?? colours.text;
      ink.font = face(13);
      ink.fillText(String(part), x + width / 2, y - height / 2 + 5);
    }
    y -= height;
  }
  ink.fillStyle = colours.text;
  ink.font = face(14, true);
  if (totalOf(bar) > 0) ink.fillText(String(totalOf(bar)), x + width / 2, y - 6);
  ink.fillStyle = colours.subtle;
  ink.font = face(13);
  ink.fillText(fitted(ink, bar.label, width + 14), x + width / 2, base + 20);
};

/** Bars beside each other, each of its parts with its number in it, and all of them above. */
export const drawStanding = (ink: Ink, panel: ChartPanel, area: Area): void => {
  panelTitle(ink, panel.title, area);
  const bars = panel.bars.slice(-mostBars);
  if (bars.length === 0) {
    drawNone(ink, panel.none, area);
    return;
  }
  drawLegend(ink, panel.legend, area, area.top + 50);
  const [base, ceiling] = [area.bottom - 28, area.top + 92];
  const unit = (base - ceiling) / Math.max(leastScale, ...bars.map(totalOf));
  const slot = (area.right - area.left) / Math.max(bars.length, 6);
  const width = Math.min(56, slot * 0.72);
  ink.fillStyle = colours.line;
  ink.fillRect(area.left, base, area.right - area.left, 1);
  ink.textAlign = "center";
  for (const [index, bar] of bars.entries())
    drawBar(ink, bar, { x: area.left + slot * index + (slot - width) / 2, width, base, unit });
  ink.textAlign = "left";
};
