import { companyOf, forgottenKey, isAboutCompanies } from "../core/company.ts";
import type { EffectOf } from "../core/effect.ts";
import type { Json } from "../core/json.ts";
import type { PortRequest } from "../core/port-request.ts";
import { done, type Performed } from "./performed.ts";
import type { Store, StoredEffect } from "./ports.ts";
import type { Refresh } from "./refreshing.ts";
import type { TurnRunner } from "./turn-runner.ts";

/** Requests given with an answer; `total` counts them all. */
const most = 10;

/** Earlier requests that are looked through for companies. */
const mostCompanies = 60;

/** When a company was forgotten, in milliseconds; 0 for one that was not. */
const forgottenAt = (note: Json | null): number =>
  typeof note === "object" && note !== null && "at" in note && typeof note.at === "number" ? note.at : 0;

export type LookingUpOptions = { store: Store; runner: TurnRunner; refresh?: Refresh };

/**
 * Asks the records what a conversation wants to know and gives the answer back to it as an event. A single request is
 * then fetched anew from its carrier.
 */
export const createLookingUp = ({ store, runner, refresh }: LookingUpOptions) => {
  /** Requests of companies that were forgotten later are as if they were not there. */
  const notForgotten = async (agency: string, requests: PortRequest[]): Promise<PortRequest[]> => {
    const kept: PortRequest[] = [];
    for (const request of requests) {
      const name = companyOf(request);
      const since = name === null ? 0 : forgottenAt(await store.note(agency, forgottenKey(name)));
      if (since <= (request.submitted ?? 0)) kept.push(request);
    }
    return kept;
  };

  return async (
    stored: StoredEffect,
    { to, by, query, purpose, said }: EffectOf<"look-up">,
  ): Promise<Performed> => {
    const { agency, key, id } = stored;
    const isOfCompanies = isAboutCompanies(purpose);
    const asked = isOfCompanies && query.type === "name" ? ({ type: "all" } as const) : query;
    const found = await store.find(agency, asked, by.id, isOfCompanies ? mostCompanies : most);
    const { total } = found;
    const results = isOfCompanies ? await notForgotten(agency, found.results) : found.results;
    const only = total === 1 && !isOfCompanies ? results[0] : undefined;
    const history =
      only && ["history", "hand-over"].includes(purpose) ? await store.history(agency, only.sid) : [];
    const numbers = purpose === "home" ? { numbers: await store.numberCounts(agency) } : {};
    const answer = {
      query,
      purpose,
      results,
      total,
      history,
      ...numbers,
      ...(only && purpose !== "home" ? { sid: only.sid } : {}),
      ...(said ? { said } : {}),
    };
    await runner.run("effect", { id: key, agency, conversation: to, by, type: "looked-up", ...answer }, id);
    if (only && purpose === "status") await refresh?.(only);
    return done;
  };
};
