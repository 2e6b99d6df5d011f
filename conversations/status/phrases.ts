import type { StatusQuery } from "./query.ts";

const kinds =
  "port|porting|port-in|port in|port request|request|order|transfer|move|number|numbers|case|ticket";
const plurals = "requests|ports|orders|transfers|port requests|port-ins|port ins|cases|moves";
const it = `(?:it|this|that|this one|(?:my|our|the|this|that) (?:current |open )?(?:${kinds}))`;
const open = "open|active|pending|current|running|unfinished|in progress";
const done =
  "done|complete|completed|finished|ported|moved|transferred|through|filed|sent|submitted|signed|approved|accepted|rejected|ready|live|stuck";
const show =
  "(?:(?:show|list|see|view|get|find|check|display|give|what are|where are|how are|status of|status on)(?: me| us)? )";

const table: [RegExp, StatusQuery["purpose"], "this" | "mine" | "all"][] = [
  [
    new RegExp(
      `^(?:what is |show |check |get )?(?:(?:the|my|our|current|latest|its) )*(?:port |porting |request |order )?(?:status|progress|state)(?: check| update| report)?(?: (?:of|on|for|with) ${it})?$`,
    ),
    "status",
    "this",
  ],
  [
    new RegExp(
      `^(?:(?:is|are) there |got |have |do you have |have you got |heard |have you heard )?(?:any |some |the )?(?:latest |new |more )?(?:news|updates|progress|word from (?:the )?(?:old |new )?carrier)(?: yet)?(?: (?:on|about|for|with|of) ${it})?(?: yet)?$`,
    ),
    "status",
    "this",
  ],
  [
    new RegExp(
      `^(?:any|got an|is there an|have an|got any|is there any|the latest|an|what is the latest)(?: new)?(?: (?:update|word|eta|sign of life))?(?: yet)?(?: (?:on|about|for|with) ${it})?$`,
    ),
    "status",
    "this",
  ],
  [
    new RegExp(
      `^how (?:is|are) (?:${it}|things|everything|we)(?: (?:going|coming along|coming|doing|looking|progressing|moving along))?(?: so far)?$`,
    ),
    "status",
    "this",
  ],
  [new RegExp(`^how far (?:along )?(?:are we|is ${it})(?: along)?$`), "status", "this"],
  [
    new RegExp(
      `^where (?:are we|do we stand|do things stand|does ${it} stand|is ${it})(?: (?:at|now|in the process|with ${it}))*$`,
    ),
    "status",
    "this",
  ],
  [new RegExp(`^what is (?:happening|going on|new|next|up)(?: (?:with|on) ${it})?$`), "status", "this"],
  [/^what happens (?:now|next)$/, "status", "this"],
  [
    /^(?:whose turn is it|who has to act(?: now)?|who is it waiting for|what (?:are we|is it) waiting for|what is missing|what is left)$/,
    "status",
    "this",
  ],
  [
    new RegExp(
      `^(?:is|are|has|have|did|was) (?:${it}|they|we|you) (?:been |be |get |got |gone |go |all )?(?:${done}|move|port|finish|complete)(?: (?:yet|already|it))*$`,
    ),
    "status",
    "this",
  ],
  [
    new RegExp(
      `^when (?:does|do|will|is|are) (?:${it}|they) (?:be |get )?(?:${done}|move|moving|port|porting|happen|happening|complete|finish|switch|go live|transfer)$`,
    ),
    "status",
    "this",
  ],
  [
    /^(?:when|what) is (?:the|my|our) (?:port |porting |move |foc |agreed |new )?(?:date|day|eta)$/,
    "status",
    "this",
  ],
  [
    new RegExp(
      `^(?:what|which) (?:day|date) (?:does|do|will|is) (?:${it}|they) (?:move|moving|port|porting|switch|happen)$`,
    ),
    "status",
    "this",
  ],
  [
    new RegExp(
      `^(?:show |see |view |get |check )?(?:(?:the|full|whole|my|our|its|complete) )*(?:port |request )?(?:history|timeline|log|audit log|audit trail)(?: (?:of|for|on) ${it})?$`,
    ),
    "history",
    "this",
  ],
  [
    new RegExp(`^what (?:has |all )?happened(?: (?:to|with) ${it})?(?: so far| until now| yet)?$`),
    "history",
    "this",
  ],
  [
    new RegExp(
      `^(?:(?:show|list|see|view|get|find|check)(?: me| us)? )?(?:mine|(?:all )?(?:of )?(?:my|my own))(?: (${open}))?$`,
    ),
    "list",
    "mine",
  ],
  [
    new RegExp(
      `^${show}?(?:all )?(?:of )?(?:my|my own) (?:(?:own|port|${open}) )*(?:${plurals})(?: (?:going|doing|coming along|at|now|open))?$`,
    ),
    "list",
    "mine",
  ],
  [
    new RegExp(
      `^(?:what|which) (?:(?:${open}) )?(?:${plurals}) (?:do i have|are mine|did i (?:start|file|open|submit))(?: open)?$`,
    ),
    "list",
    "mine",
  ],
  [/^what do i have(?: open| running| in progress)?$/, "list", "mine"],
  [
    /^(?:list|show list|the list|list (?:all|everything|them|them all)|(?:show|see|view|display)(?: me| us)? (?:all|everything|the list))$/,
    "list",
    "all",
  ],
  [
    new RegExp(
      `^${show}?(?:(?:all|the|our|every|any|of|these) )*(?:(?:${open}) )?(?:${plurals})(?: (?:${open}|going|doing))?$`,
    ),
    "list",
    "all",
  ],
  [
    new RegExp(`^(?:list|show|see|view)(?: me| us)? (?:what is )?(?:all )?(?:${open})(?: ones)?$`),
    "list",
    "all",
  ],
  [new RegExp(`^(?:what|which)(?: (?:${plurals}))?(?: (?:is|are))(?: (?:${open}|there))$`), "list", "all"],
  [/^status (?:of|on|for) (?:all|everything|all of them)$/, "list", "all"],
];

/** Questions that name no request: about this one, mine, or all. `said` is tidied and lower case. */
export const unnamedQuery = (said: string): StatusQuery | null => {
  for (const [pattern, purpose, type] of table) {
    if (!pattern.test(said) || said === "my" || said === "all my") continue;
    if (type === "this") return { purpose, by: { type } };
    const onlyOpen = new RegExp(`\\b(?:${open})\\b`).test(said);
    return { purpose, by: onlyOpen ? { type, open: true } : { type } };
  }
  return null;
};

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
  [/^where (?:is|are) (.+)$/i, "status"],
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
    if (
      /\d{4}.*[,;].*\d{4}/.test(raw) ||
      otherThings.test(raw) ||
      text.length < 2 ||
      text.length > 60 ||
      text.split(" ").length > 7
    )
      return null;
    return { purpose, by: { type: "name", text } };
  }
  return null;
};
