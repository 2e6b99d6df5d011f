import { type Kysely, sql } from "kysely";
import type { PortRequest, Status } from "../../src/core/port-request.ts";
import { openState } from "../../src/core/version.ts";
import type { Tables } from "./schema.ts";

/** Which requests to read; without `agency`, those of all. */
export type RequestFilter = { agency?: string; open?: boolean; status?: Status };

/** Few enough that a page of the largest requests fits easily in memory. */
const pageSize = 200;

/** Every agency that has a request, in order, found by stepping through the index and not by reading its rows. */
export const agenciesIn = async (db: Kysely<Tables>): Promise<string[]> => {
  const { rows } = await sql<{ agency: string }>`
    with recursive agencies (agency) as (
      select min(agency) from requests
      union all
      select (select min(requests.agency) from requests where requests.agency > agencies.agency)
      from agencies where agencies.agency is not null
    )
    select agency from agencies where agency is not null`.execute(db);
  return rows.map((row) => row.agency);
};

async function* ofAgency(
  db: Kysely<Tables>,
  agency: string,
  { open, status }: RequestFilter,
): AsyncGenerator<PortRequest> {
  let last: { created: number; sid: string } | undefined;
  for (;;) {
    let page = db
      .selectFrom("requests")
      .select(["created", "sid", "state"])
      .where("agency", "=", agency)
      .orderBy("created", "desc")
      .orderBy("sid", "desc")
      .limit(pageSize);
    if (open) page = page.where("open", "=", 1);
    if (status) page = page.where("status", "=", status);
    if (last) page = page.where(sql<boolean>`(created, sid) < (${last.created}, ${last.sid})`);
    const rows = await page.execute();
    for (const row of rows) yield openState(row.state);
    if (rows.length < pageSize) return;
    last = rows.at(-1);
  }
}

const isNewer = (a: PortRequest, b: PortRequest): boolean =>
  a.created > b.created || (a.created === b.created && a.sid > b.sid);

/**
 * Requests newest first, read page by page as they are asked for, so that a million need no more memory than a few
 * hundred. Each agency is read along its own index and the agencies are merged; no lock is held between pages.
 */
export async function* requestPages(db: Kysely<Tables>, filter: RequestFilter): AsyncGenerator<PortRequest> {
  const agencies = filter.agency === undefined ? await agenciesIn(db) : [filter.agency];
  const heads: { rest: AsyncGenerator<PortRequest>; next: PortRequest }[] = [];
  for (const agency of agencies) {
    const rest = ofAgency(db, agency, filter);
    const first = await rest.next();
    if (!first.done) heads.push({ rest, next: first.value });
  }
  for (;;) {
    const [first, ...others] = heads;
    if (!first) return;
    const newest = others.reduce((best, each) => (isNewer(each.next, best.next) ? each : best), first);
    yield newest.next;
    const following = await newest.rest.next();
    if (following.done) heads.splice(heads.indexOf(newest), 1);
    else newest.next = following.value;
  }
}
