import type { Confirm } from "../conversation-state.ts";
import type { Event } from "../event.ts";
import { type Item, itemOf, type Read } from "../item.ts";
import { awaitedLetter } from "../letter-state.ts";
import type { PortRequest } from "../port-request.ts";
import { isOver, withOrder } from "../port-request.ts";
import { toldNow } from "../told.ts";
import type { Turn, World } from "../turn.ts";
import {
  contextOf,
  doing,
  flush,
  noting,
  personOf,
  saying,
  sayingText,
  withConversation,
  withRequest,
} from "../turn.ts";
import { addBusinessDays } from "../values/business-days.ts";
import { shiftedDate } from "../values/shifted-date.ts";

const item = "date";

/** True once the carrier moves the agreed date no more. */
const isTooLate = (date: string | null, today: string, notice: number): boolean =>
  date !== null && addBusinessDays(date, -notice) < today;

/**
 * "Change the date to …": asks for a day the carrier can be asked for, or to confirm the one named. Where the carrier
 * takes no other date, or none any more, it says why and what can be done instead.
 */
export const askToChangeDate = (turn: Turn, world: World, typed: string): Turn => {
  const request = turn.request as PortRequest;
  const context = contextOf(request, turn, world);
  const { words } = world;
  const { dateNoticeDays } = context.carrier;
  if (isOver(request.status) || request.status === "cancelling" || request.status === "activating")
    return sayingText(turn, words.dateIsPast(request));
  if (dateNoticeDays === undefined) return sayingText(turn, words.dateNotHere(context));
  if (isTooLate(request.date, context.today, dateNoticeDays))
    return sayingText(turn, words.dateTooLate(context));
  const wish = itemOf(world.checklist, context, item)?.item;
  if (typed.trim() === "" || !wish) return sayingText(turn, words.dateWhich(context));
  const wished = String(request.answers[item]?.value ?? "");
  const from = request.date ?? (/^\d{4}-/.test(wished) ? wished : null);
  const shifted = from === null ? null : shiftedDate(typed, from);
  if (from === null && shiftedDate(typed, context.today) !== null)
    return sayingText(turn, words.dateWhich(context));
  const read = wish.read(shifted ?? typed, context);
  if (read.ok !== true) {
    return sayingText(turn, read.ok === false ? read.problem : "", words.dateWhich(context));
  }
  const date = String(read.value);
  if (!/^\d{4}-/.test(date)) return sayingText(turn, words.dateWhich(context));
  const by = personOf(turn.event)?.id ?? "";
  const confirm: Confirm = { type: "date", rev: -1, by, value: date };
  const { sid, rev } = request;
  return saying(sayingText(withConversation(turn, { sid, confirm }), words.dateAsk(context, date)), {
    type: "choices",
    choices: [
      { label: words.dateYes, action: { text: "yes, ask for that day", sid, rev }, style: "primary" },
      { label: words.dateNo, action: { text: "no, leave the date", sid, rev } },
    ],
  });
};

/** The same while answers are still taken: the day to ask for, counted from the one wished for or the first possible. */
export const wishedDate = (turn: Turn, world: World, typed: string): { item: Item; read: Read } | null => {
  const context = contextOf(turn.request as PortRequest, turn, world);
  const wish = itemOf(world.checklist, context, item)?.item;
  if (!wish) return null;
  const wished = String(context.request.answers[item]?.value ?? "");
  const first = addBusinessDays(context.today, context.carrier.earliestDays);
  const day = shiftedDate(typed, /^\d{4}-/.test(wished) ? wished : first) ?? typed;
  return { item: wish, read: wish.read(day, context) };
};

/** Confirmed: the wish is kept for a later filing, too, and the carrier is asked. */
export const changeDate = (turn: Turn, world: World, date: string): Turn => {
  const request = turn.request as PortRequest;
  const person = personOf(turn.event);
  const answer = { value: date, by: person?.id ?? "", at: turn.event.at, rev: request.rev + 1 };
  const wished = withRequest(turn, { answers: { ...request.answers, [item]: answer } });
  const noted = noting(wished, "date asked", () => `${date} ${world.words.submittedBy(person?.name ?? "")}`);
  return doing(sayingText(noted, world.words.dateChanging), { type: "change-date", sid: request.sid, date });
};

/** The carrier took the wish: its orders are as they stand now, and the old date holds until the new one is agreed. */
export const dateAsked = (
  turn: Turn,
  world: World,
  { orders, date }: Extract<Event, { type: "date-asked" }>,
): Turn => {
  const before = turn.request as PortRequest;
  const request = orders.reduce((each, order) => withOrder(each, order), before);
  const next = noting(
    { ...turn, request },
    request.date === before.date ? "date wanted" : "date",
    request.date === before.date ? date : (request.date ?? "none"),
  );
  const said = sayingText(next, world.words.dateAsked(contextOf(request, next, world), date));
  return flush(said, world, { milestone: request.date !== before.date && awaitedLetter(request) === null });
};

/** The carrier would not move it; the port goes on as agreed. */
export const dateRefused = (
  turn: Turn,
  world: World,
  event: Extract<Event, { type: "date-refused" }>,
): Turn => {
  const context = contextOf(turn.request as PortRequest, turn, world);
  return flush(
    sayingText(
      noting(turn, "date refused", event.sentence),
      world.words.dateRefused(toldNow(event), context),
    ),
    world,
  );
};
