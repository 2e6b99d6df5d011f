import { z } from "zod";
import type { ChatLog } from "../../src/chat/log.ts";
import type { Records } from "../../src/chat/parts.ts";
import type { Json } from "../../src/core/json.ts";
import type { Message } from "../../src/core/message.ts";
import { agencyOf, conversationAt, type Place, placeOf } from "./address.ts";
import { faultOf } from "./errors.ts";

const shape = z.object({ conversation: z.string(), message: z.unknown() });

type Say = (place: Place, message: Message) => Promise<void>;

/** What could not be said in a place that was closed to Portside: kept until it is open again. */
export type Missed = {
  keep(place: Place, key: string, message: Message, at: number): Promise<void>;
  /** Says it all, oldest first, in the chats that are open again. */
  tell(tenant: string, chats: string[], say: Say): Promise<void>;
};

/** Months of one chat; what is older than the newest of these is left out. */
const most = 100;

export const createMissed = (records: Records, log: ChatLog): Missed => {
  const startOf = (chat: string): string => `missed/${encodeURIComponent(chat)}/`;

  const tellOne = async (tenant: string, key: string, value: Json, say: Say): Promise<boolean> => {
    const read = shape.safeParse(value);
    const place = read.success ? placeOf(read.data.conversation) : null;
    if (read.success && place) {
      try {
        await say(place, read.data.message as Message);
      } catch (error) {
        const fault = faultOf(error);
        if (!fault) throw error;
        log.warn({ tenant, fault: fault.type, code: fault.code }, "missed message still not said");
        if (fault.type !== "lost") return false;
      }
    }
    await records.setNote(agencyOf(tenant), key, null);
    return true;
  };

  return {
    keep: async (place, key, message, at) => {
      const own = `${startOf(place.chat)}${String(at).padStart(15, "0")} ${key}`.slice(0, 400);
      const kept: Json = JSON.parse(JSON.stringify({ conversation: conversationAt(place), message })) as Json;
      await records.setNote(agencyOf(place.tenant), own, kept);
    },
    tell: async (tenant, chats, say) => {
      for (const chat of chats) {
        const all = await records.notes(agencyOf(tenant), startOf(chat));
        for (const { key } of all.slice(0, -most)) await records.setNote(agencyOf(tenant), key, null);
        for (const { key, value } of all.slice(-most)) {
          if (!(await tellOne(tenant, key, value, say))) break;
        }
      }
    },
  };
};
