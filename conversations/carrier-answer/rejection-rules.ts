/** Something is not as it should be. */
const off = "(?:<WRONG>|<MISSING>|<EXPIRED>)";

/** Both in one clause, whichever comes first. */
const both = (one: string, other: string): RegExp =>
  new RegExp(`(?:${one}).*(?:${other})|(?:${other}).*(?:${one})`);

/** It was so, and is no more. */
const settled =
  /(?<!\b(?:be|not|not been|until|is|after) )\b(?:removed|lifted|cleared|released|resolved|disabled|unlocked)\b(?! (?:before|prior))/;

/** What a clause says, in the terms of `plain-terms.ts`, by the family of `rejection.ts`. Earlier ones speak for it. */
type Rule = { family: string; says: RegExp[]; not?: RegExp };

export const rejectionRules: Rule[] = [
  {
    family: "R10",
    says: [
      /\bnew <BTN>/,
      /<BTN>.*\b(?:partial|others? (?:remain|stay)|remaining|stays? behind)\b/,
      /\b(?:partial|remaining|others? (?:remain|stay))\b.*<BTN>/,
      /\bmain <NUMBER>.*\b(?:remain|partial|stay)/,
    ],
  },
  {
    family: "R16",
    says: [
      /<LOA>.*\b(?:not signed|unsigned|no signature|without (?:a )?signature|signature (?:is )?(?:<MISSING>|<EXPIRED>))/,
      /\bunsigned <LOA>|\bsignature <MISSING>|<MISSING> signature|<LOA>.*<EXPIRED>|<EXPIRED> <LOA>|<LOA>.*\bolder than\b/,
    ],
    not: /<SIGNER>.*<WRONG>/,
  },
  {
    family: "R03",
    says: [
      both("\\bsignature\\b", "<WRONG>"),
      both("<SIGNER>", `${off}|not (?:authorized|listed|on)|someone else|is not|not the`),
      /\bnot <SIGNER>|\bmust be signed by\b|\bnot the (?:account )?(?:owner|holder)\b/,
      /\bnot (?:an? )?authorized\b|\bis not (?:listed|allowed) (?:on|to)\b.*(?:account|sign)/,
    ],
  },
  {
    family: "R15",
    says: [
      /(?:<LOA>|<BILL>|document|attachment|file|copy).*\b(?:illegible|unreadable|not legible|blurr?y|can not (?:be )?read|cut off|poor quality|corrupt)/,
      /\b(?:illegible|unreadable|blurry)\b.*(?:<LOA>|<BILL>|document|copy)/,
      /<BILL>.*\b(?:older|too old|outdated|recent|dated|over \d+ days)|<BILL>.*<EXPIRED>|\b(?:recent|newer|current) <BILL>/,
      /<WRONG> <LOA>|<LOA> (?:is )?<WRONG>|(?:<MISSING>|no) (?:a |the )?(?:<CSR> or )?(?:<BILL>|<LOA>)|(?:<BILL>|<LOA>) (?:is |was )?(?:<MISSING>|not attached)/,
    ],
  },
  {
    family: "R18",
    says: [
      /\bdup(?:licate|e|l)?\b/,
      /\balready (?:being )?port(?:ed|ing)\b.*\b(?:another|different|other|away)\b/,
      /\balready\b.*\b(?:on another|on a different|with another|in progress with|another (?:pon|order|port))/,
      /\banother (?:port|pon|lsr|provider|carrier|nsp|csp)\b.*\b(?:order|request|pending|<NUMBER>)|\bdifferent nsp\b|\bport(?:ing)? (?:already )?in progress (?:with|to|by)\b/,
    ],
    not: /\bported (?:out|away)\b/,
  },
  {
    family: "R19",
    says: [
      /\b(?:multiple|several|separate|two|more than one) (?:account|rate ?cent(?:er|re)s?|order|lsr)s?\b|\b(?:are|split) .*\bdifferent (?:account|rate ?cent(?:er|re)s)\b/,
      /<WRONG> (?:accounts|rate ?cent(?:er|re)s)\b|\bmust be split\b|\bsplit (?:the )?order\b/,
    ],
  },
  {
    family: "R13",
    says: [
      /\b(?:pending|open|existing|active|outstanding|unfinished|in-?progress)(?: service| svc| change| disconnect| move| internal)* (?:order|so|request|activity)\b/,
      /\b(?:part of|on) (?:a |another )?pending (?:lsr|port|pon)\b/,
      /\border (?:is )?(?:still )?(?:pending|open) (?:on|for)\b|\bservice order\b.*\b(?:open|pending|due)|\bpso\b|\bpending disconnect\b/,
    ],
    not: new RegExp(`\\b(?:port|lsr|your) (?:order|request) (?:is )?(?:still )?pending\\b|${settled.source}`),
  },
  {
    family: "R14",
    says: [
      /\b(?:freeze|frozen|freez)\b/,
      /\b(?:un)?lock(?:ed|s)?\b/,
      /\b(?:port(?:[- ]?out)?|number|transfer)[- ](?:protection|protect|block(?:ed|ing)?|restriction|lock)\b/,
    ],
    not: settled,
  },
  {
    family: "R12",
    says: [
      /\b(?:hunt(?:ing)?(?: group)?|rotary|dsl|adsl|distinctive ring|ring ?master|rcf|remote call forward(?:ing)?|call forward(?:ing)?|centrex|isdn|complex|special (?:feature|service|circuit)|features?|alarm (?:line|circuit)|bundled?|package)\b/,
    ],
    not: settled,
  },
  {
    family: "R11",
    says: [
      /\b(?:partial|full)(?: port)?\b.*(?:<WRONG>|should be|you sent|sent (?:as )?(?:full|partial)|not (?:full|partial))/,
      /(?:<WRONG>|should be|must be|is) (?:an? |as )?(?:partial|full)\b/,
      /\b(?:port type|reqtyp|req type|request type|activity type|act type|order type)\b.*(?:<WRONG>|should)|<WRONG>.*\b(?:reqtyp|port type)\b/,
      /\b(?:more|additional|other) <NUMBER>s? (?:exist |remain |are )?on (?:the |this )?account\b/,
    ],
  },
  {
    family: "R21",
    says: [
      /\bspid\b|\bnpac\b.*(?:<REJECTED>|conflict|<WRONG>)|\bsv (?:conflict|<WRONG>|in conflict)|\bin conflict\b|\blrn\b/,
    ],
  },
  {
    family: "R20",
    says: [
      /\bno (?:response|answer|reply) from\b|\bunresponsive\b|\bhas not (?:responded|answered|replied)\b|\bnot responding\b/,
    ],
  },
  {
    family: "R09",
    says: [
      /\b(?:not|in|no longer)[- ]?(?:active|working|in service|portable|portable)\b|\bnon-?portable\b|\bunportable\b/,
      /\baccount (?:is |was )?(?:closed|terminated)\b|\bdisconnected\b|\bdeactivated\b|\bsuspended\b|\baging\b|\bout of service\b|\bnot in service\b|\bcan not be ported\b/,
      /\brate ?cent(?:er|re)s?\b|\bnot served\b|\bno coverage\b|\bout(?:side)? of (?:footprint|area|coverage)\b/,
    ],
    not: /\bdisconnected\b.*\bpending\b/,
  },
  {
    family: "R08",
    says: [
      /\bnot (?:on|under|in|part of|with|associated with|assigned to) (?:the |this |that |your )?(?:account|customer|<ACCOUNT>|<CSR>|record)/,
      /\bnot (?:our|a|your) customer\b|\b(?:does|do) not belong\b|\bbelongs? to (?:another|a different|someone)/,
      /<NUMBER>s?(?:\(s\))? (?:is |are )?(?:<WRONG>|not found) (?:on|in|under) (?:the )?(?:account|<ACCOUNT>|<CSR>)/,
      /<NUMBER> (?:is )?(?:not (?:ours|with us)|<WRONG>)\s*$|^\W*<WRONG> <NUMBER>/,
    ],
    not: /<SIGNER>|<NAME>|<PIN>|<BTN>/,
  },
  { family: "R02", says: [both("<PIN>", off)] },
  { family: "R05", says: [both("<BTN>", `${off}|not (?:associated|on|under|listed)`), /\bnot the <BTN>/] },
  { family: "R07", says: [both("<ZIP>", off)] },
  { family: "R04", says: [both("<NAME>", `${off}|<REJECTED>`), /<REJECTED>.*\bcustomer name\b/] },
  { family: "R01", says: [both("<ACCOUNT>", `${off}|<REJECTED>`)], not: /\bfind an? account\b/ },
  { family: "R06", says: [both("<ADDRESS>", `${off}|<REJECTED>`)] },
  { family: "R04", says: [/\bname (?:is )?<WRONG>|<WRONG> name\b/] },
  {
    family: "R01",
    says: [/\bfind an? account\b|\bno (?:such )?account\b|\baccount <WRONG>|<WRONG> account\b/],
  },
  {
    family: "R17",
    says: [
      /<DATE>.*\b(?:not available|unavailable|not possible|in the past|passed|too (?:soon|early|short|close)|less than|weekend|saturday|sunday|holiday|can not be (?:accepted|met|honou?red)|not accepted)/,
      /<DATE>.*<WRONG>|<WRONG> <DATE>|\bdate (?:is )?(?:not available|unavailable|<WRONG>)/,
      /\b(?:interval|lead time)\b.*(?:less|short|not met|<WRONG>|too)|<MISSING>.*\binterval\b|\bless than (?:the )?(?:std|standard|minimum) interval\b/,
    ],
    not: /\bjeopardy\b/,
  },
  { family: "R22", says: [/<REJECTED>.*\bother reason\b/] },
];
