import type { Event, Purpose, Query } from "../../src/core/event.ts";
import { openItems } from "../../src/core/item.ts";
import type { Part } from "../../src/core/message.ts";
import { askAgain } from "../../src/core/moves/asking.ts";
import { isFilling } from "../../src/core/moves/steering.ts";
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
import { nearSids } from "../../src/core/values/sid.ts";
import { readStatusQuery, type StatusQuery } from "./query.ts";
import { showHistory } from "./show-history.ts";
import { showList } from "./show-list.ts";
import { showNotFound } from "./show-not-found.ts";
import { showStatus } from "./show-status.ts";

const lookUp = (turn: Turn, purpose: Purpose, query: Query): Turn => {
  const by = personOf(turn.event);
  return by ? doing(turn, { type: "look-up", to: turn.conversation.id, by, query, purpose }) : turn;
};

const queryOf = (by: StatusQuery["by"], turn: Turn): Query => {
  switch (by.type) {
    case "almost-sid":
      return { type: "near", sids: nearSids(by.text), text: by.text };
    case "this":
      return turn.request ? { type: "sid", sid: turn.request.sid } : { type: "mine" };
    default:
      return by;
  }
};

const statusHere = (turn: Turn, world: World): Turn => {
  const { request } = turn;
  if (!request) return lookUp(turn, "list", { type: "mine" });
  const context = contextOf(request, turn, world);
  const missing =
    request.status === "draft" ? openItems(world.checklist, context).map(({ item }) => item.label) : [];
  const said = saying(
    turn,
    ...showStatus(request, { capabilities: context.carrier, now: turn.event.at, full: true, missing }),
  );
  return isFilling(turn) ? askAgain(said, world) : said;
};

const whichOf = (query: Query): "mine" | "all" | "found" =>
  query.type === "mine" || query.type === "all" ? query.type : "found";

const notFound = (query: Query, world: World): Part[] =>
  query.type === "mine" || query.type === "all"
    ? showList([], 0, { carriers: world.carriers, which: query.type, ...(query.open ? { open: true } : {}) })
    : showNotFound(asked(query), []);

const asked = (query: Query): StatusQuery => {
  switch (query.type) {
    case "near":
      return { purpose: "status", by: { type: "almost-sid", text: query.text } };
    case "drafts":
      return { purpose: "list", by: { type: "mine", open: true } };
    default:
      return { purpose: "status", by: query };
  }
};

const found = (turn: Turn, world: World, event: Extract<Event, { type: "looked-up" }>): Turn => {
  const { query, purpose, results, total, history } = event;
  const talkedAbout = turn.conversation.sid;
  const capabilities = carrierOf(results[0] ?? null, world);
  const again = (next: Turn): Turn => ({ ...next, request: turn.request });
  const [first] = results;
  if (!first) {
    if (query.type === "sid")
      return lookUp(turn, purpose, { type: "near", sids: nearSids(query.sid), text: query.sid });
    return again(saying(turn, ...notFound(query, world)));
  }
  if (query.type === "near") return again(saying(turn, ...showNotFound(asked(query), results)));
  if (purpose === "history" && total === 1)
    return again(saying(turn, ...showHistory(history, capabilities.zone)));
  if (purpose === "list" || total > 1) {
    return again(
      saying(turn, ...showList(results, total, { carriers: world.carriers, which: whichOf(query) })),
    );
  }
  const missing =
    first.status === "draft"
      ? openItems(world.checklist, contextOf(first, turn, world)).map(({ item }) => item.label)
      : [];
  const said = saying(turn, ...showStatus(first, { capabilities, now: turn.event.at, full: true, missing }));
  return again(talkedAbout === first.sid && isFilling(turn) ? askAgain(said, world) : said);
};

/** "Status of …", "where is …", "mine", "list", "history of …": answered anywhere, about any request of the agency. */
export const statusDialogue: Dialogue = {
  hear: (text, turn, world) => {
    const query = readStatusQuery(text, { fictional: carrierOf(turn.request, world).fictional });
    if (!query) return null;
    if (query.by.type === "this" && query.purpose === "status") return statusHere(turn, world);
    return lookUp(turn, query.purpose, queryOf(query.by, turn));
  },
  happened: (turn, world) => {
    const { event } = turn;
    if (event.type !== "looked-up") return null;
    return event.purpose === "status" || event.purpose === "history" || event.purpose === "list"
      ? found(turn, world, event)
      : null;
  },
};
