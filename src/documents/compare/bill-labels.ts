/** What a label on a statement announces. "other" is for labels whose values must not be taken for anything else. */
export type LabelKind =
  | "account"
  | "customer-number"
  | "holder"
  | "service"
  | "mailing"
  | "ship"
  | "remit"
  | "btn"
  | "phone"
  | "date"
  | "other";

/** A label within the text of a cell. */
export type Label = { kind: LabelKind; start: number; end: number; text: string };

const number = String.raw`(?:numbers?|no\b\.?|num\b\.?|nbr\b\.?|#|id\b)`;
const account = String.raw`(?:account|acct\b\.?|acc't|a/c)`;
const date = "dated?";

const shapes: [kind: LabelKind, pattern: string][] = [
  [
    "other",
    `(?:previous|prior|old|former|bank|checking|savings|credit card|card|routing|parent|new) ${account} ?${number}?`,
  ],
  [
    "other",
    String.raw`${account} (?:summary|activity|balance|charges|changes|manager|management|type|status|security|pin|pass\w*|information|details|services)`,
  ],
  [
    "other",
    `(?:next|previous|last|prior|future) (?:bill(?:ing)?|statement|invoice|payment) ?(?:${date}|period|cycle)?`,
  ],
  ["other", `(?:payment |bill |total |amount |auto ?pay )?due(?: (?:${date}|by|on|upon))?`],
  [
    "other",
    `(?:payment|auto ?pay|pay by|service|activation|install(?:ation)?|order|print(?:ed)?|contract|disconnect|start|end|due|renewal|expiration|transaction|late) ${date}(?: by)?`,
  ],
  [
    "other",
    String.raw`(?:invoice|bill|statement|order|purchase order|p\.?o\.?|meter|reference|confirmation|receipt|control|serial|document|check|page|tax|federal tax|tax payer|circuit|contract|group|route|sequence|remittance|security|customer code|access|pin|passcode|location|sim|imei|device|equipment|policy|member|loyalty|vendor|case|ticket|mail) ?(?:${number}|code|id\b)`,
  ],
  [
    "other",
    "(?:amount|total|balance|new charges|current charges|past due|previous balance|adjustments|amount enclosed|billing period|bill period|bill cycle|billing cycle|service period|period covered|page|pin|passcode|plan|taxes|description|quantity)",
  ],
  [
    "account",
    `(?:your |billing |wireless |business |service |customer |primary |main |master |corporate |vendor |my )?${account}(?: |-)?${number}`,
  ],
  [
    "account",
    String.raw`(?:your |billing |wireless |business |customer )?${account}(?= ?(?::|$)| [A-Z]{0,4}-?[\d*][\d *.-]{3})`,
  ],
  ["account", String.raw`\bBAN\b(?: ?${number})?`],
  ["customer-number", `(?:customer|cust\\b\\.?|client|subscriber|member|tenant) ?(?:${number}|code)`],
  [
    "holder",
    `${account} (?:name|holder|owner)(?: name)?|name on (?:the )?(?:account|bill)|name of (?:account holder|customer|subscriber)`,
  ],
  ["holder", "^to(?= ?:)"],
  ["holder", "(?:customer|client|subscriber|billing|business|company|legal|member)(?:'s)? name"],
  [
    "holder",
    "(?:bill|billed|invoice|invoiced|sold|prepared|statement|bill prepared|service) ?-?(?:to|for)(?= ?(?::|$)| [A-Z])|(?:customer|subscriber|tenant|resident|lessee|name|bill-to)(?= ?(?::|$))",
  ],
  [
    "service",
    String.raw`(?:service|services|installation|install|premises?|physical|site|e911|emergency) (?:address|location|addr\b\.?)|location of (?:service|line)s?|address of service|services? (?:provided )?at|where (?:your )?service is|(?:service )?location(?= ?(?::|$))|for service at|^(?:for|at)(?= \d{1,6} .{3,60}\b\p{L}{2},? \d{5}\b)`,
  ],
  [
    "mailing",
    "(?:billing|mailing|bill(?:ed)?|correspondence|postal) address|mail(?:ed)? bill to|(?<!e-?mail |web |site |our |ip |mac )address(?= ?(?::|$))",
  ],
  ["ship", "ship(?:ped|ping)? ?-?(?:to|address)(?= ?(?::|$)| [A-Z])"],
  [
    "remit",
    String.raw`remit(?:tance)?(?: (?:payments?|your payment|check|address))?(?: ?to)?|(?:mail|send|return|address)(?: \w+){0,3} (?:payments?|checks?|stub|coupon|portion|remittance)(?: \w+){0,3} to|(?:make |your |please |all )*(?:check|checks|cheque|payment|payments)(?: or money orders?)?(?: payable)? to|payable to|payment address|pay to(?: the order of)?|correspondence|write to us(?: at)?|mail (?:it )?to|send (?:inquiries|correspondence|letters|notices) to|disputes?|overnight(?: payments?)?|our address|corporate (?:office|headquarters)`,
  ],
  [
    "btn",
    String.raw`(?:billing|billed|bill|${account}|main billing|main|primary|master|pilot|lead|head) ?(?:telephone|phone|tel\b\.?|tn\b) ?${number}?(?: on file)?`,
  ],
  ["btn", String.raw`(?:billing|billed|main|main account|primary|main listed|listed) ${number}|\bBTN\b`],
  ["btn", String.raw`(?:main|primary|lead) line(?: ?${number})?(?= ?(?::|$)| \(?\d{3})`],
  [
    "phone",
    String.raw`(?:your |wireless |mobile |service |customer )?(?:telephone|phone|tel\b\.?)(?: ?${number})?(?= ?(?::|$)| ?\(?\d{3})|(?:your |wireless )number(?= ?(?::|$)| \(?\d{3})`,
  ],
  ["date", "^(?:statement|invoice|bill)(?= ?:?$)"],
  [
    "date",
    String.raw`(?:statement|bill|billing|invoice|issue|issued|bill issue|bill issued|statement issue|bill prepared|account statement|bill closing|statement closing|closing) ${date}|${date} (?:of )?(?:bill|statement|invoice|issue|issued|billed|prepared|billing)|(?:issued|prepared|billed|bill issued|statement prepared)(?: on)?(?= ?(?::|$)| \w{3,9}\.? \d| \d{1,2}[/-])`,
  ],
];

const patterns = shapes.map(([kind, shape]): [LabelKind, RegExp] => [
  kind,
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${shape})(?!\\p{L})(?:(?<=[#.])|(?!\\p{N}))`, "giu"),
]);

/** The labels in a text, in their order; where two overlap, the one that begins first, then the longer one. */
export function labelsIn(text: string): Label[] {
  const found = patterns.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0].trim(),
    })),
  );
  const labels: Label[] = [];
  for (const label of found.sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (label.start >= (labels.at(-1)?.end ?? 0)) labels.push(label);
  }
  return labels;
}
