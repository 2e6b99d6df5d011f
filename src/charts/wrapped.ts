import type { Ink } from "./chart-look.ts";

/** A text in lines no wider than so many pixels, in the font that is set. */
export const wrapped = (ink: Ink, text: string, most: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || ink.measureText(longer).width > most) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
};

/** A text cut to so many pixels, with an ellipsis where something is missing. */
export const fitted = (ink: Ink, text: string, most: number): string => {
  if (ink.measureText(text).width <= most) return text;
  let cut = text;
  while (cut.length > 1 && ink.measureText(`${cut}…`).width > most) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
};
