import type { Effect } from "../../src/core/effect.ts";
import type { InventoryNumber } from "../../src/core/inventory.ts";
import { newNumber } from "../../src/core/inventory.ts";
import { speaking } from "../../src/core/language.ts";
import { type Part, text } from "../../src/core/message.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { type StandIn, type StandInResult, standInsWanted } from "../../src/core/stand-ins.ts";
import { toldNow } from "../../src/core/told.ts";
import {
  carrierOf,
  contextOf,
  doing,
  flush,
  noting,
  saying,
  sayingText,
  type Turn,
  type World,
} from "../../src/core/turn.ts";
import type { E164 } from "../../src/core/values/phone.ts";
import { showTime } from "../../src/core/values/zone-clock.ts";
import { addressesOf } from "../../src/core/watcher.ts";
import { lookForNumbers, standInsOf, withStandIns } from "./follow.ts";
import { bounded, forwardingParts, offerParts } from "./show.ts";
import { changedStandIns, givenBack } from "./swapped.ts";
import { words } from "./words.ts";

type Of<T extends StandInResult["type"]> = Extract<StandInResult, { type: T }>;

/** Rounds of looking for what slipped away in a purchase, before people are asked to say it again. */
const mostRounds = 12;

const personOf = (rows: InventoryNumber[], number: E164): InventoryNumber["person"] =>
  rows.find((row) => row.number === number)?.person ?? null;

/** The list goes to whoever is kept informed where they are, or by mail, in English, which nobody there chose a language for. */
const telling = (turn: Turn, world: World, pairs: StandIn[]): Turn => {
  const request = turn.request as PortRequest;
  const { sid, watchers = [] } = request;
  const { test } = carrierOf(request, world);
  const mail = speaking("en", () => ({
    subject: words.mail(sid, pairs.length),
    text: words.mailText(sid, pairs.map(words.pair), test),
  }));
  const addresses = addressesOf(request, world.mails.informed(contextOf(request, turn, world)));
  const mailed = doing(
    turn,
    ...addresses.map((to): Effect => ({ type: "send-mail", sid, to, ...mail, watch: true })),
  );
  if (watchers.every(({ type }) => type === "mail")) return mailed;
  const parts: Part[] = [
    { type: "text", text: words.mail(sid, pairs.length) },
    { type: "list", items: bounded(pairs.map(words.pair)) },
  ];
  return doing(mailed, {
    type: "inform",
    sid,
    urgent: false,
    message: { parts, sid, ...(test ? { test: true } : {}) },
  });
};

/** Says which numbers stand in now, how to forward to them, and mails the list to whoever is kept informed. */
const standing = (turn: Turn, world: World, pairs: StandIn[]): Turn => {
  if (pairs.length === 0) return turn;
  const request = turn.request as PortRequest;
  const { sells } = carrierOf(request, world);
  const said = saying(
    sayingText(noting(turn, "temporary numbers", `${pairs.length} stand in`), words.standing(pairs.length)),
    { type: "list", items: bounded(pairs.map(words.pair)) },
    ...text(pairs.some(({ from }) => from === "bought") ? (sells?.first ?? "") : ""),
    ...forwardingParts(request),
  );
  return telling(said, world, pairs);
};

/** A number of the agency takes its place; it is for whoever the number on its way is for. */
const taken = (
  row: InventoryNumber,
  standsFor: E164,
  request: PortRequest,
  person: InventoryNumber["person"],
) => ({
  ...row,
  status: "assigned" as const,
  sid: request.sid,
  standsFor,
  person: row.person ?? person,
});

