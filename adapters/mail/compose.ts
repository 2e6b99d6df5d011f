import { createHash } from "node:crypto";
import type { SendMailOptions } from "nodemailer/lib/mailer";
import type { Mail } from "../../src/runtime/ports.ts";

/** Control, format and direction characters, and the separators that break lines. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
const bodyControls = /[^\P{Cc}\n\t]/gu;

/** One bare address. A comma, a bracket or a line break would let a text add recipients or headers. */
const plainAddress = /^[^\s@,;:<>()[\]"\\\p{C}]+@[^\s@,;:<>()[\]"\\\p{C}]+$/u;
const longestAddress = 254;
const longestSubject = 250;

/** RFC 5322 3.6.4: unique, and the same for every try, so that a mail sent twice can be recognised. */
const messageId = (key: string, from: string): string => {
  const domain = /@([a-z0-9.-]+)>?\s*$/i.exec(from)?.[1];
  if (domain === undefined || /[\r\n]/.test(from)) {
    throw new Error(
      'The sender has no e-mail address. Set MAIL_FROM, for example to "Portside <porting@example.com>".',
    );
  }
  return `<${createHash("sha256").update(key).digest("hex").slice(0, 32)}@${domain}>`;
};

/**
 * A mail as nodemailer takes it, with nothing in it that could become a header or a second recipient.
 * `from` is an address or "Name <address>"; `at` is in milliseconds. Throws when `to` is not one plain address.
 */
export const compose = (mail: Mail, from: string, at: number): SendMailOptions => {
  if (!plainAddress.test(mail.to) || mail.to.length > longestAddress) {
    throw new Error(`Mail "${mail.key}" cannot be sent: "to" has to be one plain e-mail address.`);
  }
  return {
    from,
    to: { name: "", address: mail.to },
    subject: mail.subject.replace(unprintable, " ").replace(/\s+/g, " ").trim().slice(0, longestSubject),
    text: mail.text.replace(/\r\n?/g, "\n").replace(bodyControls, ""),
    attachments: (mail.attachments ?? []).map(({ name, kind, bytes }) => ({
      filename: name.replace(unprintable, "").replace(/[^\w. -]/g, "-"),
      contentType: kind,
      content: Buffer.from(bytes),
    })),
    messageId: messageId(mail.key, from),
    date: new Date(at),
    /** RFC 3834: no out-of-office answers, please. */
    headers: { "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
};
