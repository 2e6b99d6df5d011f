import type { Effect } from "../effect.ts";
import { speaking } from "../language.ts";
import type { Card } from "../message.ts";
import type { PortRequest } from "../port-request.ts";

/**
 * A card of the request, drawn in the language of who began it, whoever acts: everybody looks at the same one. Null where
 * there is nothing to draw.
 */
export const drawing = ({ home, requester }: PortRequest, make: () => Card | null): Effect | null => {
  const language = requester.language ?? "en";
  const card = speaking(language, make);
  return card && { type: "update-card", to: home, card, language };
};
