import type { Kysely } from "kysely";
import { numbersOfRequest } from "../../src/core/numbers-of-request.ts";
import { isOpen, type PortRequest } from "../../src/core/port-request.ts";
import { batches } from "./batches.ts";
import { compiledQuery, type Executor } from "./compiled-query.ts";
import { digestOfNumbers } from "./inventory-index.ts";
import { inventoryWriter } from "./inventory-of-request.ts";
import { plainJson } from "./plain-json.ts";
import { type Counted, requestCounter } from "./request-counts.ts";
import { indexOf } from "./request-index.ts";
import { rowsInserter } from "./rows-inserter.ts";
import type { Tables } from "./schema.ts";

/** What a request is found and counted by, as far as it seldom changes. */
export type Found = Counted & { numbers_digest: string; orders_digest: string; inventory_digest: string };

type Row = Omit<Tables["requests"], "inventory_digest"> & { inventory_digest: string };

type Changes = Pick<
  Tables["requests"],
  "sid" | "agency" | "rev" | "status" | "name" | "touched" | "state"
> & {
  loaded: number;
};

const updating = (db: Kysely<Tables>, slot: (name: keyof Changes) => never) =>
  db
    .updateTable("requests")
    .set({
      rev: slot("rev"),
      status: slot("status"),
      name: slot("name"),
      touched: slot("touched"),
      state: slot("state"),
    })
    .where("sid", "=", slot("sid"))
    .where("agency", "=", slot("agency"))
    .where("rev", "=", slot("loaded"));

const stateQueries = (db: Kysely<Tables>) => ({
  insert: compiledQuery<Row>((slot) =>
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
        inventory_digest: slot("inventory_digest"),
        state: slot("state"),
      })
      .onConflict((conflict) => conflict.doNothing()),
  ),
  update: compiledQuery<Changes>((slot) => updating(db, slot)),
  // What it leaves alone comes back as it was, so that nothing has to be read before.
  updateUnknown: compiledQuery<Changes, Found>((slot) =>
    updating(db, slot).returning([
      "agency",
      "requester",
      "open",
      "numbers_digest",
      "orders_digest",
      "inventory_digest",
    ]),
  ),
  refind: compiledQuery<Found & { sid: string }>((slot) =>
    db
      .updateTable("requests")
      .set({
        open: slot("open"),
        requester: slot("requester"),
        numbers_digest: slot("numbers_digest"),
        orders_digest: slot("orders_digest"),
        inventory_digest: slot("inventory_digest"),
      })
      .where("sid", "=", slot("sid")),
  ),
});

type Numbers = Pick<Tables["request_numbers"], "sid" | "number">;

/** Writes the numbers and orders a request is found by; what is not there yet need not be looked for. */
const indexWriter = (db: Kysely<Tables>) => {
  const addNumbers = rowsInserter(db, "request_numbers", ["sid", "number", "agency"]);
  const addOrders = rowsInserter(db, "carrier_orders", ["reference", "carrier_id", "sid", "agency"]);
  const storedNumbers = compiledQuery<{ sid: string }, Numbers>((slot) =>
    db.selectFrom("request_numbers").select(["sid", "number"]).where("sid", "=", slot("sid")),
  );
  const forgetOrders = compiledQuery<{ sid: string }>((slot) =>
    db.deleteFrom("carrier_orders").where("sid", "=", slot("sid")),
  );

  return {
    saveNumbers: async (
      on: Executor,
      { sid, agency }: PortRequest,
      numbers: string[],
      hadSome: boolean,
    ): Promise<void> => {
      const stored = new Set(hadSome ? (await storedNumbers(on, { sid })).rows.map((row) => row.number) : []);
      const wanted = new Set(numbers);
      for (const gone of batches([...stored].filter((number) => !wanted.has(number)))) {
        const remove = db.deleteFrom("request_numbers").where("sid", "=", sid).where("number", "in", gone);
        await on.executeQuery(remove.compile());
      }
      const added = numbers.filter((number) => !stored.has(number));
      await addNumbers(
        on,
        added.map((number) => ({ sid, number, agency })),
      );
    },
    saveOrders: async (
      on: Executor,
      { sid, agency }: PortRequest,
      orders: { reference: string; carrier_id: string }[],
      hadSome: boolean,
    ): Promise<void> => {
      if (hadSome) await forgetOrders(on, { sid });
      await addOrders(
        on,
        orders.map((order) => ({ ...order, sid, agency })),
      );
    },
  };
};

/**
 * Writes a request and what it is found by, and says how long its text is; null when another turn was faster. `loadedRev`
 * is the revision the turn began with, null for a new request; `known` what the request was found by at that revision,
 * where that is at hand: asking SQLite for it takes longer than writing the row. Numbers, their place in the inventory and
 * orders are written only when they changed: there may be thousands.
 */
export const requestSaver = (db: Kysely<Tables>) => {
  const queries = stateQueries(db);
  const count = requestCounter(db);
  const { saveNumbers, saveOrders } = indexWriter(db);
  const saveInventory = inventoryWriter(db);

  /** As it was found before, null when it is new; "overtaken" when another turn was faster. */
  const saveState = async (
    on: Executor,
    row: Row,
    loadedRev: number | null,
    known: Found | null,
  ): Promise<Found | null | "overtaken"> => {
    if (loadedRev === null) return (await queries.insert(on, row)).changed === 1 ? null : "overtaken";
    const { sid, agency, rev, status, name, touched, state } = row;
    const changes = { sid, agency, rev, status, name, touched, state, loaded: loadedRev };
    if (known) return (await queries.update(on, changes)).changed === 1 ? known : "overtaken";
    return (await queries.updateUnknown(on, changes)).rows[0] ?? "overtaken";
  };

  return async (
    on: Executor,
    request: PortRequest,
    loadedRev: number | null,
    known: Found | null,
  ): Promise<{ found: Found; size: number } | null> => {
    const index = indexOf(request);
    const standing = numbersOfRequest(request);
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
      inventory_digest: standing ? digestOfNumbers(standing) : "",
      state: plainJson(request, `Request ${request.sid}`),
    };
    const before = await saveState(on, row, loadedRev, known);
    if (before === "overtaken") return null;
    const { numbers_digest: numbers = "", orders_digest: orders = "" } = before ?? {};
    const inventoried = before?.inventory_digest ?? "";
    if (!standing) row.inventory_digest = inventoried;
    const isInventoried = before ? inventoried === row.inventory_digest : !standing;
    const hasNumbers = numbers === row.numbers_digest;
    const hasOrders = orders === row.orders_digest;
    const isCounted = before !== null && before.requester === row.requester && before.open === row.open;
    if (before && !(hasNumbers && hasOrders && isInventoried && isCounted)) await queries.refind(on, row);
    if (!isCounted) await count(on, before, row);
    if (!hasNumbers) await saveNumbers(on, request, index.numbers, numbers !== "");
    if (!hasOrders) await saveOrders(on, request, index.orders, orders !== "");
    if (standing && !isInventoried) await saveInventory(on, request, standing, inventoried !== "");
    return { found: row, size: row.state.length };
  };
};
