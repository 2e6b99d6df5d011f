import type { WorkProgress } from "../../src/core/message.ts";
import type { Surface } from "../../src/runtime/ports.ts";
import { placeOf } from "./address.ts";
import type { Outbound } from "./outbound.ts";
import { renderMessage } from "./render.ts";

/** A message that is edited while work goes on. What only one person sees is not edited, so it is not shown there. */
export const createShowProgress =
  (outbound: Outbound): NonNullable<Surface["showProgress"]> =>
  async ({ to, message, shown }: WorkProgress) => {
    const place = placeOf(to);
    if (!place || place.type === "private") return null;
    const [content] = renderMessage(message, { personal: place.type === "direct" });
    if (!content) return null;
    if (shown === null) return outbound.post(place, content);
    await outbound.update(place, shown, content);
    return shown;
  };
