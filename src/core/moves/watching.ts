import { awaitedLetter } from "../letter-state.ts";
import { groupsOf } from "../number-groups.ts";
import type { Patience } from "../patience.ts";
import type { PortRequest } from "../port-request.ts";
import { isOver } from "../port-request.ts";
import type { Turn, World } from "../turn.ts";
import { carrierOf, contextOf, doing, flush, noting, saying, withRequest, zoneOf } from "../turn.ts";
import { addBusinessDays, isBusinessDay, withCarrierDays } from "../values/business-days.ts";
import { localDate } from "../values/local-date.ts";
import { momentOf } from "../values/zone-clock.ts";
import { drawing } from "./drawing.ts";

const morning = 9;

/** How many business days before a port date it is said once more; 0 is the day itself. */
const nearDays = [3, 1, 0];

/** The agreed dates on which numbers have yet to move. */
const datesOf = (request: PortRequest): string[] => {
  if (isOver(request.status)) return [];
  const set = groupsOf(request).filter(({ status }) => status === "date-set");
  return [...new Set(set.flatMap(({ date }) => date ?? []))].sort();
};

/** The mornings on which a date is said again. A date that is no business day is said on those before it. */
const remindersOf = (date: string): string[] =>
  nearDays.flatMap((days) =>
    days > 0
      ? [addBusinessDays(date, -days, withCarrierDays)]
      : isBusinessDay(date, withCarrierDays)
        ? [date]
        : [],
  );

/** Whatever counts as news: when it changes, the waiting begins anew. */
const newsOf = (request: PortRequest): string =>
  JSON.stringify([
    request.status,
    request.attempt,
    request.orders.map(({ reference, status, numbers, date, refusals }) => [
      reference,
      status,
      numbers,
      date,
      refusals,
    ]),
  ]);

/** What is the very same is not written out to be compared: there may be thousands of numbers. */
const isNews = (before: PortRequest, now: PortRequest): boolean =>
  before.orders === now.orders && before.status === now.status && before.attempt === now.attempt
    ? false
    : newsOf(before) !== newsOf(now);

/** Waits for the next morning on which a date is said again, after a moment. */
const withDateTimer = (turn: Turn, world: World, after: number): Turn => {
  const request = turn.request as PortRequest;
  const zone = zoneOf(request, world);
  const moments = datesOf(request)
    .flatMap(remindersOf)
    .map((day) => momentOf(day, morning, zone))
    .filter((moment) => moment > after);
  const base = { sid: request.sid, reminder: "port-date" };
  return doing(
    turn,
    moments.length === 0
      ? { type: "forget", ...base }
      : { type: "remind", ...base, due: Math.min(...moments) },
  );
};

/** The patience with a request as it stands. A letter of ours reminds by itself. */
const patienceOf = (request: PortRequest, world: World): Patience[keyof Patience] =>
  awaitedLetter(request) ? null : world.waiting.patience[request.status];

/** The morning on which the patience with a request ends, in milliseconds; null where there is none. */
const quietMoment = (request: PortRequest, world: World): number | null => {
  const patience = patienceOf(request, world);
  if (patience === null || request.heard === undefined) return null;
  const { zone } = carrierOf(request, world);
  const heard = localDate(request.heard, zone);
  const last = datesOf(request).at(-1);
  const since = patience.since === "date" && last !== undefined && last > heard ? last : heard;
  const days = patience.since === "date" && last === undefined ? patience.undated : patience.days;
  return momentOf(addBusinessDays(since, days, withCarrierDays), morning, zoneOf(request, world));
};

const withQuietTimer = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const due = quietMoment(request, world);
  const base = { sid: request.sid, reminder: "quiet" };
  return doing(turn, due === null ? { type: "forget", ...base } : { type: "remind", ...base, due });
};

/**
 * Keeps the timers of a request that waits for others: when its port date is said again, and when it has been quiet
 * for too long. Both are set anew by whatever changed.
 */
