import type { Settings } from "../../src/chat/settings.ts";
import type { Watch } from "../../src/chat/watch.ts";
import type { Person } from "../../src/core/event.ts";
import { type Language, languageOfLocale } from "../../src/core/language.ts";
import { faultOf } from "./errors.ts";
import type { Workspace } from "./workspaces.ts";

/** A person as Slack knows them. `insider`: a full member of this workspace or organisation, and no program. */
type Member = { name: string; insider: boolean; admin: boolean; language?: Language };

/** A person and what they may do here now. `admin`: an owner or admin, who may change the settings. */
export type Standing = { person: Person; admin: boolean; insider: boolean };

export type Who = {
  /** Asked for everything a person does. Throws when Slack cannot say: nobody is let in for that. */
  standing(workspace: Workspace, user: string, settings: Settings): Promise<Standing>;
  /** The language they have Slack in, where it is one of ours. */
  language(workspace: Workspace, user: string): Promise<Language | null>;
};

/** How long an answer of Slack about a person holds, in milliseconds. */
const remembered = 60_000;
const mostRemembered = 5000;

const nobody: Member = { name: "", insider: false, admin: false };

/** Reads roles from Slack: owners and admins manage; guests, programs and people of other organisations have none. */
export const createWho = (watch: Watch): Who => {
  const kept = new Map<string, { until: number; value: Promise<unknown> }>();

  const remember = <T>(key: string, ask: () => Promise<T>): Promise<T> => {
    const known = kept.get(key);
    if (known && known.until > watch.now()) return known.value as Promise<T>;
    if (kept.size >= mostRemembered) kept.clear();
    const value = ask();
    kept.set(key, { until: watch.now() + remembered, value });
    value.catch(() => kept.delete(key));
    return value;
  };

  const ask = async ({ client, team, enterprise }: Workspace, id: string): Promise<Member> => {
    try {
      const { user } = await client.users.info({ user: id, include_locale: true });
      if (!user) return nobody;
      const theirs = user.enterprise_user?.enterprise_id ?? null;
      const ours = (team !== null && user.team_id === team) || (enterprise !== null && theirs === enterprise);
      const outside = user.is_stranger || user.is_restricted || user.is_ultra_restricted;
      const program = user.is_bot || user.is_app_user || id === "USLACKBOT";
      const name = user.profile?.display_name || user.real_name || user.name || id;
      const insider = ours && !outside && !program && user.deleted !== true;
      const admin = user.is_admin || user.is_owner || user.is_primary_owner || false;
      return { name, insider, admin: insider && admin, ...languageOfLocale(user.locale) };
    } catch (error) {
      if (faultOf(error)?.type === "lost") return nobody;
      throw error;
    }
  };

  const membersOf = async ({ client }: Workspace, usergroup: string): Promise<string[]> => {
    try {
      const { users } = await client.usergroups.users.list({ usergroup });
      return users ?? [];
    } catch (error) {
      if (faultOf(error)?.type === "refused") return [];
      throw error;
    }
  };

  const isInGroup = async (workspace: Workspace, user: string, groups: string[]): Promise<boolean> => {
    for (const group of groups) {
      const members = await remember(`${workspace.id} group ${group}`, () => membersOf(workspace, group));
      if (members.includes(user)) return true;
    }
    return false;
  };

  const memberOf = (workspace: Workspace, user: string): Promise<Member> =>
    remember(`${workspace.id} user ${user}`, () => ask(workspace, user));

  return {
    language: async (workspace, user) => (await memberOf(workspace, user)).language ?? null,
    standing: async (workspace, user, settings) => {
      const { name, insider, admin, language } = await memberOf(workspace, user);
      const manages =
        insider &&
        (admin || settings.people.includes(user) || (await isInGroup(workspace, user, settings.groups)));
      const role = manages ? "manage" : insider && settings.othersMayLook ? "view" : "none";
      const person: Person = { id: user, name: name || user, role, ...(language ? { language } : {}) };
      return { person, admin, insider };
    },
  };
};
