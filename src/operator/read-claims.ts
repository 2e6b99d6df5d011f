import { readFile } from "node:fs/promises";
import type { BillClaims } from "../core/bill.ts";
import { readNumber } from "../core/values/phone.ts";

type Read = { ok: true; claims: BillClaims } | { ok: false; sentence: string };

const texts = [
  "accountNumber",
  "accountHolder",
  "street",
  "unit",
  "city",
  "state",
  "zip",
  "carrier",
] as const;

const shape = `{ "accountNumber": "0044 1188", "zip": "10036", "btn": "212-555-0100", "numbers": ["212-555-0101"] }`;

class NotClaims extends Error {
  override name = "NotClaims";
}

const numberOf = (value: unknown): string => {
  const read = readNumber(String(value), { fictional: true });
  if (!read.ok) throw new NotClaims(`"${value}" is no US phone number: ${read.sentence}`);
  return read.number;
};

const claimsOf = (value: unknown): BillClaims => {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new NotClaims(`It holds no answers by name, such as ${shape}.`);
  const { btn, numbers, ...rest } = value as Record<string, unknown>;
  const claims: BillClaims = {};
  for (const [name, text] of Object.entries(rest)) {
    const known = texts.find((each) => each === name);
    if (!known || typeof text !== "string")
      throw new NotClaims(`"${name}" is not one of ${[...texts, "btn", "numbers"].join(", ")}, as text.`);
    claims[known] = text;
  }
  if (numbers !== undefined && !Array.isArray(numbers)) throw new NotClaims(`"numbers" is no list.`);
  if (btn !== undefined) claims.btn = numberOf(btn);
  if (numbers) claims.numbers = numbers.map(numberOf);
  return claims;
};

/** The answers a bill is held against, from a JSON file; phone numbers in any spelling. */
export const readClaims = async (path: string): Promise<Read> => {
  try {
    return { ok: true, claims: claimsOf(JSON.parse(await readFile(path, "utf8"))) };
  } catch (error) {
    if (error instanceof NotClaims)
      return { ok: false, sentence: `${path} cannot be used. ${error.message}` };
    if (error instanceof SyntaxError)
      return { ok: false, sentence: `${path} is not JSON: ${error.message}.` };
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return { ok: false, sentence: `${path} cannot be read. Name a file with the answers, such as ${shape}.` };
  }
};
