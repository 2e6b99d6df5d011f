import type { Told } from "../../../src/core/told.ts";
import { addBusinessDays } from "../../../src/core/values/business-days.ts";
import { localDate } from "../../../src/core/values/local-date.ts";
import { MailNotTaken } from "../../../src/runtime/mail-ports.ts";
import { CarrierUnreachable } from "../../../src/runtime/ports.ts";
import type { ManualParts } from "./manual.ts";
import { postLines } from "./post.ts";
import { toldOfDesk } from "./told-words.ts";

/** True where a port date is nearer than the notice allows, in business days of the desk. */
export const isTooLate = (
  { options, capabilities }: Pick<ManualParts, "options" | "capabilities">,
  date: string,
  notice: number,
): boolean => addBusinessDays(localDate(options.clock.now(), capabilities.zone), notice) > date;

/** Mails a wish about an order. Gives the sentence that says why it was not taken, or null. */
export const askDesk = async (
  { options }: ManualParts,
  reference: string,
  wish: { key: string; subject(reference: string, sid: string): string; lines: string[] },
): Promise<Told | null> => {
  const [sid = ""] = reference.split("/");
  const { key, lines } = wish;
  try {
    const sent = await postLines(options, reference, { key, subject: wish.subject(reference, sid), lines });
    return sent.ok ? null : toldOfDesk.refused(options.desk.address, sent.fault);
  } catch (error) {
    if (error instanceof MailNotTaken) throw new CarrierUnreachable(toldOfDesk.away, { cause: error });
    throw error;
  }
};
