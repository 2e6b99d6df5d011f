import type { InventoryNumber } from "../../src/core/inventory.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import type { StandIn, StandInResult } from "../../src/core/stand-ins.ts";
import { type Arrivals, notesInEach, tellPeople } from "../../src/core/telling.ts";
import {
  carrierOf,
  doing,
  flush,
  noting,
  saying,
  sayingText,
  type Turn,
  type World,
} from "../../src/core/turn.ts";
import { localDate } from "../../src/core/values/local-date.ts";
import { standInsOf, withPairs } from "./follow.ts";
import { bounded } from "./show.ts";
import { words } from "./words.ts";

type Of<T extends StandInResult["type"]> = Extract<StandInResult, { type: T }>;

const day = 86_400_000;

/** Numbers that were bought and are kept are the agency's own from now on. */
const keptRows = (request: PortRequest, rows: InventoryNumber[]): InventoryNumber[] =>
  rows
    .filter(
      ({ number, source }) =>
        source === "temporary" &&
        standInsOf(request).all.some((pair) => pair.number === number && pair.state === "kept"),
    )
    .map((row) => ({
      ...row,
      source: "claimed" as const,
      status: row.person ? ("assigned" as const) : ("free" as const),
      sid: null,
      standsFor: null,
      until: null,
    }));

type Swapped = { pair: StandIn; person: InventoryNumber["person"] };

/** Everybody whose number arrived is told of it, once, with what becomes of the one they had meanwhile. */
const tellingPeople = (turn: Turn, world: World, swapped: Swapped[], until: string): Turn => {
  const request = turn.request as PortRequest;
  const { test } = carrierOf(request, world);
  const people = new Map<string, Arrivals>();
  for (const { pair, person } of swapped) {
    if (!person) continue;
    const known = people.get(person.id) ?? { person, arrived: [], test };
    const end = pair.from === "bought" ? until : null;
    known.arrived.push({ number: pair.standsFor, was: pair.number, until: end });
    people.set(person.id, known);
  }
  return tellPeople(
    turn,
    notesInEach(() => [...people.values()].map((each) => world.arrived(each))),
    request.home,
  );
};

/** When it is first to be asked about numbers that are over, in milliseconds. */
const firstEnd = (turn: Turn, until: number): number =>
  Math.min(
    ...standInsOf(turn.request as PortRequest).all.flatMap((pair) =>
      pair.state === "over" ? [pair.until ?? until] : [],
    ),
  );

/** What stood in has done its work: who it was for has the ported number, and it is free again or waits to go back. */
export const changedStandIns = (turn: Turn, world: World, { rows }: Of<"changing">): Turn => {
  const request = turn.request as PortRequest;
  const { at } = turn.event;
  const until = at + world.temporaryDays * day;
  const own = keptRows(request, rows);
  const begun = own.length > 0 ? doing(turn, { type: "keep-numbers", numbers: own }) : turn;
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const due = standInsOf(request).all.filter(
    ({ state, number, standsFor }) =>
      state === "changing" && (byNumber.has(number) || byNumber.has(standsFor)),
  );
  if (due.length === 0) return begun;
  const moved = due.filter(({ standsFor }) => request.numbers[standsFor]?.status === "completed");
  const kept: InventoryNumber[] = [];
  const told: Swapped[] = [];
  for (const pair of due) {
    const [here, ported] = [byNumber.get(pair.number), byNumber.get(pair.standsFor)];
    const isMoved = moved.includes(pair);
    const person = ported?.person ?? here?.person ?? null;
    if (isMoved && ported && here?.person && !ported.person) kept.push({ ...ported, person });
    if (isMoved) told.push({ pair, person });
    if (!here) continue;
    const mine = pair.from === "bought" ? { until, sid: here.sid } : { until: null, sid: null };
    const stays = pair.from === "own" && !(isMoved && here.person?.id === person?.id);
    const keeper = stays ? here.person : null;
    kept.push({
      ...here,
      ...mine,
      status: keeper ? "assigned" : "free",
      person: keeper,
      standsFor: null,
    });
  }
  const next = withPairs(
    doing(begun, { type: "keep-numbers", numbers: kept }),
    due.map((pair) =>
      pair.from === "bought" ? { ...pair, state: "over", until } : { ...pair, state: "back" },
    ),
  );
  const rented = due.filter(({ from }) => from === "bought");
  const timed =
    rented.length > 0
      ? doing(next, { type: "remind", sid: request.sid, reminder: "stand-ins", due: firstEnd(next, until) })
      : next;
  if (told.length === 0) return flush(sayingText(timed, words.swappedBack), world);
  const said = saying(
    sayingText(noting(timed, "temporary numbers", `${told.length} swapped`), words.swappedIntro(told.length)),
    { type: "list", items: bounded(words.swapped(told)) },
  );
  const { zone } = carrierOf(request, world);
  return flush(
    sayingText(
      tellingPeople(said, world, told, localDate(until, zone)),
      rented.length > 0 ? words.swappedLater(rented.length, localDate(until, zone)) : words.swappedBack,
      words.stopForwarding,
    ),
    world,
  );
};

/** A number was given back: it is nobody's any more, and that is said once all of them are. */
export const givenBack = (turn: Turn, world: World, { number, rows }: Of<"given-back">): Turn => {
  const request = turn.request as PortRequest;
  const going = standInsOf(request).all.filter((pair) => pair.number === number && pair.state === "going");
  if (going.length === 0) return turn;
  const next = withPairs(
    turn,
    going.map((pair) => ({ ...pair, state: "gone" })),
  );
  const kept = rows.map((row) => ({
    ...row,
    status: "released" as const,
    person: null,
    standsFor: null,
    until: null,
  }));
  const written = kept.length > 0 ? doing(next, { type: "keep-numbers", numbers: kept }) : next;
  const noted = noting(written, "temporary numbers", `${number} given back`);
  const { all } = standInsOf(written.request as PortRequest);
  if (all.some(({ state }) => state === "going")) return noted;
  const gone = all.filter(({ state }) => state === "gone").map((pair) => pair.number);
  return flush(sayingText(noted, words.givenBack(gone)), world);
};
