import type { Rendered } from "./adaptive-card.ts";
import type { AdaptiveCard } from "./card-json.ts";
import { plainLine } from "./card-text.ts";
import { edgeWords } from "./edge-words.ts";
import { limits } from "./limits.ts";

/** Cards to choose from; `title` and `about` stand in the list, and the card in the message. */
export type Found = { type: "found"; cards: (Rendered & { title: string; about: string })[] };

/** What Teams is told within its own call: something for an invoke, nothing for the rest. */
export type Answer =
  /** `alone`: nobody else sees it and it stands nowhere yet, so it has to reach whoever pressed. */
  | { type: "card"; card: AdaptiveCard; alone?: true }
  | { type: "sentence"; text: string }
  | { type: "dialog"; text: string }
  | Found
  /** In the place of what was looked for. */
  | { type: "told"; text: string }
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
    case "found":
      return {
        composeExtension: {
          type: "result",
          attachmentLayout: "list",
          attachments: answer.cards.map(({ card, title, about }) => ({
            contentType: "application/vnd.microsoft.card.adaptive",
            content: card,
            preview: {
              contentType: "application/vnd.microsoft.card.thumbnail",
              content: { title: plainLine(title, limits.heading), text: plainLine(about, limits.heading) },
            },
          })),
        },
      };
    case "told":
      return { composeExtension: { type: "message", text: edgeWords.unmarked(answer.text) } };
    case "dialog":
      return { task: { type: "message", value: edgeWords.unmarked(answer.text) } };
    default:
      return null;
  }
};
