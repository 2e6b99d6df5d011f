import { handleChange } from "./changes.ts";
import { handleClick } from "./clicks.ts";
import { handleCommand } from "./commands.ts";
import type { Edge } from "./edge.ts";
import type { Files } from "./files.ts";
import { showHome } from "./home.ts";
import { handleLinks } from "./links.ts";
import { handleMessage } from "./messages.ts";
import type { Payload } from "./payload.ts";
import type { Answer } from "./receive.ts";
import { handleShortcut } from "./shortcuts.ts";
import { handleSubmission } from "./submissions.ts";
import type { Workspace } from "./workspaces.ts";

/** Each kind of payload to what it does. Resolves when that is done; `answer` is called as soon as it is stored. */
export const handle = async (
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
    case "change":
      return handleChange(edge, workspace, payload);
    case "links":
      return handleLinks(edge, workspace, payload);
    case "click":
      return handleClick(edge, workspace, payload, answer);
    case "submission":
      return handleSubmission(edge, files, workspace, payload, answer);
    case "shortcut":
      return handleShortcut(edge, workspace, payload, answer);
    case "home":
      return showHome(edge, workspace, payload.user);
    case "uninstalled":
      return answer();
  }
};
