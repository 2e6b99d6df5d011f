import type { Context } from "./item.ts";

export type MailText = { subject: string; text: string };

/** The mails about a request. None of them holds an account number or a secret. */
export type Mails = {
  /** Where the carrier has the letter signed: to the representative; null when the carrier writes to them itself. */
  carrierSigns(context: Context): MailText | null;
  /** Asks the representative to sign. `link` is null where there is no page to sign on. */
  sign(context: Context, link: string | null, isReminder: boolean): MailText;
  /** The code that is asked for before signing. */
  code(context: Context, code: string): MailText;
  /** Goes with the signed letter. */
  signed(context: Context): MailText;
  /** What was submitted: to those who are kept informed. */
  submitted(context: Context): MailText;
  /** The last sentence of their mails: how they are stopped. */
  stop(link: string): string;
  /** Their addresses, as the answers name them. */
  informed(context: Context): string[];
};
