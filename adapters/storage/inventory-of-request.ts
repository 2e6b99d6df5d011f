import { type Kysely, sql } from "kysely";
import type { InventoryStatus } from "../../src/core/inventory.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { isOpen } from "../../src/core/port-request.ts";
import type { E164 } from "../../src/core/values/phone.ts";
import { batches } from "./batches.ts";
import { compiledQuery, type Executor } from "./compiled-query.ts";
import { tailOf } from "./inventory-index.ts";
import type { Tables } from "./schema.ts";

type Stored = Pick<Tables["inventory"], "number" | "status" | "source" | "person_id">;

/** What a number of a request stands in for another one is for is no number that it moves. */
const storedQuery = (db: Kysely<Tables>) =>
  compiledQuery<{ agency: string; sid: string }, Stored>((slot) =>
    db
      .selectFrom("inventory")
      .select(["number", "status", "source", "person_id"])
      .where("agency", "=", slot("agency"))
      .where("sid", "=", slot("sid"))
      .where("source", "<>", "temporary")
      .where("stands_for", "is", null),
  );

/** A number is the request's that was submitted last; one that is over takes none from another. */
const upsert = (
  db: Kysely<Tables>,
  { agency, sid, status: standing }: PortRequest,
  numbers: [E164, InventoryStatus][],
) => {
  const takes = sql.lit(isOpen(standing) ? 1 : 0);
  return db
    .insertInto("inventory")
    .values(
      numbers.map(([number, status]) => ({
        agency,
        number,
        tail: tailOf(number),
        source: "ported",
        status,
        sid,
        rev: 1,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(["agency", "number"])
        .doUpdateSet({
          status: sql`excluded.status`,
          sid: sql`excluded.sid`,
          source: sql`case when excluded.status = 'ported' then 'ported' else inventory.source end`,
          rev: sql`inventory.rev + 1`,
        })
        .where(sql<boolean>`inventory.source <> 'temporary' and inventory.stands_for is null
          and (inventory.sid is null or inventory.sid = excluded.sid or ${takes} = 1)
          and (inventory.sid is null or inventory.sid <> excluded.sid or inventory.status <> excluded.status)`),
    );
};

/**
 * Makes the numbers of a request stand in its agency's inventory as the request has them, whoever they are for. What was
 * taken out of it goes: back to the agency that had brought it in, out of the inventory where it was for nobody, and
 * otherwise it stays as one that does not come.
 */
export const inventoryWriter = (db: Kysely<Tables>) => {
  const storedOf = storedQuery(db);

  const change = async (
    on: Executor,
    { agency, sid }: PortRequest,
    numbers: string[],
    to: { status: InventoryStatus; sid?: null } | null,
  ): Promise<void> => {
    for (const some of batches(numbers)) {
      const query = to
        ? db
            .updateTable("inventory")
            .set({ ...to, rev: sql`rev + 1` })
            .where("agency", "=", agency)
            .where("number", "in", some)
            .where("sid", "=", sid)
        : db
            .deleteFrom("inventory")
            .where("agency", "=", agency)
            .where("number", "in", some)
            .where("sid", "=", sid);
      await on.executeQuery(query.compile());
    }
  };

  /** `hadSome` is false where the inventory can hold none of it yet. */
  return async (
    on: Executor,
    request: PortRequest,
    numbers: [E164, InventoryStatus][],
    hadSome: boolean,
  ): Promise<void> => {
    const { agency, sid } = request;
    const rows = hadSome ? (await storedOf(on, { agency, sid })).rows : [];
    const stored = new Map(rows.map(({ number, status }) => [number, status]));
    const wanted = new Set(numbers.map(([number]) => number));
    const gone = rows.filter(({ number, status }) => !wanted.has(number) && status !== "ported");
    const those = (fits: (row: Stored) => boolean): string[] => gone.filter(fits).map(({ number }) => number);
    await change(
      on,
      request,
      those((row) => row.source === "claimed" && row.person_id === null),
      {
        status: "free",
        sid: null,
      },
    );
    await change(
      on,
      request,
      those((row) => row.source === "claimed" && row.person_id !== null),
      {
        status: "assigned",
        sid: null,
      },
    );
    await change(
      on,
      request,
      those((row) => row.source !== "claimed" && row.person_id === null),
      null,
    );
    await change(
      on,
      request,
      those((row) => row.source !== "claimed" && row.person_id !== null && row.status !== "failed"),
      { status: "failed" },
    );
    const changed = numbers.filter(([number, status]) => stored.get(number) !== status);
    for (const some of batches(changed.toSorted(([a], [b]) => (a < b ? -1 : 1))))
      await on.executeQuery(upsert(db, request, some).compile());
  };
};
