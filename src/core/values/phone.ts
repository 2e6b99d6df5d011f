import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { areaCodeHome, countryName } from "./area-code.ts";
import { numberWords as words } from "./number-words.ts";
import { plainText } from "./pasted-text.ts";
import { vanityIn } from "./vanity.ts";

/** A US phone number with its country code: "+1" and ten digits, "+12125550123". */
export type E164 = string;

/** Why something that looks like a phone number cannot be taken. */
export type NumberProblem =
  | "not-us"
  | "area-code"
  | "n11"
  | "fictional"
  | "too-short"
  | "too-long"
  | "exchange"
  | "duplicate"
  | "not-a-number"
  | "too-many";

/** `sentence` says why and what to do, in plain words, naming the number. */
export type Refusal = { ok: false; problem: NumberProblem; sentence: string };

/** `number` is a US number by the rules of the numbering plan. Whether it is in use only the carrier knows. */
export type NumberReading = { ok: true; number: E164; tollFree: boolean } | Refusal;

/** `fictional: true` also takes 555-01XX, the numbers kept for fiction: for the sandbox and for trying things out. */
export type NumberOptions = { fictional: boolean };

const clip = (text: string): string => {
  const short = text.replace(/\s+/gu, " ").trim();
  return short.length > 40 ? `${short.slice(0, 39)}…` : short;
};

/** A refusal in the shape every reader of numbers returns. */
export const refuse = (problem: NumberProblem, sentence: string): Refusal => ({
  ok: false,
  problem,
  sentence,
});

/** True for the national codes of free-to-call numbers: 800, 833, 844, 855, 866, 877, 888. */
export const isTollFree = (number: E164): boolean => areaCodeHome(number.slice(2, 5)).type === "toll-free";

/** A number as Americans write it: "(212) 555-0123". */
export const showNumber = (number: E164): string =>
  `(${number.slice(2, 5)}) ${number.slice(5, 8)}-${number.slice(8)}`;

/** Refuses something with the wrong count of digits, saying how many there are. */
const refuseLength = (text: string, digits: number): Refusal => {
  const shown = clip(text);
  if (digits > 10) return refuse("too-long", words.tooLong(shown, digits));
  return refuse("too-short", digits === 7 ? words.noAreaCode(shown, 7) : words.tooShort(shown, digits));
};

/** Refuses a number spelled with letters that cannot be turned into ten digits for sure. */
export const refuseSpelling = (text: string, reason: "length" | "open" | "slip"): Refusal => {
  const shown = clip(text);
  if (reason === "length") return refuse("too-long", words.longSpelling(shown));
  if (reason === "open") return refuse("too-short", words.openDigits(shown));
  return refuse("not-a-number", words.letters(shown));
};

/** Refuses a number of another country. `digits` start with its country code, without the plus. */
const refuseAbroad = (text: string, digits: string): Refusal => {
  const parsed = parsePhoneNumberFromString(`+${digits}`);
  const code = parsed?.countryCallingCode ?? null;
  const country = parsed?.country === undefined ? "" : countryName(parsed.country);
  if (digits.length === 10 && areaCodeHome(digits.slice(0, 3)).type === "us")
    return refuse("not-us", words.abroadMaybe(clip(text), code, country, digits));
  return refuse("not-us", words.abroad(clip(text), code, country));
};

const n11 = /^[2-9]11$/u;

const areaCodeProblem = (areaCode: string, shown: string): Refusal | undefined => {
  if (/^[01]/u.test(areaCode)) return refuse("area-code", words.areaStart(shown, areaCode));
  if (n11.test(areaCode)) return refuse("n11", words.areaService(shown, areaCode));
  const home = areaCodeHome(areaCode);
  switch (home.type) {
    case "us":
    case "toll-free":
      return undefined;
    case "abroad":
      return refuse("not-us", words.areaAbroad(shown, areaCode, countryName(home.country)));
    case "territory":
      return refuse("not-us", words.territory(shown, countryName(home.country)));
    case "special":
      return refuse("area-code", words.areaSpecial(shown, areaCode, home.use));
    case "unassigned":
      return refuse("area-code", words.areaUnknown(shown, areaCode));
  }
};

