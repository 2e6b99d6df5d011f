import { firstView, type HomeShow, type HomeView, readHomeText } from "../../src/core/home.ts";
import { tidied } from "./tidy.ts";

const called =
  "(?:my |our |the )?(?:home|dashboard|overview page|home page|home tab|port overview|ports at a glance)";
const shown: [HomeShow, RegExp][] = [
  ["open", /\b(?:open|active|running)\b/i],
  ["action", /\b(?:action(?: needed| required)?|waiting|stuck|needs? (?:me|us|action))\b/i],
  ["done", /\b(?:done|finished|completed|over|closed)\b/i],
  ["all", /\b(?:all|everything)\b/i],
];
const everyone = /\b(?:everyone|everyone's|everybody|everybody's|agency|ours|our|team|all)\b/i;
const own = /\b(?:mine|my own)\b/i;
const whole = new RegExp(
  `^(?:(?:show|open|go|back|take me|see|list)(?: me| to)? )?${called}((?:[ ,].{1,80})?)$`,
  "i",
);
const from = /\bfrom (.{2,60}?)(?= page \d|$)/i;
const onPage = /\bpage (\d{1,4})\b/i;
const known =
  /^(?:(?:open|active|running|action|needed|required|waiting|stuck|done|finished|completed|over|closed|all|everything|everyone|everyone's|everybody|everybody's|of|for|the|agency|ours|our|team|mine|my|own|requests|ports|only|with|page|\d+)(?:\s+|,|$))*$/i;

/** One of these is in every such text; most texts are answers and are ruled out by it. */
const mayBe = /home|dashboard|overview|at a glance/i;

/** "home", "dashboard", "home done", "our dashboard from Lumen, page 2": which view of it is asked for, or null. */
export const readHomeQuery = (text: string): HomeView | null => {
  const exact = readHomeText(text.trim());
  if (exact) return exact;
  if (text.length > 150 || !mayBe.test(text)) return null;
  const said = tidied(text);
  const match = whole.exec(said);
  if (!match) return null;
  const rest = (match[1] ?? "").replace(/^[\s,]+/, "").trim();
  const losing = from.exec(rest)?.[1]?.trim() ?? null;
  const words = rest.replace(from, " ").trim();
  if (!known.test(words)) return null;
  const show = shown.find(([, pattern]) => pattern.test(words))?.[0] ?? firstView.show;
  const isAll = !own.test(words) && (everyone.test(words) || /^(?:show |open |see )?our\b/i.test(said));
  return {
    whose: isAll ? "all" : "mine",
    show,
    losing,
    page: Math.max(1, Number(onPage.exec(rest)?.[1] ?? 1)),
  };
};
