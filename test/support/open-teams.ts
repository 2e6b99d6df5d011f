import { setTimeout as wait } from "node:timers/promises";
import { readConfig } from "../../src/config.ts";
import { entropy } from "../../src/runtime/entropy.ts";
import { serve } from "../../src/serve.ts";
import { dataFolder } from "./data-folder.ts";
import { keptLog } from "./open-runtime.ts";
import { setClock } from "./set-clock.ts";
import { openConnector, type Posted, type Someone, type TokenChange } from "./teams-connector.ts";

const app = "22222222-2222-4222-8222-222222222222";
export const tenant = "11111111-1111-4111-8111-111111111111";
export const agency = `teams:${tenant}`;

/** Where people reach the pages; in a test they are fetched from where the process listens. */
export const publicUrl = "https://portside.example.com";
const bot = { id: `28:${app}`, name: "Portside" };

/** Where something happens: a channel (with a thread or without), a group chat, a personal chat. */
export type Where = { id: string; type: "channel" | "groupChat" | "personal"; root?: string };

export const channel = (name: string, root?: string): Where => ({
  id: `19:${name}@thread.tacv2`,
  type: "channel",
  ...(root ? { root } : {}),
});
export const group: Where = { id: "19:friends@thread.v2", type: "groupChat" };

const someone = (name: string, change: Partial<Someone> = {}): Someone => ({
  id: `29:${name}`,
  aadObjectId: `aad-${name}`,
  name: `${name[0]?.toUpperCase()}${name.slice(1)} Reyes`,
  tenantId: tenant,
  userRole: "user",
  userPrincipalName: `${name}@example.com`,
  email: `${name}@example.com`,
  ...change,
});

type Action = { type: string; title: string; verb?: string; url?: string; data?: Record<string, unknown> };
type Node = { type?: string; id?: string; actions?: Action[]; value?: string; valueOff?: string };

/** Everything in a card, flat; what stands in for something in old clients is not in it. */
export const nodesOf = (card: unknown): Node[] => {
  if (Array.isArray(card)) return card.flatMap(nodesOf);
  if (typeof card !== "object" || card === null) return [];
  const within = Object.entries(card).filter(([key]) => key !== "fallback");
  return [card as Node, ...within.flatMap(([, value]) => nodesOf(value))];
};

export const actionsOf = (posted: Posted): Action[] =>
  nodesOf(posted.card).filter(
    (node): node is Action =>
      typeof node.type === "string" && node.type.startsWith("Action.") && "title" in node,
  );

/** All that a message says, for a test to look into. */
export const wordsOf = ({ text, card, summary }: Posted): string =>
  card
    ? nodesOf(card)
        .flatMap((node) => {
          const { type, text: own, value, title } = node as Record<string, unknown>;
          return type === "TextBlock" || type === "TextRun"
            ? [own]
            : type === undefined
              ? [title, value]
              : [];
        })
        .filter((each) => typeof each === "string")
        .join("\n")
    : text || summary;

export type Answered = { status: number; body: Record<string, unknown> | null };

