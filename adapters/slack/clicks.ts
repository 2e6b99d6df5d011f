import type { Press } from "../../src/chat/press.ts";
import { readLanguageWish } from "../../src/core/hearing/language-wish.ts";
import { readHomeText } from "../../src/core/home.ts";
import type { Action } from "../../src/core/message.ts";
import { agencyOf, conversationAt, type Place } from "./address.ts";
import { admit } from "./admit.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { showHome } from "./home.ts";
import { type Asked, openSoon } from "./modals.ts";
import type { Payload } from "./payload.ts";
import { pressOf } from "./press.ts";
import { openSettings } from "./settings-flow.ts";
import { fileView, formView, secretView } from "./views.ts";
import { placeOfClick } from "./where-clicked.ts";
import type { Workspace } from "./workspaces.ts";

export type Click = Extract<Payload, { type: "click" }>;

/** Presses that open a form as good as always: something is opened for them even when they take long. */
const opensForm = ({ text }: Action): boolean =>
  /^(?:form|repair|reply to the carrier|assign numbers)\b/i.test(text);

/** In a thread, "repair" would ask one thing after the other; a button may open the form of all of them at once. */
const asForm = (action: Action): Action => (action.text === "repair" ? { ...action, text: "form" } : action);

const act = (edge: Edge, workspace: Workspace, click: Click, pressed: Action): Promise<string | null> => {
  const action = asForm(pressed);
  const working = async (): Promise<Asked> => {
    const admitted = await admit(edge, workspace, click.user, "look", true);
    if (!admitted.ok) return { sentence: admitted.sentence };
    const place = await placeOfClick(edge, workspace, click.user, click.at, action);
    const conversation = conversationAt(place);
    const base = { source: "slack", id: click.id, agency: agencyOf(workspace.id), conversation };
    const reply = await edge.assistant.receive({
      ...base,
      by: admitted.person,
      type: "pressed",
      action,
      ...(action.sid ? { sid: action.sid } : {}),
    });
    if (click.at === null && readLanguageWish(action.text)) await showHome(edge, workspace, click.user);
    return reply?.type === "open-form" ? formView(reply.form, { conversation }) : null;
  };
  return openSoon(edge, workspace, click.trigger, working(), opensForm(action));
};

const open = (
  edge: Edge,
  workspace: Workspace,
  click: Click,
  press: Extract<Press, { type: "secret" | "file" }>,
): Promise<string | null> => {
  const { sid } = press;
  if (!sid) return Promise.resolve(edgeWords.oldButton);
  const working = async (): Promise<Asked> => {
    const admitted = await admit(edge, workspace, click.user, "manage", true);
    if (!admitted.ok) return { sentence: admitted.sentence };
    const request = await edge.records.request(agencyOf(workspace.id), sid);
    if (!request) return { sentence: edgeWords.oldButton };
    const action: Action = { text: "form", sid };
    const place = await placeOfClick(edge, workspace, click.user, click.at, action);
    const meta = { conversation: conversationAt(place), rev: request.rev };
    return press.type === "secret" ? secretView({ ...press, sid }, meta) : fileView({ ...press, sid }, meta);
  };
  return openSoon(edge, workspace, click.trigger, working(), true);
};

const carriedOut = (edge: Edge, workspace: Workspace, click: Click): Promise<string | null> => {
  const press = pressOf({ value: click.value });
  switch (press?.type) {
    case "action": {
      const view = click.at === null ? readHomeText(press.action.text) : null;
      return view
        ? showHome(edge, workspace, click.user, view).then(() => null)
        : act(edge, workspace, click, press.action);
    }
    case "secret":
    case "file":
      return open(edge, workspace, click, press);
    case "settings":
      return openSettings(edge, workspace, click.user, click.trigger, null);
    default:
      return Promise.resolve(edgeWords.oldButton);
  }
};

/** To that person alone, near where they pressed. */
const tell = async (edge: Edge, workspace: Workspace, click: Click, sentence: string): Promise<void> => {
  const place: Place = click.at
    ? click.at.ephemeral
      ? { type: "private", install: workspace.id, channel: click.at.channel, user: click.user }
      : {
          type: "thread",
          install: workspace.id,
          channel: click.at.channel,
          root: click.at.thread ?? click.at.ts,
        }
    : {
        type: "direct",
        install: workspace.id,
        channel: await edge.outbound.directWith(workspace, click.user),
      };
  await edge.outbound.privately(workspace, place, click.user, { text: sentence, blocks: [] });
};

/** A button was pressed. What went wrong is told to that person alone, or Slack shows them that it was not taken. */
export const handleClick = (
  edge: Edge,
  workspace: Workspace,
  click: Click,
  answer: () => Promise<void>,
): Promise<void> =>
  edge.late.during(click.id, { install: workspace.id, payload: click }, async (inTime) => {
    const work = carriedOut(edge, workspace, click).catch((error: unknown): "failed" => {
      edge.log.error({ what: "click", error: String(error).slice(0, 300) }, "click failed");
      return "failed";
    });
    // Of what failed they are told first: where that cannot be, it is not acknowledged.
    const isTold = (await inTime(work)) === "failed";
    if (!isTold) await answer();
    const sentence = await work;
    if (sentence !== null)
      await tell(edge, workspace, click, sentence === "failed" ? edgeWords.failed : sentence);
    if (isTold) await answer();
  });

/** Presses again what a process left that died. */
export const clickAgain = async (edge: Edge, workspace: Workspace, click: Click): Promise<void> => {
  const sentence = await carriedOut(edge, workspace, click);
  if (sentence !== null) await tell(edge, workspace, click, sentence);
};
