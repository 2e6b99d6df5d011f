import { cleanLine, cut } from "../../src/chat/clean-text.ts";
import { keepNumbers } from "../../src/chat/waiting-numbers.ts";
import { agencyOf, conversationAt, isDirect, type Place } from "./address.ts";
import { admit } from "./admit.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { faultOf } from "./errors.ts";
import { openSoon } from "./modals.ts";
import type { Payload } from "./payload.ts";
import { escapeText } from "./slack-text.ts";
import { typedText } from "./typed-text.ts";
import { noticeView } from "./views.ts";
import type { Workspace } from "./workspaces.ts";

/** `again`: it may have been done in part by a process that died. */
export type Shortcut = Extract<Payload, { type: "shortcut" }> & { again?: true };

/** What is said of it, and where the request is talked about; null where none was begun. */
type Started = { sentence: string; place: Place | null };

/** Below the message it was used on; else in the direct message. */
const placeOfShortcut = async (edge: Edge, workspace: Workspace, { on, user }: Shortcut): Promise<Place> => {
  const install = workspace.id;
  if (on && !isDirect(on.channel))
    return { type: "thread", install, channel: on.channel, root: on.thread ?? on.ts };
  return { type: "direct", install, channel: await edge.outbound.directWith(workspace, user) };
};

/** Says whose words the numbers come from, and asks them, where it is somebody else. */
const quoteSource = async (
  edge: Edge,
  workspace: Workspace,
  place: Place,
  { id, user, on, again }: Shortcut,
): Promise<void> => {
  const quote = cut(cleanLine(typedText(on?.text ?? "")), 200);
  if (!on || quote === "") return;
  const text = edgeWords.fromMessage(user, on.author === user ? null : on.author, escapeText(quote));
  await edge.outbound.post(
    workspace,
    place,
    { text, blocks: [] },
    { key: `${id} source`, broadcast: false, look: again === true },
  );
};

const started = async (edge: Edge, workspace: Workspace, shortcut: Shortcut): Promise<Started> => {
  const { id, user, on } = shortcut;
  const admitted = await admit(edge, workspace, user, "manage");
  if (!admitted.ok) return { sentence: admitted.sentence, place: null };
  const refused = on ? await edge.shared.refusal(workspace, on.channel) : null;
  if (refused !== null) return { sentence: refused, place: null };
  const place = await placeOfShortcut(edge, workspace, shortcut);
  const conversation = conversationAt(place);
  const agency = agencyOf(workspace.id);
  if (on) await keepNumbers(edge.records, { agency, conversation, id, text: typedText(on.text) });
  if (!(await edge.records.seen("slack", id))) await quoteSource(edge, workspace, place, shortcut);
  const base = { source: "slack", id, agency, conversation, by: admitted.person };
  await edge.assistant.receive({ ...base, type: "said", text: "/port new" });
  return { sentence: place.type === "thread" ? edgeWords.startedInThread : edgeWords.startedInDirect, place };
};

const carriedOut = async (edge: Edge, workspace: Workspace, shortcut: Shortcut): Promise<Started> => {
  try {
    return await started(edge, workspace, shortcut);
  } catch (error) {
    if (faultOf(error)?.type !== "closed") throw error;
    return { sentence: edgeWords.notInThatChannel, place: null };
  }
};

/** "Start a port-in", from anywhere or from a message whose numbers it is about. A notice says where it goes on. */
export const handleShortcut = (
  edge: Edge,
  workspace: Workspace,
  shortcut: Shortcut,
  answer: () => Promise<void>,
): Promise<void> =>
  edge.late.during(shortcut.id, { install: workspace.id, payload: shortcut }, async (inTime) => {
    const work = carriedOut(edge, workspace, shortcut).catch((error: unknown) => {
      edge.log.error({ what: "shortcut", error: String(error).slice(0, 300) }, "shortcut failed");
      return { sentence: edgeWords.failed };
    });
    const view = work.then(({ sentence }) => noticeView(edgeWords.formTitle, edgeWords.unmarked(sentence)));
    const opening = openSoon(edge, workspace, shortcut.trigger, view, true);
    await inTime(opening);
    await answer();
    await opening;
  });

/** Starts again what a process left that died. Nobody sees its notice any more; in a direct message there is no need. */
export const shortcutAgain = async (edge: Edge, workspace: Workspace, shortcut: Shortcut): Promise<void> => {
  const { sentence, place } = await carriedOut(edge, workspace, { ...shortcut, again: true });
  if (place?.type === "direct") return;
  const { user, on } = shortcut;
  const where: Place = on
    ? { type: "private", install: workspace.id, channel: on.channel, user }
    : { type: "direct", install: workspace.id, channel: await edge.outbound.directWith(workspace, user) };
  await edge.outbound.privately(workspace, where, user, { text: sentence, blocks: [] });
};
