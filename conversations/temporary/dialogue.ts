import { takeSorted } from "../../src/core/hearing/hearing.ts";
import { itemOf, type Value } from "../../src/core/item.ts";
import { ask } from "../../src/core/moves/asking.ts";
import { isFilling } from "../../src/core/moves/steering.ts";
import { isOver, type PortRequest } from "../../src/core/port-request.ts";
import { activeStandIns, type StandIn } from "../../src/core/stand-ins.ts";
import {
  contextOf,
  type Dialogue,
  doing,
  noting,
  personOf,
  saying,
  sayingText,
  type Turn,
  type World,
  withConversation,
  withRequest,
} from "../../src/core/turn.ts";
import { costOf, money } from "./cost.ts";
import { lookForNumbers, standInsOf, withPairs, withStandIns } from "./follow.ts";
import { standInsHappened } from "./happened.ts";
import { graceOver, keep, release } from "./release.ts";
import { forwardingParts, listParts, offerParts } from "./show.ts";
import { words } from "./words.ts";

const key = "temporary";

const shown =
  /^(?:please )?(?:(?:what|which) are (?:the|my|our)|(?:show|list|see)?(?: me)?(?: (?:the|my|our|all))*)\s*temp(?:orary)? numbers?(?: list)?\s*\??$/i;
