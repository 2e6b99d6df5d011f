import type { BillCheck, BillComparison, BillOffer, BillSubject, Verdict } from "../bill.ts";
import type { Event, StoredDocument } from "../event.ts";
import { type Context, everyItem, type Item, openBecause, placedItems } from "../item.ts";
import { speaking } from "../language.ts";
import { answerOf, numbersOf, type PortRequest, takesAnswers } from "../port-request.ts";
import { toldNow } from "../told.ts";
import type { Turn, World } from "../turn.ts";
import { contextOf, doing, flush, noting, saying, sayingText, withRequest } from "../turn.ts";
import { ask, pendingOf } from "./asking.ts";

/** The item that holds the billing statement. */
export const billItem = "bill";

const unread = (document: string): BillCheck => ({
  document,
  text: null,
  cleaned: null,
  state: "reading",
  pages: 0,
  verdicts: {},
  rev: 0,
  offers: {},
  numbersNotOnBill: [],
  numbersNotClaimed: [],
  statementDate: null,
});

/** The statement changed: what was read of another one is forgotten, and this one is read. */
export const readBill = (turn: Turn): Turn => {
  const { bill: _former, ...request } = turn.request as PortRequest;
  const stored = answerOf(request, billItem) as StoredDocument | undefined;
  if (!stored) return { ...turn, request };
  const next = { ...turn, request: { ...request, bill: unread(stored.hash) } };
  return doing(next, { type: "read-bill", sid: request.sid, document: stored.hash });
};

/** True when an answer that was compared has changed since; its revision says so. */
const isOutdated = ({ answers }: PortRequest, rev: number, world: World): boolean =>
  world.bill.items.some((item) => (answers[item]?.rev ?? 0) > rev);

/** Answers that were compared have changed: they are held against the statement anew before anything is filed. */
export const compareAgain = (turn: Turn, world: World, sure = false): Turn => {
  const { bill, sid } = turn.request as PortRequest;
  if (bill?.state !== "read" || !(sure || isOutdated(turn.request as PortRequest, bill.rev, world)))
    return turn;
  const next = withRequest(turn, { bill: { ...bill, state: "comparing" } });
  return doing(next, { type: "compare-bill", sid, document: bill.document });
};

const itemsOf = (context: Context, world: World): Item[] =>
  placedItems(world.checklist, context).map(({ item }) => item);

/** While no number was given, all that the statement lists are one offer. */
const numbersOffered = ({ offers, numbersNotClaimed }: BillComparison, { request }: Context) => {
  const first = offers.find(({ subject }) => subject === "numbers")?.value;
  return first && numbersOf(request).length === 0 && numbersNotClaimed.length > 0
    ? [{ subject: "numbers" as const, value: { ...first, text: numbersNotClaimed.join(", ") } }]
    : [];
};

const offersOf = (comparison: BillComparison, context: Context, world: World): Record<string, BillOffer> => {
  const items = new Map(everyItem(world.checklist, context).map(({ item }) => [item.key, item]));
  const found = comparison.findings.flatMap(({ subject, bill }) => (bill ? [{ subject, value: bill }] : []));
  const offers: Record<string, BillOffer> = {};
  const ofOne = [...found, ...comparison.offers].filter(({ subject }) => subject !== "numbers");
  for (const { subject, value } of [...ofOne, ...numbersOffered(comparison, context)]) {
    const item = items.get(world.bill.itemOf(subject, context) ?? "");
    const read = item && !offers[item.key] ? item.read(value.text, context) : null;
    if (!item || read?.ok !== true) continue;
    offers[item.key] = {
      value: read.value,
      ...(read.also ? { also: read.also } : {}),
      shown: read.also ? value.text : item.show(read.value, context),
      where: value.where,
    };
  }
  return offers;
};

const verdictsOf = (
  { findings }: BillComparison,
  itemOf: (subject: BillSubject) => string | null,
): Record<string, Verdict> =>
  Object.fromEntries(
    findings.flatMap(({ subject, verdict }) => {
      const item = itemOf(subject);
      return item === null ? [] : [[item, verdict] as const];
    }),
  );

type Compared = Extract<Event, { type: "bill-compared" }>;

const checked = (event: Compared, context: Context, world: World): BillCheck => {
  const { document, text, cleaned, pages, pagesRead, comparison, rev } = event;
  const verdicts = verdictsOf(comparison, (subject) => world.bill.itemOf(subject, context));
  const offers = offersOf(comparison, context, world);
  return {
    document,
    text,
    cleaned,
    state: "read",
    pages,
    ...(pagesRead === undefined ? {} : { pagesRead }),
    verdicts,
    rev,
    offers: Object.fromEntries(Object.entries(offers).filter(([item]) => verdicts[item] !== "match")),
    numbersNotOnBill: comparison.numbersNotOnBill,
    numbersNotClaimed: comparison.numbersNotClaimed,
    statementDate: comparison.statementDate,
  };
};

