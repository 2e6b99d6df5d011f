/** Words that steer the conversation itself. They work at every question, typed or as a button. */
export type Command =
  | { type: "start"; fresh: boolean }
  | {
      type:
        | "help"
        | "back"
        | "undo"
        | "skip"
        | "unknown"
        | "leave"
        | "form"
        | "review"
        | "repeat"
        | "submit"
        | "restart"
        | "repair"
        | "letter"
        | "delete";
    }
  | { type: "resume"; rest: string }
  | { type: "edit"; rest: string }
  | { type: "yes" | "no" };

const exact: [Exclude<Command["type"], "start" | "resume" | "edit">, RegExp][] = [
  ["help", /^(help|help me|help please|\?+|what do you mean|i don'?t understand|example|more info)$/],
  ["back", /^(back|go back|previous|last question|step back|one back)$/],
  ["undo", /^(undo|undo that|take that back|revert|scratch that)$/],
  ["skip", /^(skip|skip (it|this|that)|later|not now|next|ask me later|pass)$/],
  [
    "unknown",
    /^((sorry,? )?i (do not|don'?t|dont) (know|have (it|that|one)( yet| now)?|have it at hand)( yet)?|(i'?m )?not sure( yet)?|no idea|dunno|idk|don'?t know|not yet|no clue|unsure)$/,
  ],
  [
    "leave",
    /^(cancel|quit|exit|stop|abort|leave|never ?mind|pause|cancel (this|it|please|the draft|draft))$/,
  ],
  ["form", /^((show|open|give)( me)? (the |a )?form|form|as (a )?form)$/],
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
    /^(submit|submit( it| the request| now)|file|file it|send it|send|submit please|looks? (good|right|fine)|(that'?s )?all (good|right|correct))$/,
  ],
  ["restart", /^(restart|start over|reset|begin again|start again)$/],
  ["repair", /^(repair|repair now|fix( it| this| that)?|resubmit|correct it)$/],
  ["letter", /^(letter|show( me)? the (letter|loa)|loa|read the letter)$/],
  ["delete", /^(delete|delete (the |this |my )?draft|discard|discard (it|the draft|this draft))$/],
  [
    "yes",
    /^(yes|y|yep|yeah|yup|sure|ok|okay|correct|right|confirm|confirmed|i do|do it|go ahead|please do|that'?s (right|correct|it)|exactly|true|agreed?)$/,
  ],
  ["no", /^(no|n|nope|nah|not correct|wrong|don'?t|do not|not really|false)$/],
];

const tidy = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^[\s"'“”]+|[\s"'“”.!,]+$/g, "")
    .replace(/\s+/g, " ")
    .replace(/^(please|ok,|okay,|well,|um,?|hmm,?)\s+/, "")
    .replace(/,? please$/, "");

/** The command a text is, or null when it is something else. */
export const readCommand = (text: string): Command | null => {
  if (text.length > 200) return null;
  const said = tidy(text);
  if (
    /^\/?port( |-)?(in)?$|^start$|^(start|begin|open|make|create)( me)? ?(a |an |another )?(new )?(port|port-?in|request|transfer)( request)?$/.test(
      said,
    )
  ) {
    return { type: "start", fresh: false };
  }
  if (/^(\/port )?new( port| one| request)?$|^\/port new$|^start (a )?new( one)?$|^start another$/.test(said))
    return { type: "start", fresh: true };
  if (/^\/port (help|back|undo|skip|cancel|form|review|resume|list|status|history)\b/.test(said))
    return readCommand(said.slice(6));
  const resume = /^(?:resume|continue|carry on|go on|keep going|pick up)(?:\s+(?:with\s+)?(.*))?$/.exec(said);
  if (resume) return { type: "resume", rest: resume[1] ?? "" };
  const edit =
    /^(?:edit|change|correct|fix|update|back to|go back to|redo)\s+(?:the |my |our )?([a-z0-9' /().+-]{2,60})$/.exec(
      said,
    );
  const found = exact.find(([, pattern]) => pattern.test(said));
  if (found) return { type: found[0] } as Command;
  return edit?.[1] ? { type: "edit", rest: edit[1] } : null;
};
