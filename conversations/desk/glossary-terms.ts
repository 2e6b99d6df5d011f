import type { Term } from "./glossary.ts";

/** The words of porting and the other ways people write them, in English. */
export const terms: readonly Term[] = [
  {
    term: "porting",
    also: ["port", "number porting", "port-in", "porting in", "number portability", "LNP"],
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
  },
  {
    term: "FOC",
    also: ["firm order commitment", "firm order confirmation", "FOC date", "port date"],
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
  },
  {
    term: "ATN",
    also: ["account telephone number"],
  },
  {
    term: "CSR",
    also: ["customer service record", "carrier record"],
  },
  {
    term: "SID",
    also: ["request SID", "request id", "PR number"],
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
  },
  {
    term: "SSN4",
    also: ["last four of SSN", "last 4 of SSN", "last four digits of SSN", "SSN", "last 4 SSN"],
  },
  {
    term: "account number",
    also: ["acct number", "account no", "carrier account number"],
  },
  {
    term: "losing carrier",
    also: ["old carrier", "current carrier", "losing provider", "OSP", "old service provider"],
  },
  {
    term: "gaining carrier",
    also: ["new carrier", "winning carrier", "receiving carrier", "gaining provider", "destination carrier"],
  },
  {
    term: "carrier",
    also: ["phone company", "service provider", "provider", "telco"],
  },
  {
    term: "reseller",
    also: ["MVNO", "underlying carrier"],
  },
  {
    term: "NPAC",
    also: ["number portability administration center"],
  },
  {
    term: "RespOrg",
    also: ["resp org", "responsible organization", "responsible organisation"],
  },
  {
    term: "rate centre",
    also: ["rate center", "ratecenter"],
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
  },
  {
    term: "wireless",
    also: ["wireless number", "mobile number", "cell number", "mobile", "cell phone number"],
  },
  {
    term: "landline",
    also: ["landline number", "fixed line", "POTS", "wireline"],
  },
  {
    term: "toll-free",
    also: ["toll-free number", "800 number", "8xx"],
  },
  {
    term: "E911",
    also: ["enhanced 911", "911 address", "emergency address", "911"],
  },
  {
    term: "10DLC",
    also: ["A2P", "campaign registration", "A2P 10DLC", "ten digit long code"],
  },
  {
    term: "CNAM",
    also: ["caller name", "caller ID name", "caller id", "LIDB"],
  },
  {
    term: "DSL",
    also: ["bundled internet", "naked DSL"],
  },
  {
    term: "hunt group",
    also: ["hunting", "rollover line", "line hunting", "hunt", "rollover"],
  },
  {
    term: "distinctive ring",
    also: ["distinctive ringing"],
  },
  {
    term: "Centrex",
    also: [],
  },
  {
    term: "partial port",
    also: ["part port", "partial"],
  },
  {
    term: "full port",
    also: ["complete port", "full"],
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
  },
  {
    term: "service address",
    also: ["physical address", "installation address"],
  },
  {
    term: "billing address",
    also: ["bill address", "mailing address"],
  },
  {
    term: "billing statement",
    also: ["bill", "invoice", "statement", "bill copy", "phone bill"],
  },
  {
    term: "rejection",
    also: ["rejected", "reject", "port rejection"],
  },
  {
    term: "LSR",
    also: ["local service request"],
  },
  {
    term: "sandbox",
    also: ["test mode", "sandbox carrier"],
  },
];
