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
    answer:
      "One document: the latest bill from your current carrier, as a PDF or a photo, up to 10 MB. It has to show the account name, the account number, the service address and a date. For photos, lay the page flat, get all four corners in, and avoid shadows. A screenshot of the online bill often lacks the address, so the PDF is better.",
  },
  {
    id: "bill-age",
    asks: [
      "how_old!|how_recent!|how_new! bill|statement|invoice|it|be|document",
      "bill|statement|invoice old|older|recent|expired|last_month|last_year|outdated|months too|ok|okay|enough|can|is|if|fine|use|does|must|will",
      "bill|statement|invoice how age|date*",
    ],
    says: ["bill|statement|invoice is|are too_old|months_old|month_old|year_old|outdated|old"],
    answer:
      "Most carriers want a bill from the last 30 to 60 days. Sign in to your current carrier and download the newest one; the last months are nearly always there. If there is none, ask its support for a current statement or a customer service record.",
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
    answer:
      "Ask your current carrier for a customer service record, a CSR, or for a letter with your account details. Either shows the name, address and numbers on file, and most carriers send one within days. Prepaid lines have no bill: use the account page or the order receipt, saved as a PDF.",
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
    answer:
      "It is printed near the top of the bill, often beside the invoice date, and in your online account. It is rarely the phone number itself. If you buy through a reseller, the carrier behind it may know you under another number; ask for that one. I show it by its last four only.",
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
    answer:
      "Wireless carriers want proof that the owner asked, so they issue a transfer PIN for leaving. The account owner gets it in the carrier's app, its website or by phone. It lives only a few days, so I ask for it late and file at once. It is not the voicemail or SIM PIN. Details change often, so check with your carrier.",
  },
  {
    id: "pin-verizon",
    asks: ["verizon! transfer_pin|pin|passcode|lock|unlock|number_lock|transfer", "port|7678 verizon dial"],
    answer:
      "At Verizon the owner or account manager dials #PORT (#7678) or uses My Verizon to get a Number Transfer PIN. It lasts about 7 days. Turn Number Lock off first. Business lines have a page of their own. This changes, so check with your carrier.",
  },
  {
    id: "pin-att",
    asks: ["att! transfer_pin|pin|passcode|lock|unlock|transfer", "port|7678 att dial"],
    answer:
      "At AT&T the primary user dials *PORT (*7678) or signs in to myAT&T to get a Number Transfer PIN. One PIN covers all lines of the account. It lasts about 4 days for consumers and 14 for business. Turn any Wireless Account Lock off first. This changes, so check with your carrier.",
  },
  {
    id: "pin-tmobile",
    asks: [
      "tmobile! transfer_pin|pin|passcode|lock|unlock|transfer|protection",
      "tlife!|t_life! pin|passcode|transfer",
    ],
    answer:
      "At T-Mobile the primary account holder asks for a temporary port-out PIN in the T-Life app. Be on the T-Mobile network, with Wi-Fi and VPN off. Turn Port Out Protection off for each line. The PIN lasts a few days. This changes, so check with your carrier.",
  },
  {
    id: "ssn4",
    asks: [
      "why need*|want*|ask*|give ssn!|ssn4!|social!|social_security!",
      "do|does|is|must|have need*|required|give|share|safe ssn!|ssn4!|social!|social_security!",
      "what is|are ssn4|last_four|last_4 social|ssn|ssn4|digits|for",
      "what if no|not|without ssn|ssn4|social",
    ],
    answer:
      "Some wireless carriers know the account holder by the last four digits of the Social Security number instead of a PIN. I ask for them only if the carrier wants them, and only in a private form. A business account may have a PIN instead. They are erased after the port is done.",
  },
  {
    id: "btn",
    asks: [
      "where|how find|get|see|is|locate|know btn|billing_number|billing_telephone_number|billing_telephone|main_number",
      "what|which is|should|do|use|number|if btn|billing_number|billing_telephone_number|billing_telephone|main_number",
      "why need*|want* btn|billing_number|billing_telephone_number|billing_telephone",
      "do|does i|we|have btn|billing_telephone_number|billing_telephone",
    ],
    answer:
      "The BTN, or billing telephone number, is the main number of the account at your current carrier. Look at the top of the bill, near the account number. With one single number, it is usually that number itself. On wireless accounts any number you port will normally do.",
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
    answer:
      "Use the name and address your current carrier has on file, spelled as on the bill. The service address is where the lines are; the billing address is where the bill goes. They may be the same. A PO box cannot be a service address. A missing initial or suite can be enough for a rejection.",
  },
  {
    id: "residential-or-business",
    asks: [
      "residential business difference|or|which|mean*|choose|should|what|how|vs|versus",
      "is|am|are|does this|it|my|i|we|our account|line|phone|considered|counted|count|a|i|we residential!|business!|personal!",
    ],
    answer:
      "Go by how your current carrier bills you. If the bill names a company, choose business and give that company name. If it names a person only, choose residential. The use of the line does not matter.",
  },
  {
    id: "unpaid-balance",
    asks: [
      "unpaid|owe|owing|overdue|balance|debt|past_due|outstanding|behind can|what|if|will|may|do|does|is|refuse|port*|still|money",
      "can|may|could refuse|block|deny|hold|stop|prevent port*|number*|transfer|leaving|it",
    ],
    answer:
      "You can port with money still owed. Under FCC rules the old company may not refuse a port because of an unpaid balance or a termination fee. You still owe it, and they may send a final bill. An account already suspended or closed is another matter: the number must be active.",
  },
  {
    id: "contract",
    asks: [
      "contract!|termination!|early_termination!|etf! fee*|what|if|can|will|still|port*|is|do|under|end|penalty",
      "penalty! what|is|do|pay|leav*|early|any",
      "can|may port*|leave|move|transfer under|in|with|before contract|agreement",
    ],
    answer:
      "A contract does not stop a port, but leaving early can cost a termination fee. Porting the last number often ends the contract at once. Read the terms or ask your current carrier for the exact amount first. Also ask when the next billing period begins.",
  },
  {
    id: "locked-number",
    asks: [
      "how|where|what unlock*|remove|lift|turn_off|disable|unfreeze lock*|freeze|number*|protection|portout|line",
      "is|are|if|what number*|line*|account lock*|frozen|freeze",
    ],
    says: ["my|our|the number*|line*|account is|are|was locked|frozen"],
    answer:
      "A lock or freeze protects a number from being moved by somebody else. Only the account owner can lift it, in the carrier's app or by phone. Ask for every port-out lock and carrier freeze to be removed, and for the date it is done. Then file.",
  },
];
