import type { Settings } from "../../src/chat/settings.ts";
import type { Watch } from "../../src/chat/watch.ts";
import type { Person } from "../../src/core/event.ts";
import type { From } from "./activity.ts";
import type { Member, Outbound } from "./outbound.ts";
import type { TenantBook } from "./tenants.ts";

/** A person and what they may do here now. `admin`: may change the settings. */
export type Standing = { person: Person; admin: boolean };

/** Of what somebody sent, or will be told, what says who they are. */
type Asked = Pick<From, "tenant" | "chat" | "user" | "language">;

export type Who = {
  /** Asked for everything a person does. Throws when Teams cannot say: nobody is let in for that. */
  standing(from: Asked, settings: Settings): Promise<Standing>;
};

/** How long an answer of Teams about a person holds, in milliseconds. */
const remembered = 60_000;
const mostRemembered = 5000;

/**
 * A full member of the tenant: guests, people of other tenants in shared channels, and anonymous ones in meetings are
 * none. Where Teams names no role, the sign-in name of a guest still tells.
 */
export const isInsider = (member: Member | null, { tenant, user }: Pick<From, "tenant" | "user">): boolean =>
  member !== null &&
  user.aad !== "" &&
  member.aad === user.aad &&
  (member.tenant === "" || member.tenant === tenant) &&
  (member.role === "" ? member.upn !== "" : member.role === "user") &&
  !/#ext#/i.test(member.upn);

/** Reads roles from Teams' rosters and our settings. A person is their tenant and Entra object id, never an e-mail. */
export const createWho = (outbound: Pick<Outbound, "member">, tenants: TenantBook, watch: Watch): Who => {
  const kept = new Map<string, { until: number; value: Promise<Member | null> }>();

  const memberOf = ({ tenant, chat, user }: Asked): Promise<Member | null> => {
    const key = `${tenant} ${chat} ${user.id}`;
    const known = kept.get(key);
    if (known && known.until > watch.now()) return known.value;
    if (kept.size >= mostRemembered) kept.clear();
    const value = outbound.member(tenant, chat, user.id);
    kept.set(key, { until: watch.now() + remembered, value });
    value.catch(() => kept.delete(key));
    return value;
  };

  return {
    standing: async (from, settings) => {
      const member = await memberOf(from);
      const { aad } = from.user;
      const insider = isInsider(member, from);
      const admin = insider && ((await tenants.of(from.tenant))?.admins.includes(aad) ?? false);
      const manages = insider && (admin || settings.people.includes(aad));
      const role = manages ? "manage" : insider && settings.othersMayLook ? "view" : "none";
      const name = member?.name || from.user.name || aad;
      const person: Person = { id: aad === "" ? from.user.id : aad, name, role };
      return { person: from.language ? { ...person, language: from.language } : person, admin };
    },
  };
};
