import type { Event } from "../../src/core/event.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { type Arrivals, notesInEach, tellPeople } from "../../src/core/telling.ts";
import { carrierOf, type Turn, type World } from "../../src/core/turn.ts";

/** Everybody whose number arrived is told of it, once; whoever asked for the port hears of it anyway. */
export const numbersArrived = (
  turn: Turn,
  world: World,
  { numbers }: Extract<Event, { type: "numbers-arrived" }>,
): Turn => {
  const request = turn.request as PortRequest;
  const { test } = carrierOf(request, world);
  const people = new Map<string, Arrivals>();
  for (const { number, person } of numbers) {
    if (!person || person.id === request.requester.id) continue;
    const known = people.get(person.id) ?? { person, arrived: [], test };
    known.arrived.push({ number, was: null, until: null });
    people.set(person.id, known);
  }
  return tellPeople(
    turn,
    notesInEach(() => [...people.values()].map((each) => world.arrived(each))),
    request.home,
  );
};
