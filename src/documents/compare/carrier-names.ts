/** Brands of one losing carrier: a bill may show any of them. The first is what it is called. */
const carriers: string[][] = [
  ["AT&T", "att", "att mobility", "bellsouth", "pacific bell", "southwestern bell", "cingular"],
  ["Verizon", "verizon wireless", "verizon business", "fios", "vzw", "mci"],
  ["Comcast", "xfinity", "comcast business"],
  ["Spectrum", "charter communications", "charter", "time warner cable", "brighthouse"],
  ["Lumen", "centurylink", "century link", "qwest", "level 3", "quantum fiber", "centurytel", "embarq"],
  ["T-Mobile", "tmobile", "sprint", "metropcs", "metro by t mobile"],
  ["Cox", "cox communications", "cox business"],
  ["Frontier", "frontier communications"],
  ["Windstream", "kinetic"],
  ["Optimum", "altice", "cablevision", "suddenlink", "lightpath"],
  ["US Cellular", "uscellular", "u s cellular", "united states cellular"],
  ["Brightspeed"],
  ["Ziply Fiber", "ziply"],
  ["Consolidated Communications", "fidium"],
  ["Cincinnati Bell", "altafiber"],
  ["Mediacom", "mediacomcable"],
  ["TDS Telecom", "tds"],
  ["Granite", "granite telecommunications"],
  ["Vonage", "vonage business"],
  ["RingCentral"],
  ["8x8"],
  ["Nextiva"],
  ["Ooma"],
  ["Dialpad"],
  ["Grasshopper"],
  ["magicJack"],
  ["Zoom Phone", "zoom"],
  ["Google Fi", "google voice"],
  ["Mint Mobile"],
  ["Cricket Wireless", "cricket"],
  ["Boost Mobile", "boost"],
  ["Consumer Cellular"],
  ["TracFone", "straight talk", "total wireless", "simple mobile"],
  ["Visible"],
  ["Astound", "rcn", "wave broadband", "grande communications"],
  ["WOW", "wideopenwest", "wide open west"],
  ["Hawaiian Telcom"],
  ["GCI"],
  ["EarthLink"],
  ["Sandbox Bell"],
];

const generic =
  /^(?:inc|llc|corp|corporation|ltd|co|company|the|communications?|communication|telecom|telecommunications|telephone|phone|services?|business|wireless|mobile|mobility|internet|cable|usa|us|of|group|holdings|enterprises?|solutions|fiber|broadband|networks?|cooperative|coop|digital|cloud|voice|telco|association|systems?|technologies)$/;

/** Words of a carrier's name for comparing: "AT&T Mobility, LLC" as "att mobility". */
export function carrierWords(text: string): string[] {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[&'’]/g, "")
    .replace(/\bt-mobile\b/g, "tmobile")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !/^(?:inc|llc|corp|corporation|ltd|the)$/.test(word));
}

/** What tells a carrier from others: its words without "communications", "wireless" and the like, when any are left. */
export function carrierCore(text: string): string {
  const words = carrierWords(text);
  const core = words.filter((word) => !generic.test(word));
  return (core.length > 0 ? core : words).join(" ");
}

const radio = /^(?:wireless|mobile|mobility|cellular|pcs)$/;
const wire = /^(?:telephone|cable|fiber|broadband|landline)$/;

/** Whether one name is of mobile service and the other of lines: "Harbor Wireless" is not "Harbor Telephone". */
export function differInKind(one: string, other: string): boolean {
  const [first, second] = [carrierWords(one), carrierWords(other)];
  const is = (words: string[], kind: RegExp) => words.some((word) => kind.test(word));
  const isEither = (words: string[], kind: RegExp, not: RegExp) => is(words, kind) && !is(words, not);
  return (
    (isEither(first, radio, wire) && isEither(second, wire, radio)) ||
    (isEither(first, wire, radio) && isEither(second, radio, wire))
  );
}

const brands = carriers.map((names) => ({
  name: names[0] ?? "",
  keys: [...new Set(names.map((name) => carrierWords(name).join(" ")))],
}));

/** Brands that are words or people's names, too: they count where what stands beside them speaks of a carrier's bill. */
const wordLike =
  /^(?:att|granite|visible|zoom|cricket|boost|charter|frontier|spectrum|optimum|wow|lumen|cox|sprint|kinetic|embarq|tds|gci|mint mobile|simple mobile|total wireless|straight talk|level 3|rcn|mci|ziply|altice|lightpath|earthlink)$/;
const trade =
  "(?:communications?|telecom|telecommunications|telephone|business|enterprise|internet|cable|wireless|mobility|mobile|voice|networks?|fiber)";
const ofBills =
  /^(?:your|my|a|bill|bills|from|thank|thanks|you|for|choosing|being|with|statement|account|hello|welcome|to|by|invoice|monthly|customers?|care|residential|enterprise|page|pay|contact|call|visit|online|at|and|\d+)$/;

function isOnly(words: string, key: string, also?: RegExp): boolean {
  const rest = words.replace(` ${key} `, " ").trim().split(" ");
  return rest.every((word) => word === "" || generic.test(word) || also?.test(word) === true);
}

function counts(words: string, key: string): boolean {
  if (!words.includes(` ${key} `)) return false;
  return !wordLike.test(key) || new RegExp(` ${key} ${trade} `).test(words) || isOnly(words, key, ofBills);
}

/** The known carrier a text names, as it is mostly called, or null. */
export function knownCarrier(text: string): string | null {
  const words = ` ${carrierWords(text).join(" ")} `;
  return brands.find(({ keys }) => keys.some((key) => counts(words, key)))?.name ?? null;
}

/** Whether a text is the name of a known carrier: "Granite Telecommunications LLC", not "Granite City Yarns". */
export function isNameOfCarrier(text: string): boolean {
  const words = ` ${carrierWords(text).join(" ")} `;
  return brands.some(({ keys }) => keys.some((key) => words.startsWith(` ${key} `) && isOnly(words, key)));
}
