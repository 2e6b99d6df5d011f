import { distance } from "fastest-levenshtein";

/** Domains people in the US have their mail at; what is nearly one of these is probably a slip. */
const commonDomains = [
  "gmail.com",
  "yahoo.com",
  "hotmail.com",
  "outlook.com",
  "icloud.com",
  "aol.com",
  "comcast.net",
  "verizon.net",
  "att.net",
  "sbcglobal.net",
  "bellsouth.net",
  "cox.net",
  "charter.net",
  "earthlink.net",
  "optonline.net",
  "frontier.com",
  "windstream.net",
  "spectrum.net",
  "googlemail.com",
  "ymail.com",
  "rocketmail.com",
  "proton.me",
  "protonmail.com",
  "fastmail.com",
  "live.com",
  "msn.com",
  "me.com",
  "zoho.com",
] as const;

/** Real domains that merely look like a slip. */
const realDomains: ReadonlySet<string> = new Set([
  ...commonDomains,
  "mail.com",
  "email.com",
  "gmx.com",
  "gmx.net",
  "mac.com",
  "hey.com",
  "cloud.com",
  "wahoo.com",
  "fmail.com",
  "hushmail.com",
  "frontier.net",
  "spectrum.com",
  "proton.com",
]);

/** Endings that no registry has (IANA root zone), and what they are a slip for. */
const endingSlips: ReadonlyMap<string, string> = new Map([
  ...[
    "con",
    "cmo",
    "ocm",
    "comm",
    "coom",
    "ccom",
    "vom",
    "xom",
    "cpm",
    "cim",
    "c0m",
    "cok",
    "coml",
    "comn",
  ].map((slip) => [slip, "com"] as const),
  ...["nte", "ent", "nett", "nef", "ney", "ner"].map((slip) => [slip, "net"] as const),
  ...["ogr", "rog", "orgg", "prg", "og"].map((slip) => [slip, "org"] as const),
]);

function sortedLetters(text: string): string {
  return [...text].sort().join("");
}

/** One slip, or two letters swapped, or two slips in a long name. Names of three or four letters are too easy to hit. */
function isSlipFor(domain: string, common: string): boolean {
  const name = common.slice(0, common.indexOf("."));
  if (name.length < 5) return false;
  const slips = distance(domain, common);
  if (slips <= 1) return true;
  return slips === 2 && (name.length >= 8 || sortedLetters(domain) === sortedLetters(common));
}

/**
 * The domain (lower case) a mistyped one was probably meant to be, or null when there is no reason for doubt:
 * a common provider one slip away ("gmial.com"), or an ending no registry has ("acme.con").
 */
export function likelyDomain(domain: string): string | null {
  if (realDomains.has(domain)) return null;
  const dot = domain.lastIndexOf(".");
  const ending = endingSlips.get(domain.slice(dot + 1));
  const repaired = ending === undefined ? domain : domain.slice(0, dot + 1) + ending;
  if (realDomains.has(repaired)) return repaired;
  const common = commonDomains.find((candidate) => isSlipFor(repaired, candidate));
  return common ?? (repaired === domain ? null : repaired);
}
