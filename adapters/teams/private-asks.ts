import { z } from "zod";
import type { Press } from "../../src/chat/press.ts";
import type { PageLink } from "../../src/runtime/page-ports.ts";
import type { From } from "./activity.ts";
import { adaptiveCard } from "./adaptive-card.ts";
import { agencyOf, conversationAt, type Place } from "./address.ts";
import { admit } from "./admit.ts";
import { actionRows, linkOf } from "./card-actions.ts";
import { paragraph } from "./card-text.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { isShut } from "./errors.ts";
import { renderSecret } from "./form-card.ts";
import type { Content } from "./outgoing.ts";
import { renderMessage } from "./render.ts";
import { type Pressed, placeOfCard, placeOfClick, type Shown } from "./where-clicked.ts";

type Asked = Extract<Press, { type: "secret" | "file" }>;

const awaited = z.object({ conversation: z.string(), item: z.string(), until: z.number() });

/** How long a file attached in the personal chat is taken for what was asked elsewhere. Milliseconds. */
const patience = 60 * 60_000;

const awaitedKey = (user: string): string => `awaits/${user}`;

/** Where a file that somebody attaches now belongs, if they were asked for one elsewhere a while ago. */
export const awaitedFile = async (
  { records, watch }: Edge,
  { tenant, user }: From,
): Promise<{ conversation: string; item: string } | null> => {
  const key = awaitedKey(user.aad);
  const read = awaited.safeParse(await records.note(agencyOf(tenant), key));
  if (!read.success) return null;
  await records.setNote(agencyOf(tenant), key, null);
  return read.data.until > watch.now() ? read.data : null;
};

const linkCard = (sentence: string, label: string, url: string): Content =>
  adaptiveCard([...paragraph(sentence), ...actionRows([linkOf(label, url)])], sentence);

/** What is sent to the person alone when the card itself cannot show it. */
const alone = (press: Asked, url: string | null): Content => {
  if (url !== null)
    return press.type === "secret"
      ? linkCard(edgeWords.secretPage, edgeWords.secretButton, url)
      : linkCard(edgeWords.billPage, edgeWords.billButton, url);
  if (press.type === "file" || !press.sid) return { text: edgeWords.attachHere };
  return renderSecret(press.item, press.label, press.sid);
};

/**
 * Somebody wants to give a secret or a file where others read along. Whoever pressed gets the address of a page of
 * their own, drawn into their view of the card; where there is no page, or no such view, it goes to their personal
 * chat.
 */
export const askPrivately = async (edge: Edge, pressed: Pressed, press: Asked): Promise<Shown> => {
  const { sid, item } = press;
  const admitted = await admit(edge, pressed, "manage", true);
  if (!admitted.ok) return { type: "sentence", text: admitted.sentence };
  const { tenant, user, card } = pressed;
  const agency = agencyOf(tenant);
  if (!sid || !(await edge.records.request(agency, sid)))
    return { type: "sentence", text: edgeWords.oldButton };
  const place = await placeOfClick(edge, pressed, { text: "form", sid });
  const conversation = conversationAt(place);
  const purpose: PageLink["purpose"] = press.type === "secret" ? "secret" : "upload";
  const person = admitted.person;
  const addressed = { purpose, agency, sid, item, conversation, person };
  if (pressed.scope === "personal") {
    const page = press.type === "file" ? await edge.pages.addressFor(addressed) : null;
    await edge.outbound.post(placeOfCard(pressed), alone(press, page));
    return null;
  }
  const url = await edge.pages.addressFor(addressed);
  const question = url !== null && card !== null ? await edge.open.question(place, card) : null;
  if (url !== null && question && pressed.invoke) {
    const [content] = renderMessage(question, { personal: false, pages: { [item]: url } });
    if (content) return { type: "card", card: content.card, alone: true };
  }
  return inPersonalChat(edge, pressed, alone(press, url), async () => {
    if (press.type === "file" && url === null)
      await edge.records.setNote(agency, awaitedKey(user.aad), {
        conversation,
        item,
        until: edge.watch.now() + patience,
      });
  });
};

const inPersonalChat = async (
  { outbound }: Edge,
  { tenant, chat, user }: Pressed,
  content: Content,
  sent: () => Promise<void>,
): Promise<Shown> => {
  try {
    const place: Place = await outbound.personalWith(tenant, user.aad, chat);
    await outbound.post(place, content);
    await sent();
    return { type: "sentence", text: edgeWords.sentPrivately };
  } catch (error) {
    if (!isShut(error)) throw error;
    return { type: "sentence", text: edgeWords.cannotWriteToYou };
  }
};
