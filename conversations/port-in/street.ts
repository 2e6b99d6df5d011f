import type { Context, Item, Read } from "../../src/core/item.ts";
import { textOf } from "../../src/core/port-request.ts";
import { type Address, type AddressPart, readAddress } from "../../src/core/values/address.ts";
import { addressWords } from "../../src/core/values/address-words.ts";
import { isPoBox } from "../../src/core/values/po-box.ts";
import { isState, stateCode } from "../../src/core/values/us-state.ts";
import { zipProblem } from "../../src/core/values/zip-problem.ts";
import { isNumber, keyOf, partProblem, parts, type Which, withWholeCity } from "./address-parts.ts";
import { lineItem } from "./kinds.ts";
import { addressItemWords as words } from "./words-address.ts";

/** What is said at the end of a service address when the billing address is the same. */
export const samePattern =
  /[\s,;.]*\b(and )?((the )?billing( address)?( is)?( the)? same( address)?|same( for)? (the )?billing( address)?|billing:? same|same( address)?|both the same|(the )?(billing|bills?)( address)? (goes|go|is sent|are sent|comes|come|is|are) (to )?(the same (place|address)|there( too)?|here( too)?))\b[\s,;.]*$/i;

/** Words that come before an address when it is told: "we're at". */
const told =
  /^(?:(?:we(?:'re| are)|i'?m|it'?s|it is|they(?:'re| are)) (?:located |based )?(?:at|on)|(?:i|we) (?:live|sit|work) (?:at|on)|(?:located|based) at|(?:my|our|the)(?: service| office)? address(?: is|:)|address:)\s+(?=\S*\d|\p{Lu})/iu;

/** A billing address told behind the service address. */
export const billingBehind =
  /[\s,;.]*\b(?:and )?(?:(?:the|our|my) )?(?:billing|bills?)(?: address)?(?:\s*:|\s+(?:is|goes|go|are sent|is sent)(?:\s+(?:to|at))?)\s+(\S.*)$/is;

/** What was typed is not repeated: it may be an account number that went astray. What was taken is echoed anyway. */
const withoutQuotes = (problem: string): string => {
  const plain = addressWords.withoutTyped(problem);
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};

/** What is known of an address so far, but for the parts that are asked now. */
const knownOf = (which: Which, context: Context, open: Item[]): Partial<Address> =>
  Object.fromEntries(
    parts
      .filter((part) => !open.some((item) => item.key === keyOf(which, part)))
      .map((part) => [part, textOf(context.request, keyOf(which, part))])
      .filter(([, value]) => value !== ""),
  ) as Partial<Address>;

const isWhole = ({ street, city, state, zip }: Partial<Address>): boolean =>
  [street, city, state, zip].every((part) => part !== undefined && part !== "");

/** A text that is one complete address, by item; null for anything less. A box is none for a service address. */
export const wholeAddress = (which: Which, text: string): Record<string, string> | null => {
  // Every address has a ZIP code, and most texts have no five digits in a row.
  if (!/\d{5}/.test(text)) return null;
  const match = which === "service" ? samePattern.exec(text) : null;
  const said = (match ? text.slice(0, match.index) : text).trim().replace(told, "");
  const read = readAddress(withWholeCity(said));
  const found: Partial<Address> = read.ok ? read.address : read.partial;
  if (!isWhole(found) || (which === "service" && isPoBox(found))) return null;
  if (parts.some((part) => found[part] && partProblem(which, part, found[part]) !== null)) return null;
  const values = parts.map((part) => [keyOf(which, part), found[part] ?? ""]);
  return { ...Object.fromEntries(values), ...(match ? { billingSame: "yes" } : {}) };
};

const noUnit = /^(?:none|no|ningun[oa]|no (?:unit|apartment|apt|suite)|n\/a|nothing|-+)[.!]?$/i;