export const withWatch = (turn: Turn, before: PortRequest | null, world: World): Turn => {
  const { request } = turn;
  if (!request || request.status === "draft" || (request.attempt === 0 && request.orders.length === 0))
    return turn;
  if (before?.sid === request.sid && !isNews(before, request)) return turn;
  const { stuck: _stuck, escalated: _escalated, ...moving } = request;
  const heard: Turn = { ...turn, request: { ...moving, heard: turn.event.at } };
  return withQuietTimer(withDateTimer(heard, world, turn.event.at), world);
};

/** A morning before a port date: it is said once more, and the next one is waited for. Days that were missed are not. */
export const dateDue = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const context = contextOf(request, turn, world);
  const { today } = context;
  const { at } = turn.event;
  const opens = momentOf(today, morning, zoneOf(request, world));
  if (at < opens) return withDateTimer(turn, world, at);
  const near = datesOf(request).filter((date) => date >= today && remindersOf(date).includes(today));
  const listed = near.length === 0 || request.runbook ? turn : withRequest(turn, { runbook: true });
  return near.reduce(
    (told, date) =>
      flush(saying(told, ...world.waiting.near(context, date)), world, { milestone: date === today }),
    withDateTimer(listed, world, Math.max(at, opens)),
  );
};

const minute = 60_000;

/** A timer rung later than that: nobody was here meanwhile, and what carriers said is only now being fetched. */
const tooLate = 60 * minute;
const meanwhile = 30 * minute;

/**
 * Nothing was heard for too long: said once, with what can be done about it. A timer that was overtaken by news says
 * nothing, and one that rings after a while without anybody here lets the carriers speak first.
 */
export const quietDue = (turn: Turn, world: World, waited = false): Turn => {
  const request = turn.request as PortRequest;
  const patience = patienceOf(request, world);
  const due = quietMoment(request, world);
  if (patience === null || due === null || due > turn.event.at || request.stuck !== undefined) return turn;
  if (!waited && turn.event.at - due > tooLate) {
    const { sid } = request;
    return doing(turn, { type: "remind", sid, reminder: "quiet-late", due: turn.event.at + meanwhile });
  }
  const stuck = noting(
    withRequest(turn, { stuck: turn.event.at }),
    "quiet",
    `${patience.days} business days`,
  );
  const parts = world.waiting.quiet(contextOf(stuck.request as PortRequest, stuck, world), patience.days);
  const today = localDate(turn.event.at, zoneOf(request, world));
  const again = momentOf(
    addBusinessDays(today, patience.days, withCarrierDays),
    morning,
    zoneOf(request, world),
  );
  const { sid } = request;
  return doing(flush(saying(stuck, ...parts), world, { milestone: true }), {
    type: "remind",
    sid,
    reminder: "quiet-still",
    due: again,
  });
};

/** Still nothing, as long again after it was said: whoever requests are handed over to is told, once. */
export const quietStillDue = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  if (request.stuck === undefined || request.escalated !== undefined || isOver(request.status)) return turn;
  const { operator } = world;
  const name = operator && (operator.name === "" ? operator.address : operator.name);
  const next = noting(withRequest(turn, { escalated: turn.event.at }), "escalated", name ?? "");
  const { parts, mail } = world.waiting.escalation(contextOf(request, next, world), name);
  const told = flush(saying(next, ...parts), world, { milestone: true });
  return operator
    ? doing(told, { type: "send-mail", sid: request.sid, to: operator.address, ...mail })
    : told;
};

/** The list of what is to be done around the port date, kept in one place: drawn when it begins, and as it changes. */
export const withRunbook = (turn: Turn, before: PortRequest | null, world: World): Turn => {
  const { request } = turn;
  if (!request?.runbook || request === before) return turn;
  const isAlike =
    before?.runbook === true &&
    before.duties === request.duties &&
    before.status === request.status &&
    before.date === request.date;
  const drawn = isAlike
    ? null
    : drawing(request, () => world.waiting.runbook(contextOf(request, turn, world)));
  return drawn ? doing(turn, drawn) : turn;
};
