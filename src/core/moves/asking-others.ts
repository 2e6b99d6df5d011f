import type { Ask, AskedPerson } from "../asks.ts";
import { askLabel, asksOf, isAsked, openAsks, withoutAsks } from "../asks.ts";
import { type PeopleCommand, readPeopleCommand } from "../hearing/people-command.ts";
import { withoutTypedSecrets } from "../hearing/typed-secret.ts";
import type { Item } from "../item.ts";
import { gateOf } from "../item.ts";
import { speaking } from "../language.ts";
import type { Mentioned } from "../mentioned.ts";
import type { PortRequest } from "../port-request.ts";
import { takesAnswers } from "../port-request.ts";
import type { Turn, World } from "../turn.ts";
import {
  contextOf,
  doing,
  noting,
  personOf,
  sayingText,
  withConversation,
  withRequest,
  zoneOf,
} from "../turn.ts";
import { addBusinessDays } from "../values/business-days.ts";
import { readEmail } from "../values/email.ts";
import { localDate } from "../values/local-date.ts";
import { momentOf } from "../values/zone-clock.ts";
import { ask } from "./asking.ts";
import { reach, released, remind } from "./asks-waiting.ts";
import { itemsNamed, openForOthers } from "./items-named.ts";

/** People may be named in what was typed; a button and an old client name nobody. */
const addressedOf = ({ event }: Turn): { text: string; people: Mentioned[] } | null =>
  event.type === "said" && event.addressed ? event.addressed : null;

type Found = { ok: true; person: AskedPerson } | { ok: false; problem: string };

/** Whom a person means: somebody mentioned, an address, or the name of somebody who is asked already. */
const personNamed = (who: string, turn: Turn, world: World): Found => {
  const { words } = world;
  const place = /^@(\d+)$/.exec(who)?.[1];
  const mentioned = place === undefined ? undefined : addressedOf(turn)?.people[Number(place) - 1];
  if (mentioned) {
    if (mentioned.id === personOf(turn.event)?.id) return { ok: false, problem: words.askYourself };
    if (mentioned.outside) return { ok: false, problem: words.askOutside(mentioned.name) };
    return { ok: true, person: { id: mentioned.id, name: mentioned.name, by: "chat" } };
  }
  const address = /<?([^\s<>@]+@[^\s<>@]+)>?$/.exec(who)?.[1];
  if (address === undefined) return { ok: false, problem: words.askNoAddress(who) };
  const read = readEmail(address);
  if (!read.ok) return { ok: false, problem: words.askNoAddress(who) };
  const name = who.replace(/<?[^\s<>@]+@[^\s<>@]+>?$/, "").trim();
  return { ok: true, person: { id: read.email.toLowerCase(), name: name || read.email, by: "mail" } };
};

const sameName = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((each) => each.toLowerCase().replace(/^@/, "").trim());
  return one === other || (one !== undefined && other?.split(/\s+/)[0] === one);
};

/** Those who are asked now and are called that; all of them for "". */
const askedBy = (who: string, turn: Turn): Ask[] => {
  const asks = openAsks(turn.request as PortRequest);
  if (who === "") return asks;
  const place = /^@(\d+)$/.exec(who)?.[1];
  const id = place === undefined ? undefined : addressedOf(turn)?.people[Number(place) - 1]?.id;
  return asks.filter(({ person }) => person.id === (id ?? who.toLowerCase()) || sameName(who, person.name));
};

const reminderOf = (person: string): string => `asked ${person}`;

/** The morning of the next business day. */
const remindAt = (turn: Turn, world: World): number => {
  const zone = zoneOf(turn.request, world);
  return momentOf(addBusinessDays(localDate(turn.event.at, zone), 1), 10, zone);
};

/** Asks one person for these items, in the place of whoever was asked for them before. */
const askPerson = (turn: Turn, world: World, person: AskedPerson, items: Item[]): Turn => {
  const { words } = world;
  const request = turn.request as PortRequest;
  const by = personOf(turn.event);
  const already = asksOf(request, person.id).filter((each) => items.some(({ key }) => key === each.item));
  const wanted = items.filter(({ key }) => !already.some(({ item }) => item === key));
  if (wanted.length === 0) return ask(sayingText(turn, words.askedAlready(already, "")), world);
  const others = openAsks(request).filter(({ item }) => wanted.some(({ key }) => key === item));
  const from = { id: by?.id ?? "", name: by?.name ?? "" };
  const added = wanted.map(
    ({ key, label }): Ask => ({
      item: key,
      label: speaking("en", label),
      labels: { es: speaking("es", label) },
      person,
      from,
      at: turn.event.at,
      rev: request.rev,
      where: null,
    }),
  );
  const kept = openAsks(request).filter((each) => !others.includes(each));
  const stored = withRequest(turn, {
    asks: [...kept, ...added],
    parked: request.parked.filter((key) => !wanted.some((item) => item.key === key)),
  });
  const labels = wanted.map(({ label }) => label());
  const noted = noting(
    stored,
    "asked",
    () => `${person.name}: ${wanted.map(({ label }) => label()).join(", ")}`,
  );
  const timed = doing(noted, {
    type: "remind",
    sid: request.sid,
    reminder: reminderOf(person.id),
    due: remindAt(turn, world),
  });
  const told = released(timed, world, others, from.name);
  const said = sayingText(
    reach(
      told,
      person,
      added.map(({ item }) => item),
      false,
    ),
    words.asking(person.name, labels, person.by === "mail"),
    ...others.map((each) => words.askedInstead(each.person.name, askLabel(each))),
  );
  return ask(withConversation(said, { at: null, tries: 0, problem: null, confirm: null }), world);
};

