import type { From } from "./activity.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import type { Member } from "./outbound.ts";
import type { Named } from "./settings-card.ts";
import { isInsider } from "./who.ts";

export type FoundPeople = { found: Named[]; missing: string[] };

const sameAddress = ({ upn, email }: Member, wanted: string): boolean =>
  [upn, email].some((each) => each.toLowerCase() === wanted.toLowerCase());

/** By id or sign-in name where Teams answers to it; else by looking through the people of the chat. */
const memberOf = async (
  { outbound }: Edge,
  { tenant, chat }: From,
  wanted: string,
): Promise<Member | null> => {
  const direct = await outbound.member(tenant, chat, wanted);
  if (direct || !wanted.includes("@")) return direct;
  for await (const member of outbound.members(tenant, chat)) {
    if (sameAddress(member, wanted)) return member;
  }
  return null;
};

/** People named by a mention or an address, as long as they are full members of the tenant. */
export const findPeople = async (edge: Edge, from: From, wanted: string[]): Promise<FoundPeople> => {
  const result: FoundPeople = { found: [], missing: [] };
  for (const each of wanted) {
    const member = await memberOf(edge, from, each);
    const user = { id: member?.id ?? "", name: member?.name ?? "", aad: member?.aad ?? "" };
    if (member && isInsider(member, { tenant: from.tenant, user })) {
      await edge.people.keep(from.tenant, member.aad, { id: member.id, name: member.name });
      result.found.push({ aad: member.aad, name: member.name });
    } else result.missing.push(each.startsWith("29:") ? edgeWords.whomYouMentioned : each);
  }
  return result;
};
