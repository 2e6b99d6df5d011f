import { z } from "zod";
import type { ChatLog } from "../../src/chat/log.ts";
import type { Pace } from "../../src/chat/pace.ts";
import { chatIdOf, type Place, splitChat } from "./address.ts";
import type { Chat, Chats } from "./chats.ts";
import type { Call, Connector } from "./connector.ts";
import { faultOf, isShut, TeamsError } from "./errors.ts";
import { activityOf, type Content, plainOf } from "./outgoing.ts";
import type { People } from "./people.ts";
import type { TenantBook } from "./tenants.ts";

/** A person as a chat's roster has them. */
export type Member = {
  id: string;
  name: string;
  aad: string;
  tenant: string;
  role: string;
  upn: string;
  email: string;
};

export type Outbound = {
  /** Gives the id of the message. */
  post(place: Place, content: Content): Promise<string>;
  update(place: Place, message: string, content: Content): Promise<void>;
  /** A new thread in a channel; gives the message it hangs from. */
  begin(tenant: string, channel: string, content: Content): Promise<string>;
  /** Seen by one person: in the place itself where the tenant has that, else in their personal chat. */
  privately(place: Place, user: string, content: Content): Promise<void>;
  /** The personal chat with somebody; `near` is a chat that both are in. */
  personalWith(tenant: string, user: string, near: string): Promise<Place>;
  /** By any id that Teams takes: its own, the Entra object id, or the sign-in name. Null when they are not there. */
  member(tenant: string, chat: string, id: string): Promise<Member | null>;
  /** Some hundreds at a time. */
  members(tenant: string, chat: string): AsyncIterable<Member>;
};

export type OutboundOptions = {
  connector: Connector;
  pace: Pace;
  chats: Chats;
  people: People;
  tenants: TenantBook;
  log: ChatLog;
  /** Milliseconds between two writes into one chat. */
  spacing: number;
};

const posted = z.looseObject({ id: z.string().min(1) });
const person = z.looseObject({
  id: z.string(),
  name: z.string().nullish(),
  aadObjectId: z.string().nullish(),
  objectId: z.string().nullish(),
  tenantId: z.string().nullish(),
  userRole: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  email: z.string().nullish(),
});
const page = z.looseObject({
  members: z.array(person).catch([]),
  continuationToken: z.string().nullish(),
});

/** Pages of a roster that are looked through, and people on each. */
const mostPages = 20;
const pageSize = 200;

const memberOf = (read: z.infer<typeof person>): Member => ({
  id: read.id,
  name: read.name ?? "",
  aad: (read.aadObjectId ?? read.objectId ?? "").toLowerCase(),
  tenant: (read.tenantId ?? "").toLowerCase(),
  role: read.userRole ?? "",
  upn: read.userPrincipalName ?? "",
  email: read.email ?? "",
});

const encoded = (id: string): string => encodeURIComponent(id);

