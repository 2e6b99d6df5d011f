import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import boltLibrary from "@slack/bolt";
import express from "express";

const { App, ExpressReceiver, LogLevel } = boltLibrary;

/** The least that can be made of Bolt: signature, authorization from memory, and a listener that does nothing. */
export const openEmptyBolt = async (signingSecret: string) => {
  const web = express();
  const receiver = new ExpressReceiver({ signingSecret, endpoints: "/slack/events", app: web });
  const app = new App({
    receiver,
    convoStore: false,
    logLevel: LogLevel.ERROR,
    authorize: async () => ({ botToken: "xoxb-empty", botId: "B0EMPTY", botUserId: "U0EMPTY" }),
  });
  app.message(async () => undefined);
  const server = createServer(web as RequestListener);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
