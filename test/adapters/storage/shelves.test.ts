import { createHash, randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createEmulator } from "emulate";
import { documentsOn } from "../../../adapters/storage/files.ts";
import { openPostgres, type SharedRecords } from "../../../adapters/storage/postgres.ts";
import { s3Shelf } from "../../../adapters/storage/s3-shelf.ts";
import { folderShelf, type Shelf } from "../../../adapters/storage/shelf.ts";
import { keyring } from "../../../src/runtime/keyring.ts";
import { dataFolder } from "../../support/data-folder.ts";
import { freePort } from "../../support/free-port.ts";
import { type PostgresServer, startPostgres } from "../../support/postgres-server.ts";
import { isSignedWith, openS3Gate } from "../../support/s3-gate.ts";
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
let gate: { url: string; close(): Promise<void> };
const bucket = (name: string, change: Partial<typeof pair> = {}): Shelf =>
  s3Shelf({ bucket: name, region: "us-east-1", endpoint: gate.url, ...pair, ...change });

beforeAll(async () => {
  server = await startPostgres();
  const url = await server.database();
  records = await openPostgres({ url, size: 3, onBroken: () => undefined }, testKeyring());
  s3 = await createEmulator({
    service: "aws",
    port: await freePort(),
    seed: { aws: { s3: { buckets: [{ name: "bills" }] } } },
  });
  gate = await openS3Gate(s3.url, pair.secretAccessKey);
});
afterAll(async () => {
  await records.close();
  await server.stop();
  await gate.close();
  await s3.close();
  data.remove();
});

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const listedOn = async (shelf: Shelf): Promise<string[]> => {
  const all: string[] = [];
  for await (const some of shelf.list()) all.push(...some);
  return all;
};

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

  test("are listed, begin with the key that sealed them, are sealed anew in their place, and go", async () => {
    const shelf = open();
    const ring = testKeyring();
    const newer = keyring({
      keys: { test: Buffer.alloc(32, 7), newer: Buffer.alloc(32, 8) },
      active: "newer",
    });
    const plain = Buffer.concat([Buffer.from("%PDF-1.7 "), randomBytes(500)]);
    const { hash } = await documentsOn(shelf, ring, noPictures).keep("l.pdf", "application/pdf", plain);
    const listed = await listedOn(shelf);
    expect(listed.filter((each) => each === hash)).toHaveLength(1);
    expect(ring.madeBy(await shelf.start(hash))).toBe("test");
    expect((await shelf.start(hash)).length).toBe(64);
    await shelf.put(hash, newer.sealBytes(plain, `documents/${hash}`));
    expect(newer.madeBy(await shelf.start(hash))).toBe("newer");
    expect(Buffer.from(await documentsOn(shelf, newer, noPictures).read(hash))).toEqual(plain);
    await shelf.remove(hash);
    await shelf.remove(hash);
    await expect(shelf.get(hash)).rejects.toThrow();
    expect(await listedOn(shelf)).not.toContain(hash);
  });

  test("are missed where they are not", async () => {
    await expect(open().get(hashOf(Buffer.from("never kept")))).rejects.toThrow();
  });
});

test("signatures are looked at as Amazon does: those of its own example are right, and no others", () => {
  const url = "/test.txt";
  const headers = {
    host: "examplebucket.s3.amazonaws.com",
    range: "bytes=0-9",
    "x-amz-content-sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "x-amz-date": "20130524T000000Z",
    authorization:
      "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
  };
  const signed = { method: "GET", url, headers };
  expect(isSignedWith(pair.secretAccessKey, signed)).toBe(true);
  expect(isSignedWith("another secret", signed)).toBe(false);
  expect(isSignedWith(pair.secretAccessKey, { ...signed, url: "/other.txt" })).toBe(false);
});

test("a bucket refuses what is signed with another secret", async () => {
  const sealed = Buffer.from("sealed");
  const hash = hashOf(sealed);
  await bucket("bills").put(hash, sealed);
  const stranger = bucket("bills", { secretAccessKey: "made-up-secret" });
  await expect(stranger.put(hash, sealed)).rejects.toThrow("The bucket bills answered 403");
  await expect(stranger.get(hash)).rejects.toThrow("The bucket bills answered 403");
  await expect(listedOn(stranger)).rejects.toThrow("The bucket bills answered 403");
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
