import { createCanvas } from "@napi-rs/canvas";
import type { DrawChart } from "../core/chart.ts";
import { colours, face, loadFonts, pen, size } from "./chart-look.ts";
import { drawLying } from "./draw-lying.ts";
import { drawStanding } from "./draw-standing.ts";
import { wrapped } from "./wrapped.ts";

/** Draws a chart on one sheet: what it says in words above, its two panels below. Numbers stand on every bar. */
export const drawChart: DrawChart = async (chart) => {
  loadFonts();
  const canvas = createCanvas(size.width, size.height);
  const ink = pen(canvas.getContext("2d"));
  ink.fillStyle = colours.paper;
  ink.fillRect(0, 0, size.width, size.height);
  ink.fillStyle = colours.text;
  ink.font = face(26, true);
  ink.fillText(chart.title, size.margin, 50);
  ink.font = face(16);
  const lines = chart.lines.flatMap((line) => wrapped(ink, line, size.width - 2 * size.margin));
  for (const [index, line] of lines.slice(0, 4).entries()) {
    ink.fillStyle = index === 0 ? colours.text : colours.subtle;
    ink.fillText(line, size.margin, 84 + 24 * index);
  }
  const top = 84 + 24 * Math.min(4, lines.length) + 16;
  const bottom = size.height - size.margin;
  const middle = Math.round(size.width * 0.6);
  drawStanding(ink, chart.standing, { left: size.margin, right: middle - 30, top, bottom });
  drawLying(ink, chart.lying, { left: middle + 10, right: size.width - size.margin, top, bottom });
  return canvas.encode("png");
};
