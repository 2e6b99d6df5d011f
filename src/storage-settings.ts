import { z } from "zod";

/** The settings of where records and documents are kept, a part of the configuration. */
export const storageSettings = {
  DATABASE_URL: z
    .url({
      protocol: /^postgres(?:ql)?$/,
      error: "must look like postgres://user:password@host:5432/portside",
    })
    .optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: "must look like redis://:password@host:6379" }).optional(),
  S3_BUCKET: z.string().min(3).max(63).optional(),
  S3_REGION: z.string().min(1).default("us-east-1"),
  S3_ENDPOINT: z.url({ protocol: /^https?$/, error: "must look like https://s3.example.com" }).optional(),
  S3_ACCESS_KEY_ID: z.string().min(3).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(8).optional(),
};

type Given = {
  [Name in "S3_BUCKET" | "S3_ENDPOINT" | "S3_ACCESS_KEY_ID" | "S3_SECRET_ACCESS_KEY"]?: string | undefined;
};

const s3Names = ["S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"] as const;

/** What is missing for a bucket that was begun, one sentence each. */
export const storageFaults = (given: Given): string[] => {
  const missing = s3Names.filter((name) => given[name] === undefined);
  if (missing.length === s3Names.length && given.S3_ENDPOINT === undefined) return [];
  return missing.length === 0 ? [] : [`${missing.join(" and ")} is missing beside the others`];
};
