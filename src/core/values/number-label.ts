/**
 * What the words right before a run of digits say it is. `other`: an account, invoice or the like however it is
 * written. `other-if-bare`: an order or ticket unless it has the shape of a phone number. `phone`: a phone number.
 */
export type NumberLabel = "other" | "other-if-bare" | "phone" | undefined;

const link = String.raw`(?:[\s#:.=()"'–-]|\b(?:number|numbers|num|nos?|nbr|id|ids|code|is|are|was)\b){0,8}$`;
const always =
  "accounts?|accts?|a\\/c|invoices?|inv|ssn|social security|ein|fein|tax|imei|iccid|esn|meid|tracking|routing|policy|isbn|upc|purchase order|po|p\\.o|box";
const bare =
  "orders?|tickets?|refs?|references?|confirmation|conf|transaction|receipt|pon|serial|sku|vin|sim|pin|passcode|zip|fedex|ups|usps";
const withNumber =
  "customer|client|member|case|claim|bill|contract|agreement|loan|check|cheque|file|quote|license|model|part|card|job";

const otherLabel = new RegExp(`(?<![\\w])(?:${always})\\b${link}`, "iu");
const bareLabel = new RegExp(
  `(?<![\\w])(?:(?:${bare}|id)\\b|(?:${withNumber})\\s*(?:number|num|no|nbr|id|#))${link}`,
  "iu",
);
const phoneLabel = new RegExp(
  `(?<![\\w])(?:phones?|tel|telephone|call|cell|mobile|fax|numbers?|lines?|tn|btn|did|dial|text|reach (?:me|us) (?:at|on)|ph|toll[- ]?free)\\b${link}`,
  "iu",
);

/** Reads the label at the end of `before`; at most 60 characters of it are looked at. */
export const labelBefore = (before: string): NumberLabel => {
  const near = before.slice(-60);
  if (otherLabel.test(near)) return "other";
  if (bareLabel.test(near)) return "other-if-bare";
  return phoneLabel.test(near) ? "phone" : undefined;
};

/** True for a line that is nothing but the label of something else, such as "Account number:". */
export const onlyLabelsOther = (line: string): boolean =>
  line.length <= 40 &&
  !/\d/u.test(line) &&
  new RegExp(`^\\W*(?:${always}|${bare}|${withNumber})\\b${link}`, "iu").test(line.trim());

const phoneInitial =
  /(?<![\p{L}\d])(?:tel|phone|ph|tn|btn|did|no|nr|p|t|m|c|f|o|h|w|d|cell|mobile|fax|office|main|home|work|direct)[-_/#.]?$/iu;

/**
 * How the digits at the end of `before` hang on a word: "free" not at all or on "T" or "tel-"; "id" after a hyphen
 * or slash (INV-2125550100); "inside" right behind a letter (AB2125550100).
 */
export const gluedTo = (before: string): "free" | "id" | "inside" => {
  const near = before.slice(-12);
  if (phoneInitial.test(near)) return "free";
  if (/\p{L}$/u.test(near)) return "inside";
  return /\p{L}[-_/.]$/u.test(near) ? "id" : "free";
};
