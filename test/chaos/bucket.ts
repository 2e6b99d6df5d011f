import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** As much of S3 as a shelf of documents needs. While it is full it refuses what is new and hands out what is there. */
export const openBucket = async () => {
  const objects = new Map<string, Buffer>();
  let isFull = false;
  let refused = 0;

  const put = (request: IncomingMessage, response: ServerResponse, path: string, body: Buffer): void => {
    if (isFull) {
      refused += 1;
      response.writeHead(507).end();
      return;
    }
    objects.set(path, body);
    response.writeHead(200).end();
    request.resume();
  };

  const get = ({ headers }: IncomingMessage, response: ServerResponse, path: string): void => {
    const found = objects.get(path);
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    const last = /^bytes=0-(\d+)$/.exec(headers.range ?? "")?.[1];
    if (last === undefined) response.writeHead(200).end(found);
    else response.writeHead(206).end(found.subarray(0, Number(last) + 1));
  };

  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.once("end", () => {
      const path = new URL(request.url ?? "/", "http://bucket").pathname;
      if (request.method === "PUT") put(request, response, path, Buffer.concat(parts));
      else get(request, response, path);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    /** The settings that lead Portside here. */
    environment: {
      S3_BUCKET: "documents",
      S3_ENDPOINT: url,
      S3_ACCESS_KEY_ID: "made-up-key",
      S3_SECRET_ACCESS_KEY: "made-up-secret",
    },
    objects,
    refused: () => refused,
    fill: (yes: boolean): void => {
      isFull = yes;
    },
    close: async (): Promise<void> => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
};
