import { chatCommand } from "../../src/chat/chat-command.ts";
import { agencyOf, cardPlaceOf, conversationAt, isDirect, type Place } from "./address.ts";
import { addressedIn } from "./addressed.ts";
import { admit } from "./admit.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { faultOf } from "./errors.ts";
import type { Payload } from "./payload.ts";
import { changeSecondPerson, openSettings } from "./settings-flow.ts";
import { subscribe, unsubscribe, whatIsHeard } from "./subscriptions.ts";
import { readNaming } from "./typed-text.ts";
import type { Workspace } from "./workspaces.ts";

/** `again`: it may have been done in part by a process that died. */
export type Command = Extract<Payload, { type: "command" }> & { again?: true };

/** Answers the command: a text only that person sees, or nothing. */
export type AnswerCommand = (text?: string) => Promise<void>;

/** Where a request that is started here is talked about: below a message of ours, or in the direct message. */
const startedAt = async (edge: Edge, workspace: Workspace, command: Command): Promise<Place> => {
  const { outbound, cards } = edge;
  const { user, channel, id } = command;
  const install = workspace.id;
  if (isDirect(channel))
    return { type: "direct", install, channel: await outbound.directWith(workspace, user) };
  const text = edgeWords.root(user);
  const content = { text, blocks: [{ type: "section" as const, text: { type: "mrkdwn" as const, text } }] };
  const above: Place = { type: "direct", install, channel };
  const posting = { key: id, broadcast: false, look: command.again === true };
  const root = await outbound.post(workspace, above, content, posting);
  const place = { type: "thread" as const, install, channel, root };
  await cards.rootIsOurs(cardPlaceOf(place));
  return place;
};

const start = async (
  edge: Edge,
  workspace: Workspace,
  command: Command,
  text: string,
): Promise<string | null> => {
  const admitted = await admit(edge, workspace, command.user, "manage");
  if (!admitted.ok) return admitted.sentence;
  const refused = await edge.shared.refusal(workspace, command.channel);
  if (refused !== null) return refused;
  if (await edge.records.seen("slack", command.id)) return null;
  try {
    const place = await startedAt(edge, workspace, command);
    const agency = agencyOf(workspace.id);
    const base = { source: "slack", id: command.id, agency, by: admitted.person };
    await edge.assistant.receive({ ...base, conversation: conversationAt(place), type: "said", text });
    return null;
  } catch (error) {
    const type = faultOf(error)?.type;
    if (type === "closed") return edgeWords.notInChannel(workspace.botUser);
    throw error;
  }
};

/** A question that is answered to this person alone, where they asked it. */
const ask = async (
  edge: Edge,
  workspace: Workspace,
  command: Command,
  text: string,
): Promise<string | null> => {
  const { user, channel, id } = command;
  const admitted = await admit(edge, workspace, user, "look");
  if (!admitted.ok) return admitted.sentence;
  const conversation = conversationAt({ type: "private", install: workspace.id, channel, user });
  const base = { source: "slack", id, agency: agencyOf(workspace.id), by: admitted.person };
  const addressed = await addressedIn(edge, workspace, text);
  const said = { type: "said" as const, text, ...(addressed ? { addressed } : {}) };
  await edge.assistant.receive({ ...base, conversation, ...said });
  return null;
};

const carriedOut = async (edge: Edge, workspace: Workspace, command: Command): Promise<string | null> => {
  const asked = chatCommand(command.text, (text) => readNaming(text, workspace.botUser, edge.understood));
  switch (asked.type) {
    case "start":
      return start(edge, workspace, command, asked.text);
    case "ask":
      return ask(edge, workspace, command, asked.text);
    case "help": {
      const admitted = await admit(edge, workspace, command.user, "look");
      return admitted.ok ? edgeWords.help : admitted.sentence;
    }
    case "settings":
      return openSettings(edge, workspace, command.user, command.trigger, command.channel);
    case "subscribe":
      return subscribe(edge, workspace, command, asked.wanted);
    case "unsubscribe":
      return unsubscribe(edge, workspace, command);
    case "hears":
      return whatIsHeard(edge, workspace, command);
    case "second-person":
      return changeSecondPerson(edge, workspace, command.user, asked.on);
    case "unknown":
      return edgeWords.unknownCommand(asked.verb);
  }
};

const tellLate = async (
  edge: Edge,
  workspace: Workspace,
  { user, channel }: Command,
  text: string,
): Promise<void> => {
  const place: Place = { type: "private", install: workspace.id, channel, user };
  await edge.outbound.privately(workspace, place, user, { text, blocks: [] });
};

/** `/port …`. Answered when what it does is stored; a failure is told to the person who typed it. */
export const handleCommand = (
  edge: Edge,
  workspace: Workspace,
  command: Command,
  answer: AnswerCommand,
): Promise<void> =>
  edge.late.during(command.id, { install: workspace.id, payload: command }, async (inTime) => {
    const work = carriedOut(edge, workspace, command).catch((error: unknown) => {
      edge.log.error({ what: "command", error: String(error).slice(0, 300) }, "command failed");
      return edgeWords.failed;
    });
    const sentence = await inTime(work);
    if (sentence !== "late") return answer(sentence ?? undefined);
    await answer(edgeWords.slow);
    const late = await work;
    if (late !== null) await tellLate(edge, workspace, command, late);
  });

/** Does again what a process left that died. */
export const commandAgain = async (edge: Edge, workspace: Workspace, command: Command): Promise<void> => {
  const sentence = await carriedOut(edge, workspace, { ...command, again: true });
  if (sentence !== null) await tellLate(edge, workspace, command, sentence);
};
