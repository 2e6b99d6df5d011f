import { localDate, showDate } from "../../../src/core/values/local-date.ts";
import type { Mail, MailRefusal } from "../../../src/runtime/mail-ports.ts";
import { readDeskMail } from "./desk-mail.ts";
import type { ManualOptions } from "./options.ts";
import type { DeskOrder } from "./records.ts";
import { words } from "./words.ts";

type Sent = { ok: true } | MailRefusal;

/** From this the Message-ID is made: every try of one order's mail has the same, and mail programs show it once. */
const keyOf = (reference: string): string => `desk order ${reference}`;

const pageLines = async (
  { link, attach }: ManualOptions,
  { agency, reference }: Pick<DeskOrder, "agency" | "reference">,
  pins: number,
  zone: string,
): Promise<string> => {
  const page = await link(agency, reference);
  return [
    words.page(pins, attach),
    ...(page
      ? [words.link(page.address, showDate(localDate(page.expires, zone))), words.linkAgain]
      : [words.noLink]),
  ].join("\n\n");
};

/** Sends the mail of an order, or the very same one once more, with a link of its own to the page. */
export const postOrder = async (
  options: ManualOptions,
  order: Pick<DeskOrder, "agency" | "reference" | "mail">,
  zone: string,
): Promise<Sent> => {
  const { desk, documents, mailer } = options;
  const { subject, opening, closing, pins, attached } = await readDeskMail(documents, order.mail);
  const page = await pageLines(options, order, pins, zone);
  return mailer.send({
    to: desk.address,
    subject,
    text: [opening, page, closing].join("\n\n"),
    key: keyOf(order.reference),
    attachments: await Promise.all(
      attached.map(async ({ name, kind, hash }) => ({ name, kind, bytes: await documents.read(hash) })),
    ),
  });
};

/** Sends a few lines about an order, as an answer to its mail. */
export const postLines = (
  { desk, mailer }: Pick<ManualOptions, "desk" | "mailer">,
  reference: string,
  { key, subject, lines }: { key: string; subject: string; lines: string[] },
): Promise<Sent> => {
  const text = [words.greeting, ...lines, words.from].join("\n\n");
  const mail: Mail = { to: desk.address, subject, text, key, follows: keyOf(reference) };
  return mailer.send(mail);
};

/** The page lines of a new link alone. */
export const newLinkLines = async (
  options: ManualOptions,
  order: DeskOrder,
  zone: string,
): Promise<string[]> => {
  const { pins } = await readDeskMail(options.documents, order.mail);
  return [words.newLink(order.reference), await pageLines(options, order, pins, zone)];
};
