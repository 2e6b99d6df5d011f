import { createTransport } from "nodemailer";
import { type Clock, type Mailer, MailRefused } from "../../src/runtime/ports.ts";
import { compose } from "./compose.ts";

/** `url` is SMTP_URL ("smtps://user:password@mail.example.com"), `from` is MAIL_FROM. */
export type SmtpOptions = { url: string; from: string; clock: Clock };

const second = 1000;

/** RFC 5321 4.2.1: an answer of 550 to 559 about the recipient stays the same however often it is asked. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error &&
  "code" in error &&
  error.code === "EENVELOPE" &&
  "responseCode" in error &&
  Number(error.responseCode) >= 550 &&
  Number(error.responseCode) < 560;

/** Sends through a mail server. Each mail is one connection; whatever fails is thrown and tried again later. */
export const openSmtp = ({ url, from, clock }: SmtpOptions): Mailer => {
  const transport = createTransport({
    url,
    connectionTimeout: 15 * second,
    greetingTimeout: 15 * second,
    socketTimeout: 60 * second,
  });
  return {
    folder: null,
    async send(mail) {
      try {
        await transport.sendMail(compose(mail, from, clock.now()));
      } catch (error) {
        throw isRefusal(error)
          ? new MailRefused("The mail server does not take mail for this address.", { cause: error })
          : error;
      }
    },
  };
};
