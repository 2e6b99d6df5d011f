/**
 * What losing carriers and porting desks write, in their many wordings, and what it means. The day is Monday,
 * November 23, 2026; the order has the numbers (212) 555-0142, 0143 and 0150, of which 0142 is the BTN.
 */
export type Written = {
  text: string;
  /** Families of the refusal, with the numbers where single ones are meant. */
  rejected?: { families: string[]; numbers?: string[] };
  status?: "in-review" | "with-carrier" | "date-set" | "completed" | "cancelled";
  date?: string;
  /** The numbers a status is about, where it is not about all of them. */
  numbers?: string[];
};

const [main, second, third] = ["+12125550142", "+12125550143", "+12125550150"] as const;

const rejected = (text: string, family: string | string[], numbers?: string[]): Written => ({
  text,
  rejected: { families: [family].flat(), ...(numbers ? { numbers } : {}) },
});

export const answerCorpus: Written[] = [
  rejected("Acct# invalid", "R01"),
  rejected("Reject - account number on LSR does not match CSR. Pls correct and resubmit.", "R01"),
  rejected("7A: AN missing or incorrect", "R01"),
  rejected("REJECTED BY OSP. Reason: Invalid Account Number. PON PR7K3M ver 1", "R01"),
  rejected(
    `From: Porting <ports@bell.example>
Sent: Monday, November 23, 2026 9:14 AM
To: desk@carrier.example
Subject: RE: Port order PR-7K3M-9Q2X/1

Hello,
we can't find an account under the number you supplied. Please provide the correct acct no. as shown on the invoice.

Regards,
Lena Ortiz
Port Out Team

> Please port 3 numbers away from Sandbox Bell.
> Leave the subject as it is.`,
    "R01",
  ),
  rejected("PIN/passcode incorrect", "R02"),
  rejected("Port out PIN expired, customer must generate new NTP", "R02"),
  rejected("Rej: pwd/PIN mismatch on WPR for 212.555.0143", "R02", [second]),
  rejected("SSN/Tax ID last 4 does not match", "R02"),
  rejected("8J passcode required for this acct, none provided", "R02"),
  rejected("unauth. signer", "R03"),
  rejected("The person who signed the LOA isn't authorized on the account per our records.", "R03"),
  rejected("LOA signer name not on acct (auth contact is someone else)", "R03"),
  rejected("Contact name does not match authorized user", "R03"),
  rejected("LSR rejected 7D – end user name", "R04"),
  rejected("EU name mismatch", "R04"),
  rejected("Business name on the request doesn't match what we have on file", "R04"),
  rejected("SPID mismatch", "R21"),
  rejected("BTN does not match", "R05"),
  rejected("Wrong ATN. 212-555-0142 is a working TN but not the billing TN", "R05"),
  rejected("Incorrect billing telephone # on order", "R05"),
  rejected("CSR address mismatch SANO", "R06"),
  rejected("SASN/SATH on LSR invalid", "R06"),
  rejected("Service address doesn't match, we show a suite #", "R06"),
  rejected("Reject code 8D. Addr mismatch: house nbr", "R06"),
  rejected("Your port request has been rejected because the address you provided is incorrect.", "R06"),
  rejected("ZIP mismatch", "R07"),
  rejected("Invalid postal code for end user location", "R07"),
  rejected("212-555-0150 rejected – not on account", "R08", [third]),
  rejected("TN(s) do not belong to this acct: 2125550143, 2125550150", "R08", [second, third]),
  rejected("WTN not found on AN", "R08"),
  rejected("TN not active", "R09"),
  rejected("(212) 555-0143 is disconnected, cannot be ported", "R09", [second]),
  rejected("number is inactive or in aging", "R09"),
  rejected("rate center not served / TN not portable", "R09"),
  rejected("Main TN is in the port and others remain. Provide new BTN for remaining lines.", "R10"),
  rejected("Rejected: cannot port BTN on partial, new ATN needed for remaining", "R10"),
  rejected("Order type wrong: this is a partial port, you sent full", "R11"),
  rejected("REQTYP incorrect - should be full port / more TNs on account", "R11"),
  rejected("complex service/hunting", "R12"),
  rejected("DSL on line, must be removed prior to port", "R12"),
  rejected("TN has RCF feature and distinctive ring - remove first", "R12"),
  rejected("pending order on account", "R13"),
  rejected("Open svc order C7720 due 11/30, resubmit after completion", "R13"),
  rejected("local service freeze", "R14"),
  rejected("acct has port protection / number lock enabled", "R14"),
  rejected("LOA illegible, please resend a clear copy", "R15"),
  rejected("Bill copy older than 30 days - need recent invoice", "R15"),
  rejected("LOA is not signed", "R16"),
  rejected("DDD not available, earliest 12/09", "R17"),
  rejected("Requested due date is less than the std interval", "R17"),
  rejected("dup order - TN already on another PON with a different NSP", "R18"),
  rejected("pin wrong for 0143 and zip does not match", ["R02", "R07"]),
  { text: "jeopardy: FOC due date cannot be met, new date tbd", status: "with-carrier" },
  { text: "FOC 12/04", status: "date-set", date: "2026-12-04" },
  { text: "firm order commitment rec'd - due date Fri Dec 4th", status: "date-set", date: "2026-12-04" },
  {
    text: "Good news, the losing carrier confirmed the port for December 9, 2026 at 11:30am EST",
    status: "date-set",
    date: "2026-12-09",
  },
  { text: "order rcvd, LSR will be sent tomorrow", status: "in-review" },
  { text: "LSR submitted to Sandbox Bell 11/23, PON PR7K3M", status: "with-carrier" },
  { text: "port complete, all TNs activated in NPAC this morning", status: "completed" },
];

/** Numbers of the order that the corpus is about. */
export const corpusNumbers: string[] = [main, second, third];
