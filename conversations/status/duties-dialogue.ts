import type { Part } from "../../src/core/message.ts";
import { text } from "../../src/core/message.ts";
import { isOver, type PortRequest } from "../../src/core/port-request.ts";
import {
  carrierOf,
  type Dialogue,
  noting,
  personOf,
  saying,
  sayingText,
  type Turn,
  type World,
  withRequest,
} from "../../src/core/turn.ts";
import { localDate } from "../../src/core/values/local-date.ts";
import { type Duty, doneText, dutiesOf, englishLabel } from "./duties.ts";
import { dutyWords as words } from "./words-duties.ts";

const asked =
  /^(?:please )?(?:show |list |what is |what's )?(?:me )?(?:the |my |our )?(?:after[- ]?(?:the[- ])?port(?:ing)?(?: (?:check ?list|duties|tasks|list|to-?dos?))?|duties|run ?book|check ?list|port day(?: check ?list)?|check ?list after (?:the )?port(?:ing)?|left to do(?: after the port)?|tick (?:them|these) off)\??$/i;
const ticking =
  /^(?:(?:i |we )?(?:have )?(?:done|did|tick(?:ed)?(?: off)?|check(?:ed)?(?: off)?|finished|completed|tested|registered|cancell?ed|set))\b[\s:,–-]*(.{2,80})$/i;
const isDone =
  /^(.{2,80}?)\s+(?:(?:is|are|was|were|has been|have been)\s+)?(?:all\s+)?(?:done|ticked(?: off)?|set|registered|cancell?ed|tested|finished|works?|working|in order|at hand|told|informed|ready|kept|there)(?: now| too| fine)?[.!]*$/i;
const notDone =
  /^(?:un-?tick|not done|undo)[\s:,–-]+(.{2,80})$|^(.{2,80}?)\s+(?:is|are|was|were)(?: not|n't)(?: yet)? (?:done|ticked|set|registered|cancell?ed|tested|working)(?: yet)?[.!]*$/i;
const everything = /^(?:all|everything|all of (?:it|them|that|those))$/i;

const list = (request: PortRequest, world: World): Part[] => {
  const { zone } = carrierOf(request, world);
  const all = dutiesOf(request);
  const done = request.duties ?? {};
  const line = ({ key }: Duty): string => {
    const tick = done[key];
    const { does } = words.duties[key];
    return tick ? words.done(does, localDate(tick.at, zone), tick.name) : words.open(does);
  };
  const open = all.filter(({ key }) => !done[key]);
  return [
    ...text((isOver(request.status) ? words.title : words.beforehand)(request.sid, open.length, all.length)),
    { type: "list", items: all.map(line) },
    ...(open.length > 0
      ? [
          {
            type: "choices" as const,
            choices: open.map(({ key }) => ({
              label: words.duties[key].label,
              action: { text: doneText(key), sid: request.sid },
            })),
          },
        ]
      : []),
  ];
};

const ticked = (turn: Turn, world: World, found: Duty[], isTrue: boolean): Turn => {
  const request = turn.request as PortRequest;
  const name = personOf(turn.event)?.name ?? "";
  const { at } = turn.event;
  const kept = Object.entries(request.duties ?? {}).filter(
    ([key]) => !found.some((duty) => duty.key === key),
  );
  const fresh = found.map(({ key }) => [key, request.duties?.[key] ?? { at, name }] as const);
  const next = withRequest(turn, { duties: Object.fromEntries([...kept, ...(isTrue ? fresh : [])]) });
  const labels = found.map(({ key }) => words.duties[key].label);
  const kind = isTrue ? "ticked" : "unticked";
  const noted = noting(next, kind, found.map(({ key }) => englishLabel(key)).join(", "));
  const said = sayingText(noted, isTrue ? words.ticked(labels) : words.unticked(labels));
  const now = next.request as PortRequest;
  if (!now.runbook) return saying(said, ...list(now, world));
  return sayingText(said, words.left(dutiesOf(now).filter(({ key }) => !now.duties?.[key]).length));
};

/** What is to be done once numbers have moved, ticked off by whoever did it: "done E911", "the old service is cancelled". */
export const dutiesDialogue: Dialogue = {
  hear: (typed, turn, world) => {
    const { request } = turn;
    const said = typed.trim();
    const all = request ? dutiesOf(request) : [];
    if (asked.test(said) && personOf(turn.event)) {
      if (!request) return sayingText(turn, words.whichRequest);
      return all.length > 0
        ? saying(turn, ...list(request, world))
        : sayingText(turn, words.later(request.sid));
    }
    if (all.length === 0 || said.length > 100 || personOf(turn.event)?.role !== "manage") return null;
    const undone = notDone.exec(said);
    const named = undone ? (undone[1] ?? undone[2]) : (ticking.exec(said)?.[1] ?? isDone.exec(said)?.[1]);
    if (named === undefined || /\?$/.test(said)) return null;
    const found = everything.test(named.trim())
      ? all
      : all.filter(
          ({ key, named: pattern }) =>
            pattern.test(said) || englishLabel(key).toLowerCase() === named.trim().toLowerCase(),
        );
    return found.length > 0 ? ticked(turn, world, found, !undone) : null;
  },
};
