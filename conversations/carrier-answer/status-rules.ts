import type { NumberStatus } from "../../src/core/carrier.ts";

/** What did not happen, or not yet: such a clause says nothing of how things stand. */
export const notYet =
  /\b(?:not (?:yet|been)|has not|have not|is not|are not|was not|will (?:be|not)|would|once|until|before|if|when|as soon as|should be|to be|can not|could not|unable|going to|awaiting|waiting (?:for|on)|expect(?:ed|ing)?|tomorrow|need(?:s|ed)?|<missing>)\b|\?/;

type Rule = { status: NumberStatus; says: RegExp; even?: true };

/** In the terms of `plain-terms.ts`, the more telling ones first. `even` also where something is still to come. */
export const statusRules: Rule[] = [
  {
    status: "with-carrier",
    says: /\bjeopardy\b|\b(?:<foc>|<date>).*\b(?:can not|will not) be met\b|\b(?:<foc>|date) (?:was |has been )?(?:withdrawn|revoked|pulled|cancelled)\b|\bdate tbd\b/,
    even: true,
  },
  {
    status: "cancelled",
    says: /\b(?:order|port|request|lsr|it|this|pon|now|is|was|been|successfully)\b.*\bcancelled\b|^\W*cancelled\b|\bcancelled (?:per|as|at|on)\b|\bport (?:was |has been )?(?:stopped|withdrawn)\b/,
  },
  {
    status: "completed",
    says: /\b(?:port(?:ed|s|ing)?|order|all|<number>s?|request|it|pon|is|now|are)\b.*\b(?:complete|ported|activated|active with (?:us|you)|live|closed as complete)\b|^\W*(?:complete|ported|done|all (?:done|set)|activated)\b/,
  },
  {
    status: "activating",
    says: /\b(?:activating|activation (?:is )?in progress|switching now|porting now|cut(?:ting)? over now)\b/,
  },
  {
    status: "date-set",
    says: /<foc>|\b(?:confirmed|scheduled|accepted|agreed|approved|set)\b.*(?:\bfor\b|\bon\b|<date>|\bto (?:port|move)\b)|<date>\W*(?:is|:|-|of)?\s*(?:confirmed|set|agreed|%)|<date>.*%|\bconfirmed\b.*%/,
    even: true,
  },
  {
    status: "with-carrier",
    says: /\b(?:lsr|order|port|request|it|wpr|pon)?\b.*\b(?:submitted|sent|placed|filed|forwarded|issued|entered|escalated)\b|\bsubmitted\b|\bpending (?:with|at|response|confirmation|<foc>)|\bwaiting (?:for|on) (?:the )?(?:losing|current|old|osp|carrier|<foc>)|\bawaiting <foc>|\bwith (?:the )?(?:losing|old|current) carrier\b/,
  },
  {
    status: "in-review",
    says: /\b(?:received|got (?:it|your)|in review|under review|reviewing|looking into|working on|acknowledged|processing|in process|in progress|queued|opened (?:a )?(?:ticket|case)|will (?:submit|send|file|process|review)|assigned)\b/,
    even: true,
  },
];
