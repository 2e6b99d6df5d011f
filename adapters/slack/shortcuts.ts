import { cleanLine, cut } from "../../src/chat/clean-text.ts";
import { keepNumbers } from "../../src/chat/waiting-numbers.ts";
import { agencyOf, conversationAt, isDirect, type Place } from "./address.ts";
import { admit } from "./admit.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { openSoon } from "./modals.ts";
import type { Payload } from "./payload.ts";
import { escapeText } from "./slack-text.ts";
import { typedText } from "./typed-text.ts";
import { noticeView } from "./views.ts";
import type { Workspace } from "./workspaces.ts";

export type Shortcut = Extract<Payload, { type: "shortcut" }>;

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
  { id, user, on }: Shortcut,
): Promise<void> => {
  const quote = cut(cleanLine(typedText(on?.text ?? "")), 200);
  if (!on || quote === "") return;
  const text = edgeWords.fromMessage(user, on.author === user ? null : on.author, escapeText(quote));
  await edge.outbound.post(
    workspace,
    place,
    { text, blocks: [] },
    { key: `${id} source`, broadcast: false, look: false },
  );
};

const started = async (edge: Edge, workspace: Workspace, shortcut: Shortcut): Promise<string> => {
  const { id, user, on } = shortcut;
  const admitted = await admit(edge, workspace, user, "manage");
  if (!admitted.ok) return admitted.sentence;
  const refused = on ? await edge.shared.refusal(workspace, on.channel) : null;
  if (refused !== null) return refused;
  const place = await placeOfShortcut(edge, workspace, shortcut);
  const conversation = conversationAt(place);
  const agency = agencyOf(workspace.id);
  if (on) await keepNumbers(edge.records, { agency, conversation, id, text: typedText(on.text) });
  if (!(await edge.records.seen("slack", id))) await quoteSource(edge, workspace, place, shortcut);
  const base = { source: "slack", id, agency, conversation, by: admitted.person };
  await edge.assistant.receive({ ...base, type: "said", text: "/port new" });
  return place.type === "thread" ? edgeWords.startedInThread : edgeWords.startedInDirect;
};

/** "Start a port-in", from anywhere or from a message whose numbers it is about. A notice says where it goes on. */
export const handleShortcut = async (
  edge: Edge,
  workspace: Workspace,
  shortcut: Shortcut,
  answer: () => Promise<void>,
): Promise<void> => {
  const work = started(edge, workspace, shortcut).catch((error: unknown) => {
    edge.log.error({ what: "shortcut", error: String(error).slice(0, 300) }, "shortcut failed");
    return edgeWords.failed;
  });
  const view = work.then((sentence) => noticeView(edgeWords.formTitle, edgeWords.unmarked(sentence)));
  await openSoon(edge, workspace, shortcut.trigger, view, true);
  await answer();
};
