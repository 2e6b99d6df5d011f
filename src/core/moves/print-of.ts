import { type Checklist, type Context, currentValue, placedItems } from "../item.ts";
import { families } from "../rejection.ts";
import { isSecret, showSecret } from "../secret.ts";
import { digest } from "../values/digest.ts";

const day = 24 * 60 * 60 * 1000;

/** An electronically signed letter is to be submitted within sixty days (47 CFR 64.1130 (j)). */
const signedDays = 60;

/**
 * A digest of every answer that is printed on the letter. A sealed one counts by what may be shown of it and by when
 * it was given, because what it says cannot be compared.
 */
export const printOf = (checklist: Checklist, context: Context): string => {
  const printed = placedItems(checklist, context).flatMap(({ item }) => {
    const value = item.printed ? currentValue(item, context) : undefined;
    if (value === undefined) return [];
    return isSecret(value)
      ? [[item.key, showSecret(value), context.request.answers[item.key]?.at ?? 0]]
      : [[item.key, value]];
  });
  return digest(JSON.stringify(printed));
};

/** True when the refusals say that the letter does not hold: nobody signed it, or it cannot be read. */
export const wasUnsigned = ({ request }: Context): boolean => {
  const unsigned = families.filter((family) => family.unsigned).map(({ id }) => id);
  return request.repair?.refusals.some(({ family }) => unsigned.includes(family)) ?? false;
};

/**
 * True while the letter that was signed may be filed with: everything it prints is as it was signed, it is not too
 * old, and no carrier it went to says that it lacks a signature or cannot be read.
 */
export const letterHolds = (checklist: Checklist, context: Context): boolean => {
  const { letter } = context.request;
  if (letter?.standing !== "signed" || letter.signed === null) return false;
  if (context.at - letter.signed.at > signedDays * day) return false;
  if (letter.filed.length > 0 && wasUnsigned(context)) return false;
  return letter.print === printOf(checklist, context);
};
