import { speaking } from "../../src/core/language.ts";
import { lookUp, queryNamed } from "../../src/core/moves/starting.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
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
} from "../../src/core/turn.ts";
import { handOverMail, handOverParts } from "./hand-over.ts";
import { handOverWords as words } from "./words-hand-over.ts";

const asked =
  /^(?:please )?(?:hand (?:it |this )?over|hand (?:it|this) to (?:a |the )?(?:person|human|operator)|escalate(?: it| this)?|(?:get|give) me (?:a |the )?(?:human|person|operator)|(?:human|operator|person)(?: please)?)(?: to (?:a |the )?(?:person|human|operator|desk))?(?: (?:for |of )?(pr-?\S+))?[.!]?$/i;

/** The operator gets everything by mail; without one, it is shown to be passed on. */
const handOver = (
  turn: Turn,
  world: World,
  request: PortRequest,
  parts: () => ReturnType<typeof handOverParts>,
): Turn => {
  const { operator } = world;
  if (operator === null) return saying(sayingText(turn, words.nobody(request.sid)), ...parts());
  const by = personOf(turn.event)?.name ?? "";
  const mail = speaking("en", () => handOverMail(contextOf(request, turn, world), parts(), by));
  const name = operator.name === "" ? operator.address : operator.name;
  const mailed = doing(turn, { type: "send-mail", sid: request.sid, to: operator.address, ...mail });
  return sayingText(noting(mailed, "handed over", `to ${name}`), words.handedOver(request.sid, name));
};

/** "Hand over": a person gets the request with everything that was tried. */
export const handingOver: Dialogue = {
  hear: (text, turn) => {
    const match = asked.exec(text.trim());
    if (!match || personOf(turn.event)?.role !== "manage") return null;
    const sid = match[1] ?? turn.request?.sid;
    return sid === undefined ? sayingText(turn, words.which) : lookUp(turn, "hand-over", queryNamed(sid));
  },
  happened: (turn, world) => {
    const { event } = turn;
    if (event.type !== "looked-up" || event.purpose !== "hand-over") return null;
    const { request } = turn;
    if (!request || request.sid !== event.sid) return sayingText({ ...turn, request: null }, words.which);
    if (request.status === "draft") return sayingText(turn, words.draft);
    const parts = () => handOverParts(contextOf(request, turn, world), world.checklist, event.history);
    return handOver(turn, world, request, parts);
  },
};
