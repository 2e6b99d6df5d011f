import type { From } from "./activity.ts";
import type { Place } from "./address.ts";
import type { Edge } from "./edge.ts";
import { faultOf } from "./errors.ts";
import type { Content } from "./outgoing.ts";
import { placeOfChat } from "./start.ts";

/** Tells something to one person, where Teams does not wait for an answer any more. False where Teams took nothing. */
export const tellAlone = async (edge: Edge, from: From, content: Content): Promise<boolean> => {
  const { tenant, chat, user } = from;
  const place: Place = placeOfChat(from) ?? { type: "private", tenant, chat, user: user.aad };
  try {
    await edge.outbound.privately(place, user.aad, content);
    return true;
  } catch (error) {
    if (!faultOf(error)) throw error;
    edge.log.warn({ error: String(error).slice(0, 100) }, "not told in private");
    return false;
  }
};
