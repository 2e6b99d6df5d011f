import type { Label, LabelKind } from "./bill-labels.ts";
import { osaDistance } from "./osa-distance.ts";

/** The usual labels, by their words. */
const usual: [kind: LabelKind, ...labels: string[]][] = [
  ["account", "account number", "account no", "acct number", "acct no", "your account number", "account"],
  ["customer-number", "customer number", "customer no"],
  ["holder", "account name", "customer name", "account holder", "bill to", "billed to"],
  ["service", "service address", "service location", "service for", "service at"],
  ["mailing", "billing address", "mailing address"],
  ["remit", "remit to", "make checks payable to", "mail payments to"],
  ["btn", "billing telephone number", "billing number", "main number", "main telephone", "billing telephone"],
  ["phone", "telephone number", "phone number", "telephone no", "phone"],
  ["date", "statement date", "billing date", "invoice date", "bill date", "date of bill"],
  ["other", "due date", "payment due", "amount due", "total due", "invoice number", "invoice no", "page"],
];

const labels = usual.flatMap(([kind, ...texts]) =>
  texts.map((text) => ({ kind, letters: text.replaceAll(" ", ""), words: text.split(" ").length })),
);
const longest = 45;
/** So many letters may hold one slip. */
const lettersForSlip = 6;

/**
 * The label that a text begins with, but for letters that were misread: "Accoumt Nurnber: 12". Only for pictures, where
 * nothing else was found.
 */
export function nearLabels(text: string): Label[] {
  if (text.length > longest) return [];
  const words = [...text.matchAll(/[^\s:#]+[:#]?/g)];
  const found = labels.flatMap(({ kind, letters, words: count }) => {
    const last = words[count - 1];
    if (last === undefined) return [];
    const end = last.index + last[0].length;
    const seen = text
      .slice(0, end)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, "");
    const distance = osaDistance(letters, seen);
    return distance <= letters.length / lettersForSlip ? [{ kind, end, distance, letters }] : [];
  });
  const [best] = found.sort(
    (one, other) => other.letters.length - one.letters.length || one.distance - other.distance,
  );
  return best === undefined
    ? []
    : [{ kind: best.kind, start: 0, end: best.end, text: text.slice(0, best.end) }];
}
