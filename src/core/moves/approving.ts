import type { Approval } from "../approval.ts";
import { awaitedApproval, digestOfAnswers, isApproved } from "../approval.ts";
import type { AskedPerson } from "../asks.ts";
import { afresh } from "../conversation-state.ts";
import type { Event } from "../event.ts";
import { withoutTypedSecrets } from "../hearing/typed-secret.ts";
import { quoted } from "../hearing/typed-text.ts";
import type { Part } from "../message.ts";
import type { PortRequest } from "../port-request.ts";
import { takesAnswers } from "../port-request.ts";
import type { Turn, World } from "../turn.ts";
import {
  contextOf,
  doing,
  flush,
  noting,
  personOf,
  saying,
  sayingText,
  withConversation,
  withRequest,
} from "../turn.ts";
import { readSid } from "../values/sid.ts";
import { passedOn } from "./elsewhere.ts";
import { submit } from "./filing.ts";
import { everything } from "./review.ts";
import { lookUp } from "./starting.ts";

const approving =
  /^(?:yes,? )?(?:i )?(?:approved?|give (?:my )?approval)(?: (?:it|this|that|the (?:port|request|submission)))?(?: and (?:file|submit)(?: it)?)?(?: (?:of |for )?(pr-?[\w-]+))?$/i;
const declining =
  /^(?:i )?(?:declined?|disapproved?|do not approve|don'?t approve|not approved|reject(?: it| this)?|send it back)(?: (?:it|this|that|the (?:port|request|submission)))?(?: (?:of |for )?(pr-?[\w-]+))?(?:\s*[,:;.–-]\s*|\s+because\s+|\s+as\s+|\s*$)(.*)$/is;
const asking =
  /^(?:please |can you )?(?:ask|let|tell) (@\d+) (?:to |for (?:an? |the |their )?)?(?:approval|approve)(?: (?:it|this|the request))?$|^(@\d+) (?:can|should|will|may) approve(?: (?:it|this))?$/i;

const choices = ({ sid, rev }: PortRequest, world: World): Part => ({
  type: "choices",
  choices: [
    { label: world.words.approve, action: { text: "approve", sid, rev }, style: "primary" },
    { label: world.words.sendBack, action: { text: "decline", sid, rev } },
  ],
});

/** Whoever submits here needs the word of somebody else first. */
const needsSecond = (turn: Turn): boolean => personOf(turn.event)?.second === true;

/** Nothing is filed, and no letter goes out, before somebody else said yes to what was submitted. */
const askForApproval = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const person = personOf(turn.event);
  const by = { id: person?.id ?? "", name: person?.name ?? "" };
  const digest = digestOfAnswers(request);
  const rev = request.rev + 1;
  const approval: Approval = { by, at: turn.event.at, digest, rev, standing: "asked" };
  const here = withConversation(turn, { approving: digest });
  const stored = noting(withRequest(here, { approval, undo: null }), "approval asked", by.name);
  const said = sayingText(flush(stored, world), world.words.approvalAsked(by.name, request.sid));
  return flush(saying(said, choices(stored.request as PortRequest, world)), world, { milestone: true });
};

/** Confirmed: filed at once, or after somebody else's word where the agency wants that. */
export const submitOrAsk = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  if (!needsSecond(turn) || isApproved(request)) return submit(turn, world);
  const awaited = awaitedApproval(request);
  const me = personOf(turn.event);
  if (!awaited) return askForApproval(turn, world);
  return awaited.by.id === me?.id
    ? sayingText(turn, world.words.approvalWaits(awaited.by.name, request.sid))
    : approve(turn, world, awaited);
};

const pass = (turn: Turn, world: World, news: Extract<Event, { type: "passed-on" }>["news"]): Turn => {
  const request = turn.request as PortRequest;
  const me = personOf(turn.event);
  const by = { id: me?.id ?? "", name: me?.name ?? "" };
  return turn.conversation.id === request.home
    ? passedOn(turn, world, by.name, news)
    : doing(turn, { type: "pass-on", sid: request.sid, by, news });
};

/** Somebody else than who asked for it says yes. */
const approve = (turn: Turn, world: World, awaited: Approval): Turn => {
  const me = personOf(turn.event);
  if (!me || me.id === awaited.by.id) throw new Error("Only somebody else than who submitted it approves.");
  const approval: Approval = { ...awaited, standing: "given", from: { id: me.id, name: me.name } };
  const given = noting(withRequest(turn, { approval }), "approved", me.name);
  return submit(pass(given, world, { type: "approved" }), world);
};

const sentBack = (turn: Turn, world: World, reason: string): Turn => {
  const me = personOf(turn.event);
  const { approval: _former, ...request } = turn.request as PortRequest;
  const why = quoted(reason, 300);
  const freed = { ...turn, request: { ...request, touched: turn.event.at } };
  const noted = noting(
    withConversation(freed, { confirm: null }),
    "approval declined",
    `${me?.name ?? ""}: ${why}`,
  );
  const thanked =
    turn.conversation.id === request.home ? noted : sayingText(noted, world.words.sentBackNoted);
  return pass(thanked, world, { type: "sent-back", reason: why });
};

