import type { ModalView } from "@slack/types";
import { inTime } from "../../src/chat/in-time.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { faultOf } from "./errors.ts";
import { noticeView } from "./views.ts";
import type { Workspace } from "./workspaces.ts";

/** What comes of a press that asks for a form: the form, a sentence in its place, or null when there is neither. */
export type Asked = ModalView | { sentence: string } | null;

const loading = (): ModalView => noticeView(edgeWords.wait, edgeWords.waitText);

/** How long a form may be worked out before something is opened in its place. A trigger lives three seconds. */
const patience = 1200;

const viewOf = (asked: Asked): ModalView => {
  if (asked === null) return noticeView(edgeWords.formDone, edgeWords.formDoneText);
  return "sentence" in asked ? noticeView(edgeWords.formTitle, edgeWords.unmarked(asked.sentence)) : asked;
};

/** Slack did not open it: most often the three seconds were over. */
const orLate = async (log: Edge["log"], opening: () => Promise<void>): Promise<string | null> => {
  try {
    await opening();
    return null;
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
    log.warn({ fault: fault.type, code: "code" in fault ? fault.code : "busy" }, "form not opened");
    return edgeWords.formLate;
  }
};

/**
 * Opens the form as soon as it is there, within the three seconds of the trigger. When it takes long and `holding`, a
 * view that says so is opened first and then replaced. Gives the sentence that is still to be told, if any.
 */
export const openSoon = async (
  { log }: Edge,
  { client }: Workspace,
  trigger: string,
  working: Promise<Asked>,
  holding: boolean,
): Promise<string | null> => {
  const first = holding ? await inTime(working, patience) : await working;
  if (first === null) return null;
  if (first !== "late") {
    if ("sentence" in first) return first.sentence;
    return orLate(log, async () => {
      await client.views.open({ trigger_id: trigger, view: first });
    });
  }
  const failed = (error: unknown): Asked => {
    log.error({ what: "form", error: String(error).slice(0, 300) }, "form not made");
    return { sentence: edgeWords.failed };
  };
  const late = working.catch(failed).then(viewOf);
  return orLate(log, async () => {
    const { view } = await client.views.open({ trigger_id: trigger, view: loading() });
    if (view?.id) await client.views.update({ view_id: view.id, view: await late });
  });
};
