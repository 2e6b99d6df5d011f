import { createHash } from "node:crypto";
import { AwsClient } from "aws4fetch";
import type { Shelf } from "./shelf.ts";

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

/** A shelf in a bucket of S3, or of a service that speaks as S3 does, below `documents/`. */
export const s3Shelf = (options: S3Options): Shelf => {
  const { bucket, region, endpoint, accessKeyId, secretAccessKey } = options;
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: "s3", retries });
  const base = (endpoint ?? `https://s3.${region}.amazonaws.com`).replace(/\/$/, "");
  const addressOf = (hash: string): string => `${base}/${bucket}/documents/${hash.slice(0, 2)}/${hash}`;

  const send = async (hash: string, request: RequestInit): Promise<Response> => {
    const response = await client.fetch(addressOf(hash), {
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
  };
};
