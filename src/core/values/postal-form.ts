import type { Address } from "./address.ts";
import { type ParsedStreet, parseStreet, showParsedStreet } from "./parsed-street.ts";

/** What the post would write: the street in parts, where it can be parsed, and each difference in a sentence. */
export type PostalForm = { street?: ParsedStreet; differences: string[] };

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[.\s]+/g, " ")
    .trim();

/**
 * An address in the post's spelling, for carriers that ask for the street part by part. It stands beside the address as
 * spelled, never in its place.
 */
export const postalForm = ({
  street,
  state,
  stateCode,
}: Pick<Address, "street" | "state" | "stateCode">): PostalForm => {
  const parsed = parseStreet(street);
  const postal = parsed === undefined ? street : showParsedStreet(parsed);
  return {
    ...(parsed === undefined ? {} : { street: parsed }),
    differences: [
      ...(plain(postal) === plain(street)
        ? []
        : [`Street: you wrote "${street}"; the post writes "${postal}".`]),
      ...(state.replaceAll(".", "") === stateCode
        ? []
        : [`State: you wrote "${state}"; the post writes "${stateCode}".`]),
    ],
  };
};
