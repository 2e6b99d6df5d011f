import type { BillClaims, BillSubject } from "../../../src/core/bill.ts";

/** One answer made wrong in a way people get it wrong; a match of `subject` would let it through. */
export type WrongClaim = { what: string; subject: BillSubject; claims: BillClaims };

/** Two neighbouring digits that differ, swapped, as far back as there are any. */
const swapped = (text: string): string | null => {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  for (let at = places.length - 1; at > 0; at -= 1) {
    const [left, right] = [places[at - 1]!, places[at]!];
    if (text[left] === text[right]) continue;
    const signs = [...text];
    [signs[left], signs[right]] = [text[right]!, text[left]!];
    return signs.join("");
  }
  return null;
};

const lastDigitChanged = (text: string): string =>
  text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));

const houseNumber = (street: string, by: number): string =>
  street.replace(/^\d+/, (number) => String(Number(number) + by));

/** The right answers of a bill, each spoilt in turn. `other` is the truth of another bill. */
export const wrongClaims = (truth: BillClaims, other: BillClaims): WrongClaim[] => {
  const { accountNumber = "", accountHolder = "", street = "", zip = "", btn = "", numbers = [] } = truth;
  const [first = "", ...rest] = accountHolder.split(" ");
  const claims: [what: string, subject: BillSubject, changed: BillClaims][] = [
    ["account number: two digits swapped", "account-number", { accountNumber: swapped(accountNumber) ?? "" }],
    ["account number: last digit", "account-number", { accountNumber: lastDigitChanged(accountNumber) }],
    ["account number: a digit missing", "account-number", { accountNumber: accountNumber.replace(/\d/, "") }],
    ["account number of another", "account-number", { accountNumber: other.accountNumber ?? "" }],
    ["another name", "account-holder", { accountHolder: other.accountHolder ?? "" }],
    ["another first name", "account-holder", { accountHolder: ["Wilhelmina", ...rest].join(" ") }],
    [
      "a slip in the name",
      "account-holder",
      { accountHolder: [`${first.slice(0, -1)}q`, ...rest].join(" ") },
    ],
    ["another address", "service-address", { street: other.street ?? "", city: other.city ?? "" }],
    [
      "another street, same house number",
      "service-address",
      { street: `${street.split(" ")[0]} Juniper Street` },
    ],
    ["house number two higher", "service-address", { street: houseNumber(street, 2) }],
    ["another unit", "service-address", { unit: "Apt 97Z" }],
    ["ZIP: two digits swapped", "zip", { zip: swapped(zip) ?? "" }],
    ["ZIP of another", "zip", { zip: other.zip ?? "" }],
    ["billing number: one off", "btn", { btn: lastDigitChanged(btn) }],
    ["billing number of another", "btn", { btn: other.btn ?? "" }],
    ["one number too many", "numbers", { numbers: [...numbers, ...(other.numbers ?? []).slice(0, 1)] }],
    ["another carrier", "carrier", { carrier: other.carrier ?? "" }],
  ];
  return claims
    .filter(([, , changed]) =>
      Object.entries(changed).every(
        ([key, value]) => value?.length && value !== truth[key as keyof BillClaims],
      ),
    )
    .filter(([, , changed]) =>
      Object.keys(changed).every((key) => truth[key as keyof BillClaims] !== undefined || key === "unit"),
    )
    .map(([what, subject, changed]) => ({ what, subject, claims: { ...truth, ...changed } }));
};
