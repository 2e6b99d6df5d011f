import type { Context } from "./item.ts";
import type { MailText } from "./mails.ts";
import type { Card, Part } from "./message.ts";
import type { Status } from "./port-request.ts";

/**
 * How long a status may last without a word, in business days: from the last change of the request, or from the
 * agreed port date (`undated` while there is none). Null where nobody else is waited for, or where something else reminds.
 */
export type Patience = Record<
  Status,
  { days: number; since: "change" } | { days: number; since: "date"; undated: number } | null
>;

/** What is said while a request waits for others. */
export type WaitingWords = {
  patience: Patience;
  /** The port date of some of its numbers is near; `date` is an ISO date, today or later. */
  near(context: Context, date: string): Part[];
  /** The list of what is to be done around the port date, with who ticked what; null while there is nothing. */
  runbook(context: Context): Card | null;
  /** Still nothing, long after it was said: what is told here, and by mail to the person requests are handed over to. */
  escalation(context: Context, operator: string | null): { parts: Part[]; mail: MailText };
  /** Nothing was heard for as long as the patience with its status. */
  quiet(context: Context, days: number): Part[];
};
