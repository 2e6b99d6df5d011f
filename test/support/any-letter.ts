import type { Letter } from "../../src/core/letter.ts";

const lineNumber = (index: number): string => `(212) 555-0${String(100 + (index % 100))}`;

/** A letter of made-up people and numbers. */
export const aLetter = (change: Partial<Letter> = {}, count = 25): Letter => ({
  reference: "PR-7K3M-9Q2X/1",
  version: "LOA-2026-11",
  title: "Letter of Authorization",
  facts: [
    { label: "Billing name", value: "Harbor & Vine Catering LLC" },
    { label: "Billing address", value: "500 Example Avenue, Suite 12, Brooklyn, NY 11201" },
    { label: "Service address", value: "120 West 41st Street, Floor 3, New York, NY 10036" },
    { label: "Billing telephone number", value: "(212) 555-0100" },
    { label: "Account number", value: "883 204 5517 001" },
    { label: "Current carrier", value: "Example Telephone Company" },
    { label: "New carrier", value: "Sandbox Carrier" },
    { label: "Port", value: "Full port: every number of the account" },
    { label: "Requested date", value: "Tuesday, November 24, 2026" },
  ],
  numbers: Array.from({ length: count }, (_, index) => lineNumber(index)),
  staying: [],
  sentences: [
    "I am the account holder named above, or I am authorised to act for the account holder.",
    "I authorise the change of the carrier of each telephone number covered by this letter from Example Telephone Company to Sandbox Carrier.",
    "I designate Sandbox Carrier as the agent of the account holder to carry out this change.",
    "I understand that only one carrier may be chosen for each service of a telephone number.",
    "I understand that my current carrier may charge me for this change.",
  ],
  signer: { name: "Dana Whitfield", title: "Office Manager", email: "dana.whitfield@example.com" },
  test: false,
  ...change,
});
