import type { Surface } from "../../src/runtime/ports.ts";
import { conversationAt, type Place, placeOf } from "./address.ts";
import type { Chats } from "./chats.ts";
import { finalCode } from "./errors.ts";
import { memberNamed } from "./member-named.ts";
import type { Outbound } from "./outbound.ts";
import type { People } from "./people.ts";
import { isInsider } from "./who.ts";

/** Their id in the tenant, also of somebody who is named by the address of their mailbox; null for a guest. */
const idOf = async (
  outbound: Outbound,
  people: People,
  { tenant, chat }: Place,
  person: string,
): Promise<string | null> => {
  if (!person.includes("@")) return person;
  const member = await memberNamed(outbound, { tenant, chat }, person);
  if (!member || !isInsider(member, { tenant, user: { id: member.id, name: member.name, aad: member.aad } }))
    return null;
  await people.keep(tenant, member.aad, { id: member.id, name: member.name });
  return member.aad;
};

/** The personal chat with somebody of a tenant, begun if need be; none with whoever has taken Portside away. */
export const createDirectWith =
  (outbound: Outbound, chats: Chats, people: People): NonNullable<Surface["directWith"]> =>
  async (near, person) => {
    const place = placeOf(near);
    if (!place) return null;
    try {
      const id = await idOf(outbound, people, place, person);
      if (id === null) return null;
      const direct = await outbound.personalWith(place.tenant, id, place.chat);
      const known = await chats.of(place.tenant, direct.chat);
      return known === null || known.closed !== null ? null : conversationAt(direct);
    } catch (error) {
      if (finalCode(error) === null) throw error;
      return null;
    }
  };
