import { chatCommand } from "../../src/chat/chat-command.ts";
import { soleSid } from "../../src/chat/link-preview.ts";
import { namesPeople } from "../../src/chat/naming-people.ts";
import type { Person } from "../../src/core/event.ts";
import type { Choice, Form, Message } from "../../src/core/message.ts";
import { agencyOf, cardPlaceOf, conversationAt, isDirect, type Place } from "./address.ts";
import { addressedIn } from "./addressed.ts";
import { admit, assertSure } from "./admit.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { faultOf } from "./errors.ts";
import type { Files, Sent } from "./files.ts";
import type { Payload } from "./payload.ts";
import { messageBlocks } from "./render.ts";
import { changeSecondPerson } from "./settings-flow.ts";
import { subscribe, unsubscribe, whatIsHeard } from "./subscriptions.ts";
import { mentions, namedText, typedText } from "./typed-text.ts";
import type { Workspace } from "./workspaces.ts";

/** Seconds between tries at what follows from a message that is stored. */
const pauses = [1, 5, 20, 60];

export type Said = Extract<Payload, { type: "message" }>;

const placeOfMessage = ({ channel, thread, ts }: Said, install: string, addressed: boolean): Place | null => {
  if (isDirect(channel)) return { type: "direct", install, channel };
  if (thread !== null) return { type: "thread", install, channel, root: thread };
  return addressed ? { type: "thread", install, channel, root: ts } : null;
};

/** Said to somebody else: it names a person and not us, and asks nothing of us about them. */
const isToOthers = (edge: Edge, text: string, addressed: boolean, bot: string): boolean =>
  !addressed && /<@[UW]/.test(text) && !namesPeople(namedText(text, bot).text, edge.understood);

/** A thread that is talked in, or that we began where a process died before it could ask anything. */
const isOfOurs = async ({ records, cards }: Edge, place: Place): Promise<boolean> =>
  (await records.conversation(conversationAt(place))) !== null || (await cards.hasRoot(cardPlaceOf(place)));

/** A message in a thread of ours, a direct message, or one that addresses us. Anything else is other people's talk. */
export const handleMessage = async (
  edge: Edge,
  files: Files,
  workspace: Workspace,
  message: Said,
): Promise<void> => {
  const { user, text, id } = message;
  if (user === workspace.botUser) return;
  const addressed = message.mention || mentions(text, workspace.botUser);
  const place = placeOfMessage(message, workspace.id, addressed);
  const conversation = place ? conversationAt(place) : "";
  const isOurs = place && (addressed || place.type === "direct" || (await isOfOurs(edge, place)));
  if (!place || !isOurs) return answerSid(edge, workspace, message);
  if (isToOthers(edge, text, addressed, workspace.botUser) || (await edge.records.seen("slack", id))) return;
  const admitted = await admit(edge, workspace, user, "look", place.type === "direct");
  if (!admitted.ok) {
    if (admitted.told) return;
    assertSure(admitted);
    const isDue = admitted.unsure !== undefined || message.files.length > 0 || addressed;
    if (!isDue && !edge.mayRepeat(`refused ${user} ${conversation}`)) return;
    await edge.outbound.privately(workspace, place, user, { text: admitted.sentence, blocks: [] });
    return;
  }
  const refused = await sharedRefusal(edge, workspace, message, conversation);
  if (refused !== null) return edge.outbound.privately(workspace, place, user, { text: refused, blocks: [] });
  const typed = typedText(text);
  if (message.files.length === 0 && (addressed || place.type === "direct")) {
    const told = await ofSubscription(edge, workspace, message, typed);
    if (told !== undefined) {
      if (told !== null) await edge.outbound.privately(workspace, place, user, { text: told, blocks: [] });
      return;
    }
  }
  if (message.files.length === 0) return talk(edge, workspace, place, message, typed, admitted.person);
  const beside = typed === "" ? {} : { text: typed };
  const sent: Sent = { id, user, conversation, item: "bill", files: message.files, sid: null, ...beside };
  await files.note(workspace, [sent]);
  const work = async (): Promise<void> => {
    const result = await files.take(workspace, sent, true);
    if (typeof result !== "object") return;
    await edge.outbound.privately(workspace, place, user, { text: result.refused, blocks: [] });
    if (typed !== "") await talk(edge, workspace, place, message, typed, admitted.person);
  };
  // Fetched after the message is acknowledged: it is noted, and may take longer than Slack waits.
  edge.background.run("file", work());
};

