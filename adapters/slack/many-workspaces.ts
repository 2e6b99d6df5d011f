import type { IncomingMessage, ServerResponse } from "node:http";
import { type Installation, type InstallationQuery, InstallProvider } from "@slack/oauth";
import type { RequestHandler } from "express";
import type { Watch } from "../../src/chat/watch.ts";
import { type ClientOptions, createClient, libraryLog } from "./client.ts";
import { edgeWords } from "./edge-words.ts";
import type { Installations } from "./installations.ts";
import type { SlackAccess } from "./options.ts";
import { botScopes } from "./scopes.ts";
import type { Asked, Workspace, Workspaces } from "./workspaces.ts";

const installPath = "/slack/install";
const redirectPath = "/slack/oauth_redirect";

export type ManyWorkspaces = {
  workspaces: Workspaces;
  installUrl: string;
  /** The two pages of an installation, by their path. */
  pages: Record<string, RequestHandler>;
};

export type ManyOptions = {
  access: Extract<SlackAccess, { type: "many" }>;
  client: ClientOptions;
  installations: Installations;
  watch: Watch;
  /** Called when somebody has installed it, with the installation's id. */
  installed(id: string): void;
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (each) => `&#${each.charCodeAt(0)};`);

const page = (response: ServerResponse, status: number, sentence: string): void => {
  response.writeHead(status, { "content-type": "text/html; charset=utf-8" });
  response.end(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Portside</title><p>${escaped(sentence)}</p></html>`,
  );
};

/** A token that expires is renewed when less than this is left, in milliseconds (@slack/oauth does the same). */
const renewBefore = 2 * 60 * 60 * 1000;

const queryOf = ({ team, enterprise, org }: Asked): InstallationQuery<boolean> => ({
  teamId: team ?? undefined,
  enterpriseId: enterprise ?? undefined,
  isEnterpriseInstall: org,
});

const isExpiring = ({ bot }: Installation, now: number): boolean =>
  bot?.refreshToken !== undefined && (bot.expiresAt ?? 0) * 1000 - now < renewBefore;

/** Every workspace and organisation that installed Portside through Slack's own pages. */
export const manyWorkspaces = (options: ManyOptions): ManyWorkspaces => {
  const { access, installations, watch } = options;
  const { apiUrl, log } = options.client;
  const known = new Map<string, Workspace>();
  const renewing = new Map<string, Promise<void>>();
  const base = access.publicUrl.replace(/\/+$/, "");
  const installOptions = { scopes: botScopes, redirectUri: `${base}${redirectPath}` };

  const installer = new InstallProvider({
    clientId: access.clientId,
    clientSecret: access.clientSecret,
    stateSecret: access.stateSecret,
    installationStore: installations,
    directInstall: true,
    // What goes wrong there is what a browser sent, which is nobody's alarm.
    logger: libraryLog({ ...log, error: log.warn }),
    clientOptions: apiUrl === null ? {} : { slackApiUrl: apiUrl },
    ...(apiUrl === null ? {} : { authorizationUrl: new URL("/oauth/v2/authorize", apiUrl).href }),
  });

  /** A refresh token works once: of several that find the same token old, one renews it and the others wait. */
  const renewed = (id: string, installation: Installation): Promise<void> => {
    const before = renewing.get(id);
    if (before) return before;
    const { team, enterprise, isEnterpriseInstall } = installation;
    const asked = {
      team: team?.id ?? null,
      enterprise: enterprise?.id ?? null,
      org: isEnterpriseInstall === true,
    };
    const work = installer
      .authorize(queryOf(asked))
      .then(() => undefined)
      .finally(() => renewing.delete(id));
    renewing.set(id, work);
    return work;
  };

  const workspaceOf = (id: string, installation: Installation): Workspace | null => {
    const { bot, team, enterprise, user } = installation;
    if (!bot) return null;
    const before = known.get(id);
    if (before?.token === bot.token) return before;
    const workspace: Workspace = {
      id,
      team: installation.isEnterpriseInstall ? null : (team?.id ?? null),
      enterprise: enterprise?.id ?? null,
      token: bot.token,
      botUser: bot.userId,
      botId: bot.id,
      owner: user.id,
      client: createClient(bot.token, options.client),
    };
    known.set(id, workspace);
    return workspace;
  };

  const of: Workspaces["of"] = async (id) => {
    const installation = await installations.of(id);
    if (!installation) return null;
    if (!isExpiring(installation, watch.now())) return workspaceOf(id, installation);
    await renewed(id, installation);
    const now = await installations.of(id);
    return now && workspaceOf(id, now);
  };

  /** A page that fails says so instead of leaving somebody waiting. */
  const answering =
    (work: (request: IncomingMessage, response: ServerResponse) => Promise<void>): RequestHandler =>
    (request, response) => {
      work(request, response).catch((error: unknown) => {
        log.error({ error: String(error).slice(0, 300) }, "installation page failed");
        if (!response.headersSent) page(response, 500, edgeWords.notInstalled);
      });
    };

  return {
    installUrl: `${base}${installPath}`,
    workspaces: {
      of,
      find: async (asked) => {
        const found = await installations.find(queryOf(asked));
        return found && of(found.id);
      },
      remove: async (asked, at) => {
        const query = queryOf(asked);
        // Slack may deliver an old event after somebody installed it again. Its times are whole seconds.
        const since = await installations.installedAt(query);
        if (since !== null && at + 1000 <= since) return;
        await installations.deleteInstallation?.(query);
        known.delete((asked.org ? asked.enterprise : asked.team) ?? "");
        log.info({ team: asked.team, enterprise: asked.enterprise }, "uninstalled, its token is erased");
      },
    },
    pages: {
      [installPath]: answering((request, response) =>
        installer.handleInstallPath(request, response, {}, installOptions),
      ),
      [redirectPath]: answering((request, response) =>
        installer.handleCallback(request, response, {
          success: (installation, _options, _request, shown) => {
            const { team, enterprise, isEnterpriseInstall } = installation;
            page(shown, 200, edgeWords.installed(team?.name ?? enterprise?.name ?? ""));
            const id = isEnterpriseInstall ? enterprise?.id : team?.id;
            log.info({ install: id ?? null }, "installed");
            if (id) options.installed(id);
          },
          failure: (error, _options, _request, shown) => {
            log.warn({ code: error.code }, "installation failed");
            page(shown, 400, edgeWords.notInstalled);
          },
        }),
      ),
    },
  };
};
