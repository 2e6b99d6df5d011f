import { z } from "zod";
import type { Records } from "../../src/chat/parts.ts";
import type { From } from "./activity.ts";
import { agencyOf } from "./address.ts";

const shape = z.object({
  serviceUrl: z.string(),
  scope: z.enum(["personal", "channel", "group"]),
  bot: z.string(),
  team: z.string().nullable(),
  group: z.string().nullable(),
  /** Whose personal chat it is. */
  user: z.string().nullable(),
  /** Set while Portside may not write there: what Teams answered, or "removed". */
  closed: z.string().nullable(),
});

/** What Portside itself remembers of a chat: enough to write there weeks later. */
export type Chat = z.infer<typeof shape>;

export type Chats = {
  of(tenant: string, chat: string): Promise<Chat | null>;
  /** Learns from what came in. "back": the chat was closed until now. */
  saw(from: From, speaks: boolean): Promise<"new" | "back" | "known">;
  /** Remembers a chat that Portside itself began. */
  add(tenant: string, chat: string, known: Chat): Promise<void>;
  close(tenant: string, chat: string, code: string): Promise<void>;
  /** Ids of every chat of the same team, this one among them: a team has or has not Portside in all of its channels. */
  teamOf(tenant: string, chat: string): Promise<string[]>;
  /** The personal chat with somebody, if there was one. */
  personal(tenant: string, aad: string): Promise<string | null>;
  keepPersonal(tenant: string, aad: string, chat: string): Promise<void>;
};

const start = "chat/";
const personalKey = (aad: string): string => `personal/${aad}`;

/** Personal chats of which it is known whose they are; nothing else is kept in memory, as other processes change it. */
const mostKnown = 5000;

export const createChats = (records: Pick<Records, "note" | "notes" | "setNote">): Chats => {
  const owned = new Set<string>();

  const of: Chats["of"] = async (tenant, chat) => {
    const read = shape.safeParse(await records.note(agencyOf(tenant), start + chat));
    return read.success ? read.data : null;
  };

  const add: Chats["add"] = (tenant, chat, now) => records.setNote(agencyOf(tenant), start + chat, now);

  const teamOf: Chats["teamOf"] = async (tenant, chat) => {
    const team = (await of(tenant, chat))?.team ?? null;
    if (team === null) return [chat];
    const all = await records.notes(agencyOf(tenant), start);
    const ofTeam = all.flatMap(({ key, value }) => {
      const read = shape.safeParse(value);
      return read.success && read.data.team === team ? [key.slice(start.length)] : [];
    });
    return [...new Set([chat, ...ofTeam])];
  };

  const keepPersonal: Chats["keepPersonal"] = async (tenant, aad, chat) => {
    if ((await records.note(agencyOf(tenant), personalKey(aad))) !== chat)
      await records.setNote(agencyOf(tenant), personalKey(aad), chat);
    if (owned.size > mostKnown) owned.clear();
    owned.add(`${tenant} ${chat}`);
  };

  return {
    of,
    add,
    teamOf,
    keepPersonal,
    saw: async (from, speaks) => {
      const { tenant, chat, serviceUrl, scope, bot, team, group, user } = from;
      const before = await of(tenant, chat);
      const now: Chat = {
        serviceUrl,
        scope,
        bot,
        team: team ?? before?.team ?? null,
        group: group ?? before?.group ?? null,
        user: scope === "personal" ? user.aad : null,
        closed: speaks ? null : (before?.closed ?? null),
      };
      const isChanged = JSON.stringify(now) !== JSON.stringify(before);
      if (scope === "personal" && user.aad !== "" && (isChanged || !owned.has(`${tenant} ${chat}`)))
        await keepPersonal(tenant, user.aad, chat);
      if (isChanged) await add(tenant, chat, now);
      if (before === null) return "new";
      return speaks && before.closed !== null ? "back" : "known";
    },
    close: async (tenant, chat, code) => {
      const before = await of(tenant, chat);
      if (before && before.closed !== code) await add(tenant, chat, { ...before, closed: code });
    },
    personal: async (tenant, aad) => {
      const kept = await records.note(agencyOf(tenant), personalKey(aad));
      return typeof kept === "string" ? kept : null;
    },
  };
};
