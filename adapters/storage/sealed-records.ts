import type { Kysely } from "kysely";
import { sql } from "kysely";
import { headText } from "../../src/core/evidence-chain.ts";
import type { Json } from "../../src/core/json.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import type { Keyring } from "../../src/runtime/ports.ts";
import { inTransaction } from "./in-transaction.ts";
import type { Tables } from "./schema.ts";
import { type KeyColumn, tableRows } from "./table-rows.ts";

/** How many sealed values and signatures each key made, by its id. */
export type KeyUses = Record<string, number>;

/** How many were made anew, and where those stand that did not open at their place. */
export type Resealed = { changed: number; stuck: string[] };

/** What of the records is sealed or signed, whoever did it. */
export type SealedRecords = {
  uses(ring: Pick<Keyring, "madeBy">): Promise<KeyUses>;
  /** Goes once through everything, a few rows at a time; whoever writes meanwhile is never in the way of it for long. */
  reseal(ring: Keyring, went: () => Promise<void>): Promise<Resealed>;
};

type Row = Record<string, string | number | null>;
type Place = { table: "requests" | "conversations" | "notes" | "effects"; key: KeyColumn[]; column: string };

const places: Place[] = [
  { table: "requests", key: ["sid"], column: "state" },
  { table: "conversations", key: ["id"], column: "state" },
  { table: "notes", key: ["agency", "key"], column: "value" },
  { table: "effects", key: ["id"], column: "effect" },
];

/** Rows of one transaction, few enough that a turn hardly waits for it. */
const batch = 20;

/** The key of the note with the key that seals letters, which is sealed bytes in base64, and where those belong. */
const sealKey = { note: "seal key", place: "keys/seal" };

/** Where the value at a path of a row may belong; the seal itself shows which of them is right. */
const belongings = (row: Row, path: string[], sids: string[]): string[] => [
  ...[...path].reverse().flatMap((step) => sids.map((sid) => `requests/${sid}/${step}`)),
  ...(row.key === undefined ? [] : [`${row.agency}/${row.key}`, String(row.key), "keys/check"]),
];

const sidsIn = (text: string): string[] => [...new Set(text.match(/PR-[0-9A-Z]{4}-[0-9A-Z]{4}/g) ?? [])];

const mapTexts = (value: Json, path: string[], map: (text: string, path: string[]) => string): Json => {
  if (typeof value === "string") return map(value, path);
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, path, map));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, mapTexts(each as Json, [...path, key], map)]),
  );
};

