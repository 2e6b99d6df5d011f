import { type CalendarEntry, calendarOf, uidOf } from "../calendar.ts";
import type { Effect } from "../effect.ts";
import type { Context } from "../item.ts";
import { inEach, speaking } from "../language.ts";
import type { Message } from "../message.ts";
import { isUrgent, newsOf } from "../news.ts";
import type { PortRequest } from "../port-request.ts";
import { contextOf, doing, type Turn, type World } from "../turn.ts";
import { addressesOf } from "../watcher.ts";

/** The entry of the port date as it goes into calendars; null while no date was ever agreed. */
export const entryOf = (context: Context, world: World): CalendarEntry | null => {
  const { sid, calendar } = context.request;
  if (!calendar) return null;
  const { sequence, date, cancelled } = calendar;
  return { uid: uidOf(sid), sequence, date, cancelled, ...world.news.entry(context) };
};

/** A date that was agreed, moved or given up; calendars that were given in the conversation get the new one. */
const withCalendar = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const calendar = calendarOf(request);
  if (calendar === undefined || calendar === request.calendar) return turn;
  const next: Turn = { ...turn, request: { ...request, calendar } };
  const entry = entryOf(contextOf(next.request as PortRequest, next, world), world);
  return calendar.here && entry
    ? doing(next, { type: "hand-calendar", to: request.home, sid: request.sid, entry })
    : next;
};

/** A milestone of urgent news is told where quiet hours are kept, too. */
const asUrgent = (effect: Effect): Effect =>
  effect.type === "say" && effect.message.milestone
    ? { ...effect, message: { ...effect.message, urgent: true } }
    : effect;

/** Tells those who watch a request what became of it in this turn: mailboxes by mail, in English, others where they are. */
export const withNews = (turn: Turn, before: PortRequest | null, world: World): Turn => {
  if (!turn.request || turn.request === before || turn.request.status === "draft") return turn;
  const calm = withCalendar(turn, world);
  const request = calm.request as PortRequest;
  const news = newsOf(before, request);
  if (!news) return calm;
  const urgent = isUrgent(news, request);
  const dated = urgent ? { ...calm, effects: calm.effects.map(asUrgent) } : calm;
  const context = contextOf(request, dated, world);
  const { sid, watchers = [] } = request;
  const addresses = addressesOf(request, world.mails.informed(context));
  const mail = addresses.length > 0 ? world.news.mail(context, news) : null;
  const entry =
    news.type === "sent-back" || request.calendar === turn.request.calendar
      ? null
      : speaking("en", () => entryOf(context, world));
  const mailed = mail
    ? doing(
        dated,
        ...addresses.map(
          (to): Effect => ({ type: "send-mail", sid, to, ...mail, watch: true, ...(entry ? { entry } : {}) }),
        ),
      )
    : dated;
  if (watchers.every(({ type }) => type === "mail")) return mailed;
  const told = inEach(
    (): Message => ({
      parts: world.news.told(context, news),
      sid,
      ...(context.carrier.test ? { test: true } : {}),
    }),
  );
  const { said: message, translated } = told;
  return doing(mailed, { type: "inform", sid, urgent, message, ...(translated ? { translated } : {}) });
};
