import type { LetterEvent, SignatureMark } from "../core/letter.ts";

const date = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });

/** "2026-11-18 15:04:05" in UTC. */
export const utc = (at: number): string => new Date(at).toISOString().slice(0, 19).replace("T", " ");

const count = (numbers: number): string => numbers.toLocaleString("en-US");

const counted = (numbers: number): string =>
  numbers === 1 ? "1 telephone number" : `${count(numbers)} telephone numbers`;

const eventWords: Record<LetterEvent, string> = {
  drawn: "Letter made",
  sent: "Link sent",
  failed: "Link could not be sent",
  opened: "Link opened",
  viewed: "Letter shown",
  "code-sent": "Code sent",
  "code-verified": "Code confirmed",
  signed: "Signed",
  declined: "Declined",
  expired: "Expired",
  voided: "Voided",
  renewed: "Made anew",
};

const methods: Record<SignatureMark["method"], string> = {
  typed: "Name typed by the signer",
  drawn: "Signature drawn by the signer",
};

/** Every word that is printed and does not come with the letter. */
export const words = {
  test: "TEST — NOTHING MOVES",
  reference: "Reference",
  authorization: "Authorization",
  numbers: "Telephone numbers",
  numbersOnFirstPage: (numbers: string[]): string => {
    const [first = "", last = ""] = [numbers[0], numbers.at(-1)];
    if (numbers.length === 1) return `${first}, the only one; it is also listed in Attachment A`;
    return `${count(numbers.length)}, from ${first} to ${last}, each listed in Attachment A`;
  },
  stayingLabel: "Numbers that stay",
  stayingOnFirstPage: (numbers: string[]): string =>
    `${count(numbers.length)} with the current carrier, listed in Attachment A`,
  attachment: "Attachment A",
  attachmentNumbers: (numbers: string[], reference: string): string =>
    `${counted(numbers.length)} covered by the letter ${reference}`,
  attachmentStaying: (numbers: string[]): string =>
    numbers.length === 1
      ? "1 telephone number that stays with the current carrier"
      : `${counted(numbers.length)} that stay with the current carrier`,
  signature: "Signature",
  printedName: "Printed name",
  title: "Title",
  email: "E-mail",
  date: "Date",
  dateOf: (at: number): string => date.format(at),
  timeOf: (at: number): string => `${utc(at).slice(11)} UTC`,
  signatureDrawn: (name: string): string => `Signature drawn by ${name}`,
  footer: (reference: string, version: string): string => `${reference}  ·  ${version}`,
  page: (number: number, of: number): string => `Page ${number} of ${of}`,

  orderNumbers: (count: number): string => `${counted(count)} to port`,
  orderNotes: "How to go on",
  numberColumns: ["", "Number", "Kind", "Main number", "PIN"],
  isBtn: "BTN",
  pinNeeded: "needed",

  sealName: "Portside seal",
  sealReason: "Sealed against change",
  certificate: "Certificate of signature",
  certificateAbout: (reference: string): string =>
    `How the letter ${reference} was signed. All times are UTC.`,
  document: "Document shown (SHA-256)",
  wording: "Wording of the letter",
  signer: "Signer",
  method: "Method",
  methodOf: (mark: SignatureMark): string => methods[mark.method],
  signedAt: "Signed",
  code: "Code sent to the e-mail address",
  codeVerified: (at: number): string => `Confirmed ${utc(at)}`,
  codeNotVerified: "Not asked for",
  lines: "Record of events",
  eventOf: (event: LetterEvent): string => eventWords[event],
  by: (actor: string): string => `by ${actor}`,
  from: (address: string, agent: string): string =>
    [address === "" ? "" : `from ${address}`, agent].filter((part) => part !== "").join("  ·  "),
  documentOf: (hash: string): string => `document ${hash}`,
  noLines: "No events are recorded",
  chain: "Last line of the record (SHA-256)",
} as const;
