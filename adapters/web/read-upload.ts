import { Busboy, type BusboyHeaders, type BusboyInstance } from "@fastify/busboy";
import type { Request } from "express";

export type SentFile = { name: string; bytes: Buffer };

/** A form with files as it came in; or what is wrong with it, and nothing of it is kept then. */
export type Upload =
  | { type: "whole"; files: SentFile[] }
  | { type: "too-large" | "too-many" | "unmarked" | "broken" };

/** The carriers' common limit for a document, for all files of one form together. */
export const mostBytes = 10 * 1024 * 1024;

/** What the form itself may add to its files: boundaries, names, the mark. */
const mostAround = 64 * 1024;
const mostFiles = 20;

const opened = (request: Request): BusboyInstance | null => {
  try {
    return new Busboy({
      headers: request.headers as BusboyHeaders,
      limits: { fields: 4, fieldSize: 200, files: mostFiles, parts: mostFiles + 5, headerPairs: 20 },
    });
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
};

/**
 * Reads a form with files while it streams in, and no further than it may be read. `marked` judges the fields that
 * come before the first file: without it no file is read at all.
 */
export const readUpload = (
  request: Request,
  marked: (fields: Record<string, string>) => boolean,
): Promise<Upload> => {
  if (Number(request.get("Content-Length") ?? 0) > mostBytes + mostAround)
    return Promise.resolve({ type: "too-large" });
  const form = opened(request);
  if (!form) return Promise.resolve({ type: "broken" });
  const fields: Record<string, string> = {};
  const files: { name: string; parts: Buffer[] }[] = [];
  let length = 0;
  return new Promise((resolve) => {
    const end = (upload: Upload): void => {
      request.unpipe(form);
      resolve(upload);
    };
    form.on("field", (name, value) => {
      fields[name] = value;
    });
    form.on("file", (_field, stream, name) => {
      const parts: Buffer[] = [];
      files.push({ name: name ?? "", parts });
      if (!marked(fields)) end({ type: "unmarked" });
      stream.on("data", (part: Buffer) => {
        length += part.length;
        if (length > mostBytes) end({ type: "too-large" });
        else parts.push(part);
      });
      stream.on("error", () => end({ type: "broken" }));
    });
    form.on("filesLimit", () => end({ type: "too-many" }));
    form.on("partsLimit", () => end({ type: "too-many" }));
    form.on("error", () => end({ type: "broken" }));
    form.on("finish", () => {
      if (!marked(fields)) return end({ type: "unmarked" });
      const sent = files.map(({ name, parts }) => ({ name, bytes: Buffer.concat(parts) }));
      end({ type: "whole", files: sent.filter(({ name, bytes }) => name !== "" || bytes.length > 0) });
    });
    // A request that arrived as a whole while its link was looked up closes before the form is read to its end.
    request.once("close", () => {
      if (!request.complete) end({ type: "broken" });
    });
    request.pipe(form);
  });
};
