import { z } from "zod";
import type { Records } from "../../src/chat/parts.ts";
import type { From } from "./activity.ts";
import { agencyOf } from "./address.ts";

const shape = z.object({
  /** The id under which Teams knows them for this bot ("29:…"). */
  id: z.string(),
  name: z.string(),
});

/** A person whom Portside has met in a tenant. */
export type Known = z.infer<typeof shape>;

export type People = {
  of(tenant: string, aad: string): Promise<Known | null>;
  saw(from: From): Promise<void>;
  keep(tenant: string, aad: string, known: Known): Promise<void>;
};

const mostKnown = 5000;

/** People by their Entra object id: what Teams calls them is another id for every bot, needed to write to them. */
export const createPeople = (records: Records): People => {
  const seen = new Map<string, string>();
  const keyOf = (aad: string): string => `person/${aad}`;

  const keep: People["keep"] = async (tenant, aad, known) => {
    const now = JSON.stringify(known);
    if (seen.get(`${tenant} ${aad}`) === now) return;
    if (seen.size > mostKnown) seen.clear();
    await records.setNote(agencyOf(tenant), keyOf(aad), known);
    seen.set(`${tenant} ${aad}`, now);
  };

  return {
    keep,
    of: async (tenant, aad) => {
      const read = shape.safeParse(await records.note(agencyOf(tenant), keyOf(aad)));
      return read.success ? read.data : null;
    },
    saw: async ({ tenant, user }) => {
      if (user.aad !== "" && user.id !== "") await keep(tenant, user.aad, { id: user.id, name: user.name });
    },
  };
};
