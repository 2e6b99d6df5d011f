import type { Effect } from "../core/effect.ts";
import { quoted } from "../core/hearing/typed-text.ts";
import type { Sid } from "../core/values/sid.ts";
import type { StoredEffect } from "../runtime/ports.ts";
import { type Known, maskedForeign } from "./masked.ts";
import { instant } from "./when.ts";

/** The request an effect is about, or null. */
export const sidOfEffect = (effect: Effect): Sid | null => {
  switch (effect.type) {
    case "say":
    case "say-privately":
      return effect.message.sid ?? null;
    case "update-card":
      return effect.card.sid;
    case "look-up":
      return effect.query.type === "sid" ? effect.query.sid : null;
    case "forget-company":
    case "count-ports":
    case "look-up-numbers":
    case "read-list":
    case "keep-set-up-link":
    case "tell-people":
    case "import-order":
    case "arrange":
    case "keep-numbers":
    case "drop-numbers":
    case "keep-language":
      return null;
    default:
      return effect.sid;
  }
};

/** A stored effect for an operator: what it is, how large, how often tried and why it failed; never what it says. */
export const effectEntry = (stored: StoredEffect, known: Known) => ({
  id: stored.id,
  agency: stored.agency,
  lane: quoted(stored.lane),
  sid: sidOfEffect(stored.effect),
  type: stored.effect.type,
  /** In bytes, as stored. */
  size: Buffer.byteLength(JSON.stringify(stored.effect)),
  attempts: stored.attempts,
  due: instant(stored.due),
  error: stored.error === null ? null : maskedForeign(quoted(stored.error, 300), known),
});
