import type { Form } from "../../src/core/message.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { noSid, type Sid } from "../../src/core/values/sid.ts";
import { adaptiveCard } from "./adaptive-card.ts";
import { agencyOf, conversationAt, type Place, placeOf } from "./address.ts";
import { admit } from "./admit.ts";
import { small } from "./card-text.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { renderAnswered, renderForm } from "./form-card.ts";
import type { Content } from "./outgoing.ts";
import type { FilledForm } from "./read-input.ts";
import { type Pressed, placeOfCard, placeOfClick, type Shown } from "./where-clicked.ts";

/** What is pressed for a form again; a repair has no name, and one that is about no request is asked for by its own. */
const namedAs = (form: string, sid: Sid): string => {
  if (sid === noSid) return form.replaceAll("-", " ");
  return form === "repair" ? "form" : `form ${form}`;
};

/** A secret asked for in private belongs to where the request is; any other form to where its card stands. */
const placeOfForm = async (
  edge: Edge,
  pressed: Pressed,
  { form, sid }: FilledForm,
  { home }: PortRequest,
): Promise<Place> => {
  const here = await placeOfClick(edge, pressed, { text: "form", sid });
  const isOpenHere = pressed.card !== null && (await edge.open.state(here, pressed.card)) === "open";
  return form === "secret" && !isOpenHere ? (placeOf(home) ?? here) : here;
};

/** Draws a card anew for everybody; what cannot be drawn stays as it was. */
export const drawAnew = async (edge: Edge, place: Place, card: string, content: Content): Promise<void> => {
  try {
    await edge.outbound.update(place, card, content);
  } catch (error) {
    edge.log.warn({ error: String(error).slice(0, 100) }, "card not drawn anew");
  }
};

/** A form came back. Problems stand beside their fields; what was right has been taken all the same. */
export const submitted = async (edge: Edge, pressed: Pressed, filled: FilledForm): Promise<Shown> => {
  const { form, sid, rev, values } = filled;
  const admitted = await admit(edge, pressed, "manage", true);
  if (!admitted.ok) return { type: "sentence", text: admitted.sentence };
  const agency = agencyOf(pressed.tenant);
  const request = await edge.records.request(agency, sid);
  if (!request && sid !== noSid) return { type: "sentence", text: edgeWords.oldButton };
  const place = request
    ? await placeOfForm(edge, pressed, filled, request)
    : await placeOfClick(edge, pressed, { text: "form" });
  const conversation = conversationAt(place);
  const by = admitted.person;
  const base = { source: "teams", agency, conversation, by, sid };
  const reply = await edge.assistant.receive({
    ...base,
    id: pressed.id,
    type: "form-submitted",
    form,
    rev,
    values,
  });
  const now = async (): Promise<Form | null> => {
    const action = { text: namedAs(form, sid), ...(request ? { sid } : {}) };
    const again = await edge.assistant.receive({
      ...base,
      id: `${pressed.id} again`,
      type: "pressed",
      action,
    });
    return again?.type === "open-form" ? again.form : null;
  };
  const { card } = pressed;
  const personal = place.type === "direct";
  const test = request !== null && edge.cardOf(request).test;
  if (form === "secret") return secretGiven(edge, pressed, reply);
  if (reply?.type === "form-problems") {
    const again = await now();
    const all = Object.values(reply.problems).join(" ");
    if (!again) return { type: "sentence", text: all };
    const content = renderForm(again, { personal, problems: reply.problems, typed: values, test });
    if (card !== null) await drawAnew(edge, place, card, content);
    return { type: "card", card: content.card };
  }
  if (card === null) return { type: "sentence", text: edgeWords.taken };
  const after = request ? await now() : null;
  const content = after
    ? renderAnswered(after, { by: by.name, test })
    : adaptiveCard([small(edgeWords.taken)], edgeWords.taken);
  await edge.open.forget(place, card);
  await drawAnew(edge, place, card, content);
  return { type: "card", card: content.card };
};

const secretGiven = async (
  edge: Edge,
  pressed: Pressed,
  reply: Awaited<ReturnType<Edge["assistant"]["receive"]>>,
): Promise<Shown> => {
  if (reply?.type === "form-problems")
    return { type: "sentence", text: Object.values(reply.problems).join(" ") };
  const content = adaptiveCard([small(edgeWords.taken)], edgeWords.taken);
  const { card } = pressed;
  if (card !== null) {
    const stands = placeOfCard(pressed);
    await edge.open.forget(stands, card);
    await drawAnew(edge, stands, card, content);
  }
  return { type: "card", card: content.card };
};
