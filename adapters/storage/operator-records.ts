import type { Kysely, Selectable } from "kysely";
import type { HistoryEntry } from "../../src/core/event.ts";
import type { EvidenceHead } from "../../src/core/evidence-chain.ts";
import type { InventoryNumber } from "../../src/core/inventory.ts";
import type { Evidence } from "../../src/core/letter.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import { openState } from "../../src/core/version.ts";
import type { ErasureRecords } from "../../src/runtime/erasure-ports.ts";
import type { Store, StoredEffect, Timer } from "../../src/runtime/ports.ts";
import { databaseTime } from "./database-time.ts";
import { erasures } from "./erasure.ts";
import { evidenceReader } from "./evidence.ts";
import { numberPages } from "./number-pages.ts";
import { outbox, storedEffect } from "./outbox.ts";
import { recordReader } from "./record-reader.ts";
import { agenciesIn, type RequestFilter, requestPages } from "./request-pages.ts";
import type { Tables } from "./schema.ts";
import { type SealedRecords, sealedRecords } from "./sealed-records.ts";
import type { Shelf } from "./shelf.ts";
import { slots } from "./slots.ts";
import type { StorageDialect } from "./storage-dialect.ts";

/** A stored effect, and whether it was given up. */
export type OutboxEntry = StoredEffect & { dead: boolean };

/** The records as an operator sees them: across agencies, and nothing sealed is opened. Only `replay`, `erase` and what is for keys write. */
export type OperatorRecords = {
  agencies(): Promise<string[]>;
  /** Newest first, page by page. */
  requests(filter: RequestFilter): AsyncGenerator<PortRequest>;
  request(sid: Sid): Promise<PortRequest | null>;
  /** Those of the SIDs that exist, newest first. */
  among(sids: Sid[]): Promise<PortRequest[]>;
  history(request: PortRequest): Promise<HistoryEntry[]>;
  evidence(request: PortRequest): Promise<Evidence[]>;
  evidenceHead(request: PortRequest): Promise<EvidenceHead | null>;
  timers(sid: Sid): Promise<Timer[]>;
  /** Numbers in their order, agency by agency; of one where it is named. */
  numbers(agency?: string): AsyncGenerator<{ agency: string; number: InventoryNumber }>;
  /** Effects that may concern a request: those of its lane, and those that name its SID. */
  effectsNaming(sid: Sid): Promise<OutboxEntry[]>;
  deadEffects(): Promise<StoredEffect[]>;
  effect(id: number): Promise<OutboxEntry | null>;
  /** Makes a dead letter due at `now`; false when `id` is none. */
  replay(id: number, now: number): Promise<boolean>;
  /** What is sealed and signed in the records, for a change of keys. */
  sealed: SealedRecords;
  /** Where documents are kept beside the records. */
  shelf: Shelf;
  /** Names of leases that begin so and hold at `now`. */
  leased(prefix: string, now: number): Promise<string[]>;
  /** What time it is by the database, in milliseconds since 1970. */
  time(): Promise<number>;
  close(): Promise<void>;
} & Pick<Store, "lease" | "renew" | "release"> &
  ErasureRecords;

const entry = (row: Selectable<Tables["effects"]>): OutboxEntry => ({
  ...storedEffect(row),
  dead: Number(row.dead) === 1,
});

/** An operator's records over tables that are up to date. `close` also closes `db`. */
export const operatorRecords = (
  db: Kysely<Tables>,
  dialect: Pick<StorageDialect, "now" | "free" | "overwrite">,
  shelf: Shelf,
): OperatorRecords => {
  const { lease, renew, release } = slots(db);
  const { history } = recordReader(db, null);
  const { deadEffects, replayEffect } = outbox(db, dialect);
  const { evidence, evidenceHead } = evidenceReader(db);

  const among = async (sids: Sid[]): Promise<PortRequest[]> => {
    if (sids.length === 0) return [];
    const rows = await db
      .selectFrom("requests")
      .select("state")
      .where("sid", "in", sids)
      .orderBy("created", "desc")
      .orderBy("sid", "desc")
      .execute();
    return rows.map((row) => openState(row.state));
  };

  return {
    agencies: () => agenciesIn(db),
    requests: (filter) => requestPages(db, filter),
    among,
    request: async (sid) => (await among([sid]))[0] ?? null,
    history: ({ agency, sid }) => history(agency, sid),
    evidence: ({ agency, sid }) => evidence(agency, sid),
    evidenceHead: ({ agency, sid }) => evidenceHead(agency, sid),
    timers: async (sid) => {
      const rows = await db
        .selectFrom("timers")
        .selectAll()
        .where("sid", "=", sid)
        .orderBy("due")
        .orderBy("reminder")
        .execute();
      return rows.map((row) => ({ ...row, sid: row.sid as Sid, due: Number(row.due) }));
    },
    numbers: (agency) => numberPages(db, agency),
    effectsNaming: async (sid) => {
      const rows = await db
        .selectFrom("effects")
        .selectAll()
        .where((is) => is.or([is("lane", "=", `request ${sid}`), is("effect", "like", `%"sid":"${sid}"%`)]))
        .orderBy("id")
        .execute();
      return rows.map(entry);
    },
    deadEffects,
    effect: async (id) => {
      const row = await db.selectFrom("effects").selectAll().where("id", "=", id).executeTakeFirst();
      return row ? entry(row) : null;
    },
    replay: replayEffect,
    ...erasures(db, dialect, null),
    sealed: sealedRecords(db),
    shelf,
    leased: async (prefix, now) => {
      const rows = await db.selectFrom("leases").select("name").where("expires", ">", now).execute();
      return rows.map(({ name }) => name).filter((name) => name.startsWith(prefix));
    },
    time: () => databaseTime(db, dialect),
    lease,
    renew,
    release,
    close: () => db.destroy(),
  };
};
