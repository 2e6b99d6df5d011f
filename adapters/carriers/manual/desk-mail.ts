import { z } from "zod";
import type { Sid } from "../../../src/core/values/sid.ts";
import type { DocumentStore, PortOrder } from "../../../src/runtime/ports.ts";
import { numberCsv } from "./number-csv.ts";
import type { ManualOptions } from "./options.ts";
import { words } from "./words.ts";
import { workOrderOf } from "./work-order.ts";

const stored = z.object({ hash: z.string(), kind: z.string(), bytes: z.number(), name: z.string() });

/** A mail to the desk as it is kept: all of it but the link, which is made anew each time it is sent. */
const deskMail = z.object({
  subject: z.string(),
  opening: z.string(),
  closing: z.string(),
  pins: z.number(),
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
  attached: z.array(stored),
});
export type DeskMail = z.infer<typeof deskMail>;

/** The mail kept under this hash. */
export const readDeskMail = async (documents: Pick<DocumentStore, "read">, hash: string): Promise<DeskMail> =>
  deskMail.parse(JSON.parse(Buffer.from(await documents.read(hash)).toString("utf8")));

const sidOf = (reference: string): Sid => (reference.split("/")[0] ?? reference) as Sid;

/** "PR-7K3M-9Q2X/1" as a part of a file name. */
const fileNameOf = (reference: string): string => reference.replaceAll("/", "-");

/** The facts that read otherwise in the order before, a line each. */
const changesSince = (former: DeskMail | null, facts: DeskMail["facts"]): string[] => {
  const before = new Map(former?.facts.map(({ label, value }) => [label, value]));
  const named = [words.order.reference, words.order.corrects, words.order.signed] as string[];
  const lines = facts
    .filter(({ label, value }) => !named.includes(label) && before.get(label) !== value)
    .map(({ label, value }) => words.changed(label, before.get(label) ?? "", value));
  return [words.changedHead, ...(lines.length > 0 ? lines : [words.unchanged]), words.secretsChanged];
};

/** Makes the mail of a filing and keeps it, with what goes with it. Gives the hash under which it is found again. */
export const keepDeskMail = async (
  { documents, draw, desk, attach }: ManualOptions,
  order: PortOrder,
  former: DeskMail | null,
): Promise<string> => {
  const { reference, corrects, numbers, fields, letter, bill } = order;
  const work = workOrderOf(order, desk.carrier);
  const name = fileNameOf(reference);
  const sid = sidOf(reference);
  const pdf = await documents.keep(`work order ${name}.pdf`, "application/pdf", await draw(work), sid);
  const csv = await documents.keep(`numbers ${name}.csv`, "text/csv", Buffer.from(numberCsv(work)), sid);
  const papers = attach ? [letter?.document, bill].flatMap((each) => (each ? [each] : [])) : [];
  const carrier = fields.carrier ?? "";
  const mail: DeskMail = {
    subject: corrects
      ? words.correctionSubject(reference, corrects, sid)
      : words.subject(reference, sid, numbers.length, carrier),
    opening: [
      words.greeting,
      corrects ? words.correction(corrects) : words.ask(numbers.length, carrier),
      ...(corrects ? [changesSince(former, work.facts).join("\n")] : []),
      work.facts.map(({ label, value }) => `${label}: ${value}`).join("\n"),
      ...(attach ? [words.attached] : []),
    ].join("\n\n"),
    closing: [words.answerHow(sid), words.twice(reference), words.from].join("\n\n"),
    pins: work.numbers.filter(({ pin }) => pin).length,
    facts: work.facts,
    attached: [pdf, csv, ...papers],
  };
  const { hash } = await documents.keep(
    `mail ${name}.json`,
    "application/json",
    Buffer.from(JSON.stringify(mail)),
    sid,
  );
  return hash;
};
