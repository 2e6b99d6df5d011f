import { showDate } from "../../../src/core/values/local-date.ts";

const counted = (count: number): string => (count === 1 ? "1 number" : `${count} numbers`);

/** What is said to the desk, which reads English. */
export const words = {
  wayOut: (address: string): string =>
    `Write to the porting desk at ${address} about these numbers. A person there knows another way, or that there is none.`,

  subject: (reference: string, sid: string, count: number, carrier: string): string =>
    `Port order ${reference}: ${counted(count)}${carrier === "" ? "" : ` from ${carrier}`} [${sid}]`,
  correctionSubject: (reference: string, former: string, sid: string): string =>
    `Port order ${reference}, corrected: takes the place of ${former} [${sid}]`,
  dateSubject: (reference: string, sid: string): string =>
    `Port order ${reference}: another date, please [${sid}]`,
  cancelSubject: (reference: string, sid: string): string =>
    `Port order ${reference}: please cancel [${sid}]`,
  aboutSubject: (reference: string, sid: string): string => `Re: Port order ${reference} [${sid}]`,

  greeting: "Hello,",
  ask: (count: number, carrier: string): string =>
    `please port ${counted(count)}${carrier === "" ? "" : ` away from ${carrier}`}. The work order is attached as PDF and its numbers as CSV.`,
  correction: (former: string): string =>
    `this is a correction. It takes the place of ${former}: please work from this one. The work order is attached as PDF and its numbers as CSV.`,
  changedHead: "What changed:",
  changed: (label: string, before: string, now: string): string =>
    before === "" ? `- ${label}: ${now}` : `- ${label}: ${now} (was ${before})`,
  secretsChanged: "- The account number or a PIN may be new as well: please use those on the page.",
  unchanged: "- Nothing that is printed here: the correction is on the page.",
  page: (pins: number, isAttached: boolean): string => {
    const what = ["the account number", ...(pins > 0 ? [pins === 1 ? "one PIN" : `${pins} PINs`] : [])];
    const documents = isAttached ? [] : ["the signed letter", "the bill"];
    const list = [...what, ...documents];
    return `Not in this mail, because mailboxes are read by many: ${list.slice(0, -1).join(", ")}${list.length > 1 ? " and " : ""}${list.at(-1)}.`;
  },
  link: (address: string, until: string): string =>
    `This page shows them once, after a click, until ${until}:\n${address}`,
  linkAgain:
    "If the page says that it is not open, somebody opened it before. Answer this mail, and you get a new one.",
  noLink: "There is no page for them just now. Answer this mail, and somebody calls you with them.",
  attached: "The signed letter and the bill are attached.",
  answerHow: (sid: string): string =>
    `Please answer this mail and leave ${sid} in the subject. A few words are enough: "received", "submitted", "FOC 12/04", "rejected: account number does not match", "completed", "cancelled". If numbers differ, a line for each.`,
  twice: (reference: string): string =>
    `If this mail comes twice, a connection broke on the way: it is one order, ${reference}.`,
  from: "Sent by Portside for the person who files this port.",

  cancel: (reference: string, count: number): string =>
    `please stop port order ${reference} for ${counted(count)}, and answer "cancelled" once that is done. If it is too late, please say so and name the port date.`,
  cancelSome: (reference: string, numbers: string[]): string =>
    `please take these numbers out of port order ${reference}, and leave the others in it: ${numbers.join(", ")}. Answer with the numbers and "cancelled" once that is done.`,
  chase: (reference: string, since: string): string =>
    `how does port order ${reference} stand? The last we heard was on ${since}. A line is enough: received, submitted, a date, or what is missing.`,
  date: (reference: string, date: string): string =>
    `please ask for another port date for order ${reference}: ${showDate(date)}. Answer with the date you get, such as "FOC 12/04".`,
  newLink: (reference: string): string => `here is a new link for port order ${reference}.`,

  order: {
    title: "Port work order",
    reference: "Order",
    corrects: "Takes the place of",
    losing: "Current carrier",
    gaining: "New carrier",
    holder: "Account holder",
    account: "Account number",
    onPage: "On the page that the mail leads to",
    btn: "Billing telephone number",
    service: "Service address",
    billing: "Billing address",
    representative: "Authorized representative",
    portType: "Port",
    full: "Full: all numbers of the account",
    partial: "Partial: other numbers stay",
    newBtn: "New billing number of those that stay",
    date: "Requested date",
    soon: "As soon as possible",
    signed: "Letter signed",
    count: "Numbers",
    kinds: { local: "landline", mobile: "wireless", "toll-free": "toll-free" },
    notes: [
      "The service address is the one on the current carrier's record; file it as it is written here.",
      "PINs of wireless numbers live only days: please submit the order soon.",
      "Nothing here is to be filed twice: one order carries one reference.",
    ],
  },
} as const;
