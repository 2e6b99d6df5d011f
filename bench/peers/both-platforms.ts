import { createServer, type RequestListener } from "node:http";
import boltLibrary from "@slack/bolt";
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from "botbuilder";
import express from "express";

const { App, ExpressReceiver, LogLevel } = boltLibrary;

/** The least that serves both platforms: Bolt and botbuilder's adapter on one server, with listeners that do nothing. */
const web = express();
const receiver = new ExpressReceiver({
  signingSecret: "signing-secret",
  endpoints: "/slack/events",
  app: web,
});
const app = new App({
  receiver,
  convoStore: false,
  logLevel: LogLevel.ERROR,
  authorize: async () => ({ botToken: "xoxb-empty", botId: "B0EMPTY", botUserId: "U0EMPTY" }),
});
app.message(async () => undefined);
const teams = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
web.post("/api/messages", express.json(), (request, response) => {
  void teams.process(request, response, async () => undefined);
});
web.get("/health/ready", (_request, response) => {
  response.end("ready");
});
createServer(web as RequestListener).listen(Number(process.env.PORT), "127.0.0.1");
