import type { Kysely } from "kysely";
import { isOpen, type PortRequest } from "../../src/core/port-request.ts";
import { compiledQuery, type Executor } from "./compiled-query.ts";
import { plainJson } from "./plain-json.ts";
import { type Counted, requestCounter } from "./request-counts.ts";
import { indexOf } from "./request-index.ts";
import type { Tables } from "./schema.ts";
import type { StorageDialect } from "./storage-dialect.ts";

/** Rows of one statement; well below the number of parameters either engine takes. */
const batch = 500;

const batches = <T>(rows: T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / batch) }, (_, index) =>
    rows.slice(index * batch, (index + 1) * batch),
  );

type Stored = Counted & { rev: number; numbers: string; orders: string };

const stateQueries = (db: Kysely<Tables>, dialect: StorageDialect) => ({
  stored: compiledQuery<{ sid: string }, Stored>((slot) => {
    const query = db
      .selectFrom("requests")
      .select(["agency", "requester", "open", "rev", "numbers_digest as numbers", "orders_digest as orders"])
      .where("sid", "=", slot("sid"));
    return dialect.rowLocks ? query.forUpdate() : query;
  }),
  insert: compiledQuery<Tables["requests"]>((slot) =>
    db
      .insertInto("requests")
      .values({
        sid: slot("sid"),
        agency: slot("agency"),
        rev: slot("rev"),
        status: slot("status"),
        open: slot("open"),
        requester: slot("requester"),
        name: slot("name"),
        created: slot("created"),
        touched: slot("touched"),
        numbers_digest: slot("numbers_digest"),
        orders_digest: slot("orders_digest"),
        state: slot("state"),
      })
      .onConflict((conflict) => conflict.doNothing()),
  ),
  update: compiledQuery<Tables["requests"] & { loaded: number }>((slot) =>
    db
      .updateTable("requests")
      .set({
        rev: slot("rev"),
        status: slot("status"),
        open: slot("open"),
        requester: slot("requester"),
        name: slot("name"),
        touched: slot("touched"),
        numbers_digest: slot("numbers_digest"),
        orders_digest: slot("orders_digest"),
        state: slot("state"),
      })
      .where("sid", "=", slot("sid"))
      .where("agency", "=", slot("agency"))
      .where("rev", "=", slot("loaded")),
  ),
});

const saveNumbers = async (
  db: Kysely<Tables>,
  on: Executor,
  { sid, agency }: PortRequest,
  numbers: string[],
): Promise<void> => {
  const of = db.selectFrom("request_numbers").select("number").where("sid", "=", sid);
  const { rows } = await on.executeQuery(of.compile());
  const stored = new Set(rows.map((row) => row.number));
  const wanted = new Set(numbers);
  for (const gone of batches([...stored].filter((number) => !wanted.has(number)))) {
    const remove = db.deleteFrom("request_numbers").where("sid", "=", sid).where("number", "in", gone);
    await on.executeQuery(remove.compile());
  }
  for (const added of batches(numbers.filter((number) => !stored.has(number)))) {
    const rows = added.map((number) => ({ sid, number, agency }));
    await on.executeQuery(db.insertInto("request_numbers").values(rows).compile());
  }
};

const saveOrders = async (
  db: Kysely<Tables>,
  on: Executor,
  { sid, agency }: PortRequest,
  orders: { reference: string; carrier_id: string }[],
): Promise<void> => {
  await on.executeQuery(db.deleteFrom("carrier_orders").where("sid", "=", sid).compile());
  for (const added of batches(orders)) {
    const rows = added.map((order) => ({ ...order, sid, agency }));
    await on.executeQuery(db.insertInto("carrier_orders").values(rows).compile());
  }
};

/**
 * Writes a request and what it is found by; false when another turn was faster. `loadedRev` is the revision the turn
 * began with, null for a new request. Numbers and orders are written only when they changed: there may be a thousand.
 */
export const requestSaver = (db: Kysely<Tables>, dialect: StorageDialect) => {
  const queries = stateQueries(db, dialect);
  const count = requestCounter(db);

  const saveState = async (
    on: Executor,
    row: Tables["requests"],
    loadedRev: number | null,
  ): Promise<boolean> => {
    const { changed } =
      loadedRev === null
        ? await queries.insert(on, row)
        : await queries.update(on, { ...row, loaded: loadedRev });
    return changed === 1;
  };

  return async (on: Executor, request: PortRequest, loadedRev: number | null): Promise<boolean> => {
    const index = indexOf(request);
    const stored = loadedRev === null ? undefined : (await queries.stored(on, { sid: request.sid })).rows[0];
    if (stored ? Number(stored.rev) !== loadedRev : loadedRev !== null) return false;
    const row = {
      sid: request.sid,
      agency: request.agency,
      rev: request.rev,
      status: request.status,
      open: isOpen(request.status) ? 1 : 0,
      requester: request.requester.id,
      name: index.name,
      created: request.created,
      touched: request.touched,
      numbers_digest: index.numbersDigest,
      orders_digest: index.ordersDigest,
      state: plainJson(request, `Request ${request.sid}`),
    };
    if (!(await saveState(on, row, loadedRev))) return false;
    await count(on, stored ?? null, row);
    if ((stored?.numbers ?? "") !== index.numbersDigest) await saveNumbers(db, on, request, index.numbers);
    if ((stored?.orders ?? "") !== index.ordersDigest) await saveOrders(db, on, request, index.orders);
    return true;
  };
};
