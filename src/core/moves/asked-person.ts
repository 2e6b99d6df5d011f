import type { Ask } from "../asks.ts";
import { askLabel, asksOf, withoutAsks } from "../asks.ts";
import type { Event, Person } from "../event.ts";
import { readCommand } from "../hearing/command.ts";
import { withoutTypedSecrets } from "../hearing/typed-secret.ts";
import { cleanText } from "../hearing/typed-text.ts";
import { readAnswers } from "../hearing/understanding.ts";
import type { Item } from "../item.ts";
import { everyItem, itemOf } from "../item.ts";
import type { Part } from "../message.ts";
import type { PortRequest } from "../port-request.ts";
import { toldNow } from "../told.ts";
import type { Turn, World } from "../turn.ts";
import {
  contextOf,
  doing,
  noting,
  personOf,
  saying,
  sayingPrivately,
  sayingText,
  withConversation,
} from "../turn.ts";
import type { Given } from "./answering.ts";
import { take } from "./answering.ts";
import { ask, askedAlone } from "./asking.ts";
import { choosingLanguage } from "./choosing-language.ts";
import { passedOn, withAskedMark } from "./elsewhere.ts";

const declining =
  /^(?:sorry,? )?(?:(?:it'?s |that'?s |i'?m )?not (?:me|mine|the right (?:one|person))|(?:i'?m |i am )?(?:the )?wrong person|i (?:am|'m) the wrong person|(?:no,? )?(?:sorry,? )?i (?:do not|don'?t|dont|can'?t|cannot|won'?t) (?:have|know|help|find|give|see|do)\b.*|i have no (?:idea|clue).*|no idea.*|nope?|decline|(?:please )?ask (?!me\b|again).+|.{2,60} (?:has|knows) (?:it|that|them)\b.*)$/i;

/** What this person is asked for in this turn, where they act on it. */
const asksHere = (turn: Turn): { person: Person; asks: Ask[] } | null => {
  const person = personOf(turn.event);
  if (!person || !turn.request) return null;
  const asks = asksOf(turn.request, person.id);
  return asks.length > 0 ? { person, asks } : null;
};

const itemsOf = (asks: Ask[], turn: Turn, world: World): Item[] => {
  const context = contextOf(turn.request as PortRequest, turn, world);
  return asks.flatMap(({ item }) => itemOf(world.checklist, context, item)?.item ?? []);
};

/** What one answer may give together with these: "business, Acme Plumbing LLC" for the kind of account. */
const sameQuestion = (items: Item[], turn: Turn, world: World): string[] => {
  const all = everyItem(world.checklist, contextOf(turn.request as PortRequest, turn, world));
  const questions = all.filter(({ item }) => items.some(({ key }) => key === item.key));
  return all.flatMap(({ item, question }) =>
    questions.some((each) => each.question.key === question.key) && !item.secrecy ? [item.key] : [],
  );
};

const labelsOf = (asks: Ask[]): string[] => asks.map(askLabel);

const wayOut = (turn: Turn, world: World): Part => {
  const { sid } = turn.request as PortRequest;
  return {
    type: "choices",
    choices: [
      { label: world.words.haveNot, action: { text: "i don't have it", sid } },
      { label: world.words.notMe, action: { text: "i am the wrong person", sid } },
    ],
  };
};

/** The questions that are asked of one person, and how to give them back. */
const askThem = (turn: Turn, world: World, asks: Ask[]): Turn => {
  const context = contextOf(turn.request as PortRequest, turn, world);
  const parts = itemsOf(asks, turn, world).flatMap((item) => askedAlone(item, context));
  return saying(turn, ...parts, wayOut(turn, world));
};

/** Somebody was reached in a conversation of their own: they are asked there. */
export const personReached = (
  turn: Turn,
  world: World,
  event: Extract<Event, { type: "person-reached" }>,
): Turn => {
  const { person, about, conversation } = event;
  if (about.type !== "asked") return turn;
  const request = turn.request as PortRequest;
  const asks = asksOf(request, person.id).filter(({ item }) => about.items.includes(item));
  const [first] = asks;
  if (!first) return turn;
  const placed = (request.asks ?? []).map((each) =>
    asks.some(({ item }) => item === each.item) ? { ...each, where: conversation } : each,
  );
  const talked = withAskedMark({ ...turn, request: { ...request, asks: placed } });
  const context = contextOf(talked.request as PortRequest, talked, world);
  const said = sayingText(
    talked,
    world.words.askedOfYou(first.from.name, context, labelsOf(asks), about.reminder),
    world.words.askedPrivately,
  );
  return askThem(said, world, asks);
};

