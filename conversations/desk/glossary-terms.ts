import type { Term } from "./glossary.ts";

/** The words of porting, explained in a sentence or two. */
export const terms: readonly Term[] = [
  {
    term: "porting",
    also: ["port", "number porting", "port-in", "porting in", "number portability", "LNP"],
    meaning: "Moving a phone number from one phone company to another. The number itself stays the same.",
  },
  {
    term: "LOA",
    also: [
      "letter of authorization",
      "letter of authorisation",
      "letter of agency",
      "authorization letter",
      "letter",
    ],
    meaning:
      "Letter of Authorization: the account owner's signed permission to move these numbers. I make it from your answers, and it is signed on the screen.",
  },
  {
    term: "FOC",
    also: ["firm order commitment", "firm order confirmation", "FOC date", "port date"],
    meaning:
      "Firm order commitment: the old carrier agrees to the port and names the date. It can still move, so keep the numbers active.",
  },
  {
    term: "BTN",
    also: [
      "billing telephone number",
      "billing number",
      "billing telephone",
      "main billing number",
      "main number",
    ],
    meaning:
      "Billing telephone number: the main number of the account at the current carrier. It stands near the top of the bill. With one single number it is usually that number.",
  },
  {
    term: "ATN",
    also: ["account telephone number"],
    meaning: "Account telephone number: another name for the BTN, the main number of the account.",
  },
  {
    term: "CSR",
    also: ["customer service record", "carrier record"],
    meaning:
      "Customer service record: what the current carrier has on file, such as name, address, main number and lines. Every detail of a port is compared with it. You can ask the carrier for a copy.",
  },
  {
    term: "SID",
    also: ["request SID", "request id", "PR number"],
    meaning:
      'The Request SID is the name of one request here, such as PR-7K3M-9Q2X. Type "status of" and the SID to see where it stands.',
  },
  {
    term: "PIN",
    also: [
      "passcode",
      "transfer PIN",
      "porting PIN",
      "number transfer PIN",
      "port-out PIN",
      "account PIN",
      "port PIN",
    ],
    meaning:
      "A code that proves the account owner wants the number to leave. Wireless carriers issue one on request, and it lives only a few days. It is not the voicemail or SIM PIN.",
  },
  {
    term: "SSN4",
    also: ["last four of SSN", "last 4 of SSN", "last four digits of SSN", "SSN", "last 4 SSN"],
    meaning:
      "The last four digits of the account holder's Social Security number. Some wireless carriers use them instead of a PIN. I ask for them in private only.",
  },
  {
    term: "account number",
    also: ["acct number", "account no", "carrier account number"],
    meaning:
      "The number of your account at the current carrier, printed near the top of the bill. It is rarely the phone number.",
  },
  {
    term: "losing carrier",
    also: ["old carrier", "current carrier", "losing provider", "OSP", "old service provider"],
    meaning:
      "The phone company that has the number now and will lose it. Its records decide whether a port goes through.",
  },
  {
    term: "gaining carrier",
    also: ["new carrier", "winning carrier", "receiving carrier", "gaining provider", "destination carrier"],
    meaning: "The phone company that receives the number. It files the port with the losing carrier.",
  },
  {
    term: "carrier",
    also: ["phone company", "service provider", "provider", "telco"],
    meaning: "A company that serves phone numbers, such as Verizon, AT&T or a cable company.",
  },
  {
    term: "reseller",
    also: ["MVNO", "underlying carrier"],
    meaning:
      "A company that sells another carrier's lines under its own name. In a port, the record of the carrier behind it counts.",
  },
  {
    term: "NPAC",
    also: ["number portability administration center"],
    meaning:
      "The central US database that says which carrier serves each ported number. The switch on the port date happens there.",
  },
  {
    term: "RespOrg",
    also: ["resp org", "responsible organization", "responsible organisation"],
    meaning:
      "Responsible organization: the company in charge of a toll-free number. Toll-free ports are a change of RespOrg.",
  },
  {
    term: "rate centre",
    also: ["rate center", "ratecenter"],
    meaning:
      "A local area that landline numbers belong to. A carrier can take a number only where it serves that area.",
  },
  {
    term: "port-out lock",
    also: [
      "number lock",
      "port freeze",
      "carrier freeze",
      "port-out protection",
      "port protection",
      "lock",
      "freeze",
      "PIC freeze",
      "local freeze",
      "transfer lock",
      "account lock",
    ],
    meaning:
      "A protection that stops anybody from moving the number away. Only the account owner can have it removed, and it must be off before a port.",
  },
  {
    term: "wireless",
    also: ["wireless number", "mobile number", "cell number", "mobile", "cell phone number"],
    meaning: "A number served by a mobile network. Wireless numbers usually need a transfer PIN to leave.",
  },
  {
    term: "landline",
    also: ["landline number", "fixed line", "POTS", "wireline"],
    meaning: "A number that is not mobile: a desk line, a cable or internet phone line, a fax.",
  },
  {
    term: "toll-free",
    also: ["toll-free number", "800 number", "8xx"],
    meaning:
      "A number the called party pays for: 800, 833, 844, 855, 866, 877 and 888. It moves in a process of its own.",
  },
  {
    term: "E911",
    also: ["enhanced 911", "911 address", "emergency address", "911"],
    meaning:
      "Emergency calling with a registered address. It has to be registered again with the new carrier after a port.",
  },
  {
    term: "10DLC",
    also: ["A2P", "campaign registration", "A2P 10DLC", "ten digit long code"],
    meaning:
      "The US registration that lets businesses text from ordinary local numbers. It is done with the new carrier.",
  },
  {
    term: "CNAM",
    also: ["caller name", "caller ID name", "caller id", "LIDB"],
    meaning:
      "The name shown to people you call. It can be lost in a port and is then set again with the new carrier.",
  },
  {
    term: "DSL",
    also: ["bundled internet", "naked DSL"],
    meaning:
      "Internet over a phone line. Moving the line's number can cut it, so many carriers refuse the port until it is off the line.",
  },
  {
    term: "hunt group",
    also: ["hunting", "rollover line", "line hunting", "hunt", "rollover"],
    meaning:
      "Lines that ring one after another when the first is busy. It has to be taken off before its numbers can move.",
  },
  {
    term: "distinctive ring",
    also: ["distinctive ringing"],
    meaning: "Two numbers on one line that ring differently. The feature has to be removed before a port.",
  },
  {
    term: "Centrex",
    also: [],
    meaning:
      "A business phone service run by the carrier instead of a phone system. Its numbers need the feature removed before a port.",
  },
  {
    term: "partial port",
    also: ["part port", "partial"],
    meaning:
      "Some numbers of an account move and others stay. If the main number moves, another one must take its place.",
  },
  {
    term: "full port",
    also: ["complete port", "full"],
    meaning: "All numbers of an account move. The old account usually ends with it.",
  },
  {
    term: "authorised representative",
    also: [
      "authorized representative",
      "authorized person",
      "authorised person",
      "authorized rep",
      "authorized signer",
      "representative",
      "signer",
      "authorized user",
    ],
    meaning:
      "The person who may decide about the account and signs the letter. The current carrier must have this name on its record.",
  },
  {
    term: "service address",
    also: ["physical address", "installation address"],
    meaning: "Where the lines are in use, as the current carrier has it on file. A PO box does not count.",
  },
  {
    term: "billing address",
    also: ["bill address", "mailing address"],
    meaning:
      "Where the current carrier sends the bill. It is printed on the letter and may be the same as the service address.",
  },
  {
    term: "billing statement",
    also: ["bill", "invoice", "statement", "bill copy", "phone bill"],
    meaning: "The newest bill of the current carrier, with account name, account number, address and date.",
  },
  {
    term: "rejection",
    also: ["rejected", "reject", "port rejection"],
    meaning:
      "The old carrier sends a request back because a detail differs from its record. The numbers stay where they are, and it is filed again.",
  },
  {
    term: "LSR",
    also: ["local service request"],
    meaning: "Local service request: the order one carrier sends to another to move numbers.",
  },
  {
    term: "sandbox",
    also: ["test mode", "sandbox carrier"],
    meaning:
      "A pretend carrier for trying things out. It moves no real numbers, and everything about it is marked TEST.",
  },
];
