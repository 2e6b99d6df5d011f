import type { Surface } from "../../src/runtime/ports.ts";
import { isHere } from "./address.ts";
import { createCards } from "./cards.ts";
import { handleClick } from "./clicks.ts";
import { handleCommand } from "./commands.ts";
import { createDeliver } from "./deliver.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { faultOf } from "./errors.ts";
import { createFiles, type Files } from "./files.ts";
import type { Handler } from "./fresh-only.ts";
import { showHome } from "./home.ts";
import { createInstallations } from "./installations.ts";
import { type ManyWorkspaces, manyWorkspaces } from "./many-workspaces.ts";
import { handleMessage } from "./messages.ts";
import { onceInAWhile } from "./once-in-a-while.ts";
import { oneWorkspace } from "./one-workspace.ts";
import type { SlackLog, SlackOptions, SlackParts } from "./options.ts";
import { createOutbound, type Outbound } from "./outbound.ts";
import { createPace } from "./pace.ts";
import type { Payload } from "./payload.ts";
import { type Answer, createReceiving, type Receiving } from "./receive.ts";
import { createSettings } from "./settings.ts";
import { handleShortcut } from "./shortcuts.ts";
import { handleSubmission } from "./submissions.ts";
import { givingNumbers } from "./waiting-numbers.ts";
import { createWho } from "./who.ts";
import type { Workspace, Workspaces } from "./workspaces.ts";

export type Slack = {
  surface: Surface;
  /** Puts the adapter to work; before that nothing is heard or said. Gives the handler for the web server, if any. */
  open(parts: SlackParts): Promise<Handler | null>;
  close(): Promise<void>;
};

/** How long something said without being asked for is not said again to the same person, in milliseconds. */
const pause = 30 * 60_000;

type Access = Pick<ManyWorkspaces, "workspaces" | "pages"> & { installUrl: string | null };

/** Who installed it is told what comes next. */
const welcomeOwner = async (workspaces: Workspaces, outbound: Outbound, id: string): Promise<void> => {
  const workspace = await workspaces.of(id);
  if (!workspace?.owner) return;
  const channel = await outbound.directWith(workspace, workspace.owner);
  const content = { text: edgeWords.welcome, blocks: [] };
  const posting = { key: "welcome", broadcast: false, look: false };
  await outbound.post(workspace, { type: "direct", install: id, channel }, content, posting);
};

/** Stops the start when Slack does not take a token. Where Slack does not answer, it is asked again when needed. */
const accepted = async (token: string, work: () => unknown, log: SlackLog): Promise<void> => {
  try {
    await work();
  } catch (error) {
    const fault = faultOf(error);
    if (fault?.type === "signed-out" || fault?.type === "refused")
      throw new Error(
        `Slack does not take ${token} (${fault.code}). Copy it again from the app's page at api.slack.com/apps.`,
        { cause: error },
      );
    if (!fault) throw error;
    log.warn({ token, fault: fault.type }, "Slack does not answer yet");
  }
};

/** Slack as a place where conversations are held, with Bolt for what comes in and the Web API for what goes out. */
export const createSlack = (options: SlackOptions): Slack => {
  const { entry, apiUrl, log, watch, spacing } = options;
  let deliver: Surface["deliver"] | null = null;
  let receiving: Receiving | null = null;

  const handle = async (
    edge: Edge,
    files: Files,
    payload: Payload,
    workspace: Workspace,
    answer: Answer,
  ): Promise<void> => {
    switch (payload.type) {
      case "command":
        return handleCommand(edge, workspace, payload, (text) =>
          text === undefined ? answer() : answer({ response_type: "ephemeral", text }),
        );
      case "message":
        return handleMessage(edge, files, workspace, payload);
      case "click":
        return handleClick(edge, workspace, payload, answer);
      case "submission":
        return handleSubmission(edge, files, workspace, payload, answer);
      case "shortcut":
        return handleShortcut(edge, workspace, payload, answer);
      case "home":
        return showHome(edge, workspace, payload.user);
      default:
        return answer();
    }
  };

  /** The installations, and the pages on which there come to be more. */
  const access = ({ records, keyring }: SlackParts, installed: (id: string) => void): Access => {
    const client = { apiUrl, log };
    const given = options.access;
    if (given.type === "one")
      return { workspaces: oneWorkspace(given.botToken, client), installUrl: null, pages: {} };
    const installations = createInstallations(records, keyring, watch.now);
    return manyWorkspaces({ access: given, client, installations, watch, installed });
  };

  return {
    surface: {
      holds: isHere,
      deliver: (effect, key, tries) => {
        if (!deliver) throw new Error("Slack is not open yet; what is to be said waits.");
        return deliver(effect, key, tries);
      },
    },
    open: async (parts) => {
      const { records } = parts;
      const { workspaces, installUrl, pages } = access(parts, (id) => welcome(id));
      const settings = createSettings(records);
      const outbound = createOutbound(createPace(watch), spacing);
      const cards = createCards(records);
      const who = createWho(watch);
      const edge: Edge = {
        ...parts,
        assistant: givingNumbers(parts.assistant, records),
        who,
        settings,
        outbound,
        cards,
        watch,
        log,
        mayRepeat: onceInAWhile(watch, pause),
      };
      const files = createFiles(edge, apiUrl);
      deliver = createDeliver({ workspaces, outbound, cards, settings, records, log });
      const welcome = (id: string): void => {
        welcomeOwner(workspaces, outbound, id).catch((error: unknown) =>
          log.warn({ install: id, error: String(error).slice(0, 300) }, "no welcome said"),
        );
      };
      receiving = createReceiving({
        entry,
        apiUrl,
        workspaces,
        watch,
        log,
        installUrl,
        pages,
        handle: (payload, workspace, answer) => handle(edge, files, payload, workspace, answer),
        uninstalled: (asked, at) => workspaces.remove(asked, at),
      });
      if (options.access.type === "one")
        await accepted(
          "SLACK_BOT_TOKEN",
          () => workspaces.find({ team: null, enterprise: null, org: false }),
          log,
        );
      await accepted("SLACK_APP_TOKEN", () => receiving?.start(), log);
      files
        .resume(workspaces)
        .catch((error: unknown) =>
          log.error({ error: String(error).slice(0, 300) }, "files left for the next start"),
        );
      return receiving.handler;
    },
    close: async () => {
      await receiving?.stop();
    },
  };
};
