import type { ModalView } from "@slack/types";
import { inTime } from "../../src/chat/in-time.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { faultOf } from "./errors.ts";
import { noticeView } from "./views.ts";
import type { Workspace } from "./workspaces.ts";

export type Opened = "opened" | "late";

const loading = noticeView(edgeWords.wait, edgeWords.waitText);

const nothing = noticeView(edgeWords.formDone, edgeWords.formDoneText);

/** How long a form may be worked out before something is opened in its place. A trigger lives three seconds. */
const patience = 1200;

/**
 * Opens the view as soon as it is there, within the three seconds of the trigger. When it takes long and `holding`, a
 * view that says so is opened first and then replaced. Null opens nothing.
 */
export const openSoon = async (
  { log }: Edge,
  { client }: Workspace,
  trigger: string,
  working: Promise<ModalView | null>,
  holding: boolean,
): Promise<Opened> => {
  try {
    const first = holding ? await inTime(working, patience) : await working;
    if (first === null) return "opened";
    if (first !== "late") {
      await client.views.open({ trigger_id: trigger, view: first });
      return "opened";
    }
    const { view } = await client.views.open({ trigger_id: trigger, view: loading });
    const late = (await working) ?? nothing;
    if (view?.id) await client.views.update({ view_id: view.id, view: late });
    return "opened";
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
    log.warn({ fault: fault.type, code: "code" in fault ? fault.code : "busy" }, "form not opened");
    return "late";
  }
};
