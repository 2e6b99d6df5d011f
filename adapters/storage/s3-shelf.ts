import { createHash } from "node:crypto";
import { AwsClient } from "aws4fetch";
import { mostStart, type Shelf } from "./shelf.ts";

export type S3Options = {
  bucket: string;
  region: string;
  /** Where the service is, when it is not Amazon's: "https://s3.example.com". */
  endpoint: string | null;
  accessKeyId: string;
  secretAccessKey: string;
};

/** Milliseconds for one request with the largest document, and how often one that failed is sent again. */
const patience = 20_000;
const retries = 3;

/** What a page of ListObjectsV2 names of ours (docs.aws.amazon.com, AmazonS3, API_ListObjectsV2). */
const objectsIn = (page: string): string[] =>
  [...page.matchAll(/<Key>documents\/[0-9a-f]{2}\/([0-9a-f]{64})</g)].flatMap(([, hash]) => hash ?? []);

/** A shelf in a bucket of S3, or of a service that speaks as S3 does, below `documents/`. */
export const s3Shelf = (options: S3Options): Shelf => {
  const { bucket, region, endpoint, accessKeyId, secretAccessKey } = options;
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: "s3", retries });
  const base = (endpoint ?? `https://s3.${region}.amazonaws.com`).replace(/\/$/, "");
  const addressOf = (hash: string): string => `${base}/${bucket}/documents/${hash.slice(0, 2)}/${hash}`;

  const send = async (
    hash: string,
    request: RequestInit,
    address: string = addressOf(hash),
  ): Promise<Response> => {
    const response = await client.fetch(address, {
      ...request,
      signal: AbortSignal.timeout(patience),
    });
    if (response.ok) return response;
    // The answer may name keys and hosts; the status says enough.
    await response.body?.cancel();
    throw new Error(
      response.status === 404
        ? `The document ${hash} is not in the bucket ${bucket}; restore it, or set S3_BUCKET to the one it is in.`
        : `The bucket ${bucket} answered ${response.status}; check the S3_ settings and what the key may do.`,
    );
  };

  return {
    // The checksum makes the service refuse what arrives damaged.
    put: async (hash, sealed) => {
      const checksum = createHash("sha256").update(sealed).digest("hex");
      const headers = { "x-amz-content-sha256": checksum, "content-type": "application/octet-stream" };
      await send(hash, { method: "PUT", body: Uint8Array.from(sealed), headers });
    },
    get: async (hash) => Buffer.from(await (await send(hash, { method: "GET" })).arrayBuffer()),
    start: async (hash) => {
      const headers = { range: `bytes=0-${mostStart - 1}` };
      const answer = await send(hash, { method: "GET", headers });
      return Buffer.from(await answer.arrayBuffer()).subarray(0, mostStart);
    },
    list: async function* () {
      for (let next: string | null = ""; next !== null; ) {
        const asked = new URLSearchParams({ "list-type": "2", prefix: "documents/" });
        if (next !== "") asked.set("continuation-token", next);
        const page = await (await send("", { method: "GET" }, `${base}/${bucket}?${asked}`)).text();
        yield objectsIn(page);
        next = /<NextContinuationToken>([^<]+)</.exec(page)?.[1] ?? null;
      }
    },
    remove: async (hash) => {
      await send(hash, { method: "DELETE" });
    },
  };
};
