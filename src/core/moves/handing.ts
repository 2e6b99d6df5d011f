import type { AskedPerson } from "../asks.ts";
import type { Event } from "../event.ts";
import { openItems } from "../item.ts";
import { speaking } from "../language.ts";
import type { Mentioned } from "../mentioned.ts";
import { text } from "../message.ts";
import type { PortRequest } from "../port-request.ts";
import { takesAnswers } from "../port-request.ts";
import type { Turn, World } from "../turn.ts";
import { contextOf, doing, noting, personOf, saying, sayingText, withRequest } from "../turn.ts";
import { ask } from "./asking.ts";
import { withAskedMark } from "./elsewhere.ts";

const giving =
  /^(?:please )?(?:hand|give|pass|transfer|reassign|move)(?: (?:this|it|the|draft|request|port|conversation|rest|everything|over|on|all|of|whole|thing))* to (@\d+)[.!]*$/i;
const taking =
  /^(@\d+) (?:takes?|should take|will take|can take) (?:(?:this|it|the (?:draft|request|port)) )?over[.!]*$/i;
const toAddress =
  /^(?:please )?(?:hand|give|pass|transfer|reassign)(?: (?:this|it|the|draft|request|port|over|on))* to [^\s@,;<>]+@[^\s@,;<>]+\.[a-z]{2,}$/i;
const accepting =
  /^(?:yes,? )?(?:i(?:'ll| will)? )?(?:take (?:it|this)(?: over)?|accept(?: it| this)?|it'?s mine)$/i;
const refusing =
  /^(?:no,? (?:thanks?|thank you|not (?:me|now))|no|i (?:cannot|can'?t|do not|don'?t|will not|won'?t) take (?:it|this)(?: over)?.*|decline)$/i;
const keeping =
  /^(?:i (?:will )?keep it|take it back|stop handing (?:it )?over|do not hand (?:it )?over|don'?t hand (?:it )?over)$/i;

const offer = (turn: Turn, world: World, to: Mentioned): Turn => {
  const { words } = world;
  const by = personOf(turn.event);
  const request = turn.request as PortRequest;
  if (to.id === by?.id) return ask(sayingText(turn, words.handYours), world);
  if (to.role !== "manage" || to.outside) return ask(sayingText(turn, words.handNotTheirs(to.name)), world);
  const from = { id: by?.id ?? "", name: by?.name ?? "" };
  const person: AskedPerson = { id: to.id, name: to.name, by: "chat" };
  const handing = { to: { id: to.id, name: to.name }, from, moves: false };
  const offered = noting(withRequest(turn, { handing }), "offered", `to ${to.name}`);
  const reached = doing(offered, {
    type: "reach-person",
    sid: request.sid,
    near: turn.conversation.id,
    person,
    about: { type: "hand-over" },
  });
  return sayingText(reached, words.handing(to.name));
};

/** Says it where the request was, in the language of whoever it was with. */
const tellFormer = (turn: Turn, { sid, home, requester }: PortRequest, sentence: () => string): Turn => {
  const language = requester.language ?? "en";
  const message = { sid, parts: text(speaking(language, sentence)) };
  return doing(turn, { type: "say", to: home, message, language });
};

const withoutOffer = (turn: Turn): Turn => {
  const { handing: _former, ...request } = turn.request as PortRequest;
  return { ...turn, request: { ...request, touched: turn.event.at } };
};

/** From now on it is theirs: the questions come to them, and so does what carriers report where nobody else reads along. */
const accept = (turn: Turn, world: World, handing: NonNullable<PortRequest["handing"]>): Turn => {
  const request = turn.request as PortRequest;
  const { requester, people = {}, home } = request;
  const { [handing.to.id]: _now, ...others } = people;
  const free = withoutOffer(turn);
  const theirs = withRequest(free, {
    requester: handing.to,
    people: { ...others, [requester.id]: requester.name },
    ...(handing.moves ? { home: turn.conversation.id } : {}),
  });
  const noted = noting(theirs, "handed over", `${handing.from.name} to ${handing.to.name}`);
  const { asked: _mark, ...conversation } = noted.conversation;
  const mine = { ...noted, conversation: { ...conversation, sid: request.sid } };
  const told =
    home === turn.conversation.id
      ? mine
      : tellFormer(mine, request, () => world.words.takenOver(handing.to.name));
  return ask(sayingText(told, world.words.isYours), world);
};

const refuse = (turn: Turn, world: World, handing: NonNullable<PortRequest["handing"]>): Turn => {
  const request = turn.request as PortRequest;
  const free = noting(withoutOffer(turn), "not taken", handing.to.name);
  const { asked, ...conversation } = free.conversation;
  const back = { ...free, conversation: { ...conversation, sid: asked ? asked.former : conversation.sid } };
  const noted = sayingText(back, world.words.notTakenNoted);
  return tellFormer(noted, request, () => world.words.notTaken(handing.to.name));
};

/** "Hand this to @Lee", and what Lee says to that; null for anything else. */
export const hearHanding = (raw: string, turn: Turn, world: World): Turn | null => {
  const { request, event } = turn;
  if (!request || !takesAnswers(request) || turn.conversation.sid !== request.sid) return null;
  const text = raw.replace(/[.!\s]+$/, "").trim();
  const { handing } = request;
  const me = personOf(event)?.id;
  if (handing && me === handing.to.id) {
    if (accepting.test(text)) return accept(turn, world, handing);
    if (refusing.test(text) && turn.conversation.asked) return refuse(turn, world, handing);
  }
  if (handing && keeping.test(text))
    return ask(sayingText(withoutOffer(turn), world.words.handKept(handing.to.name)), world);
  const addressed = event.type === "said" ? event.addressed : undefined;
  const said = addressed?.text.replace(/[.!\s]+$/, "") ?? "";
  const who = giving.exec(said)?.[1] ?? taking.exec(said)?.[1];
  const to = who === undefined ? undefined : addressed?.people[Number(who.slice(1)) - 1];
  if (to) return offer(turn, world, to);
  return toAddress.test(text) ? ask(sayingText(turn, world.words.handByMention(request.sid)), world) : null;
};

/** They were reached: what it is, what is left, and the choice. */
export const offeredTo = (
  turn: Turn,
  world: World,
  event: Extract<Event, { type: "person-reached" }>,
): Turn => {
  const request = turn.request as PortRequest;
  const { handing } = request;
  if (event.about.type !== "hand-over" || handing?.to.id !== event.person.id) return turn;
  const moves = event.about.moves === true;
  const talked = withAskedMark({ ...turn, request: { ...request, handing: { ...handing, moves } } });
  const context = contextOf(request, talked, world);
  const left = openItems(world.checklist, context).map(({ item }) => item.label());
  const { sid } = request;
  return saying(sayingText(talked, world.words.handOfYou(handing.from.name, context, left)), {
    type: "choices",
    choices: [
      { label: world.words.takeIt, action: { text: "take it over", sid }, style: "primary" },
      { label: world.words.notNow, action: { text: "no, thanks", sid } },
    ],
  });
};

/** They were not reached: it stays where it is. */
export const notOffered = (turn: Turn, world: World, name: string): Turn =>
  ask(sayingText(withoutOffer(turn), world.words.handNotReached(name)), world);
