import { spoken } from "../../src/core/language.ts";
import { spanish } from "./meanings.es.ts";

const english = {
  porting: {
    name: "porting",
    meaning: "Moving a phone number from one phone company to another. The number itself stays the same.",
  },
  LOA: {
    name: "LOA",
    meaning:
      "Letter of Authorization: the account owner's signed permission to move these numbers. I make it from your answers, and it is signed on the screen.",
  },
  FOC: {
    name: "FOC",
    meaning:
      "Firm order commitment: the old carrier agrees to the port and names the date. It can still move, so keep the numbers active.",
  },
  BTN: {
    name: "BTN",
    meaning:
      "Billing telephone number: the main number of the account at the current carrier. It stands near the top of the bill. With one single number it is usually that number.",
  },
  ATN: {
    name: "ATN",
    meaning: "Account telephone number: another name for the BTN, the main number of the account.",
  },
  CSR: {
    name: "CSR",
    meaning:
      "Customer service record: what the current carrier has on file, such as name, address, main number and lines. Every detail of a port is compared with it. You can ask the carrier for a copy.",
  },
  SID: {
    name: "SID",
    meaning:
      'The Request SID is the name of one request here, such as PR-7K3M-9Q2X. Type "status of" and the SID to see where it stands.',
  },
  PIN: {
    name: "PIN",
    meaning:
      "A code that proves the account owner wants the number to leave. Wireless carriers issue one on request, and it lives only a few days. It is not the voicemail or SIM PIN.",
  },
  SSN4: {
    name: "SSN4",
    meaning:
      "The last four digits of the account holder's Social Security number. Some wireless carriers use them instead of a PIN. I ask for them in private only.",
  },
  "account number": {
    name: "account number",
    meaning:
      "The number of your account at the current carrier, printed near the top of the bill. It is rarely the phone number.",
  },
  "losing carrier": {
    name: "losing carrier",
    meaning:
      "The phone company that has the number now and will lose it. Its records decide whether a port goes through.",
  },
  "gaining carrier": {
    name: "gaining carrier",
    meaning: "The phone company that receives the number. It files the port with the losing carrier.",
  },
  carrier: {
    name: "carrier",
    meaning: "A company that serves phone numbers, such as Verizon, AT&T or a cable company.",
  },
  reseller: {
    name: "reseller",
    meaning:
      "A company that sells another carrier's lines under its own name. In a port, the record of the carrier behind it counts.",
  },
  NPAC: {
    name: "NPAC",
    meaning:
      "The central US database that says which carrier serves each ported number. The switch on the port date happens there.",
  },
  RespOrg: {
    name: "RespOrg",
    meaning:
      "Responsible organization: the company in charge of a toll-free number. Toll-free ports are a change of RespOrg.",
  },
  "rate centre": {
    name: "rate centre",
    meaning:
      "A local area that landline numbers belong to. A carrier can take a number only where it serves that area.",
  },
  "port-out lock": {
    name: "port-out lock",
    meaning:
      "A protection that stops anybody from moving the number away. Only the account owner can have it removed, and it must be off before a port.",
  },
  wireless: {
    name: "wireless",
    meaning: "A number served by a mobile network. Wireless numbers usually need a transfer PIN to leave.",
  },
  landline: {
    name: "landline",
    meaning: "A number that is not mobile: a desk line, a cable or internet phone line, a fax.",
  },
  "toll-free": {
    name: "toll-free",
    meaning:
      "A number the called party pays for: 800, 833, 844, 855, 866, 877 and 888. It moves in a process of its own.",
  },
  E911: {
    name: "E911",
    meaning:
      "Emergency calling with a registered address. It has to be registered again with the new carrier after a port.",
  },
  "10DLC": {
    name: "10DLC",
    meaning:
      "The US registration that lets businesses text from ordinary local numbers. It is done with the new carrier.",
  },
  CNAM: {
    name: "CNAM",
    meaning:
      "The name shown to people you call. It can be lost in a port and is then set again with the new carrier.",
  },
  DSL: {
    name: "DSL",
    meaning:
      "Internet over a phone line. Moving the line's number can cut it, so many carriers refuse the port until it is off the line.",
  },
  "hunt group": {
    name: "hunt group",
    meaning:
      "Lines that ring one after another when the first is busy. It has to be taken off before its numbers can move.",
  },
  "distinctive ring": {
    name: "distinctive ring",
    meaning: "Two numbers on one line that ring differently. The feature has to be removed before a port.",
  },
  Centrex: {
    name: "Centrex",
    meaning:
      "A business phone service run by the carrier instead of a phone system. Its numbers need the feature removed before a port.",
  },
  "partial port": {
    name: "partial port",
    meaning:
      "Some numbers of an account move and others stay. If the main number moves, another one must take its place.",
  },
  "full port": {
    name: "full port",
    meaning: "All numbers of an account move. The old account usually ends with it.",
  },
  "authorised representative": {
    name: "authorised representative",
    meaning:
      "The person who may decide about the account and signs the letter. The current carrier must have this name on its record.",
  },
  "service address": {
    name: "service address",
    meaning: "Where the lines are in use, as the current carrier has it on file. A PO box does not count.",
  },
  "billing address": {
    name: "billing address",
    meaning:
      "Where the current carrier sends the bill. It is printed on the letter and may be the same as the service address.",
  },
  "billing statement": {
    name: "billing statement",
    meaning: "The newest bill of the current carrier, with account name, account number, address and date.",
  },
  rejection: {
    name: "rejection",
    meaning:
      "The old carrier sends a request back because a detail differs from its record. The numbers stay where they are, and it is filed again.",
  },
  LSR: {
    name: "LSR",
    meaning: "Local service request: the order one carrier sends to another to move numbers.",
  },
  sandbox: {
    name: "sandbox",
    meaning:
      "A pretend carrier for trying things out. It moves no real numbers, and everything about it is marked TEST.",
  },
};

export type Meanings = typeof english;

/** The words of porting by their key: their name and what they mean, explained in a sentence or two. */
export const meanings = spoken({ en: english, es: spanish });