/** What one person did is said where the request is talked about: here, or by a turn there. */
const tellOthers = (
  turn: Turn,
  world: World,
  person: Person,
  news: Extract<Event, { type: "passed-on" }>["news"],
): Turn => {
  const request = turn.request as PortRequest;
  if (turn.conversation.id === request.home) return ask(passedOn(turn, world, person.name, news), world);
  return doing(turn, { type: "pass-on", sid: request.sid, by: { id: person.id, name: person.name }, news });
};

const isTheirs = (turn: Turn): boolean => turn.conversation.id !== turn.request?.home;

/** After the last answer the conversation is about what it was about before. */
const ended = (turn: Turn): Turn =>
  turn.conversation.asked
    ? withConversation(turn, {
        sid: turn.conversation.asked.former,
        at: null,
        confirm: null,
        tries: 0,
        problem: null,
      })
    : turn;

const withoutMark = (turn: Turn): Turn => {
  const { asked: _over, ...conversation } = turn.conversation;
  return { ...turn, conversation };
};

/** Takes what was given, thanks, and tells the others: of secrets and accounts only that they are there. */
const takeGiven = (turn: Turn, world: World, person: Person, asks: Ask[], given: Given[]): Turn => {
  const { turn: taken } = take(turn, world, given);
  const request = taken.request as PortRequest;
  const gave = given.map(({ item }) => item.key);
  const left = asksOf(request, person.id).filter(({ item }) => !gave.includes(item));
  const done = asks.filter(({ item }) => !left.some((each) => each.item === item));
  const context = contextOf(request, taken, world);
  const items = done.map((each) => {
    const { item } = each;
    const found = itemOf(world.checklist, context, item)?.item;
    const value = request.answers[item]?.value;
    const isShown = found && !found.secrecy && found.kind !== "file" && value !== undefined;
    return { item, label: askLabel(each), shown: isShown ? found.show(value, context) : "" };
  });
  const settled = {
    ...taken,
    request: withoutAsks(
      request,
      [person.id],
      done.map(({ item }) => item),
    ),
  };
  if (!isTheirs(settled)) return tellOthers(settled, world, person, { type: "gave", items });
  const said =
    left.length === 0
      ? sayingText(settled, world.words.thanks(labelsOf(done)))
      : askThem(sayingText(settled, world.words.thanksFor(labelsOf(done))), world, left);
  const told = tellOthers(said, world, person, { type: "gave", items });
  return left.length === 0 ? withoutMark(ended(told)) : told;
};

const decline = (turn: Turn, world: World, person: Person, asks: Ask[], said: string): Turn => {
  const request = turn.request as PortRequest;
  const from = asks[0]?.from.name ?? "";
  const noted = noting(turn, "asked in vain", () => `${person.name}: ${labelsOf(asks).join(", ")}`);
  const free = {
    ...noted,
    request: withoutAsks(
      { ...(noted.request ?? request), touched: turn.event.at },
      [person.id],
      asks.map(({ item }) => item),
    ),
  };
  const thanked = isTheirs(free) ? sayingText(free, world.words.declineNoted(from)) : free;
  const told = tellOthers(thanked, world, person, {
    type: "has-not",
    labels: labelsOf(asks),
    items: asks.map(({ item }) => item),
    said,
  });
  return asksOf(free.request, person.id).length === 0 ? withoutMark(ended(told)) : told;
};

