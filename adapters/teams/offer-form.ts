import type { Form } from "../../src/core/message.ts";
import { agencyOf, type Place } from "./address.ts";
import type { AdaptiveCard } from "./card-json.ts";
import type { Edge } from "./edge.ts";
import { renderForm } from "./form-card.ts";

/** The form of a request, drawn in the place of the card that asked for it, or posted where it is talked about. */
export const offerForm = async (
  { outbound, open, records, cardOf }: Edge,
  place: Place,
  form: Form,
  on: { id: string } | null = null,
): Promise<AdaptiveCard> => {
  const request = await records.request(agencyOf(place.tenant), form.sid);
  const test = request !== null && cardOf(request).test;
  const content = renderForm(form, { personal: place.type === "direct", test });
  if (on) {
    await outbound.update(place, on.id, content);
    await open.formed(place, on.id);
  } else await open.formed(place, await outbound.post(place, content));
  return content.card;
};
