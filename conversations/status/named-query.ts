import { doneWords as done, kindWords as kinds } from "./port-words.ts";
import type { StatusQuery } from "./query.ts";

const moves = "move|port|porting|request|transfer|migration|project";

const named: [RegExp, StatusQuery["purpose"]][] = [
  [
    /^(?:what is |show |check |get )?(?:the |current |latest )*(?:status|state|progress)(?: update)? (?:of|on|for) (.+)$/i,
    "status",
  ],
  [
    /^(?:any |is there any |are there any |the latest )(?:news|updates?|progress|word) (?:on|about|for|of) (.+)$/i,
    "status",
  ],
  [/^what (?:is|has been) (?:happening|going on|up) (?:with|to) (.+)$/i, "status"],
  [/^how (?:is|are) (.+) (?:going|doing|coming along|progressing)$/i, "status"],
  [/^how far (?:along )?is (.+)$/i, "status"],
  [/^where (?:is|are) (.+?)(?: (?:at|now))*$/i, "status"],
  [new RegExp(`^status (.+ (?:${moves}))$`, "i"), "status"],
  [
    new RegExp(`^(?:is|has|did) (.+ (?:${moves})) (?:been |gone )?(?:${done}|finish|complete)$`, "i"),
    "status",
  ],
  [/^where does (.+) stand$/i, "status"],
  [
    /^when (?:does|do|will|is) (.+) (?:move|port|moving|porting|happen|happening|finish|be done|be completed|be ported|complete)$/i,
    "status",
  ],
  [
    new RegExp(
      `^(?:is|has|did) (.+?) (?:been |gone )?(?:${done}|move|port|finish|complete) (?:yet|already)$`,
      "i",
    ),
    "status",
  ],
  [
    /^(?:track|find|look ?up|check on|check|show|search(?: for)?|open) (.+ (?:move|port|porting|request|transfer|migration|project))$/i,
    "status",
  ],
  [/^(?:find|track|look ?up|show) (?:the )?(?:request|port) (?:called|named|for) (.+)$/i, "status"],
  [/^(?:history|timeline|log) (?:of|for) (.+)$/i, "history"],
  [/^what (?:has )?happened (?:to|with) (.+)$/i, "history"],
];

/** Things of the checklist and topics of the FAQ: a question about them is not about a request's state. */
const otherThings =
  /\b(?:accounts?|pins?|passcodes?|btn|billing|bills?|invoice|statement|documents?|letter|loa|signature|forms?|buttons?|address|mailbox|csr|ssn|social|zip|contract|fees?|name|question|answers?|upload|texts?|sms|messages?|calls?|voicemails?|internet|dsl|lock|owner|signer|representative|money|sid|you|i|we|they|he|she|me|us|customers?|people|my numbers?|numbers|digits|holidays?|weekends?|service|everyone|everybody|somebody|carriers?|support|help|person|human|porting|things)\b/i;

const letterWords = /\b(?:letter|loa|signature|signing)\b/i;

const clean = (name: string): string =>
  name
    .replace(/^["'“”‘\s]+|["'“”’\s]+$/g, "")
    .replace(/^(?:the|my|our|this|request|port) (?:(?:request|port) )?(?:called |named |for )?(?=\S)/i, "")
    .trim();

/** Questions about a request by its name: "status of acme move". `said` is tidied, in its own spelling. */
export const namedQuery = (said: string): StatusQuery | null => {
  for (const [pattern, purpose] of named) {
    const raw = pattern.exec(said)?.[1];
    if (raw === undefined) continue;
    if (/^what is |status|state|progress/i.test(said) && letterWords.test(raw))
      return { purpose, by: { type: "this" } };
    const text = clean(raw);
    if (new RegExp(`^(?:${kinds})$`, "i").test(text)) return { purpose, by: { type: "this" } };
    if (
      text.length < 2 ||
      text.length > 60 ||
      /\d{4}.*[,;].*\d{4}/.test(raw) ||
      otherThings.test(raw) ||
      text.split(" ").length > 7
    )
      return null;
    return { purpose, by: { type: "name", text } };
  }
  return null;
};
