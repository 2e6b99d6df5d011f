import type { WebClient } from "@slack/web-api";

/**
 * An installation: a workspace, or an organisation for all of its workspaces. `id` is the team's or the enterprise's.
 * `owner` is who installed it, when that is known.
 */
export type Workspace = {
  id: string;
  team: string | null;
  enterprise: string | null;
  token: string;
  botUser: string;
  botId: string;
  owner: string | null;
  client: WebClient;
};

/** Which installation a payload belongs to, as Bolt reads it from the payload. */
export type Asked = { team: string | null; enterprise: string | null; org: boolean };

/** The installations there are. */
export type Workspaces = {
  /** By its id; null when there is none (any more). Throws when Slack cannot be asked. */
  of(install: string): Promise<Workspace | null>;
  find(asked: Asked): Promise<Workspace | null>;
  /** Forgets what was uninstalled at that time, in milliseconds; not what was installed again since. */
  remove(asked: Asked, at: number): Promise<void>;
};
