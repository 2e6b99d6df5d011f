import type { Color, Style } from "./pdf-file.ts";

/** The margins, in points from the top left corner; what is in the flow stays within. */
export const frame = { left: 60, right: 552, top: 74, bottom: 732 };
export const frameWidth = frame.right - frame.left;

const ink: Color = [0.11, 0.14, 0.19];
const quiet: Color = [0.36, 0.4, 0.46];
export const accent: Color = [0.13, 0.27, 0.42];
export const hairline: Color = [0.85, 0.87, 0.89];
export const boxFill: Color = [0.972, 0.976, 0.98];
export const boxLine: Color = [0.7, 0.74, 0.78];
const warning: Color = [0.55, 0.2, 0.05];
export const warningFill: Color = [1, 0.96, 0.9];
export const warningLine: Color = [0.83, 0.55, 0.25];

/** How each kind of text is set. */
export const styles = {
  title: { face: "bold", size: 21, color: accent },
  heading: { face: "bold", size: 15, color: accent },
  section: { face: "bold", size: 10, color: accent },
  body: { face: "plain", size: 9.6, color: ink },
  strong: { face: "bold", size: 9.6, color: ink },
  label: { face: "plain", size: 8.6, color: quiet },
  hash: { face: "plain", size: 8.4, color: ink },
  small: { face: "plain", size: 7.8, color: quiet },
  warning: { face: "bold", size: 9, color: warning },
} as const satisfies Record<string, Style>;

/** From one line to the next, as a share of the size of the letters. */
export const leading = 1.38;
