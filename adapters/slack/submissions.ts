import { agencyOf, type Place, placeOf } from "./address.ts";
import { admit } from "./admit.ts";
import { withChosenPeople } from "./chosen-people.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { faultOf } from "./errors.ts";
import type { Files, Sent } from "./files.ts";
import type { Payload } from "./payload.ts";
import { fieldErrors, readView } from "./read-view.ts";
import type { Answer } from "./receive.ts";
import { saveSettings } from "./settings-flow.ts";
import { settingsCallback } from "./settings-view.ts";
import { readMeta } from "./view-meta.ts";
import { noticeView } from "./views.ts";
import type { Workspace } from "./workspaces.ts";

export type Submission = Extract<Payload, { type: "submission" }>;

/** What came of a form: all taken, problems by field, or a sentence in the form's place. */
type Outcome =
  | { type: "taken" }
  | { type: "problems"; problems: Record<string, string> }
  | { type: "instead"; sentence: string };

const taken: Outcome = { type: "taken" };

/** A repair stays open, because something in it is wrong; the words stand at its first field. */
const unchanged = (form: string | undefined): Outcome =>
  form === "repair"
    ? { type: "problems", problems: { [form]: edgeWords.repairUnchanged } }
    : { type: "instead", sentence: edgeWords.formUnchanged };

const carriedOut = async (
  edge: Edge,
  files: Files,
  workspace: Workspace,
  { id, user, view }: Submission,
): Promise<Outcome> => {
  if (view.callback === settingsCallback) {
    const sentence = await saveSettings(edge, workspace, user, view);
    return sentence === null ? taken : { type: "instead", sentence };
  }
  const meta = readMeta(view.meta);
  if (!meta?.sid) return { type: "instead", sentence: edgeWords.oldForm };
  const { sid, conversation } = meta;
  const admitted = await admit(edge, workspace, user, "manage", true);
  if (!admitted.ok) return { type: "instead", sentence: admitted.sentence };
  const { values: typed, files: filled } = readView(view.values);
  const values = await withChosenPeople(edge, workspace, typed);
  if (Object.keys(values).length === 0 && filled.length === 0) return unchanged(meta.form);
  const sent: Sent[] = filled.map((each) => ({ id, user, conversation, sid, ...each }));
  await files.note(workspace, sent);
  const problems: Record<string, string> = {};
  if (Object.keys(values).length > 0) {
    const base = { source: "slack", id, agency: agencyOf(workspace.id), conversation, by: admitted.person };
    const form = {
      type: "form-submitted" as const,
      form: meta.form ?? "secret",
      sid,
      rev: meta.rev ?? 0,
      values,
    };
    const reply = await edge.assistant.receive({ ...base, ...form });
    if (reply?.type === "form-problems") Object.assign(problems, reply.problems);
  }
  for (const each of sent) {
    const result = await files.take(workspace, each, false);
    if (typeof result === "object") problems[each.item] = result.refused;
  }
  return Object.keys(problems).length > 0 ? { type: "problems", problems } : taken;
};

const notice = (sentence: string) => noticeView(edgeWords.formTitle, sentence);

/** What came of a form is written into its window, or told to whoever sent it where that is closed and it matters. */
const tellLate = async (
  edge: Edge,
  workspace: Workspace,
  { user, view }: Submission,
  outcome: Outcome,
): Promise<void> => {
  const sentence =
    outcome.type === "taken"
      ? edgeWords.formTaken
      : outcome.type === "instead"
        ? outcome.sentence
        : edgeWords.formNotTaken(Object.values(outcome.problems));
  try {
    await workspace.client.views.update({ view_id: view.id, view: notice(sentence) });
  } catch (error) {
    if (!faultOf(error)) throw error;
    edge.log.info({ error: String(error).slice(0, 100) }, "window of a form is closed");
    if (outcome.type === "taken") return;
    const home = placeOf(readMeta(view.meta)?.conversation ?? "");
    const place: Place = home ?? {
      type: "direct",
      install: workspace.id,
      channel: await edge.outbound.directWith(workspace, user),
    };
    await edge.outbound.privately(workspace, place, user, { text: sentence, blocks: [] });
  }
};

/** A form came back. Problems stand beside their fields; what was right has been taken all the same. */
export const handleSubmission = (
  edge: Edge,
  files: Files,
  workspace: Workspace,
  submission: Submission,
  answer: Answer,
): Promise<void> =>
  edge.late.during(submission.id, { install: workspace.id, payload: submission }, async (inTime) => {
    const { view } = submission;
    const work = carriedOut(edge, files, workspace, submission).catch((error: unknown): Outcome => {
      edge.log.error({ what: "form", error: String(error).slice(0, 300) }, "form failed");
      return { type: "instead", sentence: edgeWords.failed };
    });
    const outcome = await inTime(work);
    if (outcome === "late") {
      await answer({ response_action: "update", view: notice(edgeWords.formSlow) });
      return tellLate(edge, workspace, submission, await work);
    }
    switch (outcome.type) {
      case "taken":
        return answer();
      case "instead":
        return answer({ response_action: "update", view: notice(edgeWords.unmarked(outcome.sentence)) });
      case "problems": {
        const errors = fieldErrors(outcome.problems, view.values);
        if (Object.keys(errors).length > 0) return answer({ response_action: "errors", errors });
        return answer({
          response_action: "update",
          view: notice(edgeWords.formNotTaken(Object.values(outcome.problems))),
        });
      }
    }
  });

/** Takes again what a process left that died. What it had stored already is told in the conversation. */
export const submissionAgain = async (
  edge: Edge,
  files: Files,
  workspace: Workspace,
  submission: Submission,
): Promise<void> => {
  const isStored = await edge.records.seen("slack", submission.id);
  const outcome = await carriedOut(edge, files, workspace, submission);
  if (!isStored || outcome.type !== "taken") await tellLate(edge, workspace, submission, outcome);
};
