import { join } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { tailOf } from "../adapters/storage/inventory-index.ts";
import { documentsIn } from "../adapters/storage/named-documents.ts";
import { openSqlite } from "../adapters/storage/sqlite.ts";
import { type Effect, laneOf } from "../src/core/effect.ts";
import { numbersOfRequest } from "../src/core/numbers-of-request.ts";
import { isOpen, nameOf, numbersOf, type PortRequest } from "../src/core/port-request.ts";
import { sealAnswers } from "../src/core/seal-answers.ts";
import type { TurnRecord } from "../src/runtime/ports.ts";
import { benchKeys } from "./engine.ts";

const pragmas = [
  "journal_mode = wal",
  "synchronous = full",
  "busy_timeout = 5000",
  "secure_delete = on",
  "foreign_keys = on",
  "trusted_schema = off",
];

/** What the store writes, by hand; the tables know it alike in both engines. */
export const sql = {
  inbox: "insert into inbox (source, event_id, at) values (?, ?, ?)",
  insert:
    "insert into requests (rev, status, open, requester, name, touched, numbers_digest, orders_digest, inventory_digest, state, created, sid, agency) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  update:
    "update requests set rev = ?, status = ?, open = ?, requester = ?, name = ?, touched = ?, numbers_digest = ?, orders_digest = ?, inventory_digest = ?, state = ?, created = ? where sid = ? and agency = ?",
  count:
    "insert into request_counts (agency, requester, open, total) values (?, ?, ?, 1) on conflict (agency, requester, open) do update set total = request_counts.total + 1",
  number: "insert into request_numbers (sid, number, agency) values (?, ?, ?)",
  order: "insert into carrier_orders (reference, carrier_id, agency, sid) values (?, ?, ?, ?)",
  inventory:
    "insert into inventory (agency, number, tail, source, status, sid, rev) values (?, ?, ?, 'ported', ?, ?, 1) on conflict (agency, number) do update set status = excluded.status, sid = excluded.sid, rev = inventory.rev + 1",
  document: "insert into request_documents (sid, hash) values (?, ?) on conflict do nothing",
  conversation:
    "insert into conversations (id, agency, rev, state) values (?, ?, ?, ?) on conflict (id) do update set rev = excluded.rev, state = excluded.state",
  history: "insert into history (agency, sid, at, actor, type, text) values (?, ?, ?, ?, ?, ?)",
  effect:
    "insert into effects (agency, lane, key, replaces, effect, attempts, due, dead) values (?, ?, ?, ?, ?, 0, ?, 0)",
  replace: "delete from effects where replaces = ? and agency = ? and attempts = 0 and dead = 0",
  done: "delete from effects where id = ?",
  timer:
    "insert into timers (sid, reminder, agency, due) values (?, ?, ?, ?) on conflict (sid, reminder) do update set due = excluded.due",
  forget: "delete from timers where sid = ? and reminder = ?",
};

/** What a turn reads first, with the language of whoever it is for. */
export const reads = {
  conversation:
    "select (select state from conversations where id = ?) as state, (select language from languages where agency = ? and person = ?) as language",
  request:
    "select state, (select language from languages where languages.agency = requests.agency and languages.person = requests.requester) as language from requests where agency = ? and sid = ?",
};

/** Whose language is read does not matter to how long it takes: that of who began the request. */
export const openingOf = ({ agency, conversation, request }: TurnRecord): string[] => [
  conversation?.id ?? "",
  agency,
  request?.state.requester.id ?? "",
];

export type Write = { statement: keyof typeof sql; values: SQLInputValue[] };

const digest = "0".repeat(43);

/** The row of a request as the store writes it; a digest is as long as the store's. */
const requestWrites = (state: PortRequest, loadedRev: number | null, stored: PortRequest | null): Write[] => {
  const { sid, agency, rev, status, requester, touched, created, orders } = state;
  const numbers = numbersOf(state);
  const known = new Set(stored ? numbersOf(stored) : []);
  const knownOrders = new Set(stored?.orders.map((order) => order.reference));
  const standing = numbersOfRequest(state) ?? [];
  const stood = new Map(stored ? (numbersOfRequest(stored) ?? []) : []);
  const digests = [numbers, orders, standing].map((each) => (each.length > 0 ? digest : ""));
  const open = isOpen(status) ? 1 : 0;
  const text = JSON.stringify(sealAnswers(state, benchKeys));
  const name = nameOf(state).toLowerCase();
  const values = [rev, status, open, requester.id, name, touched, ...digests, text, created, sid, agency];
  return [
    { statement: loadedRev === null ? "insert" : "update", values },
    ...(loadedRev === null ? ["", requester.id] : []).map((each): Write => {
      return { statement: "count", values: [agency, each, open] };
    }),
    ...numbers
      .filter((number) => !known.has(number))
      .map((number): Write => ({ statement: "number", values: [sid, number, agency] })),
    ...orders
      .filter((order) => !knownOrders.has(order.reference))
      .map(({ reference, carrierId }): Write => {
        return { statement: "order", values: [reference, carrierId.toLowerCase(), agency, sid] };
      }),
    ...standing
      .filter(([number, how]) => stood.get(number) !== how)
      .map(([number, how]): Write => {
        return { statement: "inventory", values: [agency, number, tailOf(number), how, sid] };
      }),
  ];
};

