import { quoted } from "../../src/core/hearing/typed-text.ts";
import { speaking } from "../../src/core/language.ts";
import type { Part } from "../../src/core/message.ts";
import { entryOf } from "../../src/core/moves/informing.ts";
import { lookUp } from "../../src/core/moves/starting.ts";
import { isOver, type PortRequest } from "../../src/core/port-request.ts";
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
  withRequest,
} from "../../src/core/turn.ts";
import {
  addressesOf,
  isWatching,
  mostWatchers,
  type Watcher,
  withoutWatcher,
  withWatcher,
} from "../../src/core/watcher.ts";
import { readWatching, type Watching, type Whom } from "./read-watching.ts";
import { watchWords as words } from "./watch-words.ts";

/** A name is asked for when it is said: to the person in their language, in the history in English. */
type Named = { watcher: Watcher; name: () => string };

const named = (whom: Whom, turn: Turn): Named[] => {
  const by = personOf(turn.event);
  return [
    ...(whom.me && by
      ? [{ watcher: { type: "person" as const, id: by.id, name: by.name }, name: () => words.you }]
      : []),
    ...(whom.here
      ? [{ watcher: { type: "place" as const, conversation: turn.conversation.id }, name: () => words.here }]
      : []),
    ...whom.people.map(({ id, name }) => ({
      watcher: { type: "person" as const, id, name },
      name: () => quoted(name, 60),
    })),
    ...whom.addresses.map((address) => ({
      watcher: { type: "mail" as const, address },
      name: () => address,
    })),
  ];
};

const onlySelf = ({ addresses, people, here }: Whom): boolean =>
  addresses.length === 0 && people.length === 0 && !here;

const namesOf = (some: Named[]): string[] => some.map(({ name }) => name());

const addressesAmong = (some: Named[]): string[] =>
  some.flatMap(({ watcher }) => (watcher.type === "mail" ? [watcher.address] : []));

/** The mail that lists all numbers, to those who came after it was sent to the others. */
const mailing = (turn: Turn, world: World, addresses: string[]): Turn => {
  const request = turn.request as PortRequest;
  if (addresses.length === 0) return turn;
  if (request.status === "draft") return sayingText(turn, words.mailedLater(addresses));
  const context = contextOf(request, turn, world);
  const entry = speaking("en", () => entryOf(context, world));
  const mails = addresses.map((to) => ({
    type: "send-mail" as const,
    sid: request.sid,
    to,
    ...world.mails.submitted(context),
    watch: true as const,
    ...(entry && !entry.cancelled ? { entry } : {}),
  }));
  return doing(sayingText(turn, words.mailed(addresses)), ...mails);
};

const adding = (turn: Turn, world: World, whom: Whom): Turn => {
  const request = turn.request as PortRequest;
  if (isOver(request.status)) return sayingText(turn, words.over(request.sid));
  const outside = whom.people.find((each) => each.outside);
  if (outside) return sayingText(turn, words.outside(quoted(outside.name, 60)));
  const all = named(whom, turn);
  if (all.length === 0) return sayingText(turn, words.whom);
  const answers = world.mails.informed(contextOf(request, turn, world));
  const isHere = ({ watcher }: Named): boolean =>
    watcher.type === "place" && watcher.conversation === request.home;
  const fresh = all.filter((each) => !isHere(each) && !isWatching(request, each.watcher, answers));
  if (fresh.length === 0) return sayingText(turn, words.already(namesOf(all), request.sid));
  const count = addressesOf(request, answers).length + (request.watchers ?? []).length;
  if (count + fresh.length > mostWatchers) return sayingText(turn, words.full(mostWatchers));
  const { watchers = [], unwatched = [] } = fresh.reduce(
    (each, { watcher }) => withWatcher(each, watcher),
    request,
  );
  const next = noting(withRequest(turn, { watchers, unwatched }), "watched", () =>
    fresh.map(({ watcher, name }) => (watcher.type === "person" ? watcher.name : name())).join(", "),
  );
  return mailing(sayingText(next, words.added(namesOf(fresh), request.sid)), world, addressesAmong(fresh));
};

