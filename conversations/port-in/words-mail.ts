import { quoted } from "../../src/core/hearing/typed-text.ts";
import { spoken } from "../../src/core/language.ts";
import type { MailFault } from "../../src/core/mail-fault.ts";
import { spanish } from "./words-mail.es.ts";

type Failed = { why: string; letter: string; other: string };

const ask = "The operator finds its reason in the log";

/** Why a mail did not go out, and what to do: about a letter, and about any other mail. */
const failures: Record<MailFault | "late", Failed> = {
  address: {
    why: "nobody gets mail at that address",
    letter: 'Give another one with "the e-mail is …", or send it again.',
    other: "Please tell them yourself.",
  },
  access: {
    why: "the mail server does not let me in",
    letter: `${ask} and mends SMTP_URL or MAIL_FROM; then say "resend the letter".`,
    other: `${ask}, mends SMTP_URL or MAIL_FROM, and can send it again.`,
  },
  mail: {
    why: "the mail server refused it",
    letter: `${ask}. Then say "resend the letter", or give another address with "the e-mail is …".`,
    other: `${ask} and can send it again. Until then, please tell them yourself.`,
  },
  late: {
    why: "the mail server did not take it for a whole day",
    letter: 'Say "resend the letter" to try again, or give another address with "the e-mail is …".',
    other: "The operator can send it again. Until then, please tell them yourself.",
  },
};

const english = {
  letterNotMailed: (email: string, fault: MailFault | null): string => {
    const { why, letter } = failures[fault ?? "late"];
    return `The letter could not be mailed to ${email}: ${why}. ${letter}`;
  },
  mailFailed: (to: string, subject: string, fault: MailFault | null): string => {
    const { why, other } = failures[fault ?? "late"];
    return `The mail "${quoted(subject, 120)}" could not be sent to ${to}: ${why}. ${other} The port does not wait for it.`;
  },
};

export type MailWords = typeof english;

/** What is said of a letter, and of any other mail, that could not be sent. */
export const mailWords = spoken<MailWords>({ en: english, es: spanish });