const found = (turn: Turn, world: World, result: Of<"found">): Turn => {
  const request = turn.request as PortRequest;
  const { state, round, all } = standInsOf(request);
  if (state !== "looking" || round !== result.round) return turn;
  const wanted = new Set(standInsWanted(request));
  const free = result.free.filter(({ standsFor }) => wanted.has(standsFor));
  const offers = result.offers.filter(({ standsFor }) => wanted.has(standsFor));
  const rows = free.map(({ row, standsFor }) =>
    taken(row, standsFor, request, personOf(result.ported, standsFor)),
  );
  const pairs = free.map(
    ({ row, standsFor, from }): StandIn => ({
      number: row.number,
      standsFor,
      from,
      state: "in",
      carrierId: row.carrierId,
      monthly: 0,
    }),
  );
  const next = withStandIns(turn, {
    state: offers.length > 0 ? "offered" : "settled",
    offers,
    all: [...all, ...pairs],
  });
  const kept = rows.length > 0 ? doing(next, { type: "keep-numbers", numbers: rows }) : next;
  let said = standing(kept, world, pairs);
  if (result.busy.length > 0) said = sayingText(said, words.busy(result.busy));
  const { name } = carrierOf(request, world);
  if (offers.length > 0) said = saying(flush(said, world), ...offerParts(request, offers, name));
  const served = new Set([...pairs, ...offers].map(({ standsFor }) => standsFor));
  const short = [...wanted].filter((number) => !served.has(number));
  if (short.length > 0 && result.busy.length === 0) said = sayingText(said, words.short(short, wanted.size));
  return flush(said, world, { milestone: offers.length > 0 });
};

/** Somebody else was faster with some of it: what is still wanted is looked for once more. */
const again = (turn: Turn): Turn => {
  const request = turn.request as PortRequest;
  const settled = withStandIns(turn, { state: "settled", offers: [] });
  return standInsWanted(request).length > 0 && standInsOf(request).round < mostRounds
    ? lookForNumbers(settled, false)
    : settled;
};

const bought = (turn: Turn, world: World, result: Of<"bought">): Turn => {
  const request = turn.request as PortRequest;
  const { offers, round, all } = standInsOf(request);
  if (round !== result.round) return turn;
  const { key } = carrierOf(request, world);
  const byNumber = new Map(result.bought.map((each) => [each.number, each]));
  const got = offers.filter(({ number }) => byNumber.has(number));
  const gone = offers.filter(({ number }) => !byNumber.has(number));
  const pairs = got.map(
    ({ number, standsFor, monthly }): StandIn => ({
      number,
      standsFor,
      from: "bought",
      state: "in",
      carrierId: byNumber.get(number)?.carrierId ?? null,
      monthly,
    }),
  );
  const rows = pairs.map(({ number, standsFor, carrierId }) => {
    const known = result.rows.find((row) => row.number === number);
    const base = { ...newNumber(number), ...(known ? { rev: known.rev } : {}) };
    const person = personOf(result.rows, standsFor);
    return {
      ...taken(base, standsFor, request, person),
      source: "temporary" as const,
      carrier: key,
      carrierId,
    };
  });
  const next = withStandIns(turn, { state: "settled", offers: [], all: [...all, ...pairs] });
  const kept = rows.length > 0 ? doing(next, { type: "keep-numbers", numbers: rows }) : next;
  const said = flush(standing(kept, world, pairs), world, { milestone: true });
  if (gone.length === 0) return said;
  return again(sayingText(said, words.gone(gone.map(({ number }) => number))));
};

const whyOf = ({ why, ...rest }: Of<"away">): string => toldNow({ ...rest, sentence: why });

const refused = (turn: Turn, { round, dearer, ...told }: Of<"refused">): Turn => {
  const sentence = toldNow(told);
  const request = turn.request as PortRequest;
  if (standInsOf(request).round !== round) return turn;
  const noted = noting(turn, "temporary numbers", `not bought: ${told.sentence}`);
  if (round >= mostRounds)
    return sayingText(withStandIns(noted, { state: "settled", offers: [] }), words.refusedAgain(sentence));
  return again(sayingText(noted, dearer ? words.dearer : words.refused(sentence)));
};

/** What came of what was done about temporary numbers. */
export const standInsHappened = (turn: Turn, world: World, result: StandInResult): Turn => {
  const { name, zone } = carrierOf(turn.request, world);
  switch (result.type) {
    case "found":
      return found(turn, world, result);
    case "away":
      return flush(sayingText(turn, words.away(name, whyOf(result), showTime(result.nextTry, zone))), world);
    case "bought":
      return bought(turn, world, result);
    case "refused":
      return flush(refused(turn, result), world);
    case "changing":
      return changedStandIns(turn, world, result);
    case "given-back":
      return givenBack(turn, world, result);
    case "listed":
      return doing(turn, {
        type: "say-privately",
        to: result.to,
        person: result.person,
        message: {
          parts: [
            { type: "text", text: words.files },
            ...result.files.map((document) => ({
              type: "file" as const,
              document,
              title: document.kind === "text/csv" ? words.csv : words.print,
            })),
          ],
        },
      });
  }
};
