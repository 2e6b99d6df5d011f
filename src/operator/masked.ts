import { type PortRequest, textOf } from "../core/port-request.ts";
import { hintsIn } from "./hints.ts";

/** What is known of a request when its texts are looked through for what must not be shown. */
export type Known = {
  /** The last characters of its sealed values, as their hints show them. */
  tails: string[];
  /** Its phone numbers as ten digits, and its ids at carriers: these may be shown. */
  keep: ReadonlySet<string>;
};

export const nothingKnown: Known = { tails: [], keep: new Set() };

const dots = "••••";
const sealed = /\bv\d+\.[\w-]{1,32}\.[\w-]{8,}\.[\w-]{8,}/g;
const phone = String.raw`(?<![A-Za-z0-9])(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}(?![A-Za-z0-9])`;
const named =
  /\b(account|acct|pin|pass ?code|password|ssn|social security(?: number)?)\b([\s:=#."']*(?:(?:is|was|code|number|no|of)\b[\s:=#."']*)?)[A-Za-z]*\d[A-Za-z\d-]*/gi;
const phoneOrCode = new RegExp(`${phone}|[A-Za-z0-9]+(?:[-./:][A-Za-z0-9]+)*`, "g");

/** References of ours, days and moments, network addresses, ids that programs make. */
const harmlessCodes = [
  /^PR-[0-9A-Z]{4}-[0-9A-Z]{4}(?:[./]\d+)*$/,
  /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?$/,
  /^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$/,
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
];

/** What may be shown of a request, and what its hints say must not stand anywhere in full. */
export const knownOf = (request: PortRequest): Known => {
  const hints = [
    ...hintsIn(request.answers),
    ...hintsIn(request.undo),
    ...Object.values(request.repair?.was ?? {}),
  ];
  const tails = hints
    .filter((hint) => hint.startsWith("••"))
    .map((hint) => hint.replace(/[^A-Za-z0-9]/g, ""));
  const numbers = [...Object.keys(request.numbers), textOf(request, "btn")];
  const ids = request.orders.flatMap((order) => [order.reference, order.carrierId]);
  return {
    tails: [...new Set(tails)].filter((tail) => tail.length >= 3),
    keep: new Set([...numbers.map((number) => number.slice(-10)), ...ids].filter((each) => each !== "")),
  };
};

const characters = (text: string): string => text.replace(/[^A-Za-z0-9]/g, "").toLowerCase();

const isKept = (found: string, { keep }: Known): boolean =>
  keep.has(found) || keep.has(found.replace(/\D/g, "").replace(/^1(?=\d{10}$)/, ""));

/** A value that ends with a hint's characters, however it is spaced; phone numbers first, to tell them apart. */
const endingWith = (tail: string): RegExp => {
  const start = String.raw`(?<![A-Za-z0-9])[A-Za-z0-9](?:[./-]?[A-Za-z0-9]|(?<=\d) (?=\d)){0,40}?`;
  const end = `(?:[./-]|(?<=\\d) )?${[...tail].join("[ ./-]?")}(?![A-Za-z0-9])`;
  return new RegExp(`${phone}|${start}${end}`, "gi");
};

/** A text without sealed tokens, and without the values that the request's hints stand for. */
export const masked = (text: string, known: Known): string =>
  known.tails.reduce(
    (rest, tail) => {
      const ends = (found: string): boolean => characters(found).endsWith(tail.toLowerCase());
      return rest.replace(endingWith(tail), (found) => (ends(found) && !isKept(found, known) ? dots : found));
    },
    text.replace(sealed, dots),
  );

/**
 * Words of carriers and programs, which may repeat what they were sent: also without what is called a PIN or an
 * account, and without codes of six digits or more other than the request's numbers, days, references and addresses.
 */
export const maskedForeign = (text: string, known: Known): string =>
  masked(text, known)
    .replace(named, (_all, name: string, between: string) => `${name}${between}${dots}`)
    .replace(phoneOrCode, (found) => {
      const few = found.replace(/\D/g, "").length < 6;
      return few || isKept(found, known) || harmlessCodes.some((shape) => shape.test(found)) ? found : dots;
    });
