import { type ChatCommand, chatCommand } from "../../src/chat/chat-command.ts";
import { soleSid } from "../../src/chat/link-preview.ts";
import { namesPeople } from "../../src/chat/naming-people.ts";
import type { Person } from "../../src/core/event.ts";
import type { Payload } from "./activity.ts";
import { agencyOf, conversationAt, type Place } from "./address.ts";
import { addressedIn } from "./addressed.ts";
import { admit } from "./admit.ts";
import { messageId } from "./changes.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import type { Files, Sent } from "./files.ts";
import { offerForm } from "./offer-form.ts";
import { awaitedFile } from "./private-asks.ts";
import { changeSecondPerson, changeSettings, showSettings } from "./settings-flow.ts";
import { placeOfChat, startPort } from "./start.ts";
import { subscribe, unsubscribe, whatIsHeard } from "./subscriptions.ts";
import { namedText, typedText } from "./typed-text.ts";

export type Said = Extract<Payload, { type: "message" }>;

/** Names this bot: Teams hands over every message of a channel only where the team agreed to that. */
const addresses = ({ mentions, bot }: Said): boolean => mentions.some(({ id }) => id === bot);

/** Said to somebody else: it names a person and not us, and asks nothing of us about them. */
const isToOthers = (edge: Edge, said: Said): boolean =>
  said.scope !== "personal" &&
  !addresses(said) &&
  said.mentions.length > 0 &&
  !namesPeople(namedText(said.text, said.bot, said.mentions).text, edge.understood);

/** In a channel: the thread it was said in, or the one that hangs from it. */
const placeOf = (said: Said): Place => {
  const { tenant, chat, root, message } = said;
  return placeOfChat(said) ?? { type: "thread", tenant, chat, root: root ?? message };
};

const afterPort = /^\/?port\b\s*(.*)$/is;

/** A command, where the words are one: the rest is for the conversation. Its menu writes "port status". */
const commandIn = (text: string, understood: Edge["understood"]): ChatCommand | null => {
  const after = afterPort.exec(text)?.[1] ?? afterPort.exec(understood(text))?.[1];
  if (after !== undefined) {
    const command = chatCommand(after, understood);
    return command.type === "unknown" ? null : command;
  }
  const command = chatCommand(text, understood);
  return ["subscribe", "unsubscribe", "hears", "settings", "second-person"].includes(command.type)
    ? command
    : null;
};

/** Answers to whoever asked, where only they see it if it was asked so. */
const reply = async (edge: Edge, said: Said, place: Place, sentence: string): Promise<void> => {
  const { tenant, chat, user } = said;
  if (said.targeted) {
    const alone: Place = { type: "private", tenant, chat, user: user.aad };
    await edge.outbound.privately(alone, user.aad, { text: sentence });
    return;
  }
  const quote = place.type === "group" && said.message !== "" ? { quote: said.message } : {};
  await edge.outbound.post(place, { text: sentence, ...quote });
};

/** In private where it can be; a refusal that cannot be is short and names nobody's data. */
const refuse = async (edge: Edge, said: Said, place: Place, sentence: string): Promise<void> => {
  const { tenant, chat, user } = said;
  const where: Place = said.targeted ? { type: "private", tenant, chat, user: user.aad } : place;
  try {
    await edge.outbound.privately(where, user.aad, { text: sentence });
  } catch (error) {
    edge.log.warn({ error: String(error).slice(0, 100) }, "refusal not told in private");
    await reply(edge, said, place, sentence);
  }
};

const base = (said: Said, place: Place, by: Person) => ({
  source: "teams",
  id: said.id,
  agency: agencyOf(said.tenant),
  conversation: conversationAt(place),
  by,
});

const start = async (edge: Edge, said: Said, place: Place, text: string): Promise<string | null> => {
  const admitted = await admit(edge, said, "manage");
  if (!admitted.ok) return refuse(edge, said, place, admitted.sentence).then(() => null);
  const isInThread = said.scope === "channel" && said.root !== null && said.root !== said.message;
  const known = (await edge.records.conversation(conversationAt(place))) !== null;
  const where = !said.targeted && (isInThread || known) ? { where: place } : {};
  const started = await startPort(edge, said, admitted.person, { text, ...where });
  if (!started) return null;
  const { elsewhere, place: begun } = started;
  if (elsewhere) return edgeWords.notInstalledHere;
  if (begun.type === "thread" && !("where" in where)) return edgeWords.started;
  return said.targeted ? edgeWords.startedHere : null;
};

/** A question to which only the asker gets the answer, when it was asked so. */
const ask = async (edge: Edge, said: Said, place: Place, text: string): Promise<string | null> => {
  const admitted = await admit(edge, said, "look");
  if (!admitted.ok) return refuse(edge, said, place, admitted.sentence).then(() => null);
  const { tenant, chat, user } = said;
  const where: Place = said.targeted ? { type: "private", tenant, chat, user: user.aad } : place;
  const addressed = await addressedIn(edge, said);
  const answer = await edge.assistant.receive({
    ...base(said, where, admitted.person),
    type: "said",
    text,
    ...(addressed ? { addressed } : {}),
  });
  if (answer?.type === "open-form") await offerForm(edge, where, answer.form);
  return null;
};

