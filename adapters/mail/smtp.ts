import { createTransport } from "nodemailer";
import type { Clock, Mailer } from "../../src/runtime/ports.ts";
import { compose } from "./compose.ts";

/** `url` is SMTP_URL ("smtps://user:password@mail.example.com"), `from` is MAIL_FROM. */
export type SmtpOptions = { url: string; from: string; clock: Clock };

const second = 1000;

/** Sends through a mail server. Each mail is one connection; whatever fails is thrown and tried again later. */
export const openSmtp = ({ url, from, clock }: SmtpOptions): Mailer => {
  const transport = createTransport({
    url,
    connectionTimeout: 15 * second,
    greetingTimeout: 15 * second,
    socketTimeout: 60 * second,
  });
  return {
    async send(mail) {
      await transport.sendMail(compose(mail, from, clock.now()));
    },
  };
};
