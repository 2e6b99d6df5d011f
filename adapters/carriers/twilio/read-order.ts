import { isEnded, type NumberStatus, type Order } from "../../../src/core/carrier.ts";
import { localDate } from "../../../src/core/values/local-date.ts";
import { cleanText } from "../clean-text.ts";
import { refusalsOf } from "./read-refusals.ts";
import { numberStatus, orderStatus } from "./statuses.ts";
import type { WireNumber, WirePortIn } from "./wire.ts";

const longestRaw = 120;
const longestLink = 1000;

/** An order as Twilio's answer has it, before it is known when it changed. */
export type ReadOrder = Omit<Order, "reference" | "changed">;

const timestamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** Midnight UTC stands for a day without a time; any other moment is a day in the carrier's zone. */
const dateOf = (text: string, zone: string): string | null => {
  const at = timestamp.test(text) || /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) return null;
  return at % 86_400_000 === 0 ? new Date(at).toISOString().slice(0, 10) : localDate(at, zone);
};

/** When Twilio says that something of it last changed, in milliseconds; 0 where it does not say. */
export const stampOf = (portIn: WirePortIn): number => {
  const stamps = (portIn.phone_numbers ?? []).map((each) => each.status_last_time_updated_timestamp ?? "");
  const times = [...stamps, portIn.date_created ?? ""]
    .filter((text) => timestamp.test(text))
    .map((text) => Date.parse(text));
  return Math.max(0, ...times.filter((time) => !Number.isNaN(time)));
};

/** Numbers that Twilio turned out not to take are sent back as if the old carrier had refused them. */
const isTurnedAway = (number: WireNumber, status: NumberStatus): boolean =>
  number.portable === false &&
  (status === "in-review" || status === "awaiting-signature" || status === "unknown");

/** Where the letter is signed, while it can be; for the signer alone. */
export const signingLinkOf = (portIn: WirePortIn): string | null => {
  const url = URL.parse(portIn.signature_request_url ?? "");
  return url?.protocol === "https:" && url.href.length <= longestLink ? url.href : null;
};

/**
 * The order with the status of each number. `asked` when we asked to cancel it: what still moves is then on its way out,
 * even where Twilio does not say so yet.
 */
export const readOrder = (
  portIn: WirePortIn,
  { zone, asked }: { zone: string; asked: boolean },
): ReadOrder => {
  const request = portIn.port_in_request_status ?? "";
  const numbers: Record<string, NumberStatus> = {};
  const rejected: WireNumber[] = [];
  const dates: Record<string, string> = {};
  const unknown: string[] = [];
  for (const number of portIn.phone_numbers ?? []) {
    const own = number.port_in_phone_number_status ?? "";
    const date = dateOf(number.port_date ?? "", zone);
    let status = numberStatus(own, request, date !== null);
    if (isTurnedAway(number, status)) status = "rejected";
    if (asked && !isEnded(status)) status = "cancelling";
    if (status === "rejected") rejected.push(number);
    if (status === "unknown") unknown.push(own === "" ? request : own);
    if (date !== null && status !== "cancelled" && status !== "expired") dates[number.phone_number] = date;
    numbers[number.phone_number] = status;
  }
  const days = [...new Set(Object.values(dates))].sort();
  const status = orderStatus(Object.values(numbers));
  return {
    carrierId: portIn.port_in_request_sid,
    status,
    numbers,
    date: days[0] ?? null,
    ...(days.length > 1 ? { dates } : {}),
    refusals: refusalsOf(portIn, rejected),
    raw: status === "unknown" ? cleanText(unknown[0] || request || "no status", longestRaw) : null,
  };
};
