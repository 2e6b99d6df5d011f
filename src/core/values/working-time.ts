import { addBusinessDays, isBusinessDay } from "./business-days.ts";
import { localDate } from "./local-date.ts";
import { momentOf } from "./zone-clock.ts";

const opens = 9;
const closes = 17;

/** The first moment from `at` on that is on a business day between nine and five in the zone. */
export const workingTime = (at: number, zone: string): number => {
  const date = localDate(at, zone);
  if (isBusinessDay(date)) {
    if (at < momentOf(date, opens, zone)) return momentOf(date, opens, zone);
    if (at < momentOf(date, closes, zone)) return at;
  }
  return momentOf(addBusinessDays(date, 1), opens, zone);
};
