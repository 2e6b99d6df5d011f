import type { NumberStatus } from "../../src/core/carrier.ts";

/** What did not happen, or not yet: such a part says nothing of how things stand. */
const notYet =
  /\b(?:not (?:yet|been)|has not|have not|is not|are not|was not|will (?:be|not)|would|once|until|before|if|when|as soon as|should be|to be|can not|could not|too late|unable|going to|a?waiting|expect(?:ed|ing)?|eta|tomorrow|needs?)\b|<MISSING>|\?/;

/** A commitment that is hoped for. */
const hoped =
  /\b(?:a?waiting|expect(?:ed|ing)?|pending|no|not|eta|hope|once|when|until|request(?:ed)?)\b.*<FOC>|<FOC>.*\b(?:expected|pending|not|awaited|requested|eta)\b/;

/** `even` also where something is still to come. */
type Rule = { status: NumberStatus; says: RegExp; even?: true; not?: RegExp };

/** In the terms of `plain-terms.ts`, the more telling ones first. */
const statusRules: Rule[] = [
  {
    status: "with-carrier",
    says: /\bjeopardy\b|<(?:FOC|DATE)>.*\b(?:can not|will not) be met\b|(?:<FOC>|\bdate) (?:was |has been )?(?:withdrawn|revoked|pulled|cancelled)\b/,
    even: true,
  },
  {
    status: "cancelled",
    says: /\b(?:order|port|request|lsr|it|this|pon|now|is|was|been|successfully)\b.*\bcancelled\b|^\W*cancelled\b|<NUMBER>s?.*\bcancelled\b|\bcancelled (?:per|as|at|on)\b|\bport (?:was |has been )?(?:stopped|withdrawn)\b/,
  },
  {
    status: "completed",
    says: /\b(?:port(?:ed|s|ing)?|order|all|request|it|pon|is|was|are|now)\b.*\b(?:complete|ported|activated|live|done)\b|<NUMBER>s?.*\b(?:complete|ported|activated|live|done|active with (?:us|you))\b|^\W*(?:complete|ported|done|all (?:done|set)|activated)\b/,
    not: /\bported (?:out|away)\b/,
  },
  {
    status: "activating",
    says: /\b(?:activating|activation (?:is )?in progress|switching now|porting now|cut(?:ting)? over now)\b/,
  },
  {
    status: "date-set",
    says: /<FOC>|\b(?:confirmed|scheduled|accepted|agreed|approved|set)\b.*(?:\bfor\b|\bon\b|<DATE>|\bto (?:port|move)\b|%)|<DATE>.*(?:\b(?:confirmed|set|agreed)\b|%)/,
    even: true,
    not: hoped,
  },
  {
    status: "with-carrier",
    says: /\b(?:submitted|sent|placed|filed|forwarded|issued|entered|escalated)\b|\b(?:still )?pending\b|\ba?waiting (?:for |on )?(?:the )?(?:losing|current|old|osp|carrier|<FOC>)|\bwith (?:the )?(?:losing|old|current) carrier\b/,
    not: /\b(?:will|to be|going to|can not|could not|not (?:yet|been)|unable)\b|\?/,
    even: true,
  },
  {
    status: "in-review",
    says: /\b(?:received|got (?:it|your)|in review|under review|reviewing|looking into|working on|acknowledged|processing|in process|in progress|queued|opened (?:a )?(?:ticket|case)|will (?:be )?(?:submit|send|sent|file|process|review)(?:ted|d|ed)?|assigned)\b/,
    even: true,
    not: /\bnot (?:yet )?received\b|\?/,
  },
];

/** How things stand by one part of a sentence, in the terms of `plain-terms.ts`; null where it does not say. */
export const statusIn = (said: string): NumberStatus | null =>
  statusRules.find(
    ({ says, even, not }) => says.test(said) && !not?.test(said) && (even === true || !notYet.test(said)),
  )?.status ?? null;