/** Who has it was asked for: the next text that names somebody is the answer. */
const askWho = (turn: Turn, world: World, items: Item[]): Turn => {
  const by = personOf(turn.event)?.id ?? "";
  const value = items.map(({ key }) => key).join(" ");
  const next = withConversation(turn, { confirm: { type: "ask", rev: -1, by, value } });
  return sayingText(next, world.words.askWho(items.map(({ label }) => label())));
};

const stop = (turn: Turn, world: World, command: Extract<PeopleCommand, { type: "stop" }>): Turn => {
  const named = command.items === "" ? null : itemsNamed(command.items, turn, world);
  const gone = askedBy(command.who, turn).filter(
    ({ item }) => named === null || named.some(({ key }) => key === item),
  );
  if (gone.length === 0) return ask(sayingText(turn, world.words.nobodyAsked), world);
  let request = turn.request as PortRequest;
  for (const { person, item } of gone) request = withoutAsks(request, [person.id], [item]);
  const by = personOf(turn.event)?.name ?? "";
  const names = [...Map.groupBy(gone, ({ person }) => person.name)];
  const told = released({ ...turn, request: { ...request, touched: turn.event.at } }, world, gone, by);
  const noted = noting(told, "asked no longer", gone.map(({ label }) => label).join(", "));
  const sentences = names.map(([name, asks]) => world.words.takenBack(name, asks.map(askLabel)));
  return ask(sayingText(noted, ...sentences), world);
};

const remindNamed = (turn: Turn, world: World, who: string): Turn => {
  const asks = askedBy(who, turn);
  if (asks.length === 0) return ask(sayingText(turn, world.words.nobodyAsked), world);
  if (asks.every(({ reminded }) => reminded !== undefined))
    return ask(sayingText(turn, world.words.askedAlready(asks, "")), world);
  return remind(turn, world, asks);
};

const carriedOut = (turn: Turn, world: World, command: PeopleCommand): Turn => {
  if (command.type === "stop") return stop(turn, world, command);
  if (command.type === "remind") return remindNamed(turn, world, command.who);
  const { words } = world;
  const request = turn.request as PortRequest;
  if (gateOf(world.checklist, contextOf(request, turn, world)))
    return ask(sayingText(turn, words.agreementsFirst), world);
  const named = itemsNamed(command.items, turn, world);
  if (command.items !== "" && named.length === 0)
    return ask(sayingText(turn, words.askNoSuchItem(command.items)), world);
  const items = named.length > 0 ? named : openForOthers(turn, world);
  if (items.length === 0) return ask(sayingText(turn, words.askNothingOpen), world);
  if (command.type === "somebody") return askWho(turn, world, items);
  const found = personNamed(command.who, turn, world);
  return found.ok ? askPerson(turn, world, found.person, items) : ask(sayingText(turn, found.problem), world);
};

/** The answer to who has it: somebody who is mentioned, or an address. */
const whoGiven = (text: string, turn: Turn, world: World): Turn | null => {
  const { confirm } = turn.conversation;
  if (confirm?.type !== "ask" || confirm.by !== personOf(turn.event)?.id) return null;
  const who = /@\d+\b/.exec(text)?.[0] ?? /[^\s,;<>@]{1,64}@[^\s,;<>@]{1,255}\.[a-z]{2,}/i.exec(text)?.[0];
  if (who === undefined) return null;
  const keys = (confirm.value ?? "").split(" ");
  const items = openForOthers(turn, world, true).filter(({ key }) => keys.includes(key));
  const next = withConversation(turn, { confirm: null });
  const found = personNamed(who, turn, world);
  if (!found.ok) return sayingText(turn, found.problem);
  return items.length === 0
    ? ask(sayingText(next, world.words.askNothingOpen), world)
    : askPerson(next, world, found.person, items);
};

/** What is wanted of somebody else ("ask @Sam for the bill"), while answers are taken; null for anything else. */
export const hearAskingOthers = (raw: string, turn: Turn, world: World): Turn | null => {
  const { request } = turn;
  if (!request || !takesAnswers(request) || turn.conversation.sid !== request.sid) return null;
  if (turn.conversation.asked?.sid === request.sid) return null;
  const text = addressedOf(turn)?.text ?? raw;
  if (withoutTypedSecrets(text, false) !== text) return null;
  const given = whoGiven(text, turn, world);
  if (given) return given;
  const command = readPeopleCommand(text);
  if (!command) return null;
  const isOurs =
    command.type === "somebody" ||
    (command.type === "ask" &&
      (/@/.test(command.who) || itemsNamed(command.items, turn, world).length > 0)) ||
    ((command.type === "stop" || command.type === "remind") &&
      (askedBy(command.who, turn).length > 0 || /@/.test(command.who) || isAsked(request, command.who)));
  return isOurs ? carriedOut(turn, world, command) : null;
};
