import { documentsOn } from "../adapters/storage/files.ts";
import type { PictureJoiner } from "../adapters/storage/one-document.ts";
import { folderShelf, type Shelf } from "../adapters/storage/shelf.ts";
import { openSqlite } from "../adapters/storage/sqlite.ts";
import type { Records } from "../adapters/storage/store.ts";
import type { Config } from "./config.ts";
import type { KeyPlace } from "./letter/open-seal-key.ts";
import type { OwnDocuments } from "./runtime/lent-ports.ts";
import { type Log, reasonOf } from "./runtime/log.ts";
import { ownedDocuments } from "./runtime/owned-documents.ts";
import type { Clock, Keyring } from "./runtime/ports.ts";
import { openSharedClock } from "./runtime/shared-clock.ts";
import { whileUnreachable } from "./runtime/while-unreachable.ts";

export type OpenedRecords = {
  store: Records;
  documents: OwnDocuments;
  /** Where they stand, sealed. */
  shelf: Shelf;
  /** Where the key that seals letters stands; undefined for the data folder. */
  sealKey: KeyPlace | undefined;
  /** The time that goes for everything written there: the database's where processes share it. */
  clock: Clock;
};

export type RecordsOptions = { config: Config; ring: Keyring; join: PictureJoiner; clock: Clock; log: Log };

/** Milliseconds that a start waits for a database that restarts just now. */
const starting = 30_000;

/** Belongs to no agency. */
const nobody = "";
const checkPlace = "keys/check";

/** What one process notes for all, once: the first one's stays. */
const noteForAll = async (store: Records, key: string, value: string, at: number): Promise<string> => {
  await store.noteOnce({ source: "shared", eventId: key, at }, [{ agency: nobody, key, value }]);
  return String(await store.note(nobody, key));
};

/** Every process must have the keys: what one seals another has to open. Throws a sentence when this one has not. */
const checkKeys = async (store: Records, ring: Keyring, now: number): Promise<void> => {
  const kept = await noteForAll(store, "key check", ring.seal("portside", checkPlace), now);
  try {
    ring.open(kept, checkPlace);
  } catch (error) {
    throw new Error(
      "The records in this database were sealed with another key. Give every process the same PORTSIDE_KEYS, or the key file of the first one.",
      { cause: error },
    );
  }
};

const sharedSealKey = (store: Records, now: () => number): KeyPlace => {
  const key = "seal key";
  return {
    read: async () => {
      const kept = await store.note(nobody, key);
      return typeof kept === "string" ? Buffer.from(kept, "base64") : null;
    },
    keep: async (sealed) =>
      Buffer.from(await noteForAll(store, key, Buffer.from(sealed).toString("base64"), now()), "base64"),
  };
};

/** The bucket for documents, where one is set. */
export const bucketOf = async (config: Config): Promise<Shelf | null> => {
  const { S3_BUCKET: bucket, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = config;
  if (!bucket || !accessKeyId || !secretAccessKey) return null;
  const { s3Shelf } = await import("../adapters/storage/s3-shelf.ts");
  const { S3_REGION: region, S3_ENDPOINT: endpoint = null } = config;
  return s3Shelf({ bucket, region, endpoint, accessKeyId, secretAccessKey });
};

/**
 * The records and the documents: in Postgres where it is set, so that any number of processes share them, else in the
 * data folder; documents in a bucket where one is set. Throws a sentence when the folder is in use.
 */
export const openRecords = async (options: RecordsOptions): Promise<OpenedRecords> => {
  const { config, ring, join, clock, log } = options;
  const { DATABASE_URL: url, DATABASE_POOL: size, DATA_DIR: folder } = config;
  const bucket = await bucketOf(config);
  if (url === undefined) {
    const store = await openSqlite(folder, ring);
    const shelf = bucket ?? folderShelf(folder);
    const documents = ownedDocuments(store, documentsOn(shelf, ring, join));
    return { store, documents, shelf, sealKey: undefined, clock };
  }
  const { openPostgres } = await import("../adapters/storage/postgres.ts");
  const onBroken = (error: Error): void =>
    log.warn({ error: reasonOf(error) }, "a connection to the database broke");
  const open = async () => {
    const { shelf, ...store } = await openPostgres({ url, size, onBroken }, ring);
    try {
      await checkKeys(store, ring, await store.time());
      return { shelf, store, shared: await openSharedClock({ ask: store.time, log }) };
    } catch (error) {
      await store.close();
      throw error;
    }
  };
  const { shelf, store, shared } = await whileUnreachable(open, starting, (error) =>
    log.warn({ error: reasonOf(error) }, "the database does not answer yet, the start waits"),
  );
  const close = async (): Promise<void> => {
    shared.end();
    await store.close();
  };
  return {
    store: { ...store, close },
    clock: shared,
    documents: ownedDocuments(store, documentsOn(bucket ?? shelf, ring, join)),
    shelf: bucket ?? shelf,
    sealKey: sharedSealKey(store, shared.now),
  };
};
