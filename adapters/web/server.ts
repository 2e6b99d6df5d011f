import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import express, { type RequestHandler } from "express";
import helmet from "helmet";
import { refusalLimit } from "./refusal-limit.ts";
import { errorAnswer, type PageLog } from "./respond.ts";

export type WebServer = { port: number; close(): Promise<void> };

export type WebServerOptions = {
  port: number;
  /** The address to listen at; every one of the machine without it. */
  host?: string;
  /** How many proxies stand in front of it: the address of a visitor is as many steps back in X-Forwarded-For. */
  proxies?: number;
  /** Come before anything that reads a body, because a platform's signature is over the body as it was sent. */
  handlers: RequestHandler[];
  log: PageLog;
  /** Refused requests a minute from one address; as many as is usual unless a test says otherwise. */
  mostRefused?: number | undefined;
};

/** Milliseconds that what is under way gets to end when the server closes. */
const patience = 3000;

/**
 * Milliseconds that a connection nobody uses stays open: longer than load balancers keep theirs (usually 60 s), which
 * otherwise send into one that was closed just then, and answer with 502.
 */
const keptOpen = 75_000;

const inUse = ["EADDRINUSE", "EACCES"];

/** The one web server for everything. Throws when the port is taken. */
export const openWebServer = async (options: WebServerOptions): Promise<WebServer> => {
  const web = express();
  web.disable("x-powered-by");
  web.set("trust proxy", options.proxies ?? 0);
  web.use(helmet());
  web.use(refusalLimit(options.mostRefused));
  for (const handler of options.handlers) web.use(handler);
  web.use((_request, response) => {
    response.status(404).json({ error: "There is nothing at this address." });
  });
  web.use(
    errorAnswer(options.log, (response, status, said) =>
      response.status(status).json({ error: said.paragraphs[0] ?? said.title }),
    ),
  );
  const server = createServer({ keepAliveTimeout: keptOpen }, web as RequestListener);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, options.host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve, reject) => {
        const cut = setTimeout(() => server.closeAllConnections(), patience);
        server.close((error) => {
          clearTimeout(cut);
          if (error) reject(error);
          else resolve();
        });
        server.closeIdleConnections();
      }),
  };
};

/** The same, at another port that is free when this one cannot be had. */
export const openWebServerNear = async (options: WebServerOptions): Promise<WebServer> => {
  try {
    return await openWebServer(options);
  } catch (error) {
    if (error instanceof Error && "code" in error && inUse.includes(String(error.code)))
      return openWebServer({ ...options, port: 0 });
    throw error;
  }
};
