import type { Answer } from "./answering-person.ts";
import { planted } from "./planted-secrets.ts";

/** What is said once a request is with the carrier: the end of every journey. */
export const filedWithSid = /It is filed\. Request SID: PR-[0-9A-Z]{4}-[0-9A-Z]{4}/;

/** The Request SID the confirmation names. */
export const sidIn = (transcript: string): string | null =>
  /It is filed\.\s+Request SID:\s+(PR-[0-9A-Z]{4}-[0-9A-Z]{4})/.exec(transcript)?.[1] ?? null;

/**
 * An answer to every question the checklist may ask, each for one item and by its name, so that they are right in
 * any order and also where part of the answers is there already.
 */
export const portAnswers = ({ numbers, bill }: { numbers: string; bill: string }): Answer[] => [
  { asks: /Type \/port to start/, says: "/port" },
  { asks: /Go on with it(?:, or start another)?\?|Which one\? 1\)/, says: "1" },
  {
    asks: /Reply "agree" to tick all six|Still to tick:/,
    says: "agree",
    gives: /Agreement: .{0,12}points/,
    items: ["agreements"],
  },
  {
    asks: /Is any of these on the account:/,
    says: "none",
    gives: /Services on the account: none/,
    items: ["services"],
  },
  { asks: /To have at hand:/, says: "ready", gives: /at hand: everything/i, items: ["ready"] },
  {
    asks: /Which numbers do you want to move\?|No number is left in this request/,
    says: numbers,
    gives: /Numbers: (?:1 number|[\d,]+ numbers): \(212\)|Numbers: \(212\)/,
    items: ["numbers"],
  },
  {
    asks: /Is that the company that sends the bill\?|Which company is the service with now\?/,
    says: "carrier is Sandbox Bell",
    gives: /Losing carrier: Sandbox Bell/,
    items: ["carrier"],
  },
  {
    asks: /Which number is the billing telephone number \(BTN\)/,
    says: "the BTN is 212-555-0100",
    gives: /Billing telephone number: \(212\) 555-0100/,
    items: ["btn"],
  },
  {
    asks: /What is the account number with them\?/,
    says: `account number ${planted.account}`,
    gives: /Account number: •••• 7719/,
    items: ["accountNumber"],
  },
  {
    asks: /Is the account residential or business\?/,
    says: "business",
    gives: /Residential or business: Business/,
    items: ["customerType"],
  },
  {
    asks: /What is the company name, exactly as on the bill\?/,
    says: "Acme Plumbing LLC",
    gives: /Company name: Acme Plumbing LLC/,
    items: ["accountName"],
  },
  {
    asks: /Who may sign for the account\?/,
    says: "the representative is Dana Reyes",
    gives: /Authorised representative: Dana Reyes/,
    items: ["repName"],
  },
  {
    asks: /And their e-mail address\?/,
    says: "dana@acme.com",
    gives: /Representative's e-mail: dana@acme\.com/,
    items: ["repEmail"],
  },
  {
    asks: /Can they open that mailbox\?|can they open that mailbox\?/,
    says: "yes",
    gives: /Can open that mailbox: Yes/,
    items: ["mailbox"],
  },
  {
    asks: /Are you allowed by the account holder to ask for this port\?/,
    says: "yes",
    gives: /Allowed by the account holder: Yes/,
    items: ["attest"],
  },
  {
    asks: /What is the service address, as spelled on the bill/,
    says: "120 W 45th St, Apt 4B, New York, NY 10036, same",
    gives: /Service ZIP code: 10036\.? Billing address is the same: Yes/,
    items: ["serviceStreet", "serviceUnit", "serviceCity", "serviceState", "serviceZip", "billingSame"],
  },
  { asks: /What is the service street, as on the bill\?/, says: "the street is 120 W 45th St" },
  { asks: /What is the service city, as on the bill\?/, says: "the city is New York" },
  { asks: /What is the service state, as on the bill\?/, says: "the state is NY" },
  { asks: /What is the service ZIP code, as on the bill\?/, says: "the zip is 10036" },
  { asks: /[Ii]s the billing address the same/, says: "yes" },
  { asks: /Did you mean .*\?/, says: "no" },
  { asks: /Leave it for now\? Nothing is lost/, says: "no" },
  {
    asks: /Please send the latest billing statement/,
    says: bill,
    gives: /Billing statement: .* kB\)/,
    items: ["bill"],
  },
  {
    asks: /wants the transfer PIN\. Please give it here in private/,
    says: planted.pin,
    gives: /Taken from the form: PIN for/,
  },
  {
    asks: /wants the last four digits of the account holder's SSN/,
    says: planted.ssn4,
    gives: /Taken from the form: Last four of SSN for/,
  },
  {
    asks: /Does that PIN cover the other \d+ wireless numbers? too\?/,
    says: "no",
    gives: /Same PIN for all: No/,
    items: ["samePin"],
  },
  { asks: /When all is right, say "submit"|Say "submit" to file it/, says: "submit" },
  { asks: /away from .* as .*\? .* will be asked by mail to sign the letter/, says: "yes" },
  { asks: /also sign here: say "sign"|You can say "sign"|The letter is being made/, says: "sign" },
  { asks: /type your full name: Dana Reyes/, says: "Dana Reyes" },
];
