import type { E164 } from "../../src/core/values/phone.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import { namedQuery } from "./named-query.ts";
import { hasCarrierId, type Reference, referenceIn } from "./reference.ts";
import { tidied } from "./tidy.ts";
import { unnamedQuery } from "./unnamed-query.ts";

/** Which page of a list, from 1, and whether only what was begun this week. */
export type ListPart = { page?: number; week?: true };

/** What a person wants to know, and of which request. "this" is the one talked about in the conversation. */
export type StatusQuery = {
  purpose: "status" | "history" | "list";
  by:
    | { type: "sid"; sid: Sid }
    | { type: "almost-sid"; text: string }
    | { type: "number"; number: E164 }
    | { type: "carrier-id"; id: string }
    | { type: "name"; text: string }
    | ({ type: "mine" | "all"; open?: boolean } & ListPart)
    | ({ type: "stuck" } & ListPart)
    | { type: "this" };
};

const acts =
  /^(?:(?:can|could|would|will|shall|should) (?:you|we|i)|(?:i|we) (?:want|need|would like|have) to|let us|how (?:do|can|could) (?:i|we|you))?\s*(?:please )?(?:cancel|withdraw|stop|edit|change|correct|fix|repair|restart|resume|continue|delete|remove|drop|resend|copy|rename|subscribe|unsubscribe|watch|mute|file|refile|resubmit|submit|sign|add|replace|undo|name|call|keep|port|move|transfer|forward|approve|reopen|start|use)\b/i;

const history = /\b(?:history|timeline|log|audit|(?:has )?happened|went on|went wrong)\b/i;

const asksOfId =
  /\b(?:status|state|progress|updates?|news|track|find|check|look ?up|show|see|where|how|happening|going|eta|when|what|whose|who|why|is|are|has|did|does|was|info|details|about|request|sid|view|display|get)\b/i;

const done =
  "(?:done|complete|completed|finished|ported|moved|moving|transferred|switched|through|live|active|ready|rejected|approved|accepted|stuck)";
const asksOfNumber: RegExp[] = [
  /^(?:where|how) (?:is|are) #/,
  /\b(?:status|state|progress|history|timeline|eta|news|updates?)\b.*#/,
  /^#,? (?:status|history|progress|eta|news|updates?)$/,
  /^what (?:is|has|was|are)? ?(?:been )?(?:happening|going on|happened|went wrong) (?:with|to|on) #/,
  /^(?:track|find|look ?up|check(?: on)?|search(?: for)?|show|(?:find|show|get|which) (?:the |is the |me the )?(?:request|port) (?:for|with|of|has|is|about)) #$/,
  /^when (?:does|do|will|is|are|did) # (?:move|port|moving|porting|switch|transfer|finish|complete|be|go|happen)/,
  new RegExp(
    `^(?:is|are|has|have|did|was|were) # (?:been |be |get |go |still )?(?:${done}|move|port|finish|complete|switch)\\b`,
  ),
];

const byReference = (reference: Reference, rest: string, text: string): StatusQuery | null => {
  const said = rest.toLowerCase().replace(/#(?:(?:,|,? and| or)? ?#)+/g, "#");
  const purpose = history.test(said) ? "history" : "status";
  if (acts.test(said)) return null;
  if (reference.type === "number") {
    return asksOfNumber.some((pattern) => pattern.test(said)) ? { purpose, by: reference } : null;
  }
  const alone = said.replace(/[^a-z]+/g, "") === "";
  const asked = alone || purpose === "history" || asksOfId.test(said) || /\?\s*$/.test(text);
  return asked && said.length <= 120 ? { purpose, by: reference } : null;
};

/**
 * Words of which every question about a state has one, unless it names a request; most answers have none of them. A word
 * too many only costs a closer look.
 */
const askingWords = new Set(
  `status sttaus stauts statsu staus satus statuss statis state progress news update updates word eta sign signed latest
  how hows far what whats where wheres when whens who whos whose which why is are has have had was did does do got heard
  there history timeline log audit happened mine my our own request requests port ports porting order orders transfer
  transfers case cases move moves migration project list show see view display get give check everything all every any
  track find look lookup search open active pending current running unfinished stuck anything`.split(/\s+/),
);

/**
 * Whether a text can be about a state at all: it has one of those words, a SID or a carrier's id. Letters of another
 * script or width are looked at closely.
 */
const mayAsk = (text: string): boolean => {
  const lower = text.toLowerCase();
  return (
    /[^ -~\s]/.test(text) ||
    hasCarrierId(text) ||
    lower.split(/[^a-z]+/).some((word) => askingWords.has(word) || word.startsWith("pr"))
  );
};

/**
 * Reads what a person asks about the state of requests, in ordinary words: "status of PR-7K3M-9Q2X", "where is
 * 212 555 0100", "any news?", "my requests", "history". Null when the text is something else; a phone number
 * alone is an answer, not a question. `fictional` allows the 555-01XX numbers.
 */
export const readStatusQuery = (text: string, options: { fictional: boolean }): StatusQuery | null => {
  if (text.length > 300 || text.trim().split("\n").length > 3) return null;
  if (!mayAsk(text)) return null;
  const said = tidied(text);
  const found = referenceIn(said, options);
  if (found) return byReference(found.reference, found.rest, text);
  return unnamedQuery(said.toLowerCase()) ?? namedQuery(said);
};
