const designator =
  "(?:apartment|apt|suite|ste|unit|room|rm|floor|fl|building|bldg|lot|space|spc|trailer|trlr|department|dept|penthouse|ph)";
const identifier =
  "(?:[a-z]{0,3}-?\\d[\\w/-]*|(?!(?:st|rd|dr|ln|ct|pl|av|of)\\b)[a-z]{1,2}(?:-\\w{1,4})?)(?![\\w'’-])";
const one = [
  `${designator}(?![a-z])\\.?(?:\\s*(?:no\\.?|number|#))?\\s*${identifier}(?:\\s*(?:&|and)\\s*\\d[\\w-]*)?`,
  `(?:no\\.\\s*)?#\\s*${identifier}`,
  `\\d{1,3}(?:st|nd|rd|th)\\s+(?:floor|fl)\\b\\.?`,
  "(?:basement|bsmt|penthouse|lobby|rear)\\b",
].join("|");
const several = `(?:${one})(?:[\\s,]+(?:${one})){0,3}`;

const wholeShape = new RegExp(`^(?:${several})$`, "i");
const leadingShape = new RegExp(`^(${several})(?=\\s)`, "i");
const trailingShape = new RegExp(`[\\s,]+(${several})$`, "i");
const bareShape = /(?:^|[\s,]+)((?:apartment|apt|suite|ste|unit|room|rm)\.?|#)$/i;

/** Whether a text is nothing but a unit: "Apt 4B", "#4", "Bldg 2 Suite 200", "5th Floor". */
export function isUnit(text: string): boolean {
  return wholeShape.test(text.trim());
}

/** A unit at the start of a text and what follows it; null when it does not start with one. */
export function unitAtStart(text: string): { unit: string; after: string } | null {
  const unit = leadingShape.exec(text)?.[1];
  return unit === undefined ? null : { unit, after: text.slice(unit.length).trim() };
}

/** A unit at the end of a text and what stands before it; null when it does not end with one. */
export function unitAtEnd(text: string): { before: string; unit: string } | null {
  const match = trailingShape.exec(text);
  return match?.[1] === undefined ? null : { before: text.slice(0, match.index).trim(), unit: match[1] };
}

/** A unit word whose number is missing, at the end of a text: "120 Main St Apt". Null when there is none. */
export function bareUnitWord(text: string): { before: string; word: string } | null {
  const match = bareShape.exec(text);
  return match?.[1] === undefined ? null : { before: text.slice(0, match.index).trim(), word: match[1] };
}

/** What tells units apart, for comparing: "Apt 4B", "#4b" and "Unit 4-B" are all "4b". */
export function unitIdentity(unit: string): string {
  return unit
    .toLowerCase()
    .replace(new RegExp(`\\b${designator}(?![a-z])|\\b(?:no|number)\\b|(?<=\\d)(?:st|nd|rd|th)\\b`, "g"), "")
    .replace(/[^a-z\d]/g, "");
}
