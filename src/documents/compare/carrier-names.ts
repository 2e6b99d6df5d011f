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
  /^(?:inc|llc|corp|corporation|ltd|co|company|the|communications?|communication|telecom|telecommunications|telephone|phone|services?|business|wireless|mobile|mobility|internet|cable|usa|us|of|group|holdings|enterprises?|solutions)$/;

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

const brands = carriers.map((names) => ({
  name: names[0] ?? "",
  keys: [...new Set(names.map((name) => carrierWords(name).join(" ")))],
}));

/** The known carrier a text names, as it is mostly called, or null. */
export function knownCarrier(text: string): string | null {
  const words = ` ${carrierWords(text).join(" ")} `;
  return brands.find(({ keys }) => keys.some((key) => words.includes(` ${key} `)))?.name ?? null;
}
