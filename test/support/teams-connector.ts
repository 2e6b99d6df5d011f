import { createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import type { AddressInfo } from "node:net";
import express, { type Express } from "express";

/** A call that the bot made, as it came in. */
export type Made = { method: string; path: string; auth: string | undefined; body: Record<string, unknown> };

/** A message in a chat, as it stands now. */
export type Posted = {
  id: string;
  chat: string;
  /** Set for a message that only this person sees. */
  only: string | null;
  edits: number;
  text: string;
  card: Record<string, unknown> | null;
  summary: string;
  entities: Record<string, unknown>[];
};

/** A person in the directory. */
export type Someone = {
  id: string;
  aadObjectId: string;
  name: string;
  tenantId: string;
  userRole: string;
  userPrincipalName: string;
  email: string;
};

const issuer = "https://api.botframework.com";
const keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
const otherKeys = generateKeyPairSync("rsa", { modulusLength: 2048 });

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

export type TokenChange = { claims?: Record<string, unknown>; key?: KeyObject; kid?: string };

/** The keys of somebody else, for forged calls. */
export const forgedKey = otherKeys.privateKey;

/** What scripted calls answer instead of being done: in order, for calls whose method and path match. */
export type Scripted = {
  match: RegExp;
  status: number;
  code: string;
  after?: string;
  /** Answers as usual, but only once this is resolved. */
  until?: Promise<void>;
};

/** Microsoft's side of a bot, on this machine: keys and their metadata, and the service that bots write to. */
export const openConnector = async (app: string) => {
  const made: Made[] = [];
  const posted: Posted[] = [];
  const people: Someone[] = [];
  const files = new Map<string, { bytes: Uint8Array; type: string }>();
  const scripted: Scripted[] = [];
  const gone = new Set<string>();
  let next = 1_700_000_000_000;
  let base = "";
  const fresh = (): string => {
    next += 1;
    return String(next);
  };

  const service: Express = express();
  service.use(express.json({ limit: "2mb" }));
  service.get("/metadata", (_request, response) => {
    response.json({
      issuer,
      jwks_uri: `${base}/keys`,
      id_token_signing_alg_values_supported: ["RS256"],
    });
  });
  const published = (key: KeyObject, kid: string, endorsements: string[]) => ({
    ...key.export({ format: "jwk" }),
    kid,
    use: "sig",
    alg: "RS256",
    endorsements,
  });
  service.get("/keys", (_request, response) => {
    response.json({
      keys: [published(keys.publicKey, "k1", ["msteams"]), published(keys.publicKey, "k2", ["webchat"])],
    });
  });
  service.get("/moved/:name", (request, response) => response.redirect(302, `/files/${request.params.name}`));
  service.get("/files/:name", (request, response) => {
    const file = files.get(request.params.name);
    made.push({ method: "GET", path: request.originalUrl, auth: request.headers.authorization, body: {} });
    if (!file) response.status(404).end();
    else response.type(file.type).send(Buffer.from(file.bytes));
  });

  service.use("/svc", (request, response, proceed) => {
    const path = decodeURIComponent(request.originalUrl.slice("/svc".length));
    const { method } = request;
    made.push({ method, path, auth: request.headers.authorization, body: request.body ?? {} });
    const index = scripted.findIndex(({ match }) => match.test(`${method} ${path}`));
    const [answer] = index < 0 ? [] : scripted.splice(index, 1);
    if (answer?.until) {
      void answer.until.then(() => proceed());
      return;
    }
    if (answer) {
      if (answer.after) response.set("retry-after", answer.after);
      response.status(answer.status).json({ error: { code: answer.code, message: "scripted" } });
      return;
    }
    proceed();
  });

  type Body = {
    text?: string;
    summary?: string;
    attachments?: { content: Record<string, unknown> }[];
    entities?: Record<string, unknown>[];
    recipient?: { id?: string };
  };
  const shown = (body: Body) => ({
    text: body.text ?? "",
    card: body.attachments?.[0]?.content ?? null,
    summary: body.summary ?? "",
    entities: body.entities ?? [],
  });
  const isGone = (chat: string): boolean => gone.has(chat) || gone.has(chat.split(";messageid=")[0] ?? "");
  const closed = { error: { code: "BotNotInConversationRoster", message: "no" } };

  service.post("/svc/v3/conversations", (request, response) => {
    const body = request.body as {
      isGroup: boolean;
      channelData: { channel?: { id: string } };
      members?: { id: string }[];
      activity?: Body;
    };
    if (!body.isGroup) {
      const member = body.members?.[0]?.id ?? "";
      if (gone.has(`a:${member}`)) {
        response.status(403).json(closed);
        return;
      }
      response.status(201).json({ id: `a:${member}` });
      return;
    }
    const channel = body.channelData.channel?.id ?? "";
    if (isGone(channel)) {
      response.status(403).json(closed);
      return;
    }
    const root = fresh();
    const chat = `${channel};messageid=${root}`;
    posted.push({ id: root, chat, only: null, edits: 0, ...shown(body.activity ?? {}) });
    response.status(201).json({ id: chat, activityId: root });
  });

  service.post("/svc/v3/conversations/:chat/activities", (request, response) => {
    const { chat } = request.params;
    if (isGone(chat)) {
      response.status(403).json(closed);
      return;
    }
    const id = fresh();
    const body = request.body as Body;
    const only = request.query.isTargetedActivity === "true" ? (body.recipient?.id ?? "") : null;
    posted.push({ id, chat, only, edits: 0, ...shown(body) });
    response.status(201).json({ id });
  });

  service.put("/svc/v3/conversations/:chat/activities/:id", (request, response) => {
    const { chat, id } = request.params;
    if (isGone(chat)) {
      response.status(403).json(closed);
      return;
    }
    const message = posted.find((each) => each.id === id && each.chat === chat);
    if (!message) {
      response.status(404).json({ error: { code: "ActivityNotFoundInConversation", message: "no" } });
      return;
    }
    Object.assign(message, shown(request.body as Body), { edits: message.edits + 1 });
    response.json({ id });
  });

  const named = (id: string): Someone | undefined =>
    people.find((each) => [each.id, each.aadObjectId, each.userPrincipalName].includes(id));
  service.get("/svc/v3/conversations/:chat/members/:id", (request, response) => {
    const found = named(request.params.id);
    if (!found) response.status(404).json({ error: { code: "MemberNotFoundInConversation", message: "no" } });
    else response.json(found);
  });
  service.get("/svc/v3/conversations/:chat/pagedmembers", (request, response) => {
    const at = Number(request.query.continuationToken ?? 0);
    const more = at + 2 < people.length ? { continuationToken: String(at + 2) } : {};
    response.json({ members: people.slice(at, at + 2), ...more });
  });

  const server = await new Promise<ReturnType<Express["listen"]>>((resolve) => {
    const listening = service.listen(0, "127.0.0.1", () => resolve(listening));
  });
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const serviceUrl = `${base}/svc`;

  return {
    base,
    serviceUrl,
    metadataUrl: `${base}/metadata`,
    made,
    posted,
    people,
    files,
    scripted,
    /** Chats in which the bot is not any more; a channel stands for its threads. */
    gone,
    /** A token as Microsoft signs it, or as somebody else would. */
    token: ({ claims = {}, key = keys.privateKey, kid = "k1" }: TokenChange = {}): string => {
      const now = Math.floor(Date.now() / 1000);
      const payload = {
        iss: issuer,
        aud: app,
        nbf: now - 5,
        exp: now + 300,
        serviceurl: serviceUrl,
        ...claims,
      };
      const data = `${part({ alg: "RS256", typ: "JWT", kid })}.${part(payload)}`;
      return `${data}.${createSign("RSA-SHA256").update(data).sign(key, "base64url")}`;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

export type Connector = Awaited<ReturnType<typeof openConnector>>;
