const box =
  "(?:p\\W{0,2}[o0]\\W{0,2}b(?:ox)?|post\\s*office\\s*b(?:o)?x|p\\W{0,2}[o0]\\W{0,2}drawer|post\\s*office\\s*drawer|postal\\s*box)";
const label = "\\W*(?:(?:no|number)\\b\\W*)?";
const numbered = new RegExp(
  `(?<![\\p{L}\\p{N}])${box}(?![\\p{L}])${label}(?:[a-z]{0,2}-?\\d[\\w-]*|[a-z](?![\\w]))`,
  "iu",
);
const unnumbered = /(?<![\p{L}\p{N}])(?:p\W{0,2}[o0]\W{0,2}box|post\s*office\s*box)(?![\p{L}])/iu;
const bare = /^box\s*#?\s*\d[\w-]*/iu;

/** Every spelling of a box has one of these; most lines have neither, and need no closer look. */
const mayBeBox = (line: string): boolean => /p\W{0,2}[o0]|box/i.test(line);

/** The PO box a line starts with, as spelled; null when it starts otherwise. */
export function poBoxAtStart(line: string): string | null {
  if (!mayBeBox(line)) return null;
  const match = numbered.exec(line) ?? unnumbered.exec(line) ?? bare.exec(line);
  return match?.index === 0 ? match[0] : null;
}

/**
 * Whether an address is, or leans on, a post-office box in any spelling ("P.O. Box 44", "POB 44", "Post Office Box").
 * Numbers are not installed at a box, so carriers reject it as a service address; a billing address may be one.
 */
export function isPoBox(address: { street?: string; unit?: string; building?: string }): boolean {
  return [address.street, address.unit, address.building].some((line) => {
    const text = line?.normalize("NFKC").trim() ?? "";
    if (!mayBeBox(text)) return false;
    return numbered.test(text) || unnumbered.test(text) || bare.test(text);
  });
}
