import type { Checklist, Context, Item } from "../item.ts";
import { currentValue, placedItems, showValue } from "../item.ts";
import { speaking } from "../language.ts";
import type { PortRequest, Repair } from "../port-request.ts";
import { notFiled } from "../rejection.ts";
import { letterHolds, wasUnsigned } from "./print-of.ts";

/** True when a field that is printed on the letter differs from what was filed. */
const printedChanged = (checklist: Checklist, context: Context): boolean => {
  const { repair } = context.request;
  if (!repair) return false;
  return placedItems(checklist, context).some(
    ({ item }) =>
      item.printed === true &&
      repair.items.includes(item.key) &&
      currentValue(item, context) !== undefined &&
      speaking("en", () => showValue(item, context)) !== (repair.was[item.key] ?? ""),
  );
};

/**
 * True when a letter is to be signed before this is filed: there is none yet, a printed field changed, or nobody had
 * signed the last one.
 */
export const needsLetter = (checklist: Checklist, context: Context): boolean => {
  if (context.carrier.letter === "ours") return !letterHolds(checklist, context);
  return context.request.repair === null || printedChanged(checklist, context) || wasUnsigned(context);
};

/** True while nothing was corrected and something has to be. What was only not filed may be filed again as it is. */
export const isUncorrected = ({ done, refusals }: Repair): boolean =>
  done.length === 0 && !(refusals.length > 0 && refusals.every(({ family }) => family === notFiled));

/** The request with an item of its repair answered. One that the rejection did not name joins those compared. */
export const inRepair = (request: PortRequest, item: Item, before: Context): PortRequest => {
  const { repair } = request;
  if (!repair) return request;
  const known = repair.items.includes(item.key);
  return {
    ...request,
    repair: {
      ...repair,
      items: known ? repair.items : [...repair.items, item.key],
      done: repair.done.includes(item.key) ? repair.done : [...repair.done, item.key],
      was: known ? repair.was : { ...repair.was, [item.key]: speaking("en", () => showValue(item, before)) },
    },
  };
};

/** The request with answers of its repair taken back: they are open again. */
export const outOfRepair = (request: PortRequest, keys: string[]): PortRequest =>
  request.repair
    ? {
        ...request,
        repair: { ...request.repair, done: request.repair.done.filter((key) => !keys.includes(key)) },
      }
    : request;
