import { noFilters, readSubscription } from "../../src/chat/subscription.ts";
import type { Payload } from "./activity.ts";
import type { Place } from "./address.ts";
import { admit } from "./admit.ts";
import type { Edge } from "./edge.ts";
import { plainName } from "./plain-name.ts";
import { subscriptionTexts as words } from "./settings-words.ts";

/** "subscribe …": the answer is said in the place itself, which shows that Portside can write there. */
export const subscribe = async (
  edge: Edge,
  from: Payload,
  { chat }: Place,
  wanted: string,
): Promise<string> => {
  const admitted = await admit(edge, from, "manage");
  if (!admitted.ok) return admitted.sentence;
  const given = readSubscription(wanted);
  if (!given) return words.which;
  const { id, name } = admitted.person;
  await edge.settings.saveChannel(from.tenant, chat, { ...given, by: id, trouble: null });
  return words.subscribed(given, plainName(name));
};

export const unsubscribe = async (edge: Edge, from: Payload, { chat }: Place): Promise<string> => {
  const admitted = await admit(edge, from, "manage");
  if (!admitted.ok) return admitted.sentence;
  await edge.settings.saveChannel(from.tenant, chat, {
    ...noFilters,
    alerts: "none",
    by: null,
    trouble: null,
  });
  return words.unsubscribed;
};

/** "What does this channel hear?" */
export const whatIsHeard = async (edge: Edge, from: Payload, { chat }: Place): Promise<string> => {
  const admitted = await admit(edge, from, "look");
  if (!admitted.ok) return admitted.sentence;
  const heard = await edge.settings.channel(from.tenant, chat);
  const who = heard.by === null ? null : await edge.people.of(from.tenant, heard.by);
  return words.hears(heard, who ? plainName(who.name) : words.somebody);
};
