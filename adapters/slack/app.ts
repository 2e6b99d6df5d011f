import type { Surface } from "../../src/runtime/ports.ts";
import { isHere } from "./address.ts";
import { createCards } from "./cards.ts";
import { handleClick } from "./clicks.ts";
import { handleCommand } from "./commands.ts";
import { createDeliver } from "./deliver.ts";
import type { Edge } from "./edge.ts";
import { createFiles, type Files } from "./files.ts";
import type { Handler } from "./fresh-only.ts";
import { showHome } from "./home.ts";
import { handleMessage } from "./messages.ts";
import { onceInAWhile } from "./once-in-a-while.ts";
import { oneWorkspace } from "./one-workspace.ts";
import type { SlackOptions, SlackParts } from "./options.ts";
import { createOutbound } from "./outbound.ts";
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

/** Slack as a place where conversations are held, with Bolt for what comes in and the Web API for what goes out. */
export const createSlack = (options: SlackOptions): Slack => {
  const { entry, access, apiUrl, log, watch, spacing } = options;
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

  const workspacesOf = (): Workspaces => {
    if (access.type === "one") return oneWorkspace(access.botToken, { apiUrl, log });
    throw new Error("Not yet");
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
      const workspaces = workspacesOf();
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
      receiving = createReceiving({
        entry,
        workspaces,
        watch,
        log,
        installUrl: null,
        handle: (payload, workspace, answer) => handle(edge, files, payload, workspace, answer),
        uninstalled: (asked) => workspaces.remove(asked),
      });
      await receiving.start();
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
