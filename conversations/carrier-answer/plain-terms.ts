/** Trade abbreviations and their many spellings, each as one term in angle brackets, the more special ones first. */
const terms: [RegExp, string][] = [
  [/\bl\.?o\.?a\.?\b|\bletters? of (?:authori[sz]ation|agency)\b/g, "<LOA>"],
  [/\bcan'?t\b|\bcannot\b/g, "can not"],
  [/\b(does|do|did|is|are|was|were|has|have|would|could|should|wo)n'?t\b/g, "$1 not"],
  [/\brej(?:ected|ection|ects|ecting|ect|\.|'?d)?(?![a-z])/g, "<REJECTED>"],
  [
    /\b(?:declined|denied|refused|returned|kicked back|sent back|bounced|not accepted|failed validation)\b/g,
    "<REJECTED>",
  ],
  [/\bacc(?:oun)?ts?\b\.?|\bacnt\b|\ba\/c\b/g, "account"],
  [/\bcust(?:omer)?'?s?\b/g, "customer"],
  [/\b(?:eu|end[- ]?users?|enduser)\b/g, "customer"],
  [/\b(?:svc|srvc|serv)\b/g, "service"],
  [/\b(?:addr?s?|adr|address(?:es)?)\b\.?/g, "address"],
  [/\bnbrs?\b|\bnum\b\.?|\bno\.(?=\s|$)/g, "number"],
  [/\bpls\b|\bplz\b|\bkindly\b/g, "please"],
  [/\breq(?:'?d|uired|uires|uire)\b/g, "required"],
  [/\b(?:auth'?d?|authori[sz]ed|authori[sz]ation|authori[sz]ing)\b\.?/g, "authorized"],
  [/\bunauth(?:ori[sz]ed)?\b\.?/g, "not authorized"],
  [/\b(?:rcvd|rec'?d|recvd|recieved|received)\b/g, "received"],
  [/\b(?:sched|scheduled|schd)\b/g, "scheduled"],
  [/\bcompl(?:eted?|etion)?\b|\bcomp(?:'d|ltd)\b/g, "complete"],
  [/\b(?:canc?elled|canceled|canc|cxl'?d?|cxld|cancell?ation)\b/g, "cancelled"],
  [/\b(?:ord|orders)\b/g, "order"],
  [/\bfirm order (?:commitment|confirmation|commit)\b|\bfoc'?(?:d|ed)?\b|\bloc\b(?= )/g, "<FOC>"],
  [
    /\b(?:d?ddt?|due dates?|desired due date|port(?:ing)? dates?|cut(?:over)? dates?|requested (?:due )?dates?)\b/g,
    "<DATE>",
  ],
  [/\bzip(?:[- ]?codes?)?\b|\bpostal[- ]?codes?\b|\bzipcode\b/g, "<ZIP>"],
  [/\b(?:(?:svc |service )?(?:sano|sasn|sath|sasd|sapr|sassn?|sa street))\b/g, "<ADDRESS>"],
  [
    /\b(?:billing|main|pilot|master|primary) (?:telephone|phone|tel|tn|btn)?\s*(?:number|#)?(?= |$|[.,;:/)])|\bb\.?t\.?n\b\.?|\batn\b|\bbilling (?:tn|tel)\b/g,
    "<BTN>",
  ],
  [
    /\b(?:(?:service|street|billing|customer|location|install(?:ation)?|premise)\s+)*address\b|\b(?:house|street) (?:number|name|#)|\b(?:suite|apt|unit|floor)(?: number| #)?\b|\bcustomer location\b/g,
    "<ADDRESS>",
  ],
  [
    /\b(?:(?:wireless|port(?:ing)?[- ]?out|port|transfer|account|security|number transfer)\s+)*(?:pins?|pass[- ]?codes?|passwords?|pwd|ntp|security code)\b|\bssn\b(?:\s*\/?\s*tax id)?|\btax id\b|\bsocial(?: security)?(?: number)?\b|\blast (?:4|four)(?: digits)?\b/g,
    "<PIN>",
  ],
  [/\baccount\s*(?:number|#|id)|\bacct#|\baccount\s*#/g, "<ACCOUNT>"],
  [
    /\b(?:(?:customer|business|company|subscriber|entity|account(?: holder)?|owner|billing|legal)\s*'?s?\s+)+names?\b|\bname on (?:the )?(?:account|request|order|lsr)\b/g,
    "<NAME>",
  ],
  [
    /\b(?:authorized|contact|auth)\s+(?:contact |signer |user |person |party |rep(?:resentative)? |agent )*(?:name|signer|user|person|contact|party|rep(?:resentative)?|agent)\b(?: name)?|\bsign(?:er|or|atory)\b(?:'s)?(?: name)?|\bcontact name\b/g,
    "<SIGNER>",
  ],
  [
    /\b(?:copy of )?(?:the )?(?:(?:phone |recent |latest )*(?:bills?|invoices?|billing statements?|statements?)(?: copy)?|bill copy|cob)\b/g,
    "<BILL>",
  ],
  [/\bcsrs?\b|\bcustomer service records?\b/g, "<CSR>"],
  [
    /\b(?:tns?|wtns?|dns?|ctns?|mdns?|telephone numbers?|phone numbers?|tel numbers?|numbers?|lines?|dids?)\b(?:\(s\))?/g,
    "<NUMBER>",
  ],
  [/\bmis-?match(?:ed|es|ing)?\b|\bno match\b|\bnot (?:a )?match(?:ing|ed)?\b|\bunmatched\b/g, "<WRONG>"],
  [
    /\b(?:(?:does|do|did|is|are|was|were) )?not (?:exactly )?(?:match|correct|valid|right|recogni[sz]ed|accurate|on file|same|agree|found|find)\b/g,
    "<WRONG>",
  ],
  [
    /\b(?:incorrect(?:ly)?|in-?valid|wrong|bad|inaccurate|differs?|different(?: from)?(?! (?:account|carrier|provider|nsp))|discrepanc(?:y|ies)|erroneous|must match|needs? correcti(?:on|ng)|error|unverified|inv)\b/g,
    "<WRONG>",
  ],
  [
    /\b(?:can|could) not (?:be )?(?:find|found|verif(?:y|ied)|validated?|locate[d]?|match(?:ed)?|identif(?:y|ied))\b|\bunable to (?:find|verify|validate|locate|match)\b|\bfail(?:ed|s|ure)?\b/g,
    "<WRONG>",
  ],
  [
    /\b(?:missing|none (?:was )?(?:provided|given|supplied)|not (?:provided|supplied|given|included|present)|omitted|blank|required|needed|needs?|please (?:provide|send|supply|advise|confirm|submit|correct|update|verify)|provide|must (?:provide|include))\b/g,
    "<MISSING>",
  ],
  [/\bexpired?\b|\bno longer valid\b|\bout of date\b|\bstale\b/g, "<EXPIRED>"],
];

/**
 * A carrier's text in few terms: `<ACCOUNT>`, `<BTN>`, `<ADDRESS>`, `<ZIP>`, `<PIN>`, `<NAME>`, `<SIGNER>`,
 * `<NUMBER>`, `<DATE>`, `<LOA>`, `<BILL>`; `<WRONG>`, `<MISSING>`, `<EXPIRED>`, `<REJECTED>`, `<FOC>`. Lower case.
 */
export const plainTerms = (text: string): string => {
  const isShouted = !/[a-z]{3}/.test(text);
  const spelled = isShouted ? text : text.replace(/\bAN\b/g, "account number");
  return terms.reduce(
    (said, [pattern, term]) => said.replace(pattern, term),
    spelled
      .toLowerCase()
      .replace(/[‘’`´]/g, "'")
      .replace(/[‐-―−]/g, "-")
      .replace(/\s+/g, " "),
  );
};