const effectWrites = ({ agency, at, source, eventId, effects }: TurnRecord): Write[] =>
  effects.flatMap((effect, index): Write[] => {
    if (effect.type === "remind")
      return [{ statement: "timer", values: [effect.sid, effect.reminder, agency, effect.due] }];
    if (effect.type === "forget") return [{ statement: "forget", values: [effect.sid, effect.reminder] }];
    const replaces = effect.type === "update-card" ? `update-card ${effect.card.sid} ${effect.to}` : null;
    const key = `${source}:${eventId}:${index}`;
    const values = [agency, laneOf(effect), key, replaces, JSON.stringify(effect), at];
    const append: Write = { statement: "effect", values };
    return replaces === null ? [append] : [{ statement: "replace", values: [replaces, agency] }, append];
  });

const documentsOf = (state: PortRequest | null, effects: Effect[]): Set<string> =>
  documentsIn([JSON.stringify([state?.bill, state?.letter, effects.filter((effect) => "sid" in effect)])]);

/** Documents that the request names since this turn. */
const documentWrites = ({ request, effects }: TurnRecord, stored: PortRequest | null): Write[] => {
  const known = documentsOf(stored, []);
  const sid = request?.state.sid ?? "";
  return [...documentsOf(request?.state ?? null, effects)]
    .filter((hash) => !known.has(hash))
    .map((hash): Write => ({ statement: "document", values: [sid, hash] }));
};

/** Everything one turn writes, worked out beforehand, in the store's order. `stored` is the request before it. */
export const writesOf = (turn: TurnRecord, stored: PortRequest | null): Write[] => {
  const { agency, source, eventId, at, conversation, request, history, completes } = turn;
  return [
    { statement: "inbox", values: [source, eventId, at] },
    ...(request ? requestWrites(request.state, request.loadedRev, stored) : []),
    ...(conversation
      ? [
          {
            statement: "conversation" as const,
            values: [conversation.id, agency, conversation.rev ?? 0, JSON.stringify(conversation)],
          },
        ]
      : []),
    ...documentWrites(turn, stored),
    ...history.map((entry): Write => {
      const sid = request?.state.sid ?? "";
      return { statement: "history", values: [agency, sid, entry.at, entry.by, entry.type, entry.text] };
    }),
    ...(completes === null ? [] : [{ statement: "done" as const, values: [completes] }]),
    ...effectWrites(turn),
  ];
};

/** The peer: the store's own tables and indexes, read and written by hand in one transaction a turn, and nothing else. */
export const openBare = async (folder: string) => {
  const made = await openSqlite(folder, benchKeys);
  await made.close();
  const database = new DatabaseSync(join(folder, "portside.db"));
  for (const pragma of pragmas) database.exec(`pragma ${pragma}`);
  const statements = Object.fromEntries(
    Object.entries(sql).map(([name, text]) => [name, database.prepare(text)]),
  ) as Record<keyof typeof sql, StatementSync>;
  const begin = database.prepare("begin immediate");
  const commit = database.prepare("commit");
  const conversationOf = database.prepare(reads.conversation);
  const requestOf = database.prepare(reads.request);
  const open = (row: unknown): unknown => {
    const state = (row as { state: string | null } | undefined)?.state;
    return state ? JSON.parse(state) : null;
  };

  /** A turn changes states it must first read: the rows by their keys, as JSON, and the new ones back to text. */
  const read = (turn: TurnRecord): string[] => {
    const { conversation, request } = turn;
    if (conversation) open(conversationOf.get(...openingOf(turn)));
    if (request) open(requestOf.get(request.state.agency, request.state.sid));
    return [conversation, request?.state].map((each) => JSON.stringify(each));
  };

  return {
    /** One transaction; how long its reading took of it, in milliseconds. */
    write: (turn: TurnRecord, writes: Write[]): number => {
      begin.run();
      const from = performance.now();
      read(turn);
      const reading = performance.now() - from;
      for (const { statement, values } of writes) statements[statement].run(...values);
      commit.run();
      return reading;
    },
    finish: (id: number): void => {
      statements.done.run(id);
    },
    close: (): void => database.close(),
  };
};

const tables = [
  "inbox",
  "requests",
  "request_counts",
  "request_numbers",
  "carrier_orders",
  "inventory",
  "request_documents",
  "conversations",
  "history",
  "effects",
  "timers",
];

const contentsOf = (database: DatabaseSync, table: string): string => {
  const rows = database.prepare(`select * from ${table}`).all();
  const bytes = rows.reduce((sum, row) => sum + JSON.stringify(Object.values(row)).length, 0);
  return `${rows.length} rows, ${bytes} bytes`;
};

/** Rows and bytes of every table, to be sure that both sides wrote the same. */
export const contentsAt = (folder: string): Record<string, string> => {
  const database = new DatabaseSync(join(folder, "portside.db"), { readOnly: true });
  const contents = Object.fromEntries(tables.map((table) => [table, contentsOf(database, table)]));
  database.close();
  return contents;
};
