import type { EffectOf } from "../core/effect.ts";
import type { MailFault } from "../core/mail-fault.ts";
import type { World } from "../core/turn.ts";
import type { CalendarMaker } from "./handing-calendar.ts";
import { type Log, reasonOf } from "./log.ts";
import type { Attachment, Mail, Mailer } from "./mail-ports.ts";
import type { PageMaker } from "./page-ports.ts";
import { done, type Performed } from "./performed.ts";
import type { Clock, DocumentStore, StoredEffect } from "./ports.ts";
import { retryAt } from "./retry.ts";
import type { TurnRunner } from "./turn-runner.ts";

export type MailingOptions = {
  world: World;
  /** Where mails can be stopped; without it nobody is told of a page. */
  pages: PageMaker | null;
  calendarFile?: CalendarMaker | null;
  mailer: Mailer;
  documents: DocumentStore;
  runner: TurnRunner;
  clock: Clock;
  log: Log;
};

/** A mail that does not go out: at `due` it is tried again; `fault` is null where it is tried, or was, often enough. */
export type NotMailed = { due: number | null; fault: MailFault | null; why: string };

/** One try at a mail; null when it was sent. */
export const tryMail = async (
  { mailer, clock }: Pick<MailingOptions, "mailer" | "clock">,
  mail: Mail,
  { effect, attempts }: StoredEffect,
): Promise<NotMailed | null> => {
  try {
    const sent = await mailer.send(mail);
    return sent.ok ? null : { due: null, fault: sent.fault, why: sent.why };
  } catch (error) {
    return { due: retryAt(effect.type, attempts + 1, clock.now()), fault: null, why: reasonOf(error) };
  }
};

/**
 * Sends the mails that are no letters. What will not be taken is told in the conversation, and kept for the operator to
 * send again, unless it is the address that takes no mail.
 */
export const createMailing = (options: MailingOptions) => {
  const { documents, runner, log, world, pages, calendarFile, clock } = options;

  const attachmentsOf = async ({ attached, entry }: EffectOf<"send-mail">): Promise<Attachment[]> => [
    ...(attached
      ? [{ name: attached.name, kind: attached.kind, bytes: await documents.read(attached.hash) }]
      : []),
    ...(entry && calendarFile ? [calendarFile(entry, clock.now())] : []),
  ];

  /** Where the reader of a mailbox stops the mails about a request; each mail has a link of its own. */
  const stopOf = async (agency: string, { sid, to, watch }: EffectOf<"send-mail">): Promise<string | null> =>
    watch === undefined || pages === null
      ? null
      : pages.addressFor({ purpose: "stop", agency, sid, item: to, conversation: "", person: null });

  return async (stored: StoredEffect, effect: EffectOf<"send-mail">): Promise<Performed> => {
    const { agency, key } = stored;
    const { sid, to, subject } = effect;
    const attachments = await attachmentsOf(effect);
    const stop = await stopOf(agency, effect);
    const mail: Mail = {
      to,
      subject,
      text: stop === null ? effect.text : `${effect.text}\n\n${world.mails.stop(stop)}`,
      key,
      ...(attachments.length > 0 ? { attachments } : {}),
      ...(stop === null ? {} : { stop }),
    };
    const failed = await tryMail(options, mail, stored);
    if (!failed) return done;
    const { due, fault, why } = failed;
    if (due !== null) return { type: "later", due, why };
    log.warn({ sid, fault, error: why }, "mail not taken");
    const told = { id: `${key}/failed`, agency, type: "mail-failed" as const, sid, to, subject, fault };
    await runner.run("effect", told);
    return fault === "address" ? done : { type: "given-up", why };
  };
};