const isSettled = (verdict: Verdict | undefined): boolean => verdict === undefined || verdict === "match";

/** Items the statement has something against now and had not before these answers. */
const newlyAgainst = (before: BillCheck, now: BillCheck, { answers }: PortRequest): string[] =>
  Object.keys(now.verdicts).filter(
    (item) =>
      !isSettled(now.verdicts[item]) &&
      (before.verdicts[item] !== now.verdicts[item] || (answers[item]?.rev ?? 0) > before.rev),
  );

/**
 * The statement was held against the answers. The first time everything is shown; afterwards only what the last
 * answers brought up. Then what is open is asked.
 */
export const billCompared = (turn: Turn, world: World, event: Compared): Turn => {
  const request = turn.request as PortRequest;
  const former = request.bill;
  if (!former || former.document !== event.document || !takesAnswers(request)) return turn;
  const bill = checked(event, contextOf(request, turn, world), world);
  const outdated = isOutdated(request, event.rev, world);
  const next = withRequest(turn, { bill: outdated ? { ...bill, state: "comparing" } : bill });
  const context = contextOf(next.request as PortRequest, next, world);
  const items = itemsOf(context, world);
  if (former.state === "reading") {
    const noted = saying(
      noting(next, "bill read", () => world.words.billNote(bill.pages, bill.pagesRead)),
      ...world.bill.shown(context, items),
    );
    const again: Turn = outdated
      ? doing(noted, { type: "compare-bill", sid: request.sid, document: bill.document })
      : noted;
    const isNext = pendingOf(again, world).type === "question";
    return flush(ask(isNext ? again : flush(again, world), world), world);
  }
  if (outdated) return next;
  const against = newlyAgainst(former, bill, request);
  const concerned = items.filter(({ key }) => against.includes(key));
  return askWhatChanged(saying(next, ...world.bill.changed(context, concerned)), turn, world);
};

/** What is asked now, unless that was being asked already: then the person only sees what came before it. */
const askWhatChanged = (turn: Turn, before: Turn, world: World): Turn => {
  const [asked, now] = [pendingOf(before, world), pendingOf(turn, world)];
  const keys = ({ items }: { items: Item[] }): string => items.map(({ key }) => key).join(" ");
  const isSame = asked.type === "question" && now.type === "question" && keys(asked) === keys(now);
  return flush(isSame ? turn : ask(turn, world), world);
};

/** The statement cannot be used: it is taken away with the reason, and another one is asked for. */
export const billRefused = (
  turn: Turn,
  world: World,
  event: Extract<Event, { type: "bill-refused" }>,
): Turn => {
  const { bill, ...request } = turn.request as PortRequest;
  if (bill?.document !== event.document || !takesAnswers(request)) return turn;
  const { [billItem]: _refused, ...answers } = request.answers;
  const without = { ...turn, request: { ...request, answers, touched: turn.event.at } };
  return flush(
    ask(sayingText(noting(without, "bill refused", event.sentence), toldNow(event)), world),
    world,
  );
};

/** Takes what the statement shows as the answers to these items; null when it shows none of them. */
export const offered = (context: Context, items: Item[]): { item: Item; offer: BillOffer }[] =>
  items.flatMap((item) => {
    const offer = context.request.bill?.offers[item.key];
    return offer ? [{ item, offer }] : [];
  });

/**
 * The answers of these items stand although they are in doubt: the person says so, and the history keeps it. Null
 * when there is no doubt that may be overruled.
 */
export const standBy = (turn: Turn, world: World, items: Item[]): Turn | null => {
  const request = turn.request as PortRequest;
  const context = contextOf(request, turn, world);
  const doubted = items.flatMap((item) => {
    const answer = request.answers[item.key];
    const doubt = item.stands && answer ? speaking("en", () => openBecause(item, context)) : null;
    return answer && doubt !== null && doubt !== "missing" ? [{ item, answer, doubt }] : [];
  });
  if (doubted.length === 0) return null;
  const answers = { ...request.answers };
  let next = turn;
  for (const { item, answer, doubt } of doubted) {
    answers[item.key] = { ...answer, sure: doubt };
    next = noting(next, "kept", () => `${item.label()} kept as given. ${doubt}`);
  }
  const labels = doubted.map(({ item }) => item.label());
  return sayingText(withRequest(next, { answers }), world.words.standsAsGiven(labels));
};
