/** Something is not as it should be. */
const off = "(?:<wrong>|<missing>|<expired>)";

/** Both in one clause, whichever comes first. */
const both = (one: string, other: string): RegExp =>
  new RegExp(`(?:${one}).*(?:${other})|(?:${other}).*(?:${one})`);

/** What a clause says, in the terms of `plain-terms.ts`, by the family of `rejection.ts`. Earlier ones speak for it. */
type Rule = { family: string; says: RegExp[]; not?: RegExp };

export const rejectionRules: Rule[] = [
  {
    family: "R10",
    says: [
      /\bnew <btn>/,
      /<btn>.*\b(?:partial|others? (?:remain|stay)|remaining|stays? behind)\b/,
      /\b(?:partial|remaining|others? (?:remain|stay))\b.*<btn>/,
      /\bmain <number>.*\b(?:remain|partial|stay)/,
    ],
  },
  {
    family: "R16",
    says: [
      /<loa>.*\b(?:not signed|unsigned|no signature|without (?:a )?signature|signature (?:is )?(?:<missing>|<expired>))/,
      /\bunsigned <loa>|\bsignature <missing>|<missing> signature|<loa>.*<expired>|<expired> <loa>/,
    ],
    not: /<signer>.*<wrong>/,
  },
  {
    family: "R03",
    says: [
      both("<signer>", `${off}|not (?:authorized|listed|on)|someone else|is not|not the`),
      /\bnot (?:an? )?authorized\b|\bis not (?:listed|allowed) (?:on|to)\b.*(?:account|sign)/,
    ],
  },
  {
    family: "R15",
    says: [
      /(?:<loa>|<bill>|document|attachment|file|copy).*\b(?:illegible|unreadable|not legible|blurr?y|can not (?:be )?read|cut off|poor quality|corrupt)/,
      /\b(?:illegible|unreadable|blurry)\b.*(?:<loa>|<bill>|document|copy)/,
      /<bill>.*\b(?:older|too old|outdated|recent|dated|over \d+ days)|<bill>.*<expired>|\b(?:recent|newer|current) <bill>/,
      /(?:<missing>|no) (?:a |the )?(?:<bill>|<loa>)|(?:<bill>|<loa>) (?:is |was )?(?:<missing>|not attached)/,
    ],
  },
  {
    family: "R18",
    says: [
      /\bdup(?:licate|e|l)?\b/,
      /\balready\b.*\b(?:on another|on a different|with another|in progress with|another (?:pon|order|port))/,
      /\banother (?:port|pon|lsr|provider|carrier|nsp|csp)\b.*\b(?:order|request|pending|<number>)|\bdifferent nsp\b|\bport(?:ing)? (?:already )?in progress (?:with|to|by)\b/,
    ],
  },
  {
    family: "R19",
    says: [
      /\b(?:different|multiple|several|separate|more than one|two) (?:accounts?|rate ?cent(?:er|re)s|orders?|lsrs?)\b/,
      /<wrong> (?:accounts|rate ?cent(?:er|re)s)\b|\bmust be split\b|\bsplit (?:the )?order\b/,
    ],
  },
  {
    family: "R13",
    says: [
      /\b(?:pending|open|existing|active|outstanding|unfinished|in-?progress)(?: service| svc| change| disconnect| move| internal)* (?:order|so|request|activity)\b/,
      /\border (?:is )?(?:still )?(?:pending|open) (?:on|for)\b|\bservice order\b.*\b(?:open|pending|due)|\bpso\b|\bpending disconnect\b/,
    ],
    not: /\b(?:port|lsr|your) (?:order|request) (?:is )?(?:still )?pending\b/,
  },
  {
    family: "R14",
    says: [
      /\b(?:freeze|frozen|freez)\b/,
      /\b(?:un)?lock(?:ed|s)?\b/,
      /\b(?:port(?:[- ]?out)?|number|transfer)[- ](?:protection|protect|block(?:ed|ing)?|restriction|lock)\b/,
    ],
  },
  {
    family: "R12",
    says: [
      /\b(?:hunt(?:ing)?(?: group)?|rotary|dsl|adsl|distinctive ring|ring ?master|rcf|remote call forward(?:ing)?|call forward(?:ing)?|centrex|isdn|complex|special (?:feature|service|circuit)|features?|alarm (?:line|circuit)|bundled?|package)\b/,
    ],
  },
  {
    family: "R11",
    says: [
      /\b(?:partial|full)(?: port)?\b.*(?:<wrong>|should be|you sent|sent (?:as )?(?:full|partial)|not (?:full|partial))/,
      /(?:<wrong>|should be|must be|is) (?:an? |as )?(?:partial|full)\b/,
      /\b(?:port type|reqtyp|req type|request type|activity type|act type|order type)\b.*(?:<wrong>|should)|<wrong>.*\b(?:reqtyp|port type)\b/,
      /\b(?:more|additional|other) <number>s? (?:exist |remain |are )?on (?:the |this )?account\b/,
    ],
  },
  {
    family: "R21",
    says: [
      /\bspid\b|\bnpac\b.*(?:<rejected>|conflict|<wrong>)|\bsv (?:conflict|<wrong>|in conflict)|\bin conflict\b|\blrn\b/,
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
      /\bdisconnected\b|\bdeactivated\b|\bsuspended\b|\baging\b|\bout of service\b|\bnot in service\b|\bcan not be ported\b/,
      /\brate ?cent(?:er|re)s?\b|\bnot served\b|\bno coverage\b|\bout(?:side)? of (?:footprint|area|coverage)\b/,
    ],
    not: /\bdisconnected\b.*\bpending\b/,
  },
  {
    family: "R08",
    says: [
      /\bnot (?:on|under|in|part of|with|associated with|assigned to) (?:the |this |that |your )?(?:account|customer|<account-number>|<csr>|record)/,
      /\b(?:does|do) not belong\b|\bbelongs? to (?:another|a different|someone)/,
      /<number>s?(?:\(s\))? (?:is |are )?(?:<wrong>|not found) (?:on|in|under) (?:the )?(?:account|<account-number>|<csr>)/,
      /<number> (?:is )?(?:not (?:ours|with us)|<wrong>)\s*$/,
    ],
    not: /<signer>|<name>|<pin>|<btn>/,
  },
  { family: "R02", says: [both("<pin>", off)] },
  { family: "R05", says: [both("<btn>", off), /\bnot the <btn>/] },
  { family: "R07", says: [both("<zip>", off)] },
  { family: "R04", says: [both("<name>", `${off}|<rejected>`), /<rejected>.*\bcustomer name\b/] },
  { family: "R01", says: [both("<account-number>", `${off}|<rejected>`)], not: /\bfind an? account\b/ },
  { family: "R06", says: [both("<address>", `${off}|<rejected>`)] },
  {
    family: "R01",
    says: [/\bfind an? account\b|\bno (?:such )?account\b|\baccount <wrong>|<wrong> account\b/],
  },
  {
    family: "R17",
    says: [
      /<date>.*\b(?:not available|unavailable|not possible|in the past|passed|too (?:soon|early|short|close)|less than|weekend|holiday|can not be (?:accepted|met|honou?red)|<wrong>|not accepted)/,
      /\b(?:interval|lead time)\b.*\b(?:less|short|not met|<wrong>|too)|\bless than (?:the )?(?:std|standard|minimum) interval\b|\bdate (?:is )?(?:not available|unavailable|<wrong>)|<wrong> <date>/,
    ],
    not: /\bjeopardy\b/,
  },
];
