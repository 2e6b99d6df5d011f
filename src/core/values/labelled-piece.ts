import type { AddressPieces } from "./split-address.ts";

const labels: readonly { shape: RegExp; piece: "street" | "unit" | "city" | "state" | "zip" }[] = [
  { shape: /^(?:the\s+)?zip(?:\s*code)?\s*(?:is\s+|[:=]\s*|\s)(?<value>\S.*)$/i, piece: "zip" },
  { shape: /^(?:the\s+)?city\s*(?:is\s+|[:=]\s*)(?<value>\S.*)$/i, piece: "city" },
  { shape: /^(?:the\s+)?state\s*(?:is\s+|[:=]\s*)(?<value>\S.*)$/i, piece: "state" },
  { shape: /^(?:the\s+)?street(?:\s+address)?\s*(?:is\s+|[:=]\s*)(?<value>\S.*)$/i, piece: "street" },
  { shape: /^(?:the\s+)?unit(?:\s+number)?\s*(?:is\s+|[:=]\s*)(?<value>\S.*)$/i, piece: "unit" },
];

/** The one piece a text names itself, such as "zip: 10013" or "the city is Albany"; null when it names none. */
export function labelledPiece(text: string): AddressPieces | null {
  for (const { shape, piece } of labels) {
    const value = shape.exec(text.trim())?.groups?.value?.trim().replace(/\.$/, "");
    if (value === undefined || /[\n,]/.test(value)) continue;
    const isBroken = piece === "zip" && !/^\d{5}(?:\s?[-–]?\s?\d{4})?$/.test(value);
    return { [isBroken ? "brokenZip" : piece]: value };
  }
  return null;
}