/** Reads an address or what is missing of it into its items; what is wrong is said of the first open one. */
export const readAddressFor = (
  which: Which,
  text: string,
  context: Context,
  open: Item[],
): Record<string, Read> => {
  const unit = keyOf(which, "unit");
  if (open.length === 1 && open[0]?.key === unit && noUnit.test(text.trim()))
    return { [unit]: { ok: true, value: "" } };
  const known = knownOf(which, context, open);
  const read = readAddress(withWholeCity(text.trim().replace(told, "")), known);
  const found: Partial<Address> = read.ok ? read.address : read.partial;
  if (which === "service" && isPoBox(found)) return { serviceStreet: { ok: false, problem: words.box } };
  const note = read.ok && read.address.building ? words.leftOut(read.address.building) : "";
  const reads: Record<string, Read> = {};
  for (const part of parts) {
    const key = keyOf(which, part);
    const item = open.find((each) => each.key === key);
    const kept = part === "unit" && item && isWhole(found) ? textOf(context.request, key) : undefined;
    const value = found[part] ?? kept;
    if (value === undefined || (value === known[part] && !item)) continue;
    if (value !== "" && partProblem(which, part, value) !== null) continue;
    reads[key] = { ok: true, value, ...(part === "street" && note ? { note } : {}) };
  }
  const streetKey = keyOf(which, "street");
  const hasPlace = ["street", "state", "zip"].some((part) => reads[keyOf(which, part as AddressPart)]);
  if (open.some(({ key }) => key === streetKey) && !hasPlace)
    return { [streetKey]: { ok: false, problem: addressWords.none } };
  const first = open.find((item) => item.key.startsWith(which) && reads[item.key] === undefined);
  if (!read.ok && first && !isWhole(found)) {
    const own = isNumber(text) ? first.read(text, context) : null;
    reads[first.key] = { ok: false, problem: own?.ok === false ? own.problem : withoutQuotes(read.problem) };
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

const spanishNames: Record<AddressPart, string[]> = {
  street: ["calle"],
  unit: ["unidad", "apartamento", "departamento"],
  city: ["ciudad"],
  state: ["estado"],
  zip: ["código postal"],
};

const spanishKind: Record<Which, string> = { service: "del servicio", billing: "de facturación" };

const example: Record<AddressPart, string> = {
  street: "120 W 45th St",
  unit: "Apt 4B",
  city: "New York",
  state: "NY",
  zip: "10036",
};

/** Parts that are known by their shape, when a text is nothing else. */
const shapes: Partial<Record<AddressPart, (text: string) => boolean>> = {
  unit: (text) => /^(?:apt|apartment|ste|suite|unit|#|floor|fl|rm|room)\b\.?\s*#?\s*[\w-]+$/i.test(text),
  state: (text) => isState(stateCode(text) ?? ""),
  zip: (text) => /^\d{5}(?:-?\d{4})?$/.test(text),
};

/** A ZIP and a state that disagree are asked about; the same ZIP given again stands. */
const zipDoubt = (which: Which): Pick<Item, "stands" | "doubt"> => ({
  stands: true,
  doubt: (value, { request }) =>
    typeof value === "string" ? zipProblem(textOf(request, keyOf(which, "state")), value) : null,
});

/** The street, which takes a whole address too and gives its other parts along. */
const takingWhole = (street: Item, which: Which): Item => ({
  ...street,
  read: (text, context) => {
    const { [street.key]: value, ...also } = wholeAddress(which, text) ?? {};
    return value === undefined ? street.read(text, context) : { ok: true, value, also };
  },
  ...(which === "service"
    ? {
        early: "open",
        spot: (text) => {
          const { [street.key]: value, ...also } = wholeAddress(which, text) ?? {};
          return value === undefined ? null : { value, also, rest: "" };
        },
      }
    : {}),
});

/** The unit, which an address may be without: "none" takes away what was there. */
const takingNone = (unit: Item): Item => ({
  ...unit,
  hint: () => words.unitHint,
  read: (text, context) => (noUnit.test(text.trim()) ? { ok: true, value: "" } : unit.read(text, context)),
  typed: (value) => (value === "" ? "" : String(value)),
  spot: (text) => (shapes.unit?.(text.trim()) ? { value: text.trim(), rest: "" } : null),
});

/** The city, which gives its state along where it is one that everybody shortens. */
const takingShort = (city: Item, which: Which): Item => ({
  ...city,
  read: (text, context) => {
    const whole = withWholeCity(text.trim());
    if (whole === text.trim()) return city.read(text, context);
    const [name = "", state = ""] = whole.split(", ");
    return { ok: true, value: name, also: { [keyOf(which, "state")]: state } };
  },
});

/** The five items of an address, each kept as it is spelled. */
export const addressItems = (which: Which): Item[] =>
  parts.map((part) => {
    const line = lineItem({
      key: keyOf(which, part),
      label: () => words.label(which, part),
      names: [
        ...names[part].map((name) => `${which} ${name}`),
        ...names[part],
        ...(part === "street" ? [`${which} address`, "address"] : []),
        ...spanishNames[part].map((name) => `${name} ${spanishKind[which]}`),
        ...spanishNames[part],
        ...(part === "street" ? [`dirección ${spanishKind[which]}`, "dirección"] : []),
      ],
      ask: () => words.ask(which, part),
      example: example[part],
      help: () => words.help[which],
      most: 80,
      check: (text) => partProblem(which, part, text),
      printed: true,
      ...(part === "unit"
        ? { preset: () => "", show: (value) => (value === "" ? words.noUnit : String(value)) }
        : {}),
      ...(part === "zip" ? zipDoubt(which) : {}),
    });
    if (part === "street") return takingWhole(line, which);
    if (part === "unit") return takingNone(line);
    if (part === "city") return takingShort(line, which);
    const shape = shapes[part];
    return shape
      ? { ...line, spot: (text) => (shape(text.trim()) ? { value: text.trim(), rest: "" } : null) }
      : line;
  });
