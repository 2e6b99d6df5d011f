import { showDate } from "../../../src/core/values/local-date.ts";
import { showNumber } from "../../../src/core/values/phone.ts";
import type { WorkOrder } from "../../../src/core/work-order.ts";
import type { PortOrder } from "../../../src/runtime/ports.ts";
import { cleanText } from "../clean-text.ts";
import { words } from "./words.ts";

const { order: said } = words;

const joined = (...parts: (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(", ");

const addressOf = (fields: PortOrder["fields"], which: "service" | "billing"): string =>
  joined(
    fields[`${which}Street`],
    fields[`${which}Unit`],
    fields[`${which}City`],
    [fields[`${which}State`], fields[`${which}Zip`]].filter((part) => part).join(" "),
  );

const shown = (number: string | undefined): string =>
  number?.startsWith("+1") ? showNumber(number) : (number ?? "");

const dateOf = (date: string | undefined): string =>
  date && /^\d{4}-\d\d-\d\d$/.test(date) ? showDate(date) : said.soon;

const needsPin = ({ pin, type }: PortOrder["numbers"][number]): boolean => pin !== null || type === "mobile";

/** The work order of a filing: what the desk files from, without the account number and the PINs. */
export const workOrderOf = (order: PortOrder, gaining: string): WorkOrder => {
  const { reference, corrects, fields, numbers, letter } = order;
  const facts = [
    [said.reference, reference],
    [said.corrects, corrects ?? ""],
    [said.losing, fields.carrier],
    [said.gaining, gaining],
    [said.holder, fields.accountName || fields.repName],
    [said.account, said.onPage],
    [said.btn, shown(fields.btn)],
    [said.service, addressOf(fields, "service")],
    [said.billing, addressOf(fields, "billing")],
    [said.representative, joined(fields.repName, fields.repEmail)],
    [said.portType, fields.portType === "partial" ? said.partial : said.full],
    [said.newBtn, shown(fields.newBtn)],
    [said.date, dateOf(fields.date)],
    [said.signed, letter ? `${letter.name}, ${new Date(letter.at).toISOString().slice(0, 10)}` : ""],
    [said.count, String(numbers.length)],
  ];
  return {
    reference,
    title: said.title,
    facts: facts.flatMap(([label = "", value = ""]) =>
      value === "" ? [] : [{ label, value: cleanText(value, 300) }],
    ),
    numbers: numbers.map((each) => ({
      number: showNumber(each.number),
      kind: said.kinds[each.type ?? "local"],
      btn: each.number === fields.btn,
      pin: needsPin(each),
    })),
    notes: [...said.notes],
  };
};
