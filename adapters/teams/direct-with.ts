import type { Surface } from "../../src/runtime/ports.ts";
import { conversationAt, placeOf } from "./address.ts";
import type { Chats } from "./chats.ts";
import { faultOf } from "./errors.ts";
import type { Outbound } from "./outbound.ts";

/** The personal chat with somebody of a tenant, begun if need be; none with whoever has taken Portside away. */
export const createDirectWith =
  (outbound: Outbound, chats: Chats): NonNullable<Surface["directWith"]> =>
  async (near, person) => {
    const place = placeOf(near);
    if (!place) return null;
    try {
      const direct = await outbound.personalWith(place.tenant, person, place.chat);
      const known = await chats.of(place.tenant, direct.chat);
      return known === null || known.closed !== null ? null : conversationAt(direct);
    } catch (error) {
      const fault = faultOf(error);
      if (!fault || fault.type === "busy" || fault.type === "doubtful") throw error;
      return null;
    }
  };