const tryOpen = (ring: Keyring, token: string, place: string): string | null => {
  try {
    return ring.open(token, place);
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
};

/** The token made anew for the place it opens at, or null where it opens nowhere. */
const anew = (ring: Keyring, token: string, belongs: string[]): string | null => {
  for (const place of belongs) {
    const plain = tryOpen(ring, token, place);
    if (plain === null) continue;
    const made = ring.seal(plain, place);
    if (ring.open(made, place) !== plain) throw new Error(`What was sealed anew for ${place} does not open.`);
    return made;
  }
  return null;
};

const withKey = (row: Row, key: KeyColumn[]) =>
  sql.join(
    key.map((column) => sql`${sql.ref(column)} = ${row[column]}`),
    sql` and `,
  );

export const sealedRecords = (db: Kysely<Tables>): SealedRecords => {
  const rowsOf = ({ table, key, column }: Place): AsyncGenerator<Row[]> =>
    tableRows(db, db, table, key, batch, sql`${sql.ref(column)} like '%"v1.%'`);
  const heads = (): AsyncGenerator<Row[]> => tableRows(db, db, "evidence_heads", ["agency", "sid"], batch);

  const keptSealKey = async (): Promise<{ value: string; bytes: Uint8Array } | null> => {
    const row = await db
      .selectFrom("notes")
      .select("value")
      .where("agency", "=", "")
      .where("key", "=", sealKey.note)
      .executeTakeFirst();
    return row ? { value: row.value, bytes: Buffer.from(JSON.parse(row.value) as string, "base64") } : null;
  };

  /** Changes rows that are still as they were read; one that was written meanwhile is left for the next time. */
  const change = async (
    table: string,
    key: KeyColumn[],
    column: string,
    rows: { row: Row; text: string }[],
  ) => {
    if (rows.length === 0) return 0;
    return inTransaction(db, async (on) => {
      let changed = 0;
      for (const { row, text } of rows) {
        const update = sql`update ${sql.table(table)} set ${sql.ref(column)} = ${text}
          where ${withKey(row, key)} and ${sql.ref(column)} = ${row[column]}`;
        const { numAffectedRows } = await on.executeQuery(update.compile(db));
        changed += Number(numAffectedRows ?? 0);
      }
      return changed;
    });
  };

  const resealPlace = async (place: Place, ring: Keyring, stuck: string[], went: () => Promise<void>) => {
    const { table, key, column } = place;
    const [active] = ring.ids();
    let changed = 0;
    for await (const rows of rowsOf(place)) {
      const changes = rows.flatMap((row) => {
        const old = String(row[column]);
        const sids = sidsIn(`${row.sid ?? ""} ${row.key ?? ""} ${old}`);
        const text = JSON.stringify(
          mapTexts(JSON.parse(old) as Json, [], (token, path) => {
            const madeBy = ring.madeBy(token);
            if (!token.startsWith("v1.") || madeBy === null || madeBy === active) return token;
            const made = anew(ring, token, belongings(row, path, sids));
            if (made === null)
              stuck.push(`${table} ${key.map((each) => row[each]).join(" ")} ${path.join(".")} (${madeBy})`);
            return made ?? token;
          }),
        );
        return text === old ? [] : [{ row, text }];
      });
      changed += await change(table, key, column, changes);
      await went();
    }
    return changed;
  };

  const resign = async (ring: Keyring, stuck: string[], went: () => Promise<void>): Promise<number> => {
    const [active] = ring.ids();
    let changed = 0;
    for await (const rows of heads()) {
      const changes = rows.flatMap((row) => {
        const signature = String(row.signature);
        if (ring.madeBy(signature) === active) return [];
        const head = { sequence: Number(row.sequence), digest: String(row.digest) };
        const text = headText(String(row.agency), row.sid as Sid, head);
        if (ring.isSigned(text, signature)) return [{ row, text: ring.sign(text) }];
        stuck.push(
          `evidence of ${row.sid}, whose end was not signed by this Portside (${ring.madeBy(signature)})`,
        );
        return [];
      });
      changed += await change("evidence_heads", ["agency", "sid"], "signature", changes);
      await went();
    }
    return changed;
  };

  return {
    uses: async (ring) => {
      const uses: KeyUses = {};
      const count = (id: string | null): void => {
        if (id !== null) uses[id] = (uses[id] ?? 0) + 1;
      };
      for (const place of places)
        for await (const rows of rowsOf(place))
          for (const row of rows)
            mapTexts(JSON.parse(String(row[place.column])) as Json, [], (text) => {
              if (text.startsWith("v1.")) count(ring.madeBy(text));
              return text;
            });
      for await (const rows of heads()) for (const row of rows) count(ring.madeBy(String(row.signature)));
      const kept = await keptSealKey();
      if (kept) count(ring.madeBy(kept.bytes));
      return uses;
    },
    reseal: async (ring, went) => {
      const stuck: string[] = [];
      let changed = 0;
      for (const place of places) changed += await resealPlace(place, ring, stuck, went);
      changed += await resign(ring, stuck, went);
      const kept = await keptSealKey();
      if (kept && ring.madeBy(kept.bytes) !== ring.ids()[0]) {
        const sealed = ring.sealBytes(ring.openBytes(kept.bytes, sealKey.place), sealKey.place);
        const text = JSON.stringify(Buffer.from(sealed).toString("base64"));
        const row = { agency: "", key: sealKey.note, value: kept.value };
        changed += await change("notes", ["agency", "key"], "value", [{ row, text }]);
      }
      return { changed, stuck };
    },
  };
};