const removing = (turn: Turn, world: World, whom: Whom): Turn => {
  const request = turn.request as PortRequest;
  const all = named(whom, turn);
  const answers = world.mails.informed(contextOf(request, turn, world));
  const there = all.filter(({ watcher }) => isWatching(request, watcher, answers));
  if (there.length === 0) return sayingText(turn, words.notThere(namesOf(all), request.sid));
  const { watchers = [], unwatched = [] } = there.reduce(
    (each, { watcher }) => withoutWatcher(each, watcher),
    request,
  );
  const next = noting(withRequest(turn, { watchers, unwatched }), "unwatched", () =>
    namesOf(there).join(", "),
  );
  return sayingText(next, words.removed(namesOf(there), request.sid));
};

const listing = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const addresses = addressesOf(request, world.mails.informed(contextOf(request, turn, world)));
  const items = [
    ...addresses.map(words.byMail),
    ...(request.watchers ?? []).flatMap((each) => {
      if (each.type === "mail") return [];
      return [each.type === "person" ? words.person(quoted(each.name, 60)) : words.place];
    }),
  ];
  if (items.length === 0) return sayingText(turn, words.none(request.sid));
  const list: Part = { type: "list", items };
  return sayingText(saying(sayingText(turn, words.list(request.sid)), list), words.stop);
};

/** The port date as a file, and from now on every time it moves. */
const calendar = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const entry = entryOf(contextOf(request, turn, world), world);
  if (!entry || entry.cancelled || !request.calendar || isOver(request.status))
    return sayingText(turn, words.noCalendar(request.sid));
  const isHome = turn.conversation.id === request.home;
  const next = isHome ? withRequest(turn, { calendar: { ...request.calendar, here: true } }) : turn;
  const told = isHome ? sayingText(next, words.calendar) : next;
  return doing(told, { type: "hand-calendar", to: turn.conversation.id, sid: request.sid, entry });
};

const carriedOut = (turn: Turn, world: World, asked: Watching): Turn => {
  switch (asked.type) {
    case "watch":
      return adding(turn, world, asked.whom);
    case "stop":
      return removing(turn, world, asked.whom);
    case "list":
      return listing(turn, world);
    case "calendar":
      return calendar(turn, world);
  }
};

const mayDo = (turn: Turn, asked: Watching): boolean =>
  personOf(turn.event)?.role === "manage" ||
  asked.type === "list" ||
  asked.type === "calendar" ||
  onlySelf(asked.whom);

/** Who is kept informed of a request, and how to stop it: typed anywhere, with a SID or about the request talked about. */
export const watching: Dialogue = {
  hear: (text, turn, world) => {
    const { event } = turn;
    const typed = (event.type === "said" && event.addressed) || { text, people: [] };
    const asked = readWatching(typed);
    if (!asked) return null;
    if (!mayDo(turn, asked)) return sayingText(turn, words.onlyYou);
    const { request } = turn;
    if (asked.sid && asked.sid !== request?.sid)
      return lookUp(turn, "about", { type: "sid", sid: asked.sid }, typed);
    if (request) return carriedOut(turn, world, asked);
    return sayingText(turn, words.which);
  },
  happened: (turn, world) => {
    const { event, request } = turn;
    if (event.type === "watcher-left" && request) {
      const { address } = event;
      const watcher: Watcher = { type: "mail", address };
      if (!isWatching(request, watcher, world.mails.informed(contextOf(request, turn, world)))) return turn;
      const { watchers = [], unwatched = [] } = withoutWatcher(request, watcher);
      const next = noting(withRequest(turn, { watchers, unwatched }), "unwatched", address);
      return sayingText(next, words.stopped(address));
    }
    if (event.type !== "looked-up" || event.purpose !== "about" || !event.said) return null;
    const asked = readWatching(event.said);
    if (!asked) return null;
    if (!request || request.sid !== event.sid) {
      const { query } = event;
      const sentence = query.type === "sid" ? world.words.notFound(query.sid) : words.which;
      return sayingText({ ...turn, request: null }, sentence);
    }
    return carriedOut(turn, world, asked);
  },
};
