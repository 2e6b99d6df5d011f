import boltLibrary from "@slack/bolt";
import { type RequestHandler, Router } from "express";
import { inTime } from "../../src/chat/in-time.ts";
import type { ChatLog } from "../../src/chat/log.ts";
import type { Watch } from "../../src/chat/watch.ts";
import { libraryLog } from "./client.ts";
import { edgeWords } from "./edge-words.ts";
import type { SlackEntry } from "./options.ts";
import { type Payload, readPayload } from "./payload.ts";
import { signedOnly } from "./signed-only.ts";
import type { Asked, Workspace, Workspaces } from "./workspaces.ts";

const { App, ExpressReceiver, SocketModeReceiver } = boltLibrary;

/** The synchronous answer: nothing, a text for a command, or what becomes of a form. */
export type Answer = (response?: unknown) => Promise<void>;

export type Receiving = {
  /** For the web server; null where Portside opens the connection itself. */
  handler: RequestHandler | null;
  start(): Promise<void>;
  stop(): Promise<void>;
};

export type ReceivingOptions = {
  entry: SlackEntry;
  apiUrl: string | null;
  workspaces: Workspaces;
  watch: Watch;
  log: ChatLog;
  /** Where the app can be installed, for somebody who uses it without; null where it cannot. */
  installUrl: string | null;
  /** Pages of the web server besides, by path. */
  pages: Record<string, RequestHandler>;
  /** Resolves when what the payload does is stored. `answer` does nothing for events. */
  handle(payload: Payload, workspace: Workspace, answer: Answer): Promise<void>;
  uninstalled(asked: Asked, at: number): Promise<void>;
};

/** The one address that Slack posts everything to. */
const postedTo = "/slack/events";

/** An event is acknowledged when it is stored; later than this Slack delivers it again. Milliseconds. */
const eventPatience = 2700;

const askedOf = (context: {
  teamId?: string;
  enterpriseId?: string;
  isEnterpriseInstall: boolean;
}): Asked => ({
  team: context.teamId ?? null,
  enterprise: context.enterpriseId ?? null,
  org: context.isEnterpriseInstall,
});

const isAuthorization = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "slack_bolt_authorization_error";

/** Slack's payloads through Bolt: verified, authorized, read, handled once they are for us, then acknowledged. */
export const createReceiving = (options: ReceivingOptions): Receiving => {
  const { entry, apiUrl, workspaces, watch, log, installUrl } = options;
  const logger = libraryLog(log);
  const router = Router();
  if (entry.type === "http")
    router.post(postedTo, ...signedOnly({ secret: entry.signingSecret, now: watch.now, log }));
  const receiver =
    entry.type === "http"
      ? new ExpressReceiver({
          signingSecret: entry.signingSecret,
          signatureVerification: false,
          router,
          endpoints: postedTo,
          logger,
        })
      : new SocketModeReceiver({
          appToken: entry.appToken,
          logger,
          installerOptions: { clientOptions: apiUrl === null ? {} : { slackApiUrl: apiUrl } },
        });

  for (const [path, page] of Object.entries(options.pages)) router.get(path, page);

  const workspaceOf = async (asked: Asked): Promise<Workspace> => {
    const workspace = await workspaces.find(asked);
    if (!workspace) throw new Error("Portside is not installed there.");
    return workspace;
  };

  const app = new App({
    receiver,
    logger,
    convoStore: false,
    authorize: async ({ teamId, enterpriseId, isEnterpriseInstall }) => {
      const asked = askedOf({
        ...(teamId === undefined ? {} : { teamId }),
        ...(enterpriseId === undefined ? {} : { enterpriseId }),
        isEnterpriseInstall,
      });
      const { token, botId, botUser } = await workspaceOf(asked);
      return { botToken: token, botId, botUserId: botUser };
    },
  });

  /** A payload is read once: here, and again in the middleware below. */
  const read = new WeakMap<object, Payload | null>();
  const payloadOf = (body: unknown): Payload | null => {
    if (typeof body !== "object" || body === null) return null;
    const known = read.get(body);
    if (known !== undefined) return known;
    const payload = readPayload(body);
    read.set(body, payload);
    return payload;
  };

  /** Payloads that came as far as our own code. */
  const begun = new WeakSet<object>();

  app.use(async (given) => {
    const { body, context } = given;
    begun.add(body);
    const answer: Answer = "ack" in given ? (given.ack as unknown as Answer) : async () => undefined;
    const payload = payloadOf(body);
    const asked = askedOf(context);
    if (!payload) {
      if ("ack" in given) await answer();
      return;
    }
    if (payload.type === "uninstalled") return options.uninstalled(asked, payload.at);
    await options.handle(payload, await workspaceOf(asked), answer);
  });

  app.error(async (error) => {
    log.error({ code: error.code, error: error.message.slice(0, 300) }, "payload not handled");
    throw error;
  });

  // Bolt acknowledges an event before it is handled; here it is acknowledged after it is stored, or not at all. What is
  // not for us is acknowledged at once: Bolt would leave some of it without an answer, and stumble over some.
  const process = app.processEvent.bind(app);
  app.processEvent = async (event) => {
    if (payloadOf(event.body) === null) return event.ack();
    const isEvent = "event" in event.body;
    // Nothing here answers by these addresses, and Bolt stumbles over one that is none.
    if ("response_urls" in event.body) event.body.response_urls = [];
    try {
      const work = process(isEvent ? { ...event, ack: async () => undefined } : event);
      if (!isEvent) return await work;
      if ((await inTime(work, eventPatience)) !== "late") return await event.ack();
      work.catch((error: unknown) => log.error({ error: String(error).slice(0, 300) }, "late event failed"));
      log.warn({}, "event takes long, Slack will deliver it again");
    } catch (error) {
      if (!isAuthorization(error) && !begun.has(event.body)) {
        log.warn({ error: String(error).slice(0, 300) }, "payload that the library cannot take, passed over");
        return event.ack();
      }
      if (!isAuthorization(error) || !("command" in event.body)) throw error;
      await event.ack({ response_type: "ephemeral", text: edgeWords.noInstall(installUrl) });
    }
  };

  return {
    handler: receiver instanceof ExpressReceiver ? router : null,
    start: async () => {
      if (receiver instanceof SocketModeReceiver) await app.start();
    },
    stop: async () => {
      if (receiver instanceof SocketModeReceiver) await app.stop();
    },
  };
};