const askWhy = (turn: Turn, world: World): Turn => {
  const by = personOf(turn.event)?.id ?? "";
  const next = withConversation(turn, { confirm: { type: "approval", rev: -1, by } });
  return sayingText(next, world.words.approvalWhy);
};

const reachForApproval = (turn: Turn, world: World, who: string): Turn => {
  const { event } = turn;
  const people = event.type === "said" ? (event.addressed?.people ?? []) : [];
  const found = people[Number(who.slice(1)) - 1];
  const { words } = world;
  if (!found) return sayingText(turn, words.askNoAddress(who));
  if (found.id === personOf(event)?.id) return sayingText(turn, words.approvalNotYours);
  if (found.role !== "manage") return sayingText(turn, words.approvalNotTheirs(found.name));
  const person: AskedPerson = { id: found.id, name: found.name, by: "chat" };
  const { sid } = turn.request as PortRequest;
  const near = turn.conversation.id;
  const reached = doing(turn, { type: "reach-person", sid, near, person, about: { type: "approval" } });
  return sayingText(reached, words.approvalAskedOf(found.name));
};

/** A button stands below the answers it is about; a word is about what was shown last where it is said. */
const isSeen = ({ event, conversation }: Turn, { digest, rev: since = 0 }: Approval): boolean =>
  event.type === "pressed" && event.action.rev !== undefined
    ? event.action.rev >= since
    : conversation.approving === digest;

/** Nobody approves what they have not seen: other answers than those they were shown are shown first. */
const showNow = (turn: Turn, world: World): Turn => {
  const { event, conversation } = turn;
  const isBelow = event.type === "pressed" && event.action.rev !== undefined;
  const isOther = isBelow || conversation.approving !== undefined;
  return showForApproval(isOther ? sayingText(turn, world.words.changedSince) : turn, world);
};

/** The request is talked about here, and somebody else's word on it is waited for. */
const heardHere = (text: string, turn: Turn, world: World, awaited: Approval): Turn | null => {
  const me = personOf(turn.event)?.id ?? "";
  const { confirm } = turn.conversation;
  if (confirm?.type === "approval" && confirm.by === me && !approving.test(text))
    return sentBack(turn, world, withoutTypedSecrets(text, false));
  const declined = declining.exec(text);
  if (approving.test(text) || declined) {
    if (me === awaited.by.id) return sayingText(turn, world.words.approvalNotYours);
    if (!isSeen(turn, awaited)) return showNow(turn, world);
  }
  if (approving.test(text)) return approve(turn, world, awaited);
  if (declined) {
    const reason = (declined[2] ?? "").trim();
    return reason === "" ? askWhy(turn, world) : sentBack(turn, world, withoutTypedSecrets(reason, false));
  }
  const addressed = turn.event.type === "said" ? turn.event.addressed?.text : undefined;
  const asked = asking.exec((addressed ?? text).replace(/[.!]+$/, ""));
  return asked ? reachForApproval(turn, world, asked[1] ?? asked[2] ?? "") : null;
};

/** "Approve", "decline: …", of the request talked about here or of the one that is named. */
export const hearApproval = (raw: string, turn: Turn, world: World): Turn | null => {
  const text = raw.replace(/[.!\s]+$/, "").trim();
  const named = approving.exec(text)?.[1] ?? declining.exec(text)?.[1];
  const sid = named === undefined ? null : readSid(named);
  const { request } = turn;
  if (sid && sid !== request?.sid)
    return lookUp(turn, declining.test(text) ? "decline" : "approve", { type: "sid", sid });
  const awaited = request ? awaitedApproval(request) : null;
  if (awaited) return heardHere(text, turn, world, awaited);
  if (!approving.test(text)) return null;
  return request && takesAnswers(request) ? sayingText(turn, world.words.nothingToApprove) : null;
};

/** What was submitted, shown to somebody who is to say yes or no to it. */
export const showForApproval = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const awaited = awaitedApproval(request);
  if (!awaited) return sayingText(turn, world.words.nothingToApprove);
  const context = contextOf(request, turn, world);
  const talked = withConversation(turn, {
    sid: request.sid,
    ...afresh,
    approving: awaited.digest,
  });
  const said = sayingText(talked, world.words.approvalOfYou(awaited.by.name, context));
  return saying(said, ...everything(context, world), choices(request, world));
};

/** "Approve PR-…" from elsewhere: shown first, so that nobody approves what they have not seen. */
export const approvalFound = (
  turn: Turn,
  world: World,
  event: Extract<Event, { type: "looked-up" }>,
): Turn =>
  turn.request && turn.request.sid === event.sid
    ? showForApproval(turn, world)
    : sayingText({ ...turn, request: null }, world.words.nothingToApprove);

/** What was submitted is changed: nobody approves what they were not shown. */
export const withApprovalVoid = (turn: Turn, world: World): Turn => {
  const { request } = turn;
  if (request?.approval?.standing !== "asked" || awaitedApproval(request) !== null) return turn;
  const { approval: _former, ...rest } = request;
  const freed = { ...turn, request: rest };
  return takesAnswers(rest) ? sayingText(freed, world.words.approvalVoid) : freed;
};