/**
 * Judges ten digits by the North American Numbering Plan (47 CFR 52.13, ATIS-0300051): area code assigned in the US,
 * exchange 200 to 999 and, outside toll-free codes, no N11; 555-0100 to 555-0199 are set aside for fiction.
 */
export const readNational = (digits: string, options: NumberOptions): NumberReading => {
  const number = `+1${digits}`;
  const shown = showNumber(number);
  const areaCode = digits.slice(0, 3);
  const exchange = digits.slice(3, 6);
  const problem = areaCodeProblem(areaCode, shown);
  if (problem !== undefined) return problem;
  const tollFree = isTollFree(number);
  if (/^[01]/u.test(exchange)) return refuse("exchange", words.exchangeStart(shown, exchange));
  if (n11.test(exchange) && !tollFree) return refuse("n11", words.exchangeService(shown, exchange));
  if (!options.fictional && /^55501/u.test(digits.slice(3)))
    return refuse("fictional", words.fictional(shown));
  return { ok: true, number, tollFree };
};

/**
 * Judges the digits of one token, country code and exit codes (011, 00) included.
 * `plus`: the token was written with a plus, so its first digits are a country code.
 */
export const readDigits = (
  digits: string,
  plus: boolean,
  text: string,
  options: NumberOptions,
): NumberReading => {
  if (plus && !digits.startsWith("1")) return refuseAbroad(text, digits);
  if (/^00[1-9]/u.test(digits) && digits.length >= 10)
    return readDigits(digits.slice(2), true, text, options);
  if (/^011[1-9]/u.test(digits) && digits.length >= 11)
    return readDigits(digits.slice(3), true, text, options);
  if (digits.length === 11 && digits.startsWith("1")) return readNational(digits.slice(1), options);
  if (digits.length === 10 && !plus) return readNational(digits, options);
  return refuseLength(text, plus ? digits.length - 1 : digits.length);
};

const scientific = /^(\d)(?:[.,](\d*))?E\+?(\d{1,2})$/iu;

/** Digits of a spreadsheet's 2.125550100E9 when none were lost; a refusal when some were; undefined for other text. */
export const readScientific = (text: string, options: NumberOptions): NumberReading | undefined => {
  const match = scientific.exec(text.trim());
  if (match === null) return undefined;
  const digits = `${match[1]}${match[2] ?? ""}`;
  const exponent = Number(match[3]);
  if ((exponent === 9 || exponent === 10) && digits.length === exponent + 1) {
    return readDigits(digits, false, text, options);
  }
  return refuse("not-a-number", words.shortened(clip(text)));
};

/** From the first digit to the last. */
const betweenDigits = (text: string): string =>
  text.slice(Math.max(0, text.search(/\d/u)), text.length - (/\D*$/u.exec(text)?.[0].length ?? 0));

const extension = /[\s,;]*\(?\b(?:extension|extn|ext|x)[\s.:=#-]{0,3}\d{1,7}\)?\s*$|(?<=\d)x\s?\d{1,7}\s*$/iu;

/**
 * Reads the one number a person wrote in any format; words around it and an extension are passed over.
 * Two numbers, half a number or none is a value with the problem, never a throw.
 */
export const readNumber = (text: string, options: NumberOptions): NumberReading => {
  const plain = plainText(text).trim().slice(0, 1000);
  const shortened = readScientific(plain, options);
  if (shortened !== undefined) return shortened;
  const vanity = vanityIn(plain);
  if (vanity !== undefined) {
    return "digits" in vanity ? readNational(vanity.digits, options) : refuseSpelling(plain, vanity.refused);
  }
  const written = plain.replace(extension, "").replace(/(\d{10})\.0{1,2}$/u, "$1");
  const digits = written.replace(/\D/gu, "");
  if (digits === "") return refuse("not-a-number", words.none);
  const oneStretch = /^[\d\s().[\]/·•*_–-]*$/u.test(betweenDigits(written));
  if (!oneStretch && digits.length === 10) return refuse("not-a-number", words.otherCharacters(clip(plain)));
  const plus = /^[^\d+]*\+[\s(]*\d/u.test(written);
  return readDigits(digits, plus, written, options);
};
