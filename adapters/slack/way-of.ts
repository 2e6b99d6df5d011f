import type { EffectOf } from "../../src/core/effect.ts";
import { placeOf } from "./address.ts";

/**
 * What an effect has to pass through: messages take turns in their channel; cards are edited, and private notes shown,
 * at the pace of the method for the whole workspace (docs rate-limits).
 */
export const wayOf = (effect: EffectOf<"say" | "say-privately" | "update-card">): string => {
  const place = placeOf(effect.to);
  const start = `slack ${place?.install ?? ""}`;
  if (effect.type === "update-card") return `${start} chat.update`;
  if (effect.type === "say-privately" || place?.type === "private") return `${start} chat.postEphemeral`;
  return `${start} ${place?.channel ?? ""}`;
};
