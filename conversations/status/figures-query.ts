import { tidied } from "./tidy.ts";

const ours = "(?:(?:our|the|all|all our|all of our|your) )?";
const ports = `${ours}(?:ports|port-ins|port ins|porting|transfers)`;

const figures = [
  `(?:${ours}(?:port |porting |port-in )?(?:figures|statistics|stats|metrics|kpis|performance|numbers in figures))`,
  `how (?:are|is) (?:(?:our|the|all|all our|all of our) )(?:ports|port-ins|port ins|porting|transfers) (?:doing|going|performing)(?: (?:overall|in general|altogether|so far|this year))?`,
  `how (?:well|good) (?:are|do|is) (?:we|${ports})(?: (?:doing|porting|going|do|at porting))?`,
  `how are we doing(?: (?:overall|with (?:our )?porting|with (?:our )?ports))?`,
  `(?:what is )?${ours}(?:first[- ]pass |first[- ]time )?(?:acceptance|rejection|success)(?: rate)?`,
  `how (?:often|many times) (?:are|do|were) (?:we|${ports}) (?:get )?(?:rejected|sent back|refused|accepted)`,
  `(?:why|what for) (?:are|do|were) (?:we|${ports}) (?:get )?(?:rejected|sent back|refused)(?: (?:most|so often))?`,
  `(?:what are )?(?:the |our )?(?:most common |usual |main )?reasons (?:of|for) (?:the |our )?rejections?`,
  `how long (?:do|does) (?:our|all our) (?:ports|port-ins|transfers|porting) take`,
  `(?:rejections|reasons|figures|acceptance) by (?:carrier|month)`,
];

const asked = new RegExp(`^(?:(?:show|list|see|view|get|give)(?: me| us)? )?(?:${figures.join("|")})$`, "i");
const asTable =
  /[\s,]+(?:as|in|to|for) (?:a )?(?:csv|excel|spreadsheet|sheet|table)(?: file)?$|[\s,]+(?:csv|export)$/i;
const exported = /^(?:export|download)(?: of)? (?=.*(?:figures|statistics|stats|metrics)$)/i;

/** One of these is in every such text; most texts are answers and are ruled out by it. */
const mayBe =
  /figures|statistics|stats|metrics|kpis|performance|acceptance|rejection|success|reasons|\bhow\b|\bwhy\b|what for/i;

/** Whether a text asks how the agency's ports do; "table" where only the table of them is wanted. */
export const readFiguresQuery = (text: string): "figures" | "table" | null => {
  if (text.length > 120 || !mayBe.test(text)) return null;
  const said = tidied(text);
  const bare = said.replace(asTable, "").replace(exported, "");
  if (!asked.test(bare)) return null;
  return bare === said ? "figures" : "table";
};
