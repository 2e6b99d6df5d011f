import { type ExpressionBuilder, type Kysely, sql } from "kysely";
import type { Query } from "../../src/core/event.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { openState } from "../../src/core/version.ts";
import { countedRequests } from "./request-counts.ts";
import { folded } from "./request-index.ts";
import type { Tables } from "./schema.ts";

type Found = { results: PortRequest[]; total: number };
type ListQuery = Exclude<Query, { type: "sid" | "near" }>;

/** One slip away from a SID are at most 264 others. */
const mostNear = 300;

/** Where a letter stands that nobody will sign by waiting. */
const unsigned = ["failed", "declined", "expired", "voided"];

/**
 * Open ones that wait for somebody here, or do not move. What an answer holds is quoted within the state, so that only
 * the field itself is written like this.
 */
const waitsForSomebody = (where: ExpressionBuilder<Tables, "requests">) =>
  where.and([
    where("requests.open", "=", 1),
    where.or([
      where("requests.status", "in", ["action-required", "unknown"]),
      where("requests.state", "like", '%"stuck":%'),
      where.and([
        where("requests.status", "=", "awaiting-signature"),
        where.or(unsigned.map((standing) => where("requests.state", "like", `%"standing":"${standing}"%`))),
      ]),
    ]),
  ]);

/** The answer that names the losing carrier, as it is written in a state. */
const fromCarrier = (losing: string): string =>
  `%"carrier":{"value":${JSON.stringify(losing).replace(/[\\%_]/g, "\\$&")},%`;

const containing = (text: string): string => `%${folded(text).replace(/[\\%_]/g, "\\$&")}%`;

/**
 * The requests a query is about. Each kind names only columns of the index it should use: `agency` of a number or
 * an order is its request's, and naming that of the request beside it would let SQLite walk the whole agency instead.
 */
const requestsOf = (db: Kysely<Tables>, agency: string, query: ListQuery, person: string) => {
  const requests = db.selectFrom("requests");
  const ofAgency = requests.where("requests.agency", "=", agency);
  const ofPerson = ofAgency.where("requests.requester", "=", person);
  switch (query.type) {
    case "number":
      return requests.where("requests.sid", "in", (sub) =>
        sub
          .selectFrom("request_numbers")
          .select("sid")
          .where("agency", "=", agency)
          .where("number", "=", query.number),
      );
    case "carrier-id":
      return requests.where("requests.sid", "in", (sub) =>
        sub
          .selectFrom("carrier_orders")
          .select("sid")
          .where("agency", "=", agency)
          .where("carrier_id", "=", query.id.trim().toLowerCase()),
      );
    case "name":
      return ofAgency.where(sql<boolean>`requests.name like ${containing(query.text)} escape '\\'`);
    case "mine":
    case "all": {
      const whose = query.type === "mine" ? ofPerson : ofAgency;
      const { show, losing, since } = query;
      const shown = show === "action" ? whose.where(waitsForSomebody) : whose;
      const open = query.open ? shown.where("requests.open", "=", 1) : shown;
      const over = show === "done" ? open.where("requests.open", "=", 0) : open;
      const from =
        losing === undefined
          ? over
          : over.where(sql<boolean>`requests.state like ${fromCarrier(losing)} escape '\\'`);
      return since === undefined ? from : from.where("requests.created", ">=", since);
    }
    case "stuck":
      return ofAgency.where(waitsForSomebody);
    case "drafts":
      return ofPerson.where("requests.status", "=", "draft");
  }
};

/** Lists that are counted as they change. */
const isPlain = ({ since, show, losing }: Extract<ListQuery, { type: "mine" | "all" }>): boolean =>
  since === undefined && show === undefined && losing === undefined;

const list = async (
  db: Kysely<Tables>,
  agency: string,
  query: ListQuery,
  person: string,
  limit: number,
): Promise<Found> => {
  const requests = requestsOf(db, agency, query, person);
  const skip = "skip" in query ? (query.skip ?? 0) : 0;
  const rows = await requests
    .select("requests.state")
    .orderBy("requests.created", "desc")
    .orderBy("requests.sid", "desc")
    .limit(limit)
    .offset(skip)
    .execute();
  const results = rows.map((row) => openState(row.state));
  if (results.length < limit && (results.length > 0 || skip === 0))
    return { results, total: skip + results.length };
  if ((query.type === "mine" || query.type === "all") && isPlain(query)) {
    const whose = query.type === "mine" ? person : null;
    return { results, total: await countedRequests(db, agency, whose, query.open === true) };
  }
  const counted = await requests.select((is) => is.fn.countAll().as("total")).executeTakeFirstOrThrow();
  return { results, total: Number(counted.total) };
};

/** Those of the SIDs that are there. Naming the agency beside them would let SQLite walk the whole agency instead. */
const among = async (db: Kysely<Tables>, agency: string, sids: string[], limit: number): Promise<Found> => {
  if (sids.length === 0) return { results: [], total: 0 };
  const rows = await db.selectFrom("requests").select(["agency", "state"]).where("sid", "in", sids).execute();
  const found = rows.filter((row) => row.agency === agency).map((row) => openState(row.state));
  const newestFirst = found.toSorted((a, b) => b.created - a.created || (a.sid < b.sid ? 1 : -1));
  return { results: newestFirst.slice(0, limit), total: found.length };
};

/** Answers a query within one agency: newest first, at most `limit`, and how many there are in all. */
export const requestFinder =
  (db: Kysely<Tables>) =>
  async (agency: string, query: Query, person: string, limit: number): Promise<Found> => {
    switch (query.type) {
      case "sid":
        return among(db, agency, [query.sid], limit);
      case "near":
        return among(db, agency, [...new Set(query.sids)].slice(0, mostNear), limit);
      default:
        return list(db, agency, query, person, limit);
    }
  };
