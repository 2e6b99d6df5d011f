import { type Kysely, sql } from "kysely";
import type { Query } from "../../src/core/event.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { folded } from "./request-index.ts";
import type { Tables } from "./schema.ts";

type Found = { results: PortRequest[]; total: number };
type ListQuery = Exclude<Query, { type: "sid" | "near" }>;

/** More than a person would read, and few enough to look up one by one. */
const mostNear = 50;

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
      return query.open ? ofPerson.where("requests.open", "=", 1) : ofPerson;
    case "all":
      return query.open ? ofAgency.where("requests.open", "=", 1) : ofAgency;
    case "drafts":
      return ofPerson.where("requests.status", "=", "draft");
  }
};

const list = async (
  db: Kysely<Tables>,
  agency: string,
  query: ListQuery,
  person: string,
  limit: number,
): Promise<Found> => {
  const requests = requestsOf(db, agency, query, person);
  const rows = await requests
    .select("requests.state")
    .orderBy("requests.created", "desc")
    .orderBy("requests.sid", "desc")
    .limit(limit)
    .execute();
  const results = rows.map((row) => JSON.parse(row.state) as PortRequest);
  if (results.length < limit) return { results, total: results.length };
  const counted = await requests.select((is) => is.fn.countAll().as("total")).executeTakeFirstOrThrow();
  return { results, total: Number(counted.total) };
};

/** Answers a query within one agency: newest first, at most `limit`, and how many there are in all. */
export const requestFinder =
  (db: Kysely<Tables>, request: (agency: string, sid: string) => Promise<PortRequest | null>) =>
  async (agency: string, query: Query, person: string, limit: number): Promise<Found> => {
    if (query.type !== "sid" && query.type !== "near") return list(db, agency, query, person, limit);
    const sids = query.type === "sid" ? [query.sid] : [...new Set(query.sids)].slice(0, mostNear);
    const found = (await Promise.all(sids.map((sid) => request(agency, sid)))).filter(
      (each) => each !== null,
    );
    const newestFirst = found.toSorted((a, b) => b.created - a.created || (a.sid < b.sid ? 1 : -1));
    return { results: newestFirst.slice(0, limit), total: found.length };
  };
