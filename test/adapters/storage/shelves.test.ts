import { createHash, randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createEmulator } from "emulate";
import { documentsOn } from "../../../adapters/storage/files.ts";
import { openPostgres, type SharedRecords } from "../../../adapters/storage/postgres.ts";
import { s3Shelf } from "../../../adapters/storage/s3-shelf.ts";
import { folderShelf, type Shelf } from "../../../adapters/storage/shelf.ts";
import { dataFolder } from "../../support/data-folder.ts";
import { freePort } from "../../support/free-port.ts";
import { type PostgresServer, startPostgres } from "../../support/postgres-server.ts";
import { testKeyring } from "../../support/test-keyring.ts";

const data = dataFolder();
const noPictures = () => Promise.reject(new Error("Nothing is joined here."));
/** The pair that AWS prints in its own documentation, which the peer takes. */
const pair = {
  accessKeyId: "AKIAIOSFODNN7EXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
};

let server: PostgresServer;
let records: SharedRecords;
let s3: { url: string; close(): Promise<void> };
const bucket = (name: string): Shelf =>
  s3Shelf({ bucket: name, region: "us-east-1", endpoint: s3.url, ...pair });

beforeAll(async () => {
  server = await startPostgres();
  const url = await server.database();
  records = await openPostgres({ url, size: 3, onBroken: () => undefined }, testKeyring());
  s3 = await createEmulator({
    service: "aws",
    port: await freePort(),
    seed: { aws: { s3: { buckets: [{ name: "bills" }] } } },
  });
});
afterAll(async () => {
  await records.close();
  await server.stop();
  await s3.close();
  data.remove();
});

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe.each<[string, () => Shelf]>([
  ["a folder", () => folderShelf(data.folder)],
  ["Postgres", () => records.shelf],
  ["S3", () => bucket("bills")],
])("documents in %s", (_, open) => {
  test("are sealed, read back as they were, and twice is once", async () => {
    const shelf = open();
    const documents = documentsOn(shelf, testKeyring(), noPictures);
    const plain = Buffer.concat([Buffer.from("%PDF-1.7 "), randomBytes(300_000)]);
    const kept = await documents.keep("letter.pdf", "application/pdf", plain);
    expect(kept.hash).toBe(hashOf(plain));
    expect(await documents.keep("letter.pdf", "application/pdf", plain)).toEqual(kept);
    expect(Buffer.from(await documents.read(kept.hash)).equals(plain)).toBe(true);
    expect(Buffer.from(await shelf.get(kept.hash)).includes("%PDF-1.7")).toBe(false);
  });

  test("are missed where they are not", async () => {
    await expect(open().get(hashOf(Buffer.from("never kept")))).rejects.toThrow();
  });
});

test("a bucket that is not there is told, and nothing of the key", async () => {
  const failure = await bucket("elsewhere")
    .put("a".repeat(64), Buffer.from("sealed"))
    .then(
      () => "kept",
      (error: unknown) => String(error),
    );
  expect(failure).toMatch(/elsewhere/);
  expect(failure).not.toMatch(/EXAMPLE/);
});
