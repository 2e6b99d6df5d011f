import type { Mail } from "../../../src/runtime/mail-ports.ts";

export const mail = (more: Partial<Mail> = {}): Mail => ({
  to: "dana@acme.example",
  subject: "Port request PR-7K3M-9Q2X: date set",
  text: "Hello Dana,\n\nyour numbers move on Wed, Jan 14, 2026.\n",
  key: "effect 12",
  ...more,
});

/** Recipients that would add a header or another recipient, if they were let through. */
export const hostileRecipients = [
  "dana@acme.example\r\nBcc: eve@evil.example",
  "dana@acme.example\nBcc: eve@evil.example",
  "dana@acme.example, eve@evil.example",
  "dana@acme.example; eve@evil.example",
  "dana@acme.example eve@evil.example",
  "Dana <dana@acme.example>",
  '"dana@acme.example"@evil.example',
  "group: dana@acme.example;",
  "dana@acme.example\u0000",
  "dana@acme.example\u2028",
  "dana\u202e@acme.example",
  "dana",
  '"dana"@acme.example',
  "dana@[192.0.2.1]",
  "dana@evil.example@acme.example",
  "@evil.example:dana@acme.example",
  "dana%evil.example@acme.example",
  "evil.example!dana@acme.example",
  "dana(eve)@acme.example",
  "dana@acme.example (eve@evil.example)",
  "dana@acme.example\teve@evil.example",
  "dana@аcme.example",
  "-\u00a0@acme.example",
  "dana@-acme.example",
  "dana..@acme.example",
  "@",
  "",
  `${"d".repeat(250)}@acme.example`,
];

/** Subjects that would begin a header of their own, or the body. */
export const hostileSubjects = [
  "Done\r\nBcc: eve@evil.example",
  "Done\nBcc: eve@evil.example",
  "Done\rBcc: eve@evil.example",
  "Done\r\n\r\n<h1>Pay here</h1>",
  "Done\u2028Bcc: eve@evil.example",
  "Done\u0085Bcc: eve@evil.example",
  "Done\u0000\r\n Bcc: eve@evil.example",
  `${"long ".repeat(40)}\r\nBcc: eve@evil.example`,
  "Zahlung – fällig\r\nBcc: eve@evil.example",
];

/** Splits a mail as a mail program does: unfolded headers, and the body. */
export const readMail = (raw: string): { headers: [string, string][]; body: string } => {
  const at = raw.indexOf("\r\n\r\n");
  const headers = raw
    .slice(0, at)
    .replace(/\r\n(?=[ \t])/g, "")
    .split("\r\n")
    .map((line): [string, string] => {
      const [name = "", ...value] = line.split(":");
      return [name.toLowerCase(), value.join(":").trim()];
    });
  return { headers, body: raw.slice(at + 4) };
};

export const headerNames = [
  "auto-submitted",
  "content-transfer-encoding",
  "content-type",
  "date",
  "from",
  "message-id",
  "mime-version",
  "subject",
  "to",
];
