import { type ClientOptions, createClient } from "./client.ts";
import type { Asked, Workspace, Workspaces } from "./workspaces.ts";

/** The one workspace whose bot token is in the settings. Slack is asked once whose token it is. */
export const oneWorkspace = (token: string, options: ClientOptions): Workspaces => {
  let known: Promise<Workspace> | null = null;

  const ask = async (): Promise<Workspace> => {
    const client = createClient(token, options);
    const { team_id, enterprise_id, is_enterprise_install, user_id, bot_id } = await client.auth.test();
    const id = is_enterprise_install ? enterprise_id : team_id;
    if (!id || !user_id || !bot_id)
      throw new Error("SLACK_BOT_TOKEN is no bot token; use the one that begins with xoxb-.");
    return {
      id,
      team: is_enterprise_install ? null : (team_id ?? null),
      enterprise: enterprise_id ?? null,
      token,
      botUser: user_id,
      botId: bot_id,
      owner: null,
      client,
    };
  };

  /** A failure is not kept: the next one asks again. */
  const workspace = (): Promise<Workspace> => {
    const asking =
      known ??
      ask().catch((error: unknown) => {
        known = null;
        throw error;
      });
    known = asking;
    return asking;
  };

  const matches = (one: Workspace, { team, enterprise, org }: Asked): boolean =>
    org ? enterprise === one.id : team === one.id;

  return {
    of: async (install) => {
      const one = await workspace();
      return one.id === install ? one : null;
    },
    find: async (asked) => {
      const one = await workspace();
      return matches(one, asked) ? one : null;
    },
    remove: async () => {
      known = null;
    },
  };
};
