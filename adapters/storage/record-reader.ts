import type { Kysely } from "kysely";
import { asChosen, type Language, languageIn } from "../../src/core/language.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import { openConversation, openState } from "../../src/core/version.ts";
import type { Store } from "../../src/runtime/ports.ts";
import { compiledQuery } from "./compiled-query.ts";
import { requestFinder } from "./find-requests.ts";
import { languageOfRequester } from "./languages.ts";
import type { RecentStates } from "./recent-states.ts";
import { agenciesIn, requestPages } from "./request-pages.ts";
import type { Tables } from "./schema.ts";

/** Numbers asked about in one statement. */
const batch = 500;

const readQueries = (db: Kysely<Tables>) => ({
  seen: compiledQuery<{ source: string; eventId: string }>((slot) =>
    db
      .selectFrom("inbox")
      .select("at")
      .where("source", "=", slot("source"))
      .where("event_id", "=", slot("eventId")),
  ),
  conversation: compiledQuery<{ id: string }, { state: string }>((slot) =>
    db.selectFrom("conversations").select("state").where("id", "=", slot("id")),
  ),
  request: compiledQuery<{ agency: string; sid: string }, { state: string; language: string | null }>(
    (slot) =>
      db
        .selectFrom("requests")
        .select(["state", languageOfRequester.as("language")])
        .where("sid", "=", slot("sid"))
        .where("agency", "=", slot("agency")),
  ),
});

const takenAmong = (db: Kysely<Tables>, agency: string, numbers: string[], except: Sid) =>
  db
    .selectFrom("request_numbers")
    .innerJoin("requests", "requests.sid", "request_numbers.sid")
    .select(["request_numbers.number", "request_numbers.sid"])
    .where("request_numbers.agency", "=", agency)
    .where("request_numbers.number", "in", numbers)
    .where("request_numbers.sid", "<>", except)
    .where("requests.open", "=", 1)
    .orderBy("request_numbers.number")
    .execute();

/** Agency by agency, because numbers are found along the index of theirs. */
const takenByOthers = (db: Kysely<Tables>, agencies: string[], numbers: string[], since: number) =>
  db
    .selectFrom("request_numbers")
    .innerJoin("requests", "requests.sid", "request_numbers.sid")
    .select("request_numbers.number")
    .distinct()
    .where("request_numbers.agency", "in", agencies)
    .where("request_numbers.number", "in", numbers)
    .where(({ or, and, eb }) =>
      or([
        and([eb("requests.open", "=", 1), eb("requests.status", "<>", "draft")]),
        and([eb("requests.status", "=", "completed"), eb("requests.touched", ">=", since)]),
      ]),
    )
    .orderBy("request_numbers.number")
    .execute();

const inTheirLanguage = (request: PortRequest, chosen: Language | null): PortRequest => {
  const requester = asChosen(request.requester, chosen);
  return requester === request.requester ? request : { ...request, requester };
};

/** The part of the store that reads what turns wrote. */
export const recordReader = (
  db: Kysely<Tables>,
  recent: RecentStates | null,
): Pick<
  Store,
  | "seen"
  | "conversation"
  | "request"
  | "requests"
  | "find"
  | "taken"
  | "takenElsewhere"
  | "history"
  | "requestOfReference"
> => {
  const queries = readQueries(db);
  const request = async (agency: string, sid: string): Promise<PortRequest | null> => {
    const known = recent?.request(agency, sid);
    if (known) return known;
    const [row] = (await queries.request(db, { agency, sid })).rows;
    return row ? inTheirLanguage(openState(row.state), languageIn(row.language)) : null;
  };

  return {
    seen: async (source, eventId) => (await queries.seen(db, { source, eventId })).rows.length > 0,
    conversation: async (id) => {
      const known = recent?.conversation(id);
      if (known) return known;
      const [row] = (await queries.conversation(db, { id })).rows;
      return row ? openConversation(row.state) : null;
    },
    request,
    requests: (agency) => requestPages(db, { agency }),
    find: requestFinder(db),
    taken: async (agency, numbers, except) => {
      const found = [];
      for (let start = 0; start < numbers.length; start += batch) {
        found.push(...(await takenAmong(db, agency, numbers.slice(start, start + batch), except)));
      }
      return found.map((row) => ({ number: row.number, sid: row.sid as Sid }));
    },
    takenElsewhere: async (agency, numbers, since) => {
      const others = (await agenciesIn(db)).filter((each) => each !== agency);
      const found = new Set<string>();
      for (let first = 0; first < others.length; first += batch)
        for (let start = 0; start < numbers.length; start += batch) {
          const some = numbers.slice(start, start + batch);
          const rows = await takenByOthers(db, others.slice(first, first + batch), some, since);
          for (const { number } of rows) found.add(number);
        }
      return [...found];
    },
    history: async (agency, sid) => {
      const rows = await db
        .selectFrom("history")
        .select(["at", "actor", "type", "text"])
        .where("agency", "=", agency)
        .where("sid", "=", sid)
        .orderBy("id")
        .execute();
      return rows.map(({ at, actor, type, text }) => ({ at: Number(at), by: actor, type, text }));
    },
    requestOfReference: async (reference) => {
      const row = await db
        .selectFrom("carrier_orders")
        .select(["agency", "sid"])
        .where("reference", "=", reference)
        .executeTakeFirst();
      return row ? { agency: row.agency, sid: row.sid as Sid } : null;
    },
  };
};
