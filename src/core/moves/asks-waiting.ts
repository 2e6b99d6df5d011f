import type { Ask, AskedPerson } from "../asks.ts";
import { askLabel, asksOf, openAsks, withoutAsks } from "../asks.ts";
import { inEach } from "../language.ts";
import { text } from "../message.ts";
import type { PortRequest } from "../port-request.ts";
import type { Reach } from "../reach.ts";
import type { Turn, World } from "../turn.ts";
import { doing, personOf, sayingText, withRequest } from "../turn.ts";
import { ask } from "./asking.ts";

/** Writes to somebody alone about what they are asked for. */
export const reach = (turn: Turn, person: AskedPerson, items: string[], reminder: boolean): Turn =>
  doing(turn, {
    type: "reach-person",
    sid: (turn.request as PortRequest).sid,
    near: turn.conversation.id,
    person,
    about: { type: "asked", items, reminder },
  });

/** Tells those who were reached that nothing is wanted of them any more. */
export const released = (turn: Turn, world: World, gone: Ask[], by: string): Turn => {
  const places = Map.groupBy(gone, ({ where }) => where);
  let next = turn;
  for (const [where, asks] of places) {
    if (where === null) continue;
    const { sid } = turn.request as PortRequest;
    const { said: message, translated } = inEach(() => ({
      sid,
      parts: text(world.words.notNeeded(by, asks.map(askLabel))),
    }));
    const reader = asks[0]?.person.id;
    next = doing(next, {
      type: "say",
      to: where,
      message,
      ...(reader !== undefined && translated ? { reader, translated } : {}),
    });
  }
  return next;
};

/** Reminds those who were not reminded yet. */
export const remind = (turn: Turn, world: World, asks: Ask[]): Turn => {
  const fresh = asks.filter(({ reminded }) => reminded === undefined);
  const request = turn.request as PortRequest;
  let next = withRequest(turn, {
    asks: (request.asks ?? []).map((each) =>
      fresh.some(({ item }) => item === each.item) ? { ...each, reminded: turn.event.at } : each,
    ),
  });
  for (const some of Map.groupBy(fresh, ({ person }) => person.id).values()) {
    const person = some[0]?.person;
    if (!person) continue;
    const items = some.map(({ item }) => item);
    next = sayingText(
      reach(next, person, items, true),
      world.words.reminded(person.name, some.map(askLabel)),
    );
  }
  return next;
};

/** The timer of somebody who was asked: reminds them, once. */
export const askDue = (turn: Turn, world: World, reminder: string): Turn | null => {
  const request = turn.request as PortRequest;
  if (!reminder.startsWith("asked ")) return null;
  const asks = asksOf(request, reminder.slice("asked ".length)).filter((each) => each.reminded === undefined);
  return asks.length === 0 ? turn : remind(turn, world, asks);
};

/** Asks that were settled in this turn: whoever was asked for what somebody else gave, hears that it is not needed. */
export const withAsksSettled = (turn: Turn, world: World): Turn => {
  const { request } = turn;
  if (!request?.asks) return turn;
  const left = openAsks(request);
  if (left.length === request.asks.length) return turn;
  const gone = request.asks.filter((each) => !left.includes(each));
  const by = personOf(turn.event);
  const others = gone.filter(({ item, person }) => request.answers[item]?.by !== person.id);
  const { asks: _settled, ...rest } = request;
  const next = { ...turn, request: left.length > 0 ? { ...rest, asks: left } : rest };
  return released(next, world, others, by?.name ?? request.requester.name);
};

/** The question of a turn is asked once more, without those who are asked for it. */
export const notReached = (turn: Turn, world: World, { name, id }: AskedPerson, about: Reach): Turn => {
  if (about.type === "approval") return sayingText(turn, world.words.approvalNotReached(name));
  const items = about.type === "asked" ? about.items : [];
  const request = turn.request as PortRequest;
  const asks = asksOf(request, id).filter(({ item }) => items.includes(item));
  if (asks.length === 0) return turn;
  const labels = asks.map(askLabel);
  const next = { ...turn, request: withoutAsks(request, [id], items) };
  return ask(sayingText(next, world.words.notReached(name, labels)), world);
};