const command = (edge: Edge, said: Said, place: Place, asked: ChatCommand): Promise<string | null> => {
  switch (asked.type) {
    case "start":
      return start(edge, said, place, asked.text);
    case "ask":
      return ask(edge, said, place, asked.text);
    case "settings": {
      const typed = typedText(said.text);
      const named = (): string => namedText(said.text, said.bot, said.mentions).text;
      const words = (/\bsettings\b/i.test(typed) ? typed : edge.understood(named()))
        .replace(/^.*?\bsettings\b/is, "")
        .replace(/(?<!\S)@\d+/g, "")
        .trim();
      return words === "" && said.mentions.length <= 1
        ? showSettings(edge, said, place)
        : changeSettings(edge, said, words);
    }
    case "subscribe":
      return subscribe(edge, said, place, asked.wanted);
    case "unsubscribe":
      return unsubscribe(edge, said, place);
    case "second-person":
      return changeSecondPerson(edge, said, asked.on);
    case "hears":
      return whatIsHeard(edge, said, place);
    default:
      return help(edge, said);
  }
};

const help = async (edge: Edge, said: Said): Promise<string> => {
  const admitted = await admit(edge, said, "look");
  return admitted.ok ? edgeWords.help : admitted.sentence;
};

/** A Request SID in other people's talk: who wrote it hears how it stands, if they may, and not each time. */
const answerSid = async (edge: Edge, said: Said, text: string): Promise<void> => {
  const { tenant, chat, user } = said;
  const sid = soleSid(text);
  if (!sid || !(await edge.records.request(agencyOf(tenant), sid))) return;
  if (!edge.mayRepeat(`status ${user.aad} ${chat} ${sid}`)) return;
  const admitted = await admit(edge, said, "look");
  if (!admitted.ok) return;
  const alone: Place = { type: "private", tenant, chat, user: user.aad };
  await edge.assistant.receive({
    ...base(said, alone, admitted.person),
    type: "said",
    text: `status of ${sid}`,
  });
};

/** Files, and what they are for: what was asked for elsewhere a while ago, else the bill of this conversation. */
const filesOf = async (edge: Edge, said: Said, place: Place, text: string): Promise<Sent | null> => {
  if (said.files.length === 0) return null;
  const about = (await awaitedFile(edge, said)) ?? { conversation: conversationAt(place), item: "bill" };
  const { id, files } = said;
  return { id, from: said, files, conversation: about.conversation, item: about.item, text };
};

/** What is said in a conversation of ours, or to us. */
const talk = async (edge: Edge, files: Files, said: Said, place: Place, text: string): Promise<void> => {
  const admitted = await admit(edge, said, "look", place.type === "direct");
  if (!admitted.ok) {
    if (admitted.told) return;
    if (
      admitted.unsure ||
      addresses(said) ||
      edge.mayRepeat(`refused ${said.user.aad} ${conversationAt(place)}`)
    )
      await refuse(edge, said, place, admitted.sentence);
    return;
  }
  const sent = await filesOf(edge, said, place, text);
  if (sent) {
    await files.note(sent);
    const take = async (): Promise<void> => {
      const sentence = await files.take(sent);
      if (sentence !== null) await refuse(edge, said, place, sentence);
    };
    edge.background.run("file", take());
    return;
  }
  const happened = {
    ...base(said, place, admitted.person),
    type: "said" as const,
    message: messageId(said.chat, said.message),
  };
  const addressed = await addressedIn(edge, said);
  const answer = await edge.assistant.receive({
    ...happened,
    text: text === "" && addressed === null ? "help" : text,
    ...(addressed ? { addressed } : {}),
  });
  if (answer?.type === "open-form") await offerForm(edge, place, answer.form);
};

/** A message in a chat of ours, or one that names us. Anything else is other people's talk. */
export const handleMessage = async (edge: Edge, files: Files, said: Said): Promise<void> => {
  const place = placeOf(said);
  const text = typedText(said.text);
  const ours =
    addresses(said) ||
    said.targeted ||
    said.scope === "personal" ||
    (await edge.records.conversation(conversationAt(place))) !== null;
  if (!ours) return answerSid(edge, said, text);
  if (isToOthers(edge, said)) return;
  const asked =
    commandIn(text, edge.understood) ??
    commandIn(namedText(said.text, said.bot, said.mentions).text, edge.understood);
  if (asked) {
    const sentence = await command(edge, said, place, asked);
    if (sentence !== null) await reply(edge, said, place, sentence);
    return;
  }
  const isFresh = (await edge.records.conversation(conversationAt(place))) === null;
  if (isFresh && [text, edge.understood(text)].some((each) => /^help$/i.test(each)))
    return reply(edge, said, place, await help(edge, said));
  if (said.targeted) {
    const sentence = await ask(edge, said, place, text === "" ? "help" : text);
    if (sentence !== null) await reply(edge, said, place, sentence);
    return;
  }
  await talk(edge, files, said, place, text);
};