/** Everything: Portside as a service, a Teams to serve, and people in it who type, press and fill in. */
export const openTeams = async (
  change: { environment?: Record<string, string>; enabled?: boolean; installed?: boolean } = {},
) => {
  const connector = await openConnector(app);
  connector.people.push(
    someone("dana"),
    someone("ravi"),
    someone("gina", { userRole: "guest", userPrincipalName: "gina_other.com#EXT#@example.com" }),
    someone("otto", { tenantId: "99999999-9999-4999-8999-999999999999" }),
    someone("vera"),
  );
  const data = dataFolder();
  const clock = setClock();
  const { lines, log } = keptLog();
  const environment = {
    DATA_DIR: data.folder,
    PORT: "0",
    PUBLIC_URL: publicUrl,
    MICROSOFT_APP_ID: app,
    MICROSOFT_APP_TENANT_ID: tenant,
    MICROSOFT_APP_PASSWORD: "made-up-password",
    ...change.environment,
  };
  const start = async () => {
    const read = readConfig(environment);
    if (!read.ok) throw new Error(read.problems.join(" "));
    const teamsPeer = {
      metadataUrl: connector.metadataUrl,
      token: "token-for-teams",
      fileHost: new URL(connector.base).host,
    };
    return serve({ config: read.config, clock, entropy, speed: 1, log, spacing: 0, teamsPeer });
  };
  const close = async (): Promise<void> => {
    await connector.close();
    data.remove();
  };
  let served = await start().catch(async (error: unknown) => {
    await close();
    throw error;
  });
  let sent = 0;
  const url = () => `http://127.0.0.1:${served.port}/api/messages`;
  const person = (name: string): Someone => {
    const found = connector.people.find(({ id }) => id === `29:${name}`);
    if (!found) throw new Error(`Nobody is called ${name}.`);
    return found;
  };
  const personal = (name: string): Where => ({ id: `a:29:${name}`, type: "personal" });

  const from = (name: string, where: Where, own: Record<string, unknown>) => {
    sent += 1;
    const { id, aadObjectId, name: shown } = person(name);
    return {
      id: `in-${sent}`,
      timestamp: new Date().toISOString(),
      serviceUrl: connector.serviceUrl,
      channelId: "msteams",
      from: { id, aadObjectId, name: shown },
      recipient: bot,
      conversation: {
        id: where.root ? `${where.id};messageid=${where.root}` : where.id,
        conversationType: where.type,
        tenantId: tenant,
        ...(where.type === "personal" ? {} : { isGroup: true }),
      },
      channelData: {
        tenant: { id: tenant },
        ...(where.type === "channel"
          ? { team: { id: "19:team@thread.tacv2", aadGroupId: "group-1" }, channel: { id: where.id } }
          : {}),
      },
      ...own,
    };
  };

  /** Posts an activity with a token; resolves when what it caused is done, too. */
  const deliver = async (activity: object, token: TokenChange | null = {}): Promise<Answered> => {
    const answered = await fetch(url(), {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(token === null ? {} : { authorization: `Bearer ${connector.token(token)}` }),
      },
      body: JSON.stringify(activity),
    });
    const text = await answered.text();
    await served.assistant.settle();
    return { status: answered.status, body: text === "" ? null : JSON.parse(text) };
  };

  const mention = {
    type: "mention",
    mentioned: bot,
    text: "<at>Portside</at>",
  };

  const messages = (where: Where): Posted[] => {
    const chat = where.root ? `${where.id};messageid=${where.root}` : where.id;
    return connector.posted.filter((each) => each.chat === chat);
  };

  const installing = (name: string, where: Where, action: string, own: Record<string, unknown> = {}) =>
    deliver(from(name, where, { type: "installationUpdate", action, ...own }));

  if (change.installed !== false) await installing("dana", personal("dana"), "add");
  if (change.enabled !== false) await served.store.setNote(agency, "settings", { enabled: true });

  /** Presses a button; inputs are by their id. */
  const press = async (
    name: string,
    where: Where,
    label: string,
    given: { inputs?: Record<string, string>; submit?: boolean; message?: Posted; again?: string } = {},
  ): Promise<Answered> => {
    const among = given.message ? [given.message] : messages(where);
    const found = among
      .flatMap((message) => actionsOf(message).map((action) => ({ message, action })))
      .findLast(({ action }) => action.title === label);
    if (!found)
      throw new Error(
        `No button "${label}"; there are ${among.flatMap(actionsOf).map(({ title }) => title)}`,
      );
    const { action, message } = found;
    const data = { ...action.data, ...given.inputs };
    const about = { replyToId: message.id, ...(given.again ? { id: given.again } : {}) };
    if (given.submit) return deliver(from(name, where, { type: "message", value: data, ...about }));
    return deliver(
      from(name, where, {
        type: "invoke",
        name: "adaptiveCard/action",
        value: { action: { type: "Action.Execute", verb: action.verb, data } },
        ...about,
      }),
    );
  };

  return {
    connector,
    clock,
    lines,
    url,
    person,
    personal,
    from,
    deliver,
    messages,
    installing,
    press,
    get store() {
      return served.store;
    },
    get assistant() {
      return served.assistant;
    },
    get port() {
      return served.port;
    },
    /** The process ends and begins again on the same records. */
    restart: async () => {
      await served.close();
      served = await start();
    },
    /** Writes into a chat; in shared places the bot is mentioned unless told otherwise. */
    type: async (
      name: string,
      where: Where,
      text: string,
      given: { mention?: boolean; own?: Record<string, unknown> } = {},
    ): Promise<Answered> => {
      const addressed = given.mention ?? where.type !== "personal";
      const id = where.type === "channel" && !where.root ? String(1_600_000_000_000 + sent) : undefined;
      const activity = from(name, id ? { ...where, root: id } : where, {
        type: "message",
        text: addressed ? `<at>Portside</at> ${text}` : text,
        textFormat: "plain",
        ...(addressed ? { entities: [mention] } : {}),
        ...(id ? { id } : {}),
        ...given.own,
      });
      return deliver(activity);
    },
    /** The message with this among its words, the newest. */
    found: (where: Where, words: string): Posted => {
      const all = messages(where);
      const message = all.findLast((each) => wordsOf(each).includes(words));
      if (!message) throw new Error(`Nothing says "${words}" among:\n${all.map(wordsOf).join("\n---\n")}`);
      return message;
    },
    /** Waits for what happens after the acknowledgement. */
    until: async <T>(look: () => T | Promise<T>, most = 300): Promise<NonNullable<T>> => {
      for (let tries = 0; tries < most; tries += 1) {
        const seen = await look();
        if (seen) return seen;
        await wait(10);
      }
      throw new Error("It did not happen.");
    },
    settledFiles: async () => {
      for (let tries = 0; tries < 500; tries += 1) {
        if ((await served.store.notes("teams", "file/")).length === 0) return served.assistant.settle();
        await wait(10);
      }
      throw new Error("A file was left lying.");
    },
    pass: async (hours: number) => {
      clock.advance(hours * 3600_000);
      await served.assistant.tick();
    },
    close: async () => {
      await served.close();
      await close();
    },
  };
};

export type TestTeams = Awaited<ReturnType<typeof openTeams>>;
