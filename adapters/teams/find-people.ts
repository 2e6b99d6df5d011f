import type { From } from "./activity.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { memberNamed } from "./member-named.ts";
import type { Named } from "./settings-card.ts";
import { isInsider } from "./who.ts";

export type FoundPeople = { found: Named[]; missing: string[] };

/** People named by a mention or an address, as long as they are full members of the tenant. */
export const findPeople = async (edge: Edge, from: From, wanted: string[]): Promise<FoundPeople> => {
  const result: FoundPeople = { found: [], missing: [] };
  for (const each of wanted) {
    const member = await memberNamed(edge.outbound, from, each);
    const user = { id: member?.id ?? "", name: member?.name ?? "", aad: member?.aad ?? "" };
    if (member && isInsider(member, { tenant: from.tenant, user })) {
      await edge.people.keep(from.tenant, member.aad, { id: member.id, name: member.name });
      result.found.push({ aad: member.aad, name: member.name });
    } else result.missing.push(each.startsWith("29:") ? edgeWords.whomYouMentioned : each);
  }
  return result;
};
