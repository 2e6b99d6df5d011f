import type { Kysely } from "kysely";
import type { Person } from "../../src/core/event.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import type { PageLink, PageLinks } from "../../src/runtime/page-ports.ts";
import type { Tables } from "./schema.ts";

const linkOf = (row: Tables["page_links"]): PageLink => ({
  ...row,
  purpose: row.purpose as PageLink["purpose"],
  sid: row.sid as Sid,
  person: row.person === null ? null : (JSON.parse(row.person) as Person),
  made: Number(row.made),
  expires: Number(row.expires),
});

/** Links to pages, by the hash of their token. One that ended is deleted; those that ran out go when a new one comes. */
export const pageLinks = (db: Kysely<Tables>): PageLinks => ({
  saveLink: async (link) => {
    await db.deleteFrom("page_links").where("expires", "<=", link.made).execute();
    await db
      .insertInto("page_links")
      .values({ ...link, person: link.person && JSON.stringify(link.person) })
      .execute();
  },
  link: async (hash, now) => {
    const row = await db
      .selectFrom("page_links")
      .selectAll()
      .where("hash", "=", hash)
      .where("expires", ">", now)
      .executeTakeFirst();
    return row ? linkOf(row) : null;
  },
  spendLink: async (hash, now) => {
    const { numDeletedRows } = await db
      .deleteFrom("page_links")
      .where("hash", "=", hash)
      .where("expires", ">", now)
      .executeTakeFirst();
    return Number(numDeletedRows) === 1;
  },
  voidLinks: async (agency, sid, purpose, item) => {
    let voiding = db
      .deleteFrom("page_links")
      .where("agency", "=", agency)
      .where("sid", "=", sid)
      .where("purpose", "=", purpose);
    if (item !== undefined) voiding = voiding.where("item", "=", item);
    await voiding.execute();
  },
});
