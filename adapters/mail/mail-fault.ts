import type { MailFault } from "../../src/core/mail-fault.ts";

/** What nodemailer tells of a failure: `code` is its stage, `originalCode` the system's own, `responseCode` the server's. */
type SmtpError = {
  code?: string;
  originalCode?: string;
  command?: string;
  response?: string;
  responseCode?: number;
};

/** Node's names for a certificate that is not trusted, and a server that speaks no TLS where TLS was to begin. */
const untrusted =
  /CERT|^(?:INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH|UNABLE_TO_VERIFY_LEAF_SIGNATURE|ERR_SSL_WRONG_VERSION_NUMBER)$/;

/** RFC 3463: 5.7 is a matter of policy, 5.3.4 and 552 mean too big. */
const policy = /^5\d\d[ -]5\.7\./;
const tooBig = /^(?:552|5\d\d[ -]5\.3\.4)/;

const ofAnswer = (command: string, response: string): MailFault => {
  switch (command) {
    case "RCPT TO":
      if (response.startsWith("530")) return "access";
      return policy.test(response) ? "mail" : "address";
    case "DATA":
      return "mail";
    case "MAIL FROM":
      return tooBig.test(response) ? "mail" : "access";
    default:
      return "access";
  }
};

/**
 * Why a mail will not be taken, however often it is sent; null for what may be better later: a lost connection, no
 * answer in time, and every answer that begins with 4 (RFC 5321 4.2.1).
 */
export const faultOf = (error: unknown): MailFault | null => {
  const { code, originalCode = "", command = "", response = "", responseCode } = error as SmtpError;
  if (responseCode !== undefined) return responseCode >= 500 ? ofAnswer(command, response) : null;
  if (code === "ESOCKET") return untrusted.test(originalCode) ? "access" : null;
  if (code === "EAUTH") return "access";
  return code === "EMESSAGE" ? "mail" : null;
};

const unreached = ["ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN"];

/**
 * True where the server surely did not take the mail: it was not reached, or said "later". Where a connection broke or
 * an answer did not come, nodemailer does not say whether the mail itself was through, so it may have been taken.
 */
export const isNotTaken = (error: unknown): boolean => {
  const { code = "", originalCode = "", responseCode } = error as SmtpError;
  return responseCode !== undefined || code === "EDNS" || unreached.includes(originalCode);
};
