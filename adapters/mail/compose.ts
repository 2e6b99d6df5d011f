import { createHash } from "node:crypto";
import type { SendMailOptions } from "nodemailer/lib/mailer";
import { isPlainAddress } from "../../src/core/values/plain-address.ts";
import { readSender, type Sender } from "../../src/core/values/sender.ts";
import type { Mail, MailRefusal } from "../../src/runtime/mail-ports.ts";

/** Control, format and direction characters, and the separators that break lines. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
const bodyControls = /[^\P{Cc}\n\t]/gu;

const longestSubject = 250;

/** RFC 5322 3.6.4: unique, and the same for every try, so that a mail sent twice can be recognised. */
const messageId = (key: string, { address }: Sender): string => {
  const unique = createHash("sha256").update(key).digest("hex").slice(0, 32);
  return `<${unique}@${address.slice(address.indexOf("@") + 1)}>`;
};

/** Who mails are from, out of the setting MAIL_FROM. */
export const senderOf = (from: string): Sender => {
  const sender = readSender(from);
  if (sender) return sender;
  throw new Error(
    'The sender has no e-mail address. Set MAIL_FROM, for example to "Portside <porting@example.com>".',
  );
};

/** RFC 3834: no out-of-office answers, please. RFC 2369 and 8058: how the mails are stopped, with one click over HTTPS. */
const headersOf = ({ stop }: Mail): Record<string, string> => ({
  "Auto-Submitted": "auto-generated",
  ...(stop === undefined ? {} : { "List-Unsubscribe": `<${stop}>` }),
  ...(stop?.startsWith("https:") ? { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } : {}),
});

/**
 * A mail as nodemailer takes it, with nothing in it that could become a header or a second recipient. `at` is in
 * milliseconds. Refused when `to` is not one plain address.
 */
export const compose = (
  mail: Mail,
  sender: Sender,
  at: number,
): { ok: true; message: SendMailOptions } | MailRefusal => {
  if (!isPlainAddress(mail.to))
    return { ok: false, fault: "address", why: `Mail "${mail.key}" has to go to one plain e-mail address.` };
  const message: SendMailOptions = {
    from: sender,
    to: { name: "", address: mail.to },
    subject: mail.subject.replace(unprintable, " ").replace(/\s+/g, " ").trim().slice(0, longestSubject),
    text: mail.text.replace(/\r\n?/g, "\n").replace(bodyControls, ""),
    attachments: (mail.attachments ?? []).map(({ name, kind, bytes }) => ({
      filename: name.replace(unprintable, "").replace(/[^\w. -]/g, "-"),
      contentType: kind,
      content: Buffer.from(bytes),
    })),
    messageId: messageId(mail.key, sender),
    ...(mail.follows === undefined
      ? {}
      : { inReplyTo: messageId(mail.follows, sender), references: messageId(mail.follows, sender) }),
    date: new Date(at),
    headers: headersOf(mail),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  return { ok: true, message };
};
