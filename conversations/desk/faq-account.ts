import type { Faq } from "./faq.ts";

/** Questions about the account at the losing carrier and what proves it. */
export const account: Faq[] = [
  {
    id: "which-document",
    asks: [
      "what|which document*|paper*|paperwork|file*|proof|bill|statement|invoice do|need*|must|should|upload|send|want|required|counts|kind|type|is|are",
      "what|which do|should|must|can upload|attach|send|provide",
      "do|does need* document*|bill|statement|invoice|paperwork|contract|loa|upload",
      "can|is pdf|image|photo|screenshot|picture|jpg|png use|upload|send|enough|ok|okay|fine|accept*|take|work*",
      "accept*|take|use photo|picture|screenshot|scan|pdf|copy|image|good",
      "how_big|how_large|size file|bill|pdf|upload",
      "why need*|want* bill|statement|invoice|document*",
    ],
    says: ["i|we only have photo|picture|screenshot|scan"],
  },
  {
    id: "bill-age",
    asks: [
      "how_old!|how_recent!|how_new! bill|statement|invoice|it|be|document",
      "bill|statement|invoice old|older|recent|expired|last_month|last_year|outdated|months too|ok|okay|enough|can|is|if|fine|use|does|must|will",
      "bill|statement|invoice how age|date*",
    ],
    says: ["bill|statement|invoice is|are too_old|months_old|month_old|year_old|outdated|old"],
  },
  {
    id: "no-bill",
    asks: [
      "what|how if|do no|not|without|lost bill|statement|invoice|document",
      "can|is port|it|there|possible without bill|statement|invoice|document",
      "where|how get|find|download|request bill|statement|invoice|csr",
      "prepaid bill|statement|invoice|no|what|do|need",
    ],
    says: [
      "i|we do_not|never|no|not|lost have|get|got|receive|the|my|a bill|statement|invoice|paper_bill",
      "i|we have no bill|statement|invoice",
    ],
  },
  {
    id: "account-number",
    asks: [
      "where|how find|get|see|look|is|locate account_number|account_no|acct|account_numbers",
      "what is account_number",
      "why need*|want* account_number",
      "is|can account_number same|phone|number|phone_number",
      "prepaid account_number",
      "which account_number",
    ],
  },
  {
    id: "pin",
    asks: [
      "where|how get|find|create|make|request|generate|is|see pin|passcode|transfer_pin|porting_pin",
      "why need*|want*|ask* pin|passcode",
      "what|which pin|passcode need*|use|do|should|is|mean|kind",
      "do|does|is need*|required|have_to|landline* pin|passcode",
      "how_long pin valid|last*|live|good|expire*|work*",
      "pin expire*|expired|forgot*|lost|not_work* what|how|do|does|can|when|if|why|is",
    ],
    says: [
      "i|we do_not|no|lost|forgot|never have|know|the|my|got|a|had pin|passcode|transfer_pin",
      "i|we have no pin|passcode|transfer_pin",
    ],
  },
  {
    id: "pin-verizon",
    asks: ["verizon! transfer_pin|pin|passcode|lock|unlock|number_lock|transfer", "port|7678 verizon dial"],
  },
  {
    id: "pin-att",
    asks: ["att! transfer_pin|pin|passcode|lock|unlock|transfer", "port|7678 att dial"],
  },
  {
    id: "pin-tmobile",
    asks: [
      "tmobile! transfer_pin|pin|passcode|lock|unlock|transfer|protection",
      "tlife!|t_life! pin|passcode|transfer",
    ],
  },
  {
    id: "ssn4",
    asks: [
      "why need*|want*|ask*|give ssn!|ssn4!|social!|social_security!",
      "do|does|is|must|have need*|required|give|share|safe ssn!|ssn4!|social!|social_security!",
      "what is|are ssn4|last_four|last_4 social|ssn|ssn4|digits|for",
      "what if no|not|without ssn|ssn4|social",
    ],
  },
  {
    id: "btn",
    asks: [
      "where|how find|get|see|is|locate|know btn|billing_number|billing_telephone_number|billing_telephone|main_number",
      "what|which is|should|do|use|number|if btn|billing_number|billing_telephone_number|billing_telephone|main_number",
      "why need*|want* btn|billing_number|billing_telephone_number|billing_telephone",
      "do|does i|we|have btn|billing_telephone_number|billing_telephone",
    ],
  },
  {
    id: "name-and-address",
    asks: [
      "which|what address use|enter|give|put|need*|do|should|is|mean",
      "service|billing address difference|same|or|which|what",
      "does|must|should|do|how name|address|spelling match|exact*|same|spelled|be",
      "can po_box|p_o_box|box use|be|address|i|we",
      "why need*|want* address|name",
    ],
  },
  {
    id: "residential-or-business",
    asks: [
      "residential business difference|or|which|mean*|choose|should|what|how|vs|versus",
      "is|am|are|does this|it|my|i|we|our account|line|phone|considered|counted|count|a|i|we residential!|business!|personal!",
    ],
  },
  {
    id: "unpaid-balance",
    asks: [
      "unpaid|owe|owing|overdue|balance|debt|past_due|outstanding|behind can|what|if|will|may|do|does|is|refuse|port*|still|money",
      "can|may|could refuse|block|deny|hold|stop|prevent port*|number*|transfer|leaving|it",
    ],
  },
  {
    id: "contract",
    asks: [
      "contract!|termination!|early_termination!|etf! fee*|what|if|can|will|still|port*|is|do|under|end|penalty",
      "penalty! what|is|do|pay|leav*|early|any",
      "can|may port*|leave|move|transfer under|in|with|before contract|agreement",
    ],
  },
  {
    id: "locked-number",
    asks: [
      "how|where|what unlock*|remove|lift|turn_off|disable|unfreeze lock*|freeze|number*|protection|portout|line",
      "is|are|if|what number*|line*|account lock*|frozen|freeze",
    ],
    says: ["my|our|the number*|line*|account is|are|was locked|frozen"],
  },
];
