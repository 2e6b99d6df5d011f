import type { Surface } from "./ports.ts";

/** The conversation with one person alone, on the platform of the conversation `near`; null where there is none. */
export const directConversation = async (
  surfaces: Surface[],
  near: string,
  person: string,
): Promise<string | null> =>
  (await surfaces.find((each) => each.holds(near))?.directWith?.(near, person)) ?? null;
