import type { MailFault } from "../core/mail-fault.ts";

export type Attachment = { name: string; kind: string; bytes: Uint8Array };
export type Mail = {
  to: string;
  subject: string;
  text: string;
  key: string;
  attachments?: Attachment[];
  /** The key of an earlier mail that this one belongs to, for mail programs that show both together. */
  follows?: string;
  /** Address of the page on which these mails are stopped, for mail programs that have a button for it. */
  stop?: string;
};
/** A refused mail is not taken however often it is sent. `why` is for the log. */
export type MailRefusal = { ok: false; fault: MailFault; why: string };
export type Mailer = {
  /** Throws where it may be taken later: `MailNotTaken` where it surely was not yet. */
  send(mail: Mail): Promise<{ ok: true } | MailRefusal>;
  /** Where mails wait as files, because no mail server is set; null where they are sent. */
  folder: string | null;
};

/** The mail server could not be reached or took no mail; after any other error it may have taken it. */
export class MailNotTaken extends Error {
  override name = "MailNotTaken";
}
