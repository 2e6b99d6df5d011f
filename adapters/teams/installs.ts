import { firstView, homeText } from "../../src/core/home.ts";
import type { Payload } from "./activity.ts";
import { agencyOf, conversationAt } from "./address.ts";
import { admit } from "./admit.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { faultOf } from "./errors.ts";
import type { Content } from "./outgoing.ts";
import { placeOfChat } from "./start.ts";

type Installed = Extract<Payload, { type: "installed" }>;

const greet = async (edge: Edge, from: Installed, isFirst: boolean): Promise<void> => {
  const { outbound } = edge;
  const place = placeOfChat(from);
  const hello: Content = {
    text: place?.type === "direct" ? edgeWords.welcomePersonal : edgeWords.welcomeShared,
  };
  try {
    if (place) await outbound.post(place, hello);
    else await outbound.begin(from.tenant, from.selected ?? from.chat, hello);
    if (isFirst)
      await outbound.post(await outbound.personalWith(from.tenant, from.user.aad, from.chat), {
        text: edgeWords.welcomeAdmin,
      });
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
    edge.log.warn({ code: fault.code }, "not greeted");
  }
};

/**
 * Portside was added somewhere: it says hello once, and the tenant's first installer becomes its admin. `isNew` is
 * false for a chat that is known already: Teams tells of an installation more than once.
 */
export const handleInstalled = async (edge: Edge, from: Installed, isNew: boolean): Promise<void> => {
  const isFirst = await edge.tenants.installed(from.tenant, from.user.aad);
  if (from.selected !== null && from.selected !== from.chat) {
    const known = await edge.chats.of(from.tenant, from.chat);
    if (known && !(await edge.chats.of(from.tenant, from.selected)))
      await edge.chats.add(from.tenant, from.selected, known);
  }
  if (isFirst) edge.log.info({ tenant: from.tenant, by: from.user.aad }, "installed in a tenant");
  if (!isNew && !isFirst) return;
  await greet(edge, from, isFirst);
  await showHome(edge, from);
};

/** A personal chat begins with the dashboard, for whoever may see it. */
const showHome = async (edge: Edge, from: Installed): Promise<void> => {
  const place = placeOfChat(from);
  if (place?.type !== "direct") return;
  const admitted = await admit(edge, from, "look");
  if (!admitted.ok) return;
  await edge.assistant.receive({
    source: "teams",
    id: `${from.id} home`,
    agency: agencyOf(from.tenant),
    conversation: conversationAt(place),
    by: admitted.person,
    type: "said",
    text: homeText(firstView),
  });
};

/** Portside was taken away: nothing is written there until it is back, and nothing is forgotten. */
export const handleRemoved = async (
  edge: Edge,
  from: Extract<Payload, { type: "removed" }>,
): Promise<void> => {
  for (const chat of await edge.chats.teamOf(from.tenant, from.chat))
    await edge.chats.close(from.tenant, chat, "removed");
  edge.log.info({ tenant: from.tenant, scope: from.scope }, "taken away");
};
