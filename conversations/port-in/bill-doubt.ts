import type { BillCheck, Verdict } from "../../src/core/bill.ts";
import { type Context, type Item, showValue } from "../../src/core/item.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { daysBetween } from "../../src/core/values/local-date.ts";
import { billWords } from "./bill-words.ts";

/** What came of comparing an answer as it is now; undefined when it was not, or was changed since. */
export const verdictOn = ({ bill, answers }: PortRequest, key: string): Verdict | undefined =>
  bill && answers[key] && (answers[key].rev ?? 0) <= bill.rev ? bill.verdicts[key] : undefined;

const against = (item: Item, context: Context): string | null => {
  const { request } = context;
  if (request.repair !== null || verdictOn(request, item.key) !== "mismatch") return null;
  const offer = request.bill?.offers[item.key];
  const name = item.names[0] ?? item.label().toLowerCase();
  const alike = offer !== undefined && offer.shown === showValue(item, context);
  return billWords.against(item.label(), offer?.shown ?? null, offer?.where ?? "", name, alike);
};

/**
 * An item a carrier rejects at once when it differs from the bill: it is asked again, and stands when the person says so.
 * What a carrier rejected is corrected by its records, whatever the bill says.
 */
export const heldAgainstBill = (item: Item): Item => ({
  ...item,
  stands: true,
  doubt: (value, context) => item.doubt?.(value, context) ?? against(item, context),
});

/** Why a statement is too old for the carrier, or null. */
export const tooOld = ({ statementDate }: BillCheck, { today, carrier }: Context): string | null => {
  const days = statementDate === null ? 0 : daysBetween(statementDate, today);
  return statementDate !== null && days > carrier.billDays
    ? billWords.tooOld(statementDate, days, carrier.billDays)
    : null;
};
