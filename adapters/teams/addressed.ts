import type { Addressed, Mentioned } from "../../src/core/mentioned.ts";
import type { Payload } from "./activity.ts";
import type { Edge } from "./edge.ts";
import { namedText } from "./typed-text.ts";
import { isInsider } from "./who.ts";

/** People looked up for one message; more are named in no sentence that is meant for us. */
const most = 20;

/** The text with the people named in it, as Teams knows them; null where there are none. */
export const addressedIn = async (
  edge: Edge,
  said: Extract<Payload, { type: "message" }>,
): Promise<Addressed | null> => {
  const { tenant, chat, text: marked, bot, mentions } = said;
  const { text, users } = namedText(marked, bot, mentions);
  if (users.length === 0 || users.length > most) return null;
  const { people: managing } = await edge.settings.of(tenant);
  const admins = (await edge.tenants.of(tenant))?.admins ?? [];
  const people = await Promise.all(
    users.map(async (id): Promise<Mentioned> => {
      const member = await edge.outbound.member(tenant, chat, id);
      const user = { id: member?.id ?? "", name: member?.name ?? "", aad: member?.aad ?? "" };
      if (!member || !isInsider(member, { tenant, user }))
        return { id, name: mentions.find((each) => each.id === id)?.name ?? "", role: "none", outside: true };
      await edge.people.keep(tenant, member.aad, { id: member.id, name: member.name });
      const manages = managing.includes(member.aad) || admins.includes(member.aad);
      return { id: member.aad, name: member.name, role: manages ? "manage" : "none" };
    }),
  );
  return { text, people };
};
