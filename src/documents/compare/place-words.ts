import { postalWord } from "../../core/values/postal-words.ts";

const ordinals = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth",
];
const cardinals = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** Street and place words of USPS Publication 28 (appendix C1) that are names as often as types. */
const placeTypes: Readonly<Record<string, string>> = {
  causeway: "cswy",
  center: "ctr",
  centre: "ctr",
  cove: "cv",
  creek: "crk",
  crossing: "xing",
  estates: "ests",
  garden: "gdn",
  gardens: "gdns",
  green: "grn",
  grove: "grv",
  harbor: "hbr",
  heights: "hts",
  hill: "hl",
  hills: "hls",
  hollow: "holw",
  island: "is",
  junction: "jct",
  lake: "lk",
  landing: "lndg",
  manor: "mnr",
  meadow: "mdw",
  meadows: "mdws",
  mill: "ml",
  mountain: "mtn",
  orchard: "orch",
  point: "pt",
  ridge: "rdg",
  river: "riv",
  spring: "spg",
  springs: "spgs",
  station: "sta",
  valley: "vly",
  view: "vw",
  village: "vlg",
  saint: "st",
  fort: "ft",
  mount: "mt",
};

const numberWords = new Map([
  ...ordinals.map((word, index): [string, string] => [word, String(index + 1)]),
  ...cardinals.map((word, index): [string, string] => [word, String(index + 1)]),
  ...tens.flatMap((ten, index) =>
    ordinals
      .slice(0, 9)
      .map((unit, last): [string, string] => [ten + unit, String((index + 2) * 10 + last + 1)]),
  ),
]);
const unitWords =
  /^(?:apt|ste|unit|rm|fl|fi|bldg|lot|spc|trlr|dept|ph|studio|office|ofc|no|number|#|stes|suites)$/;

/** The words of a street or city for comparing: "Fifth Avenue, Suite 200" and "5th Ave #200" are both "5 ave 200". */
export function placeWords(text: string): string[] {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/#/g, " # ")
    .split(/[\s,;/]+/)
    .map((word) => postalWord(word).replace(/[^\p{L}\p{N}#]/gu, ""))
    .map((word) => placeTypes[word] ?? numberWords.get(word) ?? word.replace(/^(\d+)(?:st|nd|rd|th)$/, "$1"))
    .filter((word) => word !== "" && !unitWords.test(word));
}
