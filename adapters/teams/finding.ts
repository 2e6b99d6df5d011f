import { linkPreview } from "../../src/chat/link-preview.ts";
import type { Query } from "../../src/core/event.ts";
import { speaking } from "../../src/core/language.ts";
import type { Card } from "../../src/core/message.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { readSid } from "../../src/core/values/sid.ts";
import type { Payload } from "./activity.ts";
import type { Rendered } from "./adaptive-card.ts";
import { agencyOf } from "./address.ts";
import { admit } from "./admit.ts";
import type { Found } from "./answer.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { renderCard, renderMessage } from "./render.ts";

type Find = Extract<Payload, { type: "find" }>;
type Link = Extract<Payload, { type: "link" }>;

/** Requests offered at once. */
const most = 10;

const nothing: Found = { type: "found", cards: [] };

/** Ten digits in any writing are a number of the United States. */
const queryOf = (text: string): Query => {
  const sid = readSid(text);
  if (sid) return { type: "sid", sid };
  const digits = text.replace(/\D/g, "").replace(/^1(?=\d{10}$)/, "");
  if (digits.length === 10) return { type: "number", number: `+1${digits}` };
  return text.trim() === "" ? { type: "mine", open: true } : { type: "name", text: text.trim() };
};

/** Shown where people read it who may have no right to act: without its buttons. */
const cardOf = (edge: Edge, request: PortRequest): Found["cards"][number] => {
  const card: Card = { ...edge.cardOf(request), choices: [] };
  const rendered = speaking(request.requester.language ?? "en", () => renderCard(card));
  return { ...rendered, title: card.title, about: `${card.sid} · ${card.status}` };
};

const found = (rendered: Rendered, title: string): Found => ({
  type: "found",
  cards: [{ ...rendered, title, about: rendered.summary }],
});

/** Requests to choose from, for whoever may look: the chosen one is put into their message. */
export const handleFind = async (
  edge: Edge,
  asked: Find,
): Promise<Found | { type: "told"; text: string }> => {
  const admitted = await admit(edge, asked, "look");
  if (!admitted.ok) return { type: "told", text: admitted.sentence };
  const agency = agencyOf(asked.tenant);
  const { results } = await edge.records.find(agency, queryOf(asked.text), asked.user.aad, most);
  if (results.length === 0) return { type: "told", text: edgeWords.foundNothing };
  return { type: "found", cards: results.map((request) => cardOf(edge, request)) };
};

/** A link of ours in a message that is being written: a status page shows what it shows anybody; nothing else does. */
export const handleLink = async (edge: Edge, link: Link): Promise<Found | { type: "told"; text: string }> => {
  const admitted = await admit(edge, link, "look");
  const preview = await linkPreview(edge, agencyOf(link.tenant), link.url);
  if (preview?.type === "personal") return { type: "told", text: edgeWords.personalLink };
  if (!admitted.ok || preview?.type !== "shown") return nothing;
  const [rendered] = renderMessage(preview.message, { personal: false });
  const [first] = preview.message.parts;
  const title = first?.type === "facts" ? (first.title ?? "") : "";
  return rendered ? found(rendered, title) : nothing;
};
