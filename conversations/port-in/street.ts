import { type Address, type AddressPart, readAddress } from "../../src/core/address.ts";
import type { Context, Item, Read } from "../../src/core/item.ts";
import { isPoBox } from "../../src/core/po-box.ts";
import { textOf } from "../../src/core/port-request.ts";
import { isState, stateCode } from "../../src/core/us-state.ts";
import { zipProblem } from "../../src/core/zip-problem.ts";
import { lineItem } from "./kinds.ts";

export type Which = "service" | "billing";

const parts: AddressPart[] = ["street", "unit", "city", "state", "zip"];
const keyOf = (which: Which, part: AddressPart): string =>
  `${which}${part[0]?.toUpperCase()}${part.slice(1)}`;

const boxProblem =
  "A service address is where the phones are, so it cannot be a PO box. Which street address is on the bill? A PO box is fine as the billing address.";

/** What is known of an address so far. */
const knownOf = (which: Which, context: Context): Partial<Address> =>
  Object.fromEntries(
    parts
      .map((part) => [part, textOf(context.request, keyOf(which, part))])
      .filter(([, value]) => value !== ""),
  ) as Partial<Address>;

/** Reads an address or what is missing of it into its items; what is wrong is said of the first open one. */
export const readAddressFor = (
  which: Which,
  text: string,
  context: Context,
  open: Item[],
): Record<string, Read> => {
  const known = knownOf(which, context);
  const street = open.some((item) => item.key === keyOf(which, "street"));
  const read = readAddress(text, street ? {} : known);
  const found: Partial<Address> = read.ok ? read.address : read.partial;
  if (which === "service" && isPoBox(found)) return { serviceStreet: { ok: false, problem: boxProblem } };
  const reads: Record<string, Read> = {};
  const note =
    read.ok && read.address.building
      ? `I left out "${read.address.building}"; carriers have the street only.`
      : "";
  for (const part of parts) {
    const value = found[part];
    if (typeof value !== "string" || value === "" || value === known[part]) continue;
    reads[keyOf(which, part)] = { ok: true, value, ...(part === "street" && note ? { note } : {}) };
  }
  if (!read.ok) {
    const first = open.find((item) => item.key.startsWith(which) && reads[item.key] === undefined);
    if (first) reads[first.key] = { ok: false, problem: read.problem };
  }
  return reads;
};

const names: Record<AddressPart, string[]> = {
  street: ["street address", "street"],
  unit: ["unit", "apartment", "apt", "suite"],
  city: ["city", "town"],
  state: ["state"],
  zip: ["zip code", "zip", "postal code", "postcode"],
};

const example: Record<AddressPart, string> = {
  street: "120 W 45th St",
  unit: "Apt 4B",
  city: "New York",
  state: "NY",
  zip: "10036",
};

/** The five items of an address, each kept as it is spelled. */
export const addressItems = (which: Which, options: { label: string; noBox: boolean }): Item[] =>
  parts.map((part) => {
    const label = `${options.label} ${part === "zip" ? "ZIP code" : part}`;
    const check = (text: string): string | null => {
      if (part === "zip" && !/^\d{5}(-?\d{4})?$/.test(text))
        return "A ZIP code has five digits, or nine with a dash.";
      if (part === "state" && !isState(stateCode(text) ?? ""))
        return "Which of the 50 states, or Washington, DC? Two letters or the name, as on the bill.";
      if (part === "street" && options.noBox && isPoBox({ street: text })) return boxProblem;
      if (part === "street" && !/\d/.test(text))
        return "A street address has a house number, like 120 W 45th St.";
      if (part === "city" && !/^[\p{L}][\p{L}\s.'-]+$/u.test(text))
        return "A city has letters only. Please write it as on the bill.";
      return null;
    };
    return lineItem({
      key: keyOf(which, part),
      label,
      names: [
        ...names[part].map((name) => `${which} ${name}`),
        ...names[part],
        ...(part === "street" ? [`${which} address`, "address"] : []),
      ],
      ask: () => `What is the ${label.toLowerCase().replace("zip", "ZIP")}, as on the bill?`,
      example: example[part],
      help: () =>
        which === "service"
          ? "The service address is where the phones are, exactly as the old carrier spells it on the bill. It is often not where the bill is sent."
          : "The billing address is where the old carrier sends the bill. It is printed on the letter.",
      most: 80,
      check,
      printed: true,
      ...(part === "unit"
        ? { preset: () => "", show: (value) => (value === "" ? "none" : String(value)) }
        : {}),
      ...(part === "zip"
        ? {
            doubt: (value, { request }) =>
              typeof value === "string" ? zipProblem(textOf(request, keyOf(which, "state")), value) : null,
          }
        : {}),
    });
  });