const wanting =
  /^(?:please )?(?:(?:(?:can|could|may) (?:i|we) have|(?:i|we)(?:'d| would)? (?:want|need|like)(?: to have)?|get(?: me| us)?|give (?:me|us)|add|use|take|with) )?(?:some |a |the )?temp(?:orary)? numbers?(?:\s*[,:]|\s+are| is)?\s*(.*)$/i;
const printing =
  /^(?:please )?(?:(?:print|export|download|save|hand out|give me|get|send me)\b.{0,30}\btemp(?:orary)? numbers?\b.{0,30}|temp(?:orary)? numbers?(?: list)?,? (?:as |to )?(?:a )?(?:csv|pdf|file|print|spreadsheet|excel|export)\b.{0,20})$/i;
const refusing =
  /^(?:no|without|drop|forget|never ?mind)(?: (?:the|any))? temp(?:orary)? numbers?(?: please| thanks?)?[.!]*$/i;
const buying = /^(?:yes,?\s+)?(?:please\s+)?buy\b(.*)$/i;
const buyingNothing =
  /^(?:no,?\s*)?(?:buy (?:nothing|none|no numbers?)|(?:do not|don'?t) buy(?: (?:any(?:thing)?|them|it))?)[.!]*$/i;
const forwarding =
  /^(?:how (?:do|can|should|to) )?(?:(?:i|we) )?(?:set up |show |help (?:me )?with |turn on )?(?:the |my |our )?(?:call )?forward(?:ing)?\b.{0,40}$/i;
const ringing = /^(?:(?:yes,? )?(?:the )?test (?:calls?|was|were)\b.*|.*\b(?:rings?|rang)\b.{0,40})$/i;
const releasing =
  /^(?:yes,? )?(?:please )?(?:release|give back|hand back|let go(?: of)?|return)\b(?:.*(?:numbers?|them|it|\d{4}).*)?$/i;
const keeping =
  /^(?:please )?keep (?:them|it|(?:the |my |our |these )?(?:temp(?:orary)? )?numbers?|.{0,60}?\d{4}.{0,200})$/i;

/** While a correction is asked for, "Golden Rings LLC" is an answer. */
const clearly = /\btemp(?:orary)?\b|\btest calls?\b|\d{4}|\ball of them ring\b|^how\b/i;

const buttons = (turn: Turn, { sid }: PortRequest, world: World): Turn => {
  const context = contextOf(turn.request as PortRequest, turn, world);
  const item = itemOf(world.checklist, context, key)?.item;
  const choices = (item?.choices?.(context) ?? []).map(({ label, value }) => ({
    label,
    action: { text: `temporary numbers: ${value}`, sid },
  }));
  return choices.length > 0 ? saying(turn, { type: "choices", choices }) : turn;
};

/** In a draft it is one more answer; the question is asked where nothing was said of it yet. */
const inDraft = (turn: Turn, world: World, rest: string): Turn => {
  const context = contextOf(turn.request as PortRequest, turn, world);
  const item = itemOf(world.checklist, context, key)?.item;
  if (!item) return ask(sayingText(turn, words.notHere(context.carrier.name)), world);
  if (rest === "")
    return ask(
      withConversation(turn, { at: { items: [key] }, tries: 0, problem: null, confirm: null }),
      world,
    );
  const read = item.read(rest, context);
  if (read.ok === true)
    return takeSorted(turn, world, { good: [{ item, value: read.value }], unsure: null, problems: [] });
  const problem = read.ok === false ? read.problem : read.question;
  return ask(sayingText(withConversation(turn, { at: { items: [key] } }), problem), world);
};

const wish = (turn: Turn, value: Value): Turn => {
  const request = turn.request as PortRequest;
  const by = personOf(turn.event)?.id ?? "";
  const answer = { value, by, at: turn.event.at };
  const next = withRequest(turn, { answers: { ...request.answers, [key]: answer }, undo: null });
  return noting(next, "answered", key);
};

/** With the carrier already: the wish is noted, and numbers are looked for at once. */
const whileItRuns = (turn: Turn, world: World, rest: string): Turn => {
  const request = turn.request as PortRequest;
  const context = contextOf(request, turn, world);
  const item = itemOf(world.checklist, context, key)?.item;
  const { state, all, offers } = standInsOf(request);
  if (rest === "") {
    const listed = saying(turn, ...listParts(request, context.carrier.zone));
    if (state === "offered") return saying(listed, ...offerParts(request, offers, context.carrier.name));
    if (all.length > 0 || isOver(request.status)) return listed;
    return item ? buttons(sayingText(listed, words.wanted), request, world) : listed;
  }
  if (isOver(request.status)) return sayingText(turn, words.over(request.sid));
  if (!item) return sayingText(turn, words.notHere(context.carrier.name));
  const read = item.read(rest, context);
  if (read.ok !== true) return sayingText(turn, read.ok === false ? read.problem : read.question);
  if (state === "buying") return sayingText(turn, words.alreadyBuying);
  const next = wish(withStandIns(turn, { state: "settled", offers: [] }), read.value);
  const isNone = (read.value as { type?: string } | null)?.type === "none";
  if (isNone) return sayingText(next, words.nothingBought);
  return lookForNumbers(next, true);
};

const said = (turn: Turn, world: World, rest: string): Turn | null => {
  if (!turn.request) return null;
  return isFilling(turn) && turn.request.status === "draft"
    ? inDraft(turn, world, rest)
    : whileItRuns(turn, world, rest);
};

const amounts = (text: string): string[] =>
  (text.match(/\$\s?\d[\d,]*(?:\.\d{1,2})?/g) ?? []).map((each) => each.replace(/[$\s,]/g, ""));

/** Buys what was offered, once somebody named how many, and no other price than the one offered. */
const buy = (turn: Turn, named: string): Turn => {
  const request = turn.request as PortRequest;
  const { state, offers, round } = standInsOf(request);
  if (state === "buying") return sayingText(turn, words.alreadyBuying);
  if (state !== "offered") return sayingText(turn, words.notOffered);
  const { monthly, once, each } = costOf(offers);
  const count = Number(
    /(?:^|[^\d$.])(\d[\d,]*)(?![\d.])/.exec(named.replace(/\$\s?[\d.,]+/g, " "))?.[1]?.replaceAll(",", "") ??
      0,
  );
  if (count === 0) return sayingText(turn, words.nameIt(offers));
  const right = [monthly, once, each ?? monthly].map((cents) => money(cents).replace(/[$,]/g, ""));
  const asSaid = (amount: string): boolean => right.some((each) => Number(each) === Number(amount));
  if (count !== offers.length || !amounts(named).every(asSaid))
    return sayingText(turn, words.otherOffer(offers));
  const next = noting(
    withStandIns(turn, { state: "buying" }),
    "temporary numbers",
    `${offers.length} to be bought for ${money(monthly)} a month`,
  );
  return doing(sayingText(next, words.buying(offers)), {
    type: "buy-stand-ins",
    sid: request.sid,
    round,
    offers,
  });
};

const tested = (turn: Turn, text: string): Turn | null => {
  const request = turn.request as PortRequest;
  const active = activeStandIns(request);
  const pieces = text.match(/\(?\b\d{3}\)?[\s.-]?\d{3}[\s.-]?\d{4}\b|\b\d{4}\b/g) ?? [];
  const isAll = /\b(?:all|every|each|both|everything)\b/i.test(text) || active.length === 1;
  const named = pieces.flatMap((piece) => {
    const digits = piece.replace(/\D/g, "").slice(-10);
    return active.filter((pair) => pair.standsFor.endsWith(digits) || pair.number.endsWith(digits));
  });
  const ticked: StandIn[] = pieces.length > 0 ? named : isAll ? active : [];
  if (ticked.length === 0) return sayingText(turn, words.whichTested);
  const next = withPairs(
    turn,
    ticked.map((pair) => ({ ...pair, tested: turn.event.at })),
  );
  const left = activeStandIns(next.request as PortRequest).filter((pair) => pair.tested === undefined);
  const numbers = ticked.map(({ standsFor }) => standsFor);
  return sayingText(
    noting(next, "temporary numbers", `test call: ${numbers.length}`),
    words.ticked(
      numbers,
      left.map(({ standsFor }) => standsFor),
    ),
  );
};

/** The list as files goes to whoever asks, alone: it says whose the numbers are. */
const listed = (turn: Turn): Turn =>
  doing(sayingText(turn, words.making), {
    type: "list-stand-ins",
    sid: (turn.request as PortRequest).sid,
    to: turn.conversation.id,
    person: personOf(turn.event)?.id ?? "",
  });

/** What concerns the temporary numbers that are there already. */
const aboutStandIns = (text: string, turn: Turn): Turn | null => {
  const request = turn.request as PortRequest;
  const { state, offers } = standInsOf(request);
  if (state === "offered" && buyingNothing.test(text))
    return sayingText(withStandIns(turn, { state: "settled", offers: [] }), words.nothingBought);
  const buys = buying.exec(text);
  if (buys) return buy(turn, buys[1] ?? "");
  if (state === "offered" && /^(?:yes|ok|okay|sure|go ahead|do it)[.! ]*$/i.test(text))
    return sayingText(turn, words.nameIt(offers));
  if (isFilling(turn) && turn.event.type !== "pressed" && !clearly.test(text)) return null;
  if (printing.test(text) && standInsOf(request).all.length > 0) return listed(turn);
  const isActive = activeStandIns(request).length > 0;
  if (isActive && forwarding.test(text)) return saying(turn, ...forwardingParts(request));
  if (isActive && ringing.test(text)) return tested(turn, text);
  if (releasing.test(text)) return release(turn, text);
  return keeping.test(text) ? keep(turn, text) : null;
};

const heard = (text: string, turn: Turn, world: World): Turn | null => {
  if (personOf(turn.event)?.role !== "manage") return null;
  const { request } = turn;
  if (request?.standIns) {
    const done = aboutStandIns(text, turn);
    if (done) return done;
  }
  if (refusing.test(text)) return said(turn, world, "none");
  if (shown.test(text)) return said(turn, world, "");
  const rest = wanting.exec(text)?.[1];
  return rest === undefined || text.length > 2000 ? null : said(turn, world, rest.trim());
};

/** Temporary numbers: wanted, bought, listed, tested, given back, by whatever words. */
export const standInDialogue: Dialogue = {
  hear: (text, turn, world) => heard(text.trim(), turn, world),
  happened: (turn, world) => {
    const { event } = turn;
    if (!turn.request) return null;
    if (event.type === "stand-ins") return standInsHappened(turn, world, event.result);
    return event.type === "reminder-due" && event.reminder === "stand-ins" ? graceOver(turn, world) : null;
  },
};
