import type { Confirm } from "../conversation-state.ts";

type Plain =
  | "help"
  | "back"
  | "undo"
  | "skip"
  | "keep"
  | "leave"
  | "delete"
  | "review"
  | "repeat"
  | "submit"
  | "repair"
  | "drop-bill"
  | "letter";

/** Words that steer the conversation itself. They work at every question, typed or as a button. */
export type Command =
  | { type: "start"; fresh: boolean }
  | { type: Plain }
  /** `rest` names a request or is empty for the one talked about. */
  | { type: "resume" | "restart" | "withdraw"; rest: string }
  /** `rest` names an item, a section or is empty for what is asked. */
  | { type: "edit" | "unknown" | "form" | "use-bill"; rest: string }
  /** `rest` are numbers as typed, or a day as typed. */
  | { type: "withdraw-some" | "change-date"; rest: string }
  /** `of` says what a button answers; typed alone it answers whatever was asked. */
  | { type: "yes" | "no"; of?: Confirm["type"] };

const exact: [Plain, RegExp][] = [
  [
    "help",
    /^(help|help me|help please|help ?\?+|\?+|what do you mean|i don'?t understand|example|more info|why(?: is that| that| not)?\??|what(?:'s| is) wrong(?: with (?:it|that))?\??|what do they want\??|what (?:can|do) you do|who are you|what is this|(?:where|how) (?:do|can|should|would) (?:i|we) (?:find|get|see|send|upload|attach|share|add|give) (?:it|that|this|one|them|the file|the bill|you that)|how (?:do|can|should) (?:i|we) (?:upload|attach|send it in))$/,
  ],
  ["back", /^(back|go back|previous|last question|step back|one back)$/],
  ["undo", /^(undo|undo that|take that back|revert|scratch that)$/],
  [
    "skip",
    /^(skip|skip (it|this|that)|later|not now|next|ask me later|pass|i(?:'ll| will) (?:send|upload|add|do|get|give|find|look for|look up) (?:it|that|this|them|you that|the [a-z ]{2,30}) (?:later|tomorrow|tmrw|tmr|tomorow|soon|tonight|today|next week|in a (?:bit|minute|moment|while)|when i have it))$/,
  ],
  [
    "keep",
    /^(keep|as typed|as given|(file|keep|use|leave) (it |that |them |mine )?as (typed|given|i (typed|gave|have) (it|them))|keep (mine|what i (typed|gave)|this one|this bill)|mine is right|keep (it|that|this|them)( as (it|they) (is|are)| as is)?|leave (it|that|them) as (it|they) (is|are)|same as before|as before|unchanged|no change|(?:it|that|this|mine)(?:'s| is) (?:right|correct|fine|ok|okay) (?:as it is|as filed|after all)|resend( it)?|send it again)$/,
  ],
  [
    "leave",
    /^(cancel|quit|exit|stop|abort|leave|never ?mind|nvm|pause|(?:save|keep) (?:it|this|that|the draft) for later|(?:(?:i|we)(?:'ll| will) )?(?:finish|continue|do|complete) (?:it|this|that|the rest) (?:later|tomorrow|another time)|cancel (this|it|please|the draft|draft)|delete (?:everything|it all|all of it|the whole thing))$/,
  ],
  [
    "review",
    /^(review|summary|overview|show (me )?(my |the |all )?answers|what do you have( so far)?|show review)$/,
  ],
  [
    "repeat",
    /^(repeat|say that again|again|pardon|what was the question|repeat (that|the question)|come again)$/,
  ],
  [
    "submit",
    /^(submit|submit( it| the request| now)|file|file it|send it|send|submit please|(?:looks? (?:all )?(?:good|great|right|fine|correct)|(?:(?:that|it|everything)(?:'s| is| looks) )?(?:all )?(?:good|right|correct|fine)|perfect)(?:,? (?:and )?(?:please )?(?:go ahead(?: and (?:file|submit)(?: it)?)?|submit(?: it)?|file it|send it))|looks? (?:all )?(?:good|great|right|fine|correct)|(?:that'?s |it'?s |everything(?:'s| is) )?all (?:good|right|correct|fine)|everything(?:'s| is) (?:good|right|correct|fine))$/,
  ],
  ["repair", /^(repair|repair now|fix( it| this| that)?|resubmit|correct it)$/],
  [
    "drop-bill",
    /^(?:(?:remove|delete|drop|discard|take (?:out|off|back|away)|forget) (?:the |this |that |my )?(?:bill|statement|billing statement|invoice)|(?:(?:that|this|it)(?:'s| is) )?(?:not (?:my|our|mine|ours|the right)(?: one)?|(?:the )?wrong) (?:bill|statement|file|invoice)|(?:not (?:mine|ours|my)[, ]+)?(?:the )?wrong bill)$/,
  ],
  ["letter", /^(letter|show( me)? the (letter|loa)|loa|read the letter)$/],
  ["delete", /^(delete|delete (the |this |my )?draft|discard|discard (it|the draft|this draft))$/],
];

const yes =
  /^(yes|y|yep|yeah|yup|sure|ok|okay|correct|right|confirm|confirmed|i do|do it|go ahead|please do|that'?s (right|correct|it)|exactly|true|agreed?)$/;
const no =
  /^(no|n|nope|nah|not correct|wrong|don'?t|do not|not really|false|(?:no|nope),? (?:actually |hold on,? )?wait|wait,? (?:no|don'?t)|actually,? no|no,? (?:not yet|hold on|don'?t|stop|thanks|thank you))$/;

/** What the buttons below something to be confirmed say, so that an old one never answers another question. */
const confirming: [RegExp, "yes" | "no", Confirm["type"]][] = [
  [/^yes,? file it$/, "yes", "submit"],
  [/^no,? not yet$/, "no", "submit"],
  [/^yes,? leave it$/, "yes", "leave"],
  [/^no,? go on$/, "no", "leave"],
  [/^yes,? cancel it$/, "yes", "withdraw"],
  [/^no,? keep it going$/, "no", "withdraw"],
  [/^yes,? ask for that day$/, "yes", "date"],
  [/^no,? leave the date$/, "no", "date"],
  [/^yes,? use that$/, "yes", "typo"],
  [/^no,? keep mine$/, "no", "typo"],
  [/^yes,? use (?:the|my) changed message$/, "yes", "edited"],
  [/^no,? keep what was there$/, "no", "edited"],
  [/^yes,? forget it$/, "yes", "forget"],
  [/^no,? keep the answer$/, "no", "forget"],
  [/^yes,? record it$/, "yes", "desk"],
  [/^no,? (?:do not|don'?t) record it$/, "no", "desk"],
];

const unknown =
  /^(?:sorry,? )?(?:(?:i )?(?:do not|don'?t|dont) (?:know|have|remember)(?: (?:it|that|one))?(?: at hand)?(?: yet| now)?|(?:i'?m )?not sure(?: yet)?|no idea|dunno|idk|not yet|no clue|unsure)$/;
const unknownNamed =
  /^(?:sorry,? )?i (?:do not|don'?t|dont) (?:know|have|remember) (?:(?:the|my|our|their|an|a|any) )?(.{2,40}?)(?: at hand)?(?: yet| now)?$/;

const wrong =
  /^(?:the |my |our )?(.{2,40}?) (?:is|was|are) (?:all )?(?:wrong|not right|incorrect|not correct|misspelled|outdated)$/;
const missing = /^(?:the |my |our )?(.{2,40}?) (?:is|are) (?:unknown|not known|missing|not clear)$/;

const starting =
  /^\/?port( |-)?(in)?$|^(?:start|begin|get started|how (?:do|can|should) (?:i|we) (?:start|begin|get started)\??)$|^(start|begin|open|make|create)( me)? ?(a |an |another )?(new )?(port|port-?in|request|transfer)( request)?$/;
const things =
  "(?:(?:\\d{1,4}|a|one|two|three|some|all|my|our|the|this|these|those|business|office|main|phone|telephone|cell|mobile|fax) ){0,4}(?:numbers?|lines?|phones?)";

/** "We'd like to move our office lines": where nothing else is talked about, it begins a port. */
const wish = new RegExp(
  `^(?:(?:hi|hello|hey)(?: (?:there|team|all|everyone|guys|portside))?[ ,.!]+)?(?:(?:i|we)(?:'d like| would like| want| need| have|'m looking| am looking| are looking)?(?: help)?(?: with| to)? |(?:can|could|would) (?:you|i|we) (?:please )?(?:help (?:me|us) )?|help (?:me|us) )?(?:port(?:ing)?|mov(?:e|ing)|transfer(?:ring)?|bring(?:ing)?|switch(?:ing)?)(?: over)? (?:${things}|\\+?1?[ .(-]*\\d{3}[) .-]*\\d{3}[ .-]*\\d{4})\\b.{0,80}$`,
);

/** True for a text that wishes for a port, in a sentence. */
export const wishesPort = (text: string): boolean => {
  const [first = ""] = text.length <= 200 ? [text] : text.slice(0, 200).split(/[.!?\n]/);
  return /port|mov|transf|bring|switch/i.test(first) && wish.test(tidy(first));
};

const startingFresh =
  /^(\/?port )?new( port| one| request)?$|^\/port new$|^start (a )?new( one)?$|^start another$/;

/** Patterns whose group is what the command is about. */
const withRest: [
  "resume" | "restart" | "withdraw" | "withdraw-some" | "change-date" | "edit" | "form" | "use-bill",
  RegExp,
][] = [
  [
    "withdraw-some",
    /^(?:please )?(?:cancel|withdraw|stop|call off|take out|take|drop|remove)\s+(?:only |just )?(?:(?:the )?(?:port(?:ing)?|transfer|numbers?)\s+)?(?:of |for )?(?:the numbers? )?((?:(?:and|only|just|\(?(?:1|\d{3,4}|\d{6,11})\)?(?!\d)|[\s.,;&+-])+))(?:(?:out(?: of (?:it|this|the (?:port|request)))?|from (?:it|this|the (?:port|request))|only))?$/,
  ],
  [
    "change-date",
    /^(?:please )?(?:(?:can|could) (?:we|you) )?(?:change|move|set|reschedule|postpone|delay|shift|bring forward|push back)\s+(?:the |our |its )?(?:port(?:ing)? |requested |agreed |foc )?(?:date|day|it|this|port|move)(?:\s+(?:to|until|till|for|on)\s+(.{3,40}))?$/,
  ],
  [
    "change-date",
    /^(?:reschedule|postpone|delay)(?:\s+(?:it |this )?(?:to|until|till|for|on)\s+(.{3,40}))?$/,
  ],
  [
    "change-date",
    /^((?:can (?:we|you) )?(?:postpone|delay|reschedule|push|move|shift|bring)(?: (?:it|this|the (?:port|move|date|day)))?(?: (?:back|out|forward|up))?(?: by| for)? (?:an?|one|two|three|four|a couple of|\d{1,2}) (?:more )?(?:business )?(?:day|week|month)s?(?: (?:later|earlier|back|out|forward|sooner))?)\??$/,
  ],
  ["change-date", /^(?:another|a different|a later|an earlier|a new) (?:port )?(?:date|day)()$/],
  [
    "use-bill",
    /^(?:use|take|go with|file) (?:(?:all|everything) (?:of |on |from )?)?(?:the |what the |what's on the |what is on the )?bill(?:'s| says| has| shows)?(?: (?:for )?(?:the )?(?!.* and )([a-z ]{2,40}))?$/,
  ],
  ["use-bill", /^(?:as on|like on|as it (?:is|stands) on) the bill()$/],
  ["resume", /^(?:resume|continue|carry on|go on|keep going|pick up)(?:\s+(?:with\s+)?(.*))?$/],
  ["restart", /^(?:restart|start over|reset|begin again|start again)(?:\s+(?:with\s+)?(.*))?$/],
  [
    "withdraw",
    /^(?:please )?(?:cancel|withdraw|stop|call off|abort)\s+(?:(?:the |my |this )?(?:port|porting|port-?in|request|transfer|order)(?:\s+(?:of\s+)?(pr-?.*))?|(pr-?.*))$/,
  ],
  ["withdraw", /^withdraw()$/],
  ["form", /^(?:(?:show|open|give)(?: me)? )?(?:the |a )?form(?: (?:for |of )?(?:the )?(.*))?$/],
  ["form", /^(?:(?:show|open|give)(?: me)? )(?:the |a )?([a-z ]{3,30}) form$/],
  ["form", /^as (?:a )?form()$/],
  ["edit", /^(?:edit|change|correct|change something|edit something)()$/],
  [
    "edit",
    /^(?:edit|change|correct|fix|update|back to|go back to|redo)\s+(?:the |my |our )?([a-z0-9' /().+-]{2,60})$/,
  ],
];

const tidy = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^[\s"'“”]+|[\s"'“”.!,]+$/g, "")
    .replace(/\s+/g, " ")
    .replace(/^(?:(?:please|pls|plz|ok,|okay,|well,|so,|u+m+,?|u+h+,?|hm+,?)\s+)+/, "")
    .replace(/,? (?:please|pls|plz)$/, "");

/** "I want to …", "can you …": the wish around a command. */
const wished =
  /^(?:(?:can|could|would) (?:you|we) (?:please )?|(?:i|we)(?:'d like| would like| want| need|'d have| have) to )(?=\S)/;

const plainCommand = (said: string): Command | null => {
  const button = confirming.find(([pattern]) => pattern.test(said));
  if (button) return { type: button[1], of: button[2] };
  if (yes.test(said)) return { type: "yes" };
  if (no.test(said)) return { type: "no" };
  if (starting.test(said)) return { type: "start", fresh: false };
  if (startingFresh.test(said)) return { type: "start", fresh: true };
  const found = exact.find(([, pattern]) => pattern.test(said));
  return found ? { type: found[0] } : null;
};

/** The command a text is, or null when it is something else. */
export const readCommand = (text: string): Command | null => {
  if (text.length > 200) return null;
  const said = tidy(text);
  if (/^\/port (help|back|undo|skip|cancel|form|review|resume|restart|list|status|history)\b/.test(said))
    return readCommand(said.slice(6));
  const plain = plainCommand(said);
  if (plain) return plain;
  if (unknown.test(said)) return { type: "unknown", rest: "" };
  const named = unknownNamed.exec(said) ?? missing.exec(said);
  if (named?.[1]) return { type: "unknown", rest: named[1] };
  const bad = wrong.exec(said);
  if (bad?.[1]) return { type: "edit", rest: bad[1] };
  for (const [type, pattern] of withRest) {
    const match = pattern.exec(said);
    if (match) return { type, rest: match.slice(1).find((each) => each !== undefined) ?? "" };
  }
  return wished.test(said) ? readCommand(said.replace(wished, "")) : null;
};
