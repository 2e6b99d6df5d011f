import type { AdaptiveCard } from "./card-json.ts";
import { edgeWords } from "./edge-words.ts";

/** What Teams is told within its own call: something for an invoke, nothing for the rest. */
export type Answer =
  /** `alone`: nobody else sees it and it stands nowhere yet, so it has to reach whoever pressed. */
  | { type: "card"; card: AdaptiveCard; alone?: true }
  | { type: "sentence"; text: string }
  | { type: "dialog"; text: string }
  | null;

/** The body of an invoke's answer (docs universal-actions-for-adaptive-cards, task-modules). */
export const bodyOf = (answer: Answer): object | null => {
  switch (answer?.type) {
    case "card":
      return { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: answer.card };
    case "sentence":
      return {
        statusCode: 200,
        type: "application/vnd.microsoft.activity.message",
        value: edgeWords.unmarked(answer.text),
      };
    case "dialog":
      return { task: { type: "message", value: edgeWords.unmarked(answer.text) } };
    default:
      return null;
  }
};
