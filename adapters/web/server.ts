import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import express, { type RequestHandler } from "express";
import helmet from "helmet";

export type WebServer = { port: number; close(): Promise<void> };

/**
 * The one web server for everything. `handlers` come before anything that reads a body, because a platform's signature
 * is over the body as it was sent. `/healthz` answers while the process can.
 */
export const openWebServer = async (options: {
  port: number;
  handlers: RequestHandler[];
}): Promise<WebServer> => {
  const web = express();
  web.disable("x-powered-by");
  web.use(helmet());
  web.get("/healthz", (_request, response) => {
    response.type("text/plain").send("ok");
  });
  for (const handler of options.handlers) web.use(handler);
  const server = createServer(web as RequestListener);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeIdleConnections();
      }),
  };
};
