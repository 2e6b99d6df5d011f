import type { BillClaims, BillComparison, BillSubject } from "../../src/core/bill.ts";

const subjects: [keyof BillClaims, BillSubject][] = [
  ["accountNumber", "account-number"],
  ["accountHolder", "account-holder"],
  ["street", "service-address"],
  ["zip", "zip"],
  ["btn", "btn"],
  ["carrier", "carrier"],
];

/** A bill on which every claim stands as it was made; its date can be read. */
export const agreeingBill = (claims: BillClaims): BillComparison => ({
  findings: subjects.flatMap(([claim, subject]) => {
    const text = claims[claim];
    return typeof text === "string"
      ? [{ subject, verdict: "match" as const, bill: { text, page: 1, where: "page 1" } }]
      : [];
  }),
  offers: [],
  numbersNotOnBill: [],
  numbersNotClaimed: [],
  statementDate: null,
});
