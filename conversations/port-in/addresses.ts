import type { Item, Question, Read } from "../../src/core/item.ts";
import { textOf } from "../../src/core/port-request.ts";
import { heldAgainstBill } from "./bill-doubt.ts";
import { readYesNo, yesNoItem } from "./kinds.ts";
import { addressItems, billingBehind, readAddressFor, samePattern, wholeAddress } from "./street.ts";
import { addressItemWords as words } from "./words-address.ts";

const service = addressItems("service").map((item) =>
  item.key === "serviceZip" ? heldAgainstBill(item) : item,
);
const billing = addressItems("billing");

const sameOrNot = yesNoItem({
  key: "billingSame",
  label: () => words.same.label,
  names: ["billing address", "billing", "dirección de facturación"],
  ask: () => words.same.ask,
  help: () => words.same.help,
  again: () => words.same.again,
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
      ? { ok: false, problem: words.same.unread }
      : sameOrNot.read(said, context);
  },
};

export const serviceQuestion: Question = {
  key: "service address",
  items: () => [...service, billingSame],
  ask: (_context, open) =>
    open.some((item) => item.key === "serviceStreet") && open.some((item) => item.key === "serviceCity")
      ? [
          { type: "text", text: words.askService },
          { type: "text", text: words.serviceExample },
        ]
      : undefined,
  read: (text, context, open) => {
    const match = samePattern.exec(text);
    const behind = match || text.length > 500 ? null : billingBehind.exec(text);
    const other = behind?.[1] ? wholeAddress("billing", behind[1]) : null;
    const asksSame = open.some((item) => item.key === "billingSame");
    const same: Record<string, Read> = !asksSame
      ? {}
      : match
        ? { billingSame: { ok: true, value: "yes" } }
        : other
          ? { billingSame: { ok: true, value: "no", also: other } }
          : {};
    const end = match ?? (asksSame && other ? behind : null);
    const address = end ? text.slice(0, end.index) : text;
    if (!open.some((item) => item.key.startsWith("service"))) return null;
    return address.trim() === "" ? same : { ...readAddressFor("service", address, context, open), ...same };
  },
};

export const billingQuestion: Question = {
  key: "billing address",
  items: (context) => (textOf(context.request, "billingSame") === "no" ? billing : []),
  ask: (_context, open) =>
    open.some((item) => item.key === "billingStreet")
      ? [{ type: "text", text: words.askBilling }]
      : undefined,
  read: (text, context, open) => readAddressFor("billing", text, context, open),
};
