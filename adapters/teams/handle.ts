import type { Payload } from "./activity.ts";
import type { Answer } from "./answer.ts";
import { handleChange } from "./changes.ts";
import { handlePressed } from "./clicks.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { finalCode } from "./errors.ts";
import { handleExtension } from "./extension.ts";
import type { Files } from "./files.ts";
import { handleFind, handleLink } from "./finding.ts";
import { handleInstalled, handleRemoved } from "./installs.ts";
import { handleMessage } from "./messages.ts";
import { tellAlone } from "./tell-alone.ts";

/** Opens what was closed: Portside is back, or somebody there speaks to it. */
const learn = async (edge: Edge, payload: Payload, reopened: (chats: string[]) => void): Promise<boolean> => {
  const { chats, people, tenants } = edge;
  const seen = await chats.saw(payload, payload.type !== "removed");
  await people.saw(payload);
  if (payload.type === "message" && payload.targeted) await tenants.sawTargeted(payload.tenant);
  if (seen !== "back") return seen === "new";
  const all =
    payload.type === "installed" ? await chats.teamOf(payload.tenant, payload.chat) : [payload.chat];
  for (const chat of all) {
    const each = await chats.of(payload.tenant, chat);
    if (each && each.closed !== null) await chats.add(payload.tenant, chat, { ...each, closed: null });
  }
  reopened(all);
  return false;
};

/** False for what Teams would refuse again, however often it came: nobody by that name, a chat that is closed. */
const mayPass = (error: unknown): boolean => finalCode(error) === null;

/** Each kind of payload to what it does. The answer is for an invoke; null where Teams waits for none. */
export const handle = async (
  edge: Edge,
  files: Files,
  payload: Payload,
  reopened: (chats: string[]) => void,
): Promise<Answer> => {
  if (payload.type === "other") return null;
  const isNew = await learn(edge, payload, reopened);
  if (await edge.records.seen("teams", payload.id)) return null;
  switch (payload.type) {
    case "message":
      try {
        await handleMessage(edge, files, payload);
      } catch (error) {
        edge.log.error({ what: "message", error: String(error).slice(0, 300) }, "message failed");
        // Whoever was told says it again; where nobody could be told, Teams must not think that it was taken.
        if (!(await tellAlone(edge, payload, { text: edgeWords.failed })) && mayPass(error))
          throw new Error("A message was neither heard nor refused.", { cause: error });
      }
      return null;
    case "change":
      await handleChange(edge, payload);
      return null;
    case "pressed": {
      const shown = await handlePressed(edge, payload);
      if (payload.invoke) return shown ?? { type: "sentence", text: edgeWords.taken };
      if (shown?.type === "sentence" && shown.text !== edgeWords.taken && shown.text !== edgeWords.opened)
        await tellAlone(edge, payload, { text: shown.text });
      return null;
    }
    case "extension":
      return { type: "dialog", text: await handleExtension(edge, payload) };
    case "find":
      return handleFind(edge, payload);
    case "link":
      return handleLink(edge, payload);
    case "installed":
      await handleInstalled(edge, payload, isNew);
      return null;
    case "removed":
      await handleRemoved(edge, payload);
      return null;
  }
};
