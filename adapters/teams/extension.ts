import { cleanLine, cut } from "../../src/chat/clean-text.ts";
import type { Payload } from "./activity.ts";
import type { Place } from "./address.ts";
import { admit } from "./admit.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { faultOf } from "./errors.ts";
import { placeOfChat, startPort } from "./start.ts";
import { typedText } from "./typed-text.ts";

export type Extension = Extract<Payload, { type: "extension" }>;

/** The thread of the message it was used on; none where Portside begins one of its own. */
const threadOf = ({ tenant, chat, on, ...from }: Extension): Place | null =>
  on && from.scope === "channel" ? { type: "thread", tenant, chat, root: on.thread } : null;

const sentenceFor = (place: Place, from: Extension, elsewhere: boolean): string => {
  if (elsewhere) return edgeWords.notInstalledHere;
  if (place.type === "direct") return edgeWords.startedInPersonal;
  if (place.type === "group") return edgeWords.startedHere;
  return from.on ? edgeWords.startedThere : edgeWords.started;
};

/** Says whose words the numbers come from, and asks them, where it is somebody else. */
const quoteSource = async (edge: Edge, place: Place, { on, user }: Extension): Promise<void> => {
  const quote = cut(cleanLine(typedText(on?.text ?? "")), 200).replace(/[*_`~[\]<>|\\]/g, " ");
  if (!on || quote.trim() === "") return;
  const author = on.author && on.author.aad !== user.aad ? on.author.name || edgeWords.somebody : null;
  try {
    await edge.outbound.post(place, { text: edgeWords.fromMessage(user.name, author, quote) });
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
    edge.log.warn({ code: fault.code }, "source of a port not quoted");
  }
};

/**
 * "Start a port-in" from the compose box, or from a message whose numbers it is about. Gives the sentence that says
 * where it goes on.
 */
export const handleExtension = async (edge: Edge, from: Extension): Promise<string> => {
  try {
    const admitted = await admit(edge, from, "manage");
    if (!admitted.ok) return admitted.sentence;
    const where = threadOf(from) ?? placeOfChat(from);
    if (where && from.on) await quoteSource(edge, where, from);
    const started = await startPort(edge, from, admitted.person, {
      text: "/port new",
      ...(where ? { where } : {}),
      ...(from.on ? { numbers: typedText(from.on.text) } : {}),
    });
    return started ? sentenceFor(started.place, from, started.elsewhere) : edgeWords.started;
  } catch (error) {
    edge.log.error({ what: "extension", error: String(error).slice(0, 300) }, "extension failed");
    return edgeWords.failed;
  }
};
