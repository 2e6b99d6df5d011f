import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { isOpen, type PortRequest } from "../src/core/port-request.ts";
import { makeSid, type Sid } from "../src/core/values/sid.ts";
import { agency } from "./port-script.ts";

/** One in ten requests is another agency's; of ours one in twenty is each person's. */
const persons = 20;

export const personOf = (index: number): string => `person-${index % persons}`;

/** Three numbers of each request; the areas and lines run on. */
export const numberOf = (index: number, which: number): string =>
  `+1${String(2_000_000_000 + index * 3 + which)}`;

export const carrierIdOf = (index: number): string => `sbx${index.toString(36)}`;

/** Effects that wait for a later try, each hundredth request's, and effects that are due now. */
const waiting = { every: 100, each: 3 };
export const dueNow = 50;

const statuses = ["draft", "in-review", "date-set", "completed", "completed", "cancelled"] as const;

type Row = {
  sid: Sid;
  index: number;
  agency: string;
  requester: string;
  created: number;
  request: PortRequest;
};

/** One that was not made before: of a million some are made twice, which a turn would notice and try again. */
const newSid = (made: Set<Sid>): Sid => {
  const sid = makeSid(randomBytes(5).toString("hex"));
  if (made.has(sid)) return newSid(made);
  made.add(sid);
  return sid;
};

const rowOf = (index: number, template: PortRequest, last: number, made: Set<Sid>): Row => {
  const sid = newSid(made);
  const status = statuses[index % statuses.length] ?? "draft";
  const theirs = index % 10 === 9 ? "other" : agency;
  const created = last + index;
  const requester = { ...template.requester, id: personOf(index) };
  const home = `bench:${index}`;
  const request = { ...template, sid, status, agency: theirs, created, touched: created, requester, home };
  return { sid, index, agency: theirs, requester: requester.id, created, request };
};

const statements = (database: DatabaseSync) => ({
  request: database.prepare(
    "insert into requests (sid, agency, rev, status, open, requester, name, created, touched, numbers_digest, orders_digest, state) values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  ),
  number: database.prepare("insert into request_numbers (sid, number, agency) values (?, ?, ?)"),
  order: database.prepare(
    "insert into carrier_orders (reference, carrier_id, agency, sid) values (?, ?, ?, ?)",
  ),
  history: database.prepare(
    "insert into history (agency, sid, at, actor, type, text) values (?, ?, ?, 'dana', 'answered', ?)",
  ),
  timer: database.prepare("insert into timers (sid, reminder, agency, due) values (?, 'draft', ?, ?)"),
  effect: database.prepare(
    "insert into effects (agency, lane, key, effect, attempts, due, dead) values (?, ?, ?, ?, 0, ?, 0)",
  ),
});

const later = Date.parse("2100-01-01T00:00:00Z");

const insert = (into: ReturnType<typeof statements>, row: Row): void => {
  const { sid, index, agency: whose, requester, created, request } = row;
  const digest = "0".repeat(43);
  const open = isOpen(request.status) ? 1 : 0;
  const state = JSON.stringify(request);
  const name = `bell atlantic, 3 numbers ${index}`;
  into.request.run(
    sid,
    whose,
    request.status,
    open,
    requester,
    name,
    created,
    created,
    digest,
    digest,
    state,
  );
  for (let which = 0; which < 3; which += 1) into.number.run(sid, numberOf(index, which), whose);
  into.order.run(`${sid}/1`, carrierIdOf(index), whose, sid);
  for (let entry = 0; entry < 4; entry += 1) into.history.run(whose, sid, created, "Service ZIP: 10019");
  if (open === 1) into.timer.run(sid, whose, index < dueNow ? index : later + index);
  const isWaiting = index % waiting.every === 0;
  if (!isWaiting && index > dueNow) return;
  const effect = JSON.stringify({ type: "file-request", sid, attempt: 1 });
  for (let each = 0; each < waiting.each; each += 1) {
    into.effect.run(whose, `request ${sid}`, `${sid}:${each}`, effect, index <= dueNow ? index : later);
  }
};

/** Fills an empty, closed store in one transaction, without the pace of turns. The SIDs come back by index. */
export const fill = (folder: string, template: PortRequest, size: number): Sid[] => {
  const database = new DatabaseSync(join(folder, "portside.db"));
  for (const pragma of ["synchronous = off", "cache_size = -800000", "foreign_keys = off"]) {
    database.exec(`pragma ${pragma}`);
  }
  database.exec("begin immediate");
  const into = statements(database);
  const made = new Set<Sid>();
  for (let index = 0; index < size; index += 1) insert(into, rowOf(index, template, template.created, made));
  for (const whose of ["requester", "''"]) {
    database.exec(
      `insert into request_counts select agency, ${whose}, open, count(*) from requests group by agency, ${whose}, open`,
    );
  }
  database.exec("commit");
  database.exec("pragma wal_checkpoint(truncate)");
  database.close();
  return [...made];
};