/** Only what this person was asked for, of everything a text may say. */
const heard = (raw: string, turn: Turn, world: World, person: Person, asks: Ask[]): Turn | null => {
  const items = itemsOf(asks, turn, world);
  const aboutLanguage = choosingLanguage(raw, turn, world);
  if (aboutLanguage) return askThem(aboutLanguage, world, asks);
  const cleaned = cleanText(raw);
  const text = withoutTypedSecrets(
    cleaned,
    items.some(({ secrecy }) => secrecy === "secret"),
  );
  const warned = text === cleaned ? turn : sayingPrivately(turn, world.words.secretTyped);
  if (text === "") return askThem(warned, world, asks);
  if (declining.test(text.replace(/[.!\s]+$/, ""))) {
    const isButton = /^(?:i don'?t have it|i am the wrong person)$/i.test(text);
    return decline(warned, world, person, asks, isButton ? "" : text);
  }
  const command = readCommand(text)?.type;
  if (command && command !== "yes" && command !== "no")
    return person.role === "manage"
      ? null
      : askThem(sayingText(warned, world.words.whatYouCanSay(labelsOf(asks))), world, asks);
  const keys = items.map(({ key }) => key);
  const withThem = [...keys, ...sameQuestion(items, turn, world)];
  const focused = withConversation(warned, { at: { items: keys } });
  const sorted = readAnswers(text, focused, world);
  const good = sorted.good
    .filter(({ item }) => keys.includes(item.key))
    .map(({ also, ...given }) => {
      const own = Object.entries(also ?? {}).filter(([key]) => withThem.includes(key));
      return own.length > 0 ? { ...given, also: Object.fromEntries(own) } : given;
    });
  if (good.length > 0) return takeGiven(warned, world, person, asks, good);
  const unsure = sorted.unsure && keys.includes(sorted.unsure.item.key) ? sorted.unsure : null;
  if (unsure) return takeGiven(warned, world, person, asks, [{ item: unsure.item, value: unsure.value }]);
  const problem = sorted.problems.find(({ item }) => keys.includes(item.key))?.problem;
  const aside = problem === undefined ? world.aside.answer(text, true) : null;
  if (aside) return askThem(sayingText(warned, aside), world, asks);
  if (problem === undefined && person.role === "manage") return null;
  return askThem(sayingText(warned, problem ?? world.words.whatYouCanSay(labelsOf(asks))), world, asks);
};

const formGiven = (
  turn: Turn,
  world: World,
  person: Person,
  asks: Ask[],
  values: Record<string, string>,
): Turn | null => {
  const context = contextOf(turn.request as PortRequest, turn, world);
  const good: Given[] = [];
  const problems: Record<string, string> = {};
  const items = itemsOf(asks, turn, world);
  if (!Object.keys(values).some((key) => items.some((item) => item.key === key))) return null;
  for (const item of items) {
    const text = values[item.key]?.trim() ?? "";
    if (text === "") continue;
    const read = item.read(text, context);
    if (read.ok === false) problems[item.key] = read.problem;
    else good.push({ item, value: read.value });
  }
  const next = good.length > 0 ? takeGiven(turn, world, person, asks, good) : turn;
  return Object.keys(problems).length > 0 ? { ...next, reply: { type: "form-problems", problems } } : next;
};

const fileGiven = (
  turn: Turn,
  world: World,
  person: Person,
  asks: Ask[],
  event: Extract<Event, { type: "file-received" }>,
): Turn | null => {
  const files = itemsOf(asks, turn, world).filter(({ kind }) => kind === "file");
  const item = files.find(({ key }) => key === event.item) ?? files[0];
  if (!item) return null;
  return takeGiven(turn, world, person, asks, [{ item, value: { ...event.document } }]);
};

const passing = ["resume", "start", "restart"];

/**
 * What somebody does who is asked for something: only that is taken from them. Null where it is none of that, and
 * somebody who manages ports goes on as always.
 */
export const answeredAsAsked = (turn: Turn, world: World): Turn | null => {
  const here = asksHere(turn);
  if (!here) return null;
  const { person, asks } = here;
  const { event } = turn;
  const manages = person.role === "manage";
  if (manages && turn.conversation.asked?.sid !== turn.request?.sid) return null;
  switch (event.type) {
    case "opened":
      return manages ? null : askThem(turn, world, asks);
    case "said": {
      const command = readCommand(event.text)?.type;
      if (manages && command && passing.includes(command)) return null;
      const all = [event.text, ...(event.more ?? []).map(({ text }) => text)].join("\n");
      return heard(all, turn, world, person, asks);
    }
    case "pressed": {
      const { item: key, text } = event.action;
      const only = asks.filter(({ item }) => item === key);
      if (only.length > 0 && /^i don'?t have it$/i.test(text)) return decline(turn, world, person, only, "");
      const one = key === undefined ? undefined : itemsOf(asks, turn, world).find((item) => item.key === key);
      if (one && one.secrecy !== "secret") return formGiven(turn, world, person, asks, { [one.key]: text });
      return manages && !declining.test(text) ? null : heard(text, turn, world, person, asks);
    }
    case "form-submitted":
      return formGiven(turn, world, person, asks, event.values);
    case "file-received":
      return fileGiven(turn, world, person, asks, event);
    case "file-refused":
      return manages ? null : askThem(sayingText(turn, toldNow(event)), world, asks);
    default:
      return null;
  }
};
