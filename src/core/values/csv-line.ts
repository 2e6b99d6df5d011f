/** A spreadsheet takes a cell that begins like this for a formula; full-width forms count too. */
const formula = /^[\s"']*[=+\-@|]/;

/** A text of people or carriers that a spreadsheet shows and never runs: an apostrophe in front of a formula. */
export const harmless = (text: string): string => (formula.test(text.normalize("NFKC")) ? `'${text}` : text);

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** One record of RFC 4180, with its line end. */
export const csvLine = (cells: string[]): string => `${cells.map(cell).join(",")}\r\n`;
