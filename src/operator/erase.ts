import { quoted } from "../core/hearing/typed-text.ts";
import { isOpen, nameOf, numbersOf } from "../core/port-request.ts";
import type { Sid } from "../core/values/sid.ts";
import type { ErasedAll, Erasing } from "../runtime/erasing.ts";
import type { Erased, Erasure } from "../runtime/erasure-ports.ts";
import type { OperatorContext, Outcome } from "./context.ts";
import { findRequest } from "./find-request.ts";
import { jsonText } from "./json-text.ts";
import type { Command } from "./read-command.ts";
import { when } from "./when.ts";

export type EraseContext = OperatorContext & { erasing: Erasing; by: string };

const day = 24 * 60 * 60_000;

/** Requests of one go: the documents of each go are held against all records once. */
const most = 50;

const unerasable: Record<Exclude<Erased["type"], "erased" | "before">, (sid: Sid) => string> = {
  unknown: (sid) => `There is no request ${sid}.`,
  open: (sid) =>
    `${sid} is still open: something may yet happen to it at the carrier. Cancel it in the chat, or delete it there while it is a draft; or wait until it is over. Then run this again.`,
  busy: (sid) => `Something is being done for ${sid} just now. Try again in a minute.`,
  numbers: (sid) =>
    `${sid} still has temporary numbers that were not given back, and nobody would know of them any more. Release them in the chat first.`,
};

const daysIn = (text: string): number | null => {
  const [, count] = /^(\d{1,5})\s*d(?:ays?)?$/i.exec(text.trim()) ?? [];
  return count === undefined || Number(count) < 1 ? null : Number(count);
};

const erasedOn = ({ sid, at, by, why }: Erasure, zone: string): string =>
  `${sid} was erased on ${when(at, zone)} by ${quoted(by, 60)}: ${quoted(why, 200)}.`;

const rest =
  "What was said in Slack or Teams stays there until it is deleted there; the carrier, mailboxes, and backups made before keep theirs.\n";

const told = (all: ErasedAll, zone: string): string[] => [
  ...all.outcomes.flatMap(({ erased }) =>
    erased.type === "erased" || erased.type === "before" ? [`${erasedOn(erased.erasure, zone)}\n`] : [],
  ),
  `Documents removed: ${all.documents}. Mails removed from the outbox folder: ${all.mails}.\n`,
  ...(all.whole
    ? []
    : ["The journal of the database could not be cut while others read; running this again does it.\n"]),
  rest,
];

const outcomeOf = (all: ErasedAll, { zone }: EraseContext, json: boolean): Outcome => {
  const failed = all.outcomes.flatMap(({ sid, erased }) =>
    erased.type === "erased" || erased.type === "before" ? [] : [unerasable[erased.type](sid)],
  );
  const done = all.outcomes.length - failed.length;
  if (done === 0 && failed.length > 0) return { ok: false, sentence: failed.join("\n") };
  const problem = failed.length > 0 ? { problem: failed.join("\n") } : {};
  if (!json) return { ok: true, text: told(all, zone), ...problem };
  const erasures = all.outcomes.flatMap(({ erased }) => ("erasure" in erased ? erased.erasure : []));
  return {
    ok: true,
    text: [jsonText({ erasures, documents: all.documents, mails: all.mails, left: failed })],
    ...problem,
  };
};

const eraseOld = async (command: Command, context: EraseContext, days: number): Promise<Outcome> => {
  const { records, now, erasing, by } = context;
  const next = (except: Sid[] = []): Promise<Sid[]> => records.overSince(now - days * day, most, except);
  if (!command.yes) {
    const first = await next();
    if (first.length === 0)
      return { ok: false, sentence: `No request is over and was left alone for ${days} days.` };
    const one =
      first.length === 1
        ? "1 request that is over and was"
        : `${first.length} requests that are over and were`;
    const count = first.length === most ? `${most} or more requests that are over and were` : one;
    const sentence = `This erases ${count} left alone for ${days} days, for good. Run it again with --yes.`;
    return { ok: false, sentence };
  }
  const all: ErasedAll = { outcomes: [], documents: 0, mails: 0, whole: true };
  /** What cannot be erased is named once, and does not stand before all others. */
  const left: Sid[] = [];
  for (let sids = await next(); sids.length > 0; sids = await next(left)) {
    const some = await erasing.erase(sids, by, command.why ?? `older than ${days} days`);
    all.outcomes.push(...some.outcomes);
    all.documents += some.documents;
    all.mails += some.mails;
    all.whole = some.whole;
    for (const { sid, erased } of some.outcomes) if (erased.type !== "erased") left.push(sid);
  }
  return outcomeOf(all, context, command.json);
};

const eraseOne = async (command: Command, context: EraseContext): Promise<Outcome> => {
  const { records, erasing, by } = context;
  const found = await findRequest(command.argument, records);
  if (!found.ok && found.erased === undefined) return found;
  const sid = found.ok ? found.request.sid : (found.erased as Sid);
  if (found.ok && isOpen(found.request.status)) return { ok: false, sentence: unerasable.open(sid) };
  if (command.why === null && found.ok)
    return { ok: false, sentence: '"erase" needs --why "…": that stays, with the SID and your name.' };
  if (!command.yes && found.ok) {
    const { request } = found;
    const count = numbersOf(request).length;
    const numbers = count === 1 ? "1 number" : `${count} numbers`;
    const what = `${sid} (${request.status}, ${numbers}, ${quoted(nameOf(request), 60)})`;
    const sentence = `This erases ${what} for good: answers, history, documents, letters, evidence and mails. Run it again with --yes.`;
    return { ok: false, sentence };
  }
  const all = await erasing.erase([sid], by, command.why ?? "");
  return outcomeOf(all, context, command.json);
};

/** Erases one request, or all that are over and were left alone for so many days. */
export const erase = async (command: Command, context: EraseContext): Promise<Outcome> => {
  if (command.olderThan === null) return eraseOne(command, context);
  const days = daysIn(command.olderThan);
  if (days === null || command.argument !== "")
    return { ok: false, sentence: '"--older-than" takes days, such as 365d, and no SID beside it.' };
  return eraseOld(command, context, days);
};
