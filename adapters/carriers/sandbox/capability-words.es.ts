import type { CapabilityWords } from "./capability-words.ts";

export const spanish: CapabilityWords = {
  called: "orden de portabilidad",
  where: "los registros del sandbox",
};
