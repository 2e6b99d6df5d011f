import type { Payload } from "./activity.ts";
import type { Place } from "./address.ts";
import { admit } from "./admit.ts";
import type { Edge } from "./edge.ts";
import { settingsWords as words } from "./settings-words.ts";

const kinds = ["all", "action", "done"] as const;

/** "subscribe [all|action|done]": the answer is said in the place itself, which shows that Portside can write there. */
export const subscribe = async (
  edge: Edge,
  from: Payload,
  { chat }: Place,
  wanted: string,
): Promise<string> => {
  const admitted = await admit(edge, from, "manage");
  if (!admitted.ok) return admitted.sentence;
  const kind = kinds.find((each) => each === (wanted || "all"));
  if (!kind) return words.whichNews;
  await edge.settings.saveChannel(from.tenant, chat, { alerts: kind, by: admitted.person.id, trouble: null });
  return words.subscribed[kind];
};

export const unsubscribe = async (edge: Edge, from: Payload, { chat }: Place): Promise<string> => {
  const admitted = await admit(edge, from, "manage");
  if (!admitted.ok) return admitted.sentence;
  await edge.settings.saveChannel(from.tenant, chat, { alerts: "none", by: null, trouble: null });
  return words.unsubscribed;
};
