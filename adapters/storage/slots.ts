import type { Kysely } from "kysely";
import type { Sid } from "../../src/core/values/sid.ts";
import type { Store } from "../../src/runtime/ports.ts";
import type { Tables } from "./schema.ts";

/**
 * Whose turn it is and when: timers, cursors into what carriers report, leases on work done once, and how long it is
 * known what was done.
 */
export const slots = (
  db: Kysely<Tables>,
): Pick<
  Store,
  "dueTimers" | "nextTimer" | "cursor" | "setCursor" | "lease" | "renew" | "release" | "forgetSeen"
> => ({
  dueTimers: async (now, limit) => {
    const rows = await db
      .selectFrom("timers")
      .selectAll()
      .where("due", "<=", now)
      .orderBy("due")
      .orderBy("sid")
      .orderBy("reminder")
      .limit(limit)
      .execute();
    return rows.map((row) => ({ ...row, sid: row.sid as Sid, due: Number(row.due) }));
  },
  nextTimer: async () => {
    const { next } = await db
      .selectFrom("timers")
      .select((is) => is.fn.min("due").as("next"))
      .executeTakeFirstOrThrow();
    return next === null ? null : Number(next);
  },
  cursor: async (name) => {
    const row = await db.selectFrom("cursors").select("value").where("name", "=", name).executeTakeFirst();
    return row?.value ?? "";
  },
  setCursor: async (name, value) => {
    await db
      .insertInto("cursors")
      .values({ name, value })
      .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
      .execute();
  },
  // One statement decides, whoever else asks; expired leases of other names are swept on the way.
  lease: async (name, token, now, milliseconds) => {
    const expires = now + milliseconds;
    await db.deleteFrom("leases").where("expires", "<=", now).where("name", "<>", name).execute();
    const result = await db
      .insertInto("leases")
      .values({ name, token, expires })
      .onConflict((conflict) =>
        conflict.column("name").doUpdateSet({ token, expires }).where("leases.expires", "<=", now),
      )
      .executeTakeFirst();
    return Number(result.numInsertedOrUpdatedRows) === 1;
  },
  // Another's token is left alone even where its time is over: whoever took it over holds it.
  renew: async (name, token, now, milliseconds) => {
    const { numUpdatedRows } = await db
      .updateTable("leases")
      .set({ expires: now + milliseconds })
      .where("name", "=", name)
      .where("token", "=", token)
      .executeTakeFirstOrThrow();
    return Number(numUpdatedRows) === 1;
  },
  forgetSeen: async (source, before, most) => {
    const old = db
      .selectFrom("inbox")
      .select("event_id")
      .where("source", "=", source)
      .where("at", "<", before)
      .limit(most);
    const { numDeletedRows } = await db
      .deleteFrom("inbox")
      .where("source", "=", source)
      .where("event_id", "in", old)
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  },
  release: async (name, token) => {
    await db.deleteFrom("leases").where("name", "=", name).where("token", "=", token).execute();
  },
});
