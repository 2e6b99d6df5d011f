import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { newConversation } from "../../src/core/conversation-state.ts";
import { isOpen, numbersOf, type PortRequest } from "../../src/core/port-request.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import { openState } from "../../src/core/version.ts";
import type { Erased, Erasure, ErasureRecords } from "../../src/runtime/erasure-ports.ts";
import type { Executor } from "./compiled-query.ts";
import { documentWriter } from "./document-writer.ts";
import { deleteRows, doomedRows } from "./erase-rows.ts";
import { inTransaction } from "./in-transaction.ts";
import { documentsIn, unnamedDocuments } from "./named-documents.ts";
import type { RecentStates } from "./recent-states.ts";
import { requestCounter } from "./request-counts.ts";
import { agenciesIn } from "./request-pages.ts";
import type { Tables } from "./schema.ts";
import type { StorageDialect } from "./storage-dialect.ts";

type Dialect = Pick<StorageDialect, "now" | "overwrite">;
type Found = Pick<Tables["requests"], "agency" | "requester" | "open" | "state">;

const erasureOf = (row: Tables["erasures"]): Erasure => ({ ...row, sid: row.sid as Sid, at: Number(row.at) });

const lineOf = (row: Record<string, unknown>): string =>
  JSON.stringify(
    Object.keys(row)
      .toSorted()
      .map((column) => [column, row[column] === null ? null : String(row[column])]),
  );

/** What may name a document: not the hashes of links, nor those that chain the evidence. */
const textsNaming = (doomed: Awaited<ReturnType<typeof doomedRows>>): string[] =>
  doomed
    .filter(({ table }) => table !== "page_links" && table !== "evidence_heads")
    .flatMap(({ rows }) => rows.map(({ digest: _digest, previous: _previous, ...row }) => lineOf(row)));

/** Erases requests. `recent` is what this process remembers of states, where it does. */
export const erasures = (
  db: Kysely<Tables>,
  dialect: Dialect,
  recent: RecentStates | null,
): ErasureRecords => {
  const count = requestCounter(db);
  const documents = documentWriter(db);

  const named = async (on: Executor, sid: Sid): Promise<string[]> => {
    const query = db.selectFrom("request_documents").select("hash").where("sid", "=", sid).compile();
    return (await on.executeQuery(query)).rows.map(({ hash }) => hash);
  };

  const known = async (on: Executor, sid: Sid): Promise<Erasure | null> => {
    const query = db.selectFrom("erasures").selectAll().where("sid", "=", sid).compile();
    const [row] = (await on.executeQuery(query)).rows;
    return row ? erasureOf(row) : null;
  };

  /** The request, which no turn changes until the transaction ends. */
  const held = async (on: Executor, sid: Sid): Promise<Found | undefined> => {
    const query = sql<Found>`update requests set rev = rev where sid = ${sid}
      returning agency, requester, open, state`;
    return (await on.executeQuery<Found>(query.compile(db))).rows[0];
  };

  const isBusy = async (on: Executor, sid: Sid): Promise<boolean> => {
    const query = sql`select id from effects where dead = 0 and held_until > ${dialect.now}
      and (lane like ${`%${sid}%`} or effect like ${`%${sid}%`}) limit 1`;
    return (await on.executeQuery(query.compile(db))).rows.length > 0;
  };

  const hasNumbers = async (on: Executor, agency: string, sid: Sid): Promise<boolean> => {
    const query = sql`select number from inventory where agency = ${agency} and sid = ${sid}
      and source = 'temporary' and status <> 'released' limit 1`;
    return (await on.executeQuery(query.compile(db))).rows.length > 0;
  };

  /** Conversations about it begin anew, so that nothing said in them is kept there. */
  const emptyConversations = async (on: Executor, agency: string, sid: Sid): Promise<string[]> => {
    const asked = sql<{ id: string; rev: number }>`select id, rev from conversations
      where agency = ${agency} and state like ${`%${sid}%`}`;
    const { rows } = await on.executeQuery<{ id: string; rev: number }>(asked.compile(db));
    for (const { id, rev } of rows) {
      const next = Number(rev) + 1;
      const state = JSON.stringify({ ...newConversation(id, agency), rev: next });
      const update = sql`update conversations set state = ${state}, rev = ${next} where id = ${id}`;
      await on.executeQuery(update.compile(db));
    }
    return rows.map(({ id }) => id);
  };

  const erase: ErasureRecords["erase"] = async ({ sid, at, by, why }) => {
    const erased = await inTransaction(db, async (on): Promise<Erased> => {
      const found = await held(on, sid);
      if (!found) {
        const erasure = await known(on, sid);
        return erasure ? { type: "before", erasure, documents: await named(on, sid) } : { type: "unknown" };
      }
      const { agency, requester } = found;
      const request: PortRequest = openState(found.state);
      if (isOpen(request.status)) return { type: "open" };
      if (await isBusy(on, sid)) return { type: "busy" };
      if (await hasNumbers(on, agency, sid)) return { type: "numbers" };

      const talked = await emptyConversations(on, agency, sid);
      const whose = { agency, sid, conversations: [...new Set([...talked, request.home])] };
      const doomed = await doomedRows(on, db, whose);
      const hash = createHash("sha256");
      for (const { table, rows } of doomed) for (const row of rows) hash.update(`${table} ${lineOf(row)}\n`);
      const erasure = { sid, agency, at, by, why, digest: hash.digest("hex") };
      await on.executeQuery(db.insertInto("erasures").values(erasure).compile());
      await deleteRows(on, db, whose);
      await count(on, { agency, requester, open: Number(found.open) }, null);
      await documents.name(on, sid, [...documentsIn(textsNaming(doomed))]);
      return { type: "erased", erasure, documents: await named(on, sid), numbers: numbersOf(request) };
    });
    recent?.forget();
    return erased;
  };

  return {
    erase,
    erasure: (sid) => db.getExecutor().provideConnection((on) => known(on, sid)),
    overSince: async (before, most, except = []) => {
      const sids: Sid[] = [];
      for (const agency of await agenciesIn(db)) {
        const old = db
          .selectFrom("requests")
          .select("sid")
          .where("agency", "=", agency)
          .where("open", "=", 0)
          .where("created", "<", before)
          .where("touched", "<", before);
        const rows = await (except.length > 0 ? old.where("sid", "not in", except) : old)
          .orderBy("created")
          .limit(most - sids.length)
          .execute();
        sids.push(...rows.map(({ sid }) => sid as Sid));
        if (sids.length >= most) break;
      }
      return sids;
    },
    documentsGone: async (sid) => {
      await db.deleteFrom("request_documents").where("sid", "=", sid).execute();
    },
    unfinished: async (most) => {
      const rows = await db
        .selectFrom("erasures")
        .innerJoin("request_documents", "request_documents.sid", "erasures.sid")
        .select("erasures.sid")
        .distinct()
        .limit(most)
        .execute();
      return rows.map(({ sid }) => sid as Sid);
    },
    unnamed: (hashes) => unnamedDocuments(db, hashes),
    overwrite: () => dialect.overwrite(db),
  };
};
