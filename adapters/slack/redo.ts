import { type Click, clickAgain } from "./clicks.ts";
import { type Command, commandAgain } from "./commands.ts";
import type { Edge } from "./edge.ts";
import type { Files } from "./files.ts";
import { orGiveUp } from "./give-up.ts";
import { type Shortcut, shortcutAgain } from "./shortcuts.ts";
import { type Submission, submissionAgain } from "./submissions.ts";
import type { Workspaces } from "./workspaces.ts";

/** What somebody did that Slack delivers once, and the installation it came from. */
export type DoneOnce = { install: string; payload: Click | Submission | Command | Shortcut };

/** Does what was acknowledged and left by a process that died. Where Portside was removed meanwhile nothing is done. */
export const redo = async (
  edge: Edge,
  files: Files,
  workspaces: Workspaces,
  { install, payload }: DoneOnce,
): Promise<void> => {
  const workspace = await workspaces.of(install);
  if (!workspace) return;
  const work = (): Promise<void> => {
    switch (payload.type) {
      case "click":
        return clickAgain(edge, workspace, payload);
      case "submission":
        return submissionAgain(edge, files, workspace, payload);
      case "command":
        return commandAgain(edge, workspace, payload);
      case "shortcut":
        return shortcutAgain(edge, workspace, payload);
    }
  };
  await orGiveUp(work, async () => undefined, edge.log);
};