/** What a channel hears, typed to us instead of as a command; undefined for anything else. */
const ofSubscription = async (
  edge: Edge,
  workspace: Workspace,
  message: Said,
  typed: string,
): Promise<string | null | undefined> => {
  const command = chatCommand(typed, edge.understood);
  switch (command.type) {
    case "subscribe":
      return subscribe(edge, workspace, message, command.wanted);
    case "unsubscribe":
      return unsubscribe(edge, workspace, message);
    case "second-person":
      return changeSecondPerson(edge, workspace, message.user, command.on);
    case "hears":
      return whatIsHeard(edge, workspace, message);
    default:
      return undefined;
  }
};

/** Where others read along nothing begins, and nothing goes on. Most events say whether they do. */
const sharedRefusal = async (
  { shared, records }: Edge,
  workspace: Workspace,
  message: Said,
  conversation: string,
): Promise<string | null> => {
  if (isDirect(message.channel)) return null;
  if (message.shared !== null) shared.heard(workspace, message.channel, message.shared);
  const goesOn = message.shared === null && (await records.conversation(conversation)) !== null;
  return goesOn ? null : shared.refusal(workspace, message.channel);
};

/** A Request SID in other people's talk: who wrote it sees how it stands, if they may, and not each time. */
const answerSid = async (
  edge: Edge,
  workspace: Workspace,
  { user, channel, text, id }: Said,
): Promise<void> => {
  const sid = soleSid(typedText(text));
  if (!sid || !(await edge.records.request(agencyOf(workspace.id), sid))) return;
  if (!edge.mayRepeat(`status ${user} ${channel} ${sid}`)) return;
  const admitted = await admit(edge, workspace, user, "look");
  if (!admitted.ok) return;
  const conversation = conversationAt({ type: "private", install: workspace.id, channel, user });
  const base = { source: "slack", id, agency: agencyOf(workspace.id), conversation, by: admitted.person };
  await edge.assistant.receive({ ...base, type: "said", text: `status of ${sid}` });
};

const talk = async (
  edge: Edge,
  workspace: Workspace,
  place: Place,
  { id, user, text }: Said,
  typed: string,
  by: Person,
): Promise<void> => {
  const base = {
    source: "slack",
    id,
    agency: agencyOf(workspace.id),
    conversation: conversationAt(place),
    by,
  };
  const addressed = await addressedIn(edge, workspace, text);
  const reply = await edge.assistant.receive({
    ...base,
    type: "said",
    message: id,
    text: typed === "" && addressed === null ? "help" : typed,
    ...(addressed ? { addressed } : {}),
  });
  if (reply?.type !== "open-form") return;
  const { form } = reply;
  const offered = (): Promise<void> => offerForm(edge, workspace, place, user, form);
  try {
    await offered();
  } catch (error) {
    if (!faultOf(error)) throw error;
    // The turn is stored: delivered again, this message would offer nothing.
    edge.background.run("form", again(edge, offered, error));
  }
};

/** Does what Slack did not take a few times more, more and more seldom. */
const again = async ({ watch, log }: Edge, work: () => Promise<void>, first: unknown): Promise<void> => {
  let failed = first;
  for (const pause of pauses) {
    log.warn({ error: String(failed).slice(0, 300) }, "not shown, tried again");
    await watch.wait(pause * 1000);
    try {
      return await work();
    } catch (error) {
      failed = error;
    }
  }
  throw failed;
};

/** Slack opens a form only from a click or a command, so whoever typed "form" gets a button. */
const offerForm = async (
  edge: Edge,
  workspace: Workspace,
  place: Place,
  user: string,
  { form, sid }: Form,
): Promise<void> => {
  const text = form === "repair" ? "form" : `form ${form}`;
  const open: Choice = { label: edgeWords.formButton, action: { text, sid }, style: "primary" };
  const parts: Message["parts"] = [
    { type: "text", text: edgeWords.openForm },
    { type: "choices", choices: [open] },
  ];
  await edge.outbound.privately(workspace, place, user, messageBlocks({ parts, sid }));
};
