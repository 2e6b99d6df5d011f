/** Bold and dim, or neither. They only help the eye: what is said is the same without them. */
export type Style = { bold(text: string): string; dim(text: string): string };

const between =
  (start: number, end: number) =>
  (text: string): string =>
    text === "" ? "" : `\u001b[${start}m${text}\u001b[${end}m`;

const asIs = (text: string): string => text;

export const styleOf = (colour: boolean): Style =>
  colour ? { bold: between(1, 22), dim: between(2, 22) } : { bold: asIs, dim: asIs };
