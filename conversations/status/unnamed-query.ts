import { doneWords, kindWords } from "./port-words.ts";
import type { ListPart, StatusQuery } from "./query.ts";

const plurals = "requests|ports|orders|transfers|port requests|port-ins|port ins|cases|moves";
const it = `(?:it|this|that|this one|(?:my|our|the|this|that) (?:current |open )?(?:${kindWords}))`;
const open = "open|active|pending|current|running|unfinished|in progress";
const show =
  "(?:(?:show|list|see|view|get|find|check|display|give|what are|where are|how are|status of|status on)(?: me| us)? )";

/** How the request talked about stands. */
const aboutThis = [
  `(?:what is |show |check |get )?(?:(?:the|my|our|current|latest|its) )*(?:port |porting |request |order )?(?:status|progress|state)(?: check| update| report)?(?: (?:of|on|for|with) ${it})?`,
  `(?:(?:is|are) there |got |have |do you have |have you got |heard |have you heard )?(?:any |some |the )?(?:latest |new |more )?(?:news|updates|progress|word from (?:the )?(?:old |new )?carrier)(?: yet)?(?: (?:on|about|for|with|of) ${it})?(?: yet)?`,
  `(?:(?:any|got an|is there an|have an|got any|is there any|an)(?: new)? (?:update|word|eta|sign of life)|(?:what is )?the latest)(?: yet)?(?: (?:on|about|for|with) ${it})?`,
  `how (?:is|are) (?:${it}|things|everything|we)(?: (?:going|coming along|coming|doing|looking|progressing|moving along))?(?: so far)?`,
  `how far (?:along )?(?:are we|is ${it})(?: along)?`,
  `where (?:are we|do we stand|do things stand|does ${it} stand|is ${it})(?: (?:at|now|in the process|with ${it}))*`,
  `what is (?:happening|going on|new|next|up)(?: (?:with|on) ${it})?`,
  `what (?:happens|(?:do|should|must) (?:i|we)(?: have to| need to| must)? do) (?:now|next|on (?:the|that|my|our) (?:port |big )?(?:day|date))`,
  `(?:whose turn is it|who has to act(?: now)?|who is it waiting for|what (?:are we|is it) waiting for|what is missing|what is left)`,
  `(?:is|are|has|have|did|was) (?:${it}|they|we|you) (?:been |be |get |got |gone |go |all )?(?:${doneWords}|move|port|finish|complete)(?: (?:yet|already|it))*`,
  `(?:(?:is|are|has|have|did|was) |when (?:does|do|will|is|are) )(?:the )?(?:number |line )?(?:ending (?:in |with )?)?\\d{4}(?:(?:, ?| and | or )\\d{4})* (?:been |be |get |got |gone |go |all )?(?:${doneWords}|move|port|finish|complete)(?: (?:yet|already|now))*`,
  `(?:did|have|has) (?:they|it|(?:the|both) (?:old |new |other )?carriers?) (?:agreed?|confirm(?:ed)?|answer(?:ed)?|accept(?:ed)?|approved?|repl(?:y|ied)|respond(?:ed)?)(?: (?:to|on|with))?(?: (?:the|our|my|that|it|a))?(?: (?:new|other))?(?: (?:date|day|request|order|port))?(?: (?:yet|already))*`,
  `what (?:does|did) the (?:old |new |current |losing )?carrier (?:want|need)(?: (?:now|from (?:me|us)))*`,
  `what (?:do|did) they (?:want|need)(?: (?:me|us) to do(?: now)?| from (?:me|us)(?: now)?)`,
  `why (?:was|is|did|has|were|are|got) (?:${it}|they)(?: get| got| been)? (?:rejected|declined|refused|denied|sent back)`,
  `when (?:does|do|will|is|are) (?:${it}|they) (?:be |get )?(?:${doneWords}|move|moving|port|porting|happen|happening|complete|finish|switch|go live|transfer)`,
  `(?:has|is|was|did) (?:the letter|the loa|it|anyone|she|he|[\\p{L}.]+(?: [\\p{L}.]+)?) (?:been )?sign(?:ed)?(?: (?:it|the letter|the loa|yet|already))*`,
  `(?:are we there yet|what is taking (?:it |them )?so long|why so slow|what is the (?:holdup|hold-up|hold up|delay)|why (?:is it taking|does it take) so long|what did the (?:new |old |current )?carrier (?:say|answer))`,
  `(?:when|what) is (?:the|my|our) (?:port |porting |move |foc |agreed |new )?(?:date|day|eta)`,
  `(?:what|which) (?:day|date) (?:does|do|will|is) (?:${it}|they) (?:move|moving|port|porting|switch|happen)`,
];

