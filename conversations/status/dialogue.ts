import type { Event, Purpose, Query } from "../../src/core/event.ts";
import { openItems } from "../../src/core/item.ts";
import type { Part } from "../../src/core/message.ts";
import { askAgain } from "../../src/core/moves/asking.ts";
import { isFilling } from "../../src/core/moves/steering.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import {
  carrierOf,
  contextOf,
  type Dialogue,
  doing,
  personOf,
  saying,
  type Turn,
  type World,
} from "../../src/core/turn.ts";
import { addDays, localDate, weekdayOf } from "../../src/core/values/local-date.ts";
import { nearSids } from "../../src/core/values/sid.ts";
import { momentOf } from "../../src/core/values/zone-clock.ts";
import { readStatusQuery, type StatusQuery } from "./query.ts";
import { showHistory } from "./show-history.ts";
import { showList } from "./show-list.ts";
import { showNotFound } from "./show-not-found.ts";
import { showStatus } from "./show-status.ts";

const lookUp = (turn: Turn, purpose: Purpose, query: Query): Turn => {
  const by = personOf(turn.event);
  return by ? doing(turn, { type: "look-up", to: turn.conversation.id, by, query, purpose }) : turn;
};

/** Requests on one page of a list. */
const pageSize = 10;

/** The Monday of the week it is, at midnight, in milliseconds. */
const weekBegan = (at: number, zone: string): number => {
  const today = localDate(at, zone);
  return momentOf(addDays(today, -((weekdayOf(today) + 6) % 7)), 0, zone);
};

const queryOf = (by: StatusQuery["by"], turn: Turn, world: World): Query => {
  switch (by.type) {
    case "almost-sid":
      return { type: "near", sids: nearSids(by.text), text: by.text };
    case "this":
      return turn.request ? { type: "sid", sid: turn.request.sid } : { type: "mine" };
    case "mine":
    case "all":
    case "stuck": {
      const { page = 1, week, ...query } = by;
      return {
        ...query,
        ...(page > 1 ? { skip: (page - 1) * pageSize } : {}),
        ...(week
          ? { since: weekBegan(turn.event.at, carrierOf(turn.request, world, turn.event.agency).zone) }
          : {}),
      };
    }
    default:
      return by;
  }
};

const statusHere = (turn: Turn, world: World): Turn => {
  const { request } = turn;
  if (!request) return lookUp(turn, "list", { type: "mine" });
  const context = contextOf(request, turn, world);
  const missing =
    request.status === "draft" ? openItems(world.checklist, context).map(({ item }) => item.label()) : [];
  const said = saying(
    turn,
    ...showStatus(request, { capabilities: context.carrier, now: turn.event.at, full: true, missing }),
  );
  return isFilling(turn) ? askAgain(said, world) : said;
};

const isList = (query: Query): query is Extract<Query, { type: "mine" | "all" | "stuck" }> =>
  query.type === "mine" || query.type === "all" || query.type === "stuck";

const listed = (query: Query, results: PortRequest[], total: number, world: World): Part[] =>
  showList(results, total, {
    carriers: world.carriers,
    which: isList(query) ? query.type : "found",
    ...("open" in query && query.open ? { open: true } : {}),
    ...(isList(query) && query.since !== undefined ? { week: true } : {}),
    from: isList(query) ? (query.skip ?? 0) : 0,
  });

const notFound = (query: Query, total: number, world: World): Part[] =>
  isList(query) ? listed(query, [], total, world) : showNotFound(asked(query), []);

const asked = (query: Query): StatusQuery => {
  switch (query.type) {
    case "near":
      return { purpose: "status", by: { type: "almost-sid", text: query.text } };
    case "drafts":
      return { purpose: "list", by: { type: "mine", open: true } };
    case "mine":
    case "all":
    case "stuck":
      return { purpose: "list", by: { type: query.type } };
    default:
      return { purpose: "status", by: query };
  }
};

const found = (turn: Turn, world: World, event: Extract<Event, { type: "looked-up" }>): Turn => {
  const { query, purpose, results, total, history } = event;
  const talkedAbout = turn.conversation.sid;
  const capabilities = carrierOf(results[0] ?? null, world, turn.event.agency);
  const again = (next: Turn): Turn => ({ ...next, request: turn.request });
  const [first] = results;
  if (!first) {
    if (query.type === "sid")
      return lookUp(turn, purpose, { type: "near", sids: nearSids(query.sid), text: query.sid });
    return again(saying(turn, ...notFound(query, total, world)));
  }
  if (query.type === "near") return again(saying(turn, ...showNotFound(asked(query), results)));
  if (purpose === "history" && total === 1)
    return again(
      saying(
        turn,
        ...showHistory(history, capabilities.zone, {
          ...first.people,
          [first.requester.id]: first.requester.name,
        }),
      ),
    );
  if (purpose === "list" || total > 1) {
    return again(saying(turn, ...listed(query, results, total, world)));
  }
  const missing =
    first.status === "draft"
      ? openItems(world.checklist, contextOf(first, turn, world)).map(({ item }) => item.label())
      : [];
  const said = saying(turn, ...showStatus(first, { capabilities, now: turn.event.at, full: true, missing }));
  return again(talkedAbout === first.sid && isFilling(turn) ? askAgain(said, world) : said);
};

/** "Status of …", "where is …", "mine", "list", "history of …": answered anywhere, about any request of the agency. */
export const statusDialogue: Dialogue = {
  hear: (text, turn, world) => {
    const query = readStatusQuery(text, {
      fictional: carrierOf(turn.request, world, turn.event.agency).fictional,
    });
    if (!query) return null;
    if (query.by.type === "this" && query.purpose === "status") return statusHere(turn, world);
    return lookUp(turn, query.purpose, queryOf(query.by, turn, world));
  },
  happened: (turn, world) => {
    const { event } = turn;
    if (event.type !== "looked-up") return null;
    return event.purpose === "status" || event.purpose === "history" || event.purpose === "list"
      ? found(turn, world, event)
      : null;
  },
};
