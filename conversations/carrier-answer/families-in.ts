import { rejectionRules } from "./rejection-rules.ts";

const wrong = "<(?:WRONG|MISSING|EXPIRED)>";

/** What is denied, asked, or said of another case. */
const unreal = [
  new RegExp(`\\b(?:no|without|any) (?:<[A-Z]+> )?(?:${wrong}|issues?\\b)`),
  new RegExp(`\\b(?:if|unless|in case|whether|in the event)\\b.*(?:${wrong}|<REJECTED>)`),
  /\?\s*$/,
];

/** "Address and ZIP do not match": what is said of the second is said of the first, too. */
const pair = /(<[A-Z]+>)\s*(?:and|or|&|\/|,|\+)\s*(?:the )?(<[A-Z]+>)/;

const ofOne = (said: string): string[] => {
  const found = rejectionRules.filter(
    ({ says, not }) => !not?.test(said) && says.some((each) => each.test(said)),
  );
  return [...new Set(found.map(({ family }) => family))];
};

/**
 * The families of `rejection.ts` that a sentence speaks of, in the terms of `plain-terms.ts`: those of its parts where
 * each part speaks of one, else the most telling of the whole.
 */
export const familiesIn = (said: string): string[] => {
  if (unreal.some((each) => each.test(said))) return [];
  const whole = ofOne(said);
  const [, one, other] = pair.exec(said) ?? [];
  if (one && other && one !== other) {
    const both = [said.replace(pair, one), said.replace(pair, other)].map(ofOne);
    if (both.every((families) => families.length === 1)) return [...new Set(both.flat())];
  }
  if (whole.length < 2) return whole;
  if (whole.includes("R19")) return ["R19"];
  const parts = said.split(/\s+(?:and|&|\+|also)\s+|,\s+|\s\/\s|\s+-\s+/).map(ofOne);
  const each = parts.filter((families) => families.length > 0);
  if (each.length > 1 && each.every(([, second]) => second === undefined)) return [...new Set(each.flat())];
  return whole.slice(0, 1);
};