/** Everything Portside writes into Teams, at Teams' pace: one lane for each chat. */
export const createOutbound = (options: OutboundOptions): Outbound => {
  const { connector, pace, chats, people, tenants, log, spacing } = options;

  const known = async (tenant: string, chat: string): Promise<Chat> => {
    const found = await chats.of(tenant, chat);
    if (!found) throw new TeamsError(404, "unknown chat", null);
    return found;
  };

  const inLane = (tenant: string, chat: string, call: Call): Promise<unknown> => {
    const lane = `${tenant} ${chat}`;
    return pace.run({ lane, method: lane, spacing }, () => connector(call));
  };

  /**
   * A write into a chat. Once Teams forbids it, nothing more is tried there until it is opened again; `forAll` is
   * false for what only one of its people may be denied.
   */
  const write = async (
    tenant: string,
    chat: string,
    call: (chat: Chat) => Call,
    forAll = true,
  ): Promise<unknown> => {
    const found = await known(tenant, chat);
    if (found.closed !== null) throw new TeamsError(403, found.closed, null);
    try {
      return await inLane(tenant, chat, call(found));
    } catch (error) {
      const fault = faultOf(error);
      if (fault?.type === "closed" && forAll) {
        log.warn({ tenant, code: fault.code }, "chat closed to Portside");
        await chats.close(tenant, chat, fault.code);
      }
      throw error;
    }
  };

  /** What Teams does not take as a card is said in words. */
  const orPlain = async <T>(content: Content, work: (content: Content) => Promise<T>): Promise<T> => {
    try {
      return await work(content);
    } catch (error) {
      const fault = faultOf(error);
      if (!("card" in content) || (fault?.type !== "too-large" && fault?.type !== "refused")) throw error;
      log.error({ code: fault.code }, "card not taken, said in words");
      return work(plainOf(content));
    }
  };

  const idOf = (answer: unknown): string => {
    const read = posted.safeParse(answer);
    return read.success ? read.data.id : "";
  };

  const post: Outbound["post"] = (place, content) =>
    orPlain(content, async (shown) =>
      idOf(
        await write(place.tenant, place.chat, ({ serviceUrl }) => ({
          method: "POST",
          serviceUrl,
          path: `v3/conversations/${encoded(chatIdOf(place))}/activities`,
          body: activityOf(shown),
        })),
      ),
    );

  const personalWith: Outbound["personalWith"] = async (tenant, user, near) => {
    const before = await chats.personal(tenant, user);
    if (before !== null) return { type: "direct", tenant, chat: before };
    const { serviceUrl, bot } = await known(tenant, near);
    const who = await people.of(tenant, user);
    if (!who) throw new TeamsError(404, "unknown person", null);
    const made = await inLane(tenant, `with ${user}`, {
      method: "POST",
      serviceUrl,
      path: "v3/conversations",
      body: {
        isGroup: false,
        bot: { id: bot },
        members: [{ id: who.id }],
        tenantId: tenant,
        channelData: { tenant: { id: tenant } },
      },
    });
    const chat = idOf(made);
    if (chat === "") throw new Error("Teams opened a personal chat without saying which; try again.");
    const record = {
      serviceUrl,
      scope: "personal" as const,
      bot,
      team: null,
      group: null,
      user,
      closed: null,
    };
    await chats.add(tenant, chat, record);
    await chats.keepPersonal(tenant, user, chat);
    return { type: "direct", tenant, chat };
  };

  /** A message that only one person of a shared place sees. In preview, so only where somebody already used it. */
  const targeted = async (place: Place, user: string, content: Content): Promise<boolean> => {
    if (place.type === "direct" || !(await tenants.of(place.tenant))?.targeted) return false;
    const who = await people.of(place.tenant, user);
    if (!who) return false;
    try {
      await orPlain(content, (shown) =>
        write(
          place.tenant,
          place.chat,
          ({ serviceUrl }) => ({
            method: "POST",
            serviceUrl,
            path: `v3/conversations/${encoded(chatIdOf(place))}/activities?isTargetedActivity=true`,
            body: { ...activityOf(shown), recipient: { id: who.id } },
          }),
          false,
        ),
      );
      return true;
    } catch (error) {
      const type = faultOf(error)?.type;
      if (type === "refused" || isShut(error)) return false;
      throw error;
    }
  };

  return {
    post,
    personalWith,
    update: (place, message, content) =>
      orPlain(content, async (shown) => {
        await write(place.tenant, place.chat, ({ serviceUrl }) => ({
          method: "PUT",
          serviceUrl,
          path: `v3/conversations/${encoded(chatIdOf(place))}/activities/${encoded(message)}`,
          body: { ...activityOf(shown), id: message },
        }));
      }),
    begin: (tenant, channel, content) =>
      orPlain(content, async (shown) => {
        const made = await write(tenant, channel, ({ serviceUrl, bot }) => ({
          method: "POST",
          serviceUrl,
          path: "v3/conversations",
          body: {
            isGroup: true,
            bot: { id: bot },
            tenantId: tenant,
            channelData: { channel: { id: channel }, tenant: { id: tenant } },
            activity: activityOf(shown),
          },
        }));
        const { root } = splitChat(idOf(made));
        if (root === null) throw new Error("Teams began a thread without saying which; try again.");
        return root;
      }),
    privately: async (place, user, content) => {
      if (place.type === "direct") {
        await post(place, content);
        return;
      }
      if (await targeted(place, user, content)) return;
      await post(await personalWith(place.tenant, user, place.chat), content);
    },
    member: async (tenant, chat, id) => {
      const { serviceUrl } = await known(tenant, chat);
      try {
        const path = `v3/conversations/${encoded(chat)}/members/${encoded(id)}`;
        const read = person.safeParse(await connector({ method: "GET", serviceUrl, path }));
        return read.success ? memberOf(read.data) : null;
      } catch (error) {
        const type = faultOf(error)?.type;
        if (type === "lost" || type === "refused") return null;
        throw error;
      }
    },
    members: async function* (tenant, chat) {
      const { serviceUrl } = await known(tenant, chat);
      let token: string | null = "";
      for (let pages = 0; pages < mostPages && token !== null; pages += 1) {
        const more: string = token === "" ? "" : `&continuationToken=${encoded(token)}`;
        const path = `v3/conversations/${encoded(chat)}/pagedmembers?pageSize=${pageSize}${more}`;
        const read = page.safeParse(await connector({ method: "GET", serviceUrl, path }));
        if (!read.success) return;
        for (const each of read.data.members) yield memberOf(each);
        token = read.data.continuationToken || null;
      }
    },
  };
};
