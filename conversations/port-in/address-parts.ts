import type { AddressPart } from "../../src/core/values/address.ts";
import { isPoBox } from "../../src/core/values/po-box.ts";
import { isState, stateCode } from "../../src/core/values/us-state.ts";

export type Which = "service" | "billing";

/** The parts of an address, in the order they are asked. */
export const parts: AddressPart[] = ["street", "unit", "city", "state", "zip"];

/** The item of a part: "serviceZip". */
export const keyOf = (which: Which, part: AddressPart): string =>
  `${which}${part[0]?.toUpperCase()}${part.slice(1)}`;

/** Said of a box where the phones are. */
export const boxProblem =
  "A service address is where the phones are, so it cannot be a PO box. Which street address is on the bill? A PO box is fine as the billing address.";

/** A number alone is no street, wherever it is typed: a ZIP code with a slip in it, or a PIN. */
export const isNumber = (text: string): boolean => !/\p{L}/u.test(text);

/** What is wrong with one part of an address, or null. */
export const partProblem = (which: Which, part: AddressPart, text: string): string | null => {
  if (part === "zip" && !/^\d{5}(-?\d{4})?$/.test(text))
    return "A ZIP code has five digits, or nine with a dash.";
  if (part === "state" && !isState(stateCode(text) ?? ""))
    return "Which of the 50 states, or Washington, DC? Two letters or the name, as on the bill.";
  if (part === "street" && which === "service" && isPoBox({ street: text })) return boxProblem;
  if (part === "street" && (/\S@\S/.test(text) || !/\d/.test(text) || isNumber(text)))
    return "A street address has a house number and a name, like 120 W 45th St.";
  if (part === "city" && !/^[\p{L}][\p{L}\s.'-]+$/u.test(text))
    return "A city has letters only. Please write it as on the bill.";
  return null;
};