/** What happened to it. */
const historyOfThis = [
  `(?:show |see |view |get |check )?(?:(?:the|full|whole|my|our|its|complete) )*(?:port |request )?(?:history|timeline|log|audit log|audit trail)(?: (?:of|for|on) ${it})?`,
  `what (?:has |all )?happened(?: (?:to|with) ${it})?(?: so far| until now| yet)?`,
];

/** The requests of the person who asks. */
const aboutMine = [
  `(?:(?:show|list|see|view|get|find|check)(?: me| us)? )?(?:mine|(?:all )?(?:of )?(?:my|my own))(?: (${open}))?`,
  `${show}?(?:all )?(?:of )?(?:my|my own) (?:(?:own|port|${open}) )*(?:${plurals})(?: (?:going|doing|coming along|at|now|open))?`,
  `(?:what|which) (?:(?:${open}) )?(?:${plurals}) (?:do i have|are mine|did i (?:start|file|open|submit))(?: open)?`,
  `what do i have(?: open| running| in progress)?`,
];

/** All requests. */
const aboutAll = [
  `(?:list|show list|the list|list (?:all|everything|them|them all)|(?:show|see|view|display)(?: me| us)? (?:all|everything|the list))`,
  `${show}?(?:(?:all|the|our|every|any|of|these) )*(?:(?:${open}) )?(?:${plurals})(?: (?:${open}|going|doing))?`,
  `(?:list|show|see|view)(?: me| us)? (?:what is )?(?:all )?(?:${open})(?: ones)?`,
  `(?:what|which)(?: (?:${plurals}))?(?: (?:is|are))(?: (?:${open}|there))`,
  `(?:(?:do we have|are there|is there|have we got|everything|all) )(?:any |anything )?(?:that is )?(?:${open})(?: (?:${plurals}))?`,
  `status (?:of|on|for) (?:all|everything|all of them)`,
];

/** What waits for somebody, or does not move. */
const aboutStuck = [
  `(?:(?:what|which|who)(?: (?:${plurals}))? (?:is|are|got|gets|has got) |(?:show|list|find|see)(?: me| us)?(?: (?:what|the ones))?(?: (?:is|that are))? |(?:is|are)(?: there)?(?: any| anything)?(?: of them)? |anything |all |the )?stuck(?: (?:${plurals}|ones))?`,
  `(?:what|which)(?: (?:${plurals}))? (?:needs?|wants?|waits? for|is waiting for|are waiting for) (?:me|us|you|somebody|someone|action|attention|a correction)`,
  `(?:what|which)(?: (?:${plurals}))? (?:waits?|is waiting|are waiting)(?: for (?:me|us|you|somebody|someone))?`,
  `(?:${plurals}|anything|what) (?:that )?(?:does not|doesn't|do not|don't) move`,
];

const whole = (patterns: string[]): RegExp => new RegExp(`^(?:${patterns.join("|")})$`, "u");

const table: [RegExp, StatusQuery["purpose"], "this" | "mine" | "all" | "stuck"][] = [
  [whole(aboutStuck), "list", "stuck"],
  [whole(aboutThis), "status", "this"],
  [whole(historyOfThis), "history", "this"],
  [whole(aboutMine), "list", "mine"],
  [whole(aboutAll), "list", "all"],
];

const onlyOpen = new RegExp(`\\b(?:${open})\\b`);

const inWeek = /,? (?:from |of |since |in |begun |started )?(?:this|the current) week$/u;
const onPage = /,? (?:on )?page (\d{1,4})$/u;

/**
 * Questions that name no request: about this one, mine, all, or those that are stuck; a list may be of this week, and
 * has pages. `text` is tidied and lower case.
 */
export const unnamedQuery = (text: string): StatusQuery | null => {
  const page = Number(onPage.exec(text)?.[1] ?? 1);
  const unpaged = text.replace(onPage, "");
  const said = unpaged.replace(inWeek, "");
  const part: ListPart = { ...(page > 1 ? { page } : {}), ...(said === unpaged ? {} : { week: true }) };
  const query = listOrThis(said);
  if (!query) return null;
  if (query.by.type === "this") return Object.keys(part).length === 0 && text === said ? query : null;
  return { ...query, by: { ...query.by, ...part } as StatusQuery["by"] };
};

const listOrThis = (said: string): StatusQuery | null => {
  const found = table.find(([pattern]) => pattern.test(said));
  if (!found || said === "my" || said === "all my") return null;
  const [, purpose, type] = found;
  if (type === "this") return { purpose, by: { type } };
  if (type === "stuck") return { purpose, by: { type } };
  return { purpose, by: onlyOpen.test(said) ? { type, open: true } : { type } };
};
