import type { ChartBar } from "../core/chart.ts";
import { type Area, colours, face, type Ink } from "./chart-look.ts";
import { fitted } from "./wrapped.ts";

export const totalOf = ({ parts }: ChartBar): number => parts.reduce((sum, part) => sum + part, 0);

export const panelTitle = (ink: Ink, title: string, area: Area): void => {
  ink.fillStyle = colours.text;
  ink.font = face(17, true);
  ink.fillText(fitted(ink, title, area.right - area.left), area.left, area.top + 20);
};

/** Said where there are no bars. */
export const drawNone = (ink: Ink, sentence: string, area: Area): void => {
  ink.fillStyle = colours.subtle;
  ink.font = face(16);
  ink.fillText(fitted(ink, sentence, area.right - area.left), area.left, area.top + 56);
};
