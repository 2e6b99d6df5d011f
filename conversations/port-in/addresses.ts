import type { Item, Question, Read } from "../../src/core/item.ts";
import { textOf } from "../../src/core/port-request.ts";
import { heldAgainstBill } from "./bill-doubt.ts";
import { readYesNo, yesNoItem } from "./kinds.ts";
import { addressItems, readAddressFor, samePattern, wholeAddress } from "./street.ts";

const service = addressItems("service", { label: () => "Service" }).map((item) =>
  item.key === "serviceZip" ? heldAgainstBill(item) : item,
);
const billing = addressItems("billing", { label: () => "Billing" });

const sameOrNot = yesNoItem({
  key: "billingSame",
  label: () => "Billing address is the same",
  names: ["billing address", "billing"],
  ask: () => "Is the billing address the same?",
  help: () =>
    "The billing address is where the bill is sent. The service address is where the phones are. Both are on the bill; some carriers want one, some the other.",
  again: () => "Please answer yes or no: is the billing address the same as the service address?",
  printed: true,
});

/** "Yes", "the same", "no", or the other address itself. */
const billingSame: Item = {
  ...sameOrNot,
  read: (text, context): Read => {
    const said = text.trim();
    if (/^(?:it'?s |is )?(?:the )?same\b/i.test(said)) return { ok: true, value: "yes" };
    const rest = said.replace(/^(?:no|nope|not the same|different)\b[\s,.:;-]*(?:it'?s\s+|it is\s+)?/i, "");
    const other = wholeAddress("billing", rest);
    if (other) return { ok: true, value: "no", also: other };
    if (/^different\b/i.test(said)) return { ok: true, value: "no" };
    return /\d{3}/.test(said) && readYesNo(said) !== null
      ? {
          ok: false,
          problem: "I could not read that as an address. Is the billing address the same? Say yes or no.",
        }
      : sameOrNot.read(said, context);
  },
};

export const serviceQuestion: Question = {
  key: "service address",
  items: () => [...service, billingSame],
  ask: (_context, open) =>
    open.some((item) => item.key === "serviceStreet") && open.some((item) => item.key === "serviceCity")
      ? [
          {
            type: "text",
            text: 'What is the service address, as spelled on the bill: street, unit if any, city, state and ZIP? Add "same" if the billing address is the same.',
          },
          { type: "text", text: "For example: 120 W 45th St, Apt 4B, New York, NY 10036, same" },
        ]
      : undefined,
  read: (text, context, open) => {
    const match = samePattern.exec(text);
    const same: Record<string, Read> =
      match && open.some((item) => item.key === "billingSame")
        ? { billingSame: { ok: true, value: "yes" } }
        : {};
    const address = match ? text.slice(0, match.index) : text;
    if (!open.some((item) => item.key.startsWith("service"))) return null;
    return address.trim() === "" ? same : { ...readAddressFor("service", address, context, open), ...same };
  },
};

export const billingQuestion: Question = {
  key: "billing address",
  items: (context) => (textOf(context.request, "billingSame") === "no" ? billing : []),
  ask: (_context, open) =>
    open.some((item) => item.key === "billingStreet")
      ? [{ type: "text", text: "And the billing address, as on the bill? A PO box is all right here." }]
      : undefined,
  read: (text, context, open) => readAddressFor("billing", text, context, open),
};
