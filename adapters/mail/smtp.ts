import type { Transporter } from "nodemailer";
import { type Mailer, MailNotTaken } from "../../src/runtime/mail-ports.ts";
import type { Clock } from "../../src/runtime/ports.ts";
import { compose, senderOf } from "./compose.ts";
import { faultOf, isNotTaken } from "./mail-fault.ts";

/** How long, in milliseconds, is waited for a connection, its first word, any further answer, and the whole mail. */
export type SmtpLimits = { connection: number; greeting: number; answer: number; whole: number };

/** `url` is SMTP_URL ("smtps://user:password@mail.example.com"), `from` is MAIL_FROM. */
export type SmtpOptions = { url: string; from: string; clock: Clock; limits?: SmtpLimits };

const second = 1000;
const usual: SmtpLimits = {
  connection: 15 * second,
  greeting: 15 * second,
  answer: 60 * second,
  whole: 300 * second,
};

const onThisMachine = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Nothing leaves this machine in the clear, and only to a server with a trusted certificate, unless the address says
 * "?requireTLS=false". A mail server on this machine may have a certificate of its own making, or none.
 */
const securityOf = (url: string) => {
  const { hostname, searchParams } = new URL(url);
  if (onThisMachine.includes(hostname)) return { tls: { rejectUnauthorized: false } };
  return { requireTLS: searchParams.get("requireTLS") !== "false" };
};

/** Sends through a mail server. Each mail is one connection; what may be better later is thrown as it is. */
export const openSmtp = ({ url, from, clock, limits = usual }: SmtpOptions): Mailer => {
  const sender = senderOf(from);
  const settings = {
    url,
    connectionTimeout: limits.connection,
    greetingTimeout: limits.greeting,
    socketTimeout: limits.answer,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...securityOf(url),
  };
  let opened: Promise<Transporter> | null = null;
  const open = async (): Promise<Transporter> => {
    const { createTransport } = await import("nodemailer");
    return createTransport(settings);
  };
  return {
    folder: null,
    async send(mail) {
      const composed = compose(mail, sender, clock.now());
      if (!composed.ok) return composed;
      try {
        opened ??= open();
        const transport = await opened;
        await transport.sendMail({ ...composed.message, signal: AbortSignal.timeout(limits.whole) });
        return { ok: true };
      } catch (error) {
        const fault = faultOf(error);
        if (fault === null)
          throw isNotTaken(error) ? new MailNotTaken(String(error), { cause: error }) : error;
        return { ok: false, fault, why: error instanceof Error ? error.message : String(error) };
      }
    },
  };
};
