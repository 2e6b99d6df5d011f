import type { Connector, Posted, Someone, TokenChange } from "./teams-connector.ts";

export const app = "22222222-2222-4222-8222-222222222222";
export const tenant = "11111111-1111-4111-8111-111111111111";
export const agency = `teams:${tenant}`;

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

export type TeamsPeopleOptions = {
  connector: Connector;
  /** Where activities are posted to. */
  url(): string;
  /** Waits for what follows from something that was posted. */
  settle(): Promise<void>;
  /** Where the bot is told to write to; the connector itself unless something stands before it. */
  serviceUrl?: string;
  post?(url: string, init: RequestInit): Promise<Response>;
};

/** People in a Teams that Portside serves, who type, press and fill in. */
export const teamsPeople = ({
  connector,
  url,
  settle,
  serviceUrl = connector.serviceUrl,
  post = fetch,
}: TeamsPeopleOptions) => {
  connector.people.push(
    someone("dana"),
    someone("ravi"),
    someone("gina", { userRole: "guest", userPrincipalName: "gina_other.com#EXT#@example.com" }),
    someone("otto", { tenantId: "99999999-9999-4999-8999-999999999999" }),
    someone("vera"),
  );
  let sent = 0;
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
      serviceUrl,
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
    const claims = { serviceurl: serviceUrl, ...token?.claims };
    const proof = token === null ? {} : { authorization: `Bearer ${connector.token({ ...token, claims })}` };
    const answered = await post(url(), {
      method: "POST",
      headers: { "content-type": "application/json", ...proof },
      body: JSON.stringify(activity),
    });
    const text = await answered.text();
    await settle();
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
    person,
    personal,
    from,
    deliver,
    messages,
    installing,
    press,
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
  };
};
