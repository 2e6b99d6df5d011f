import type { Rendered } from "./adaptive-card.ts";

/** A sentence of ours as text, in Teams' Markdown. `quote`: the message it answers, where there are no threads. */
export type Sentence = { text: string; quote?: string };

/** What is said at once: a card alone or a text alone, never both, since Teams then gives no id. */
export type Content = Rendered | Sentence;

/** Notifications show the beginning of a text. */
const mostSummary = 300;

/** As the connector takes it. */
export const activityOf = (content: Content): object => {
  if ("card" in content) {
    return {
      type: "message",
      summary: content.summary,
      attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content: content.card }],
    };
  }
  const { text, quote } = content;
  return {
    type: "message",
    textFormat: "markdown",
    text: quote === undefined ? text : `<quoted messageId="${quote}"/> ${text}`,
    summary: text.replace(/[*`]/g, "").slice(0, mostSummary),
    ...(quote === undefined
      ? {}
      : { entities: [{ type: "quotedReply", quotedReply: { messageId: quote } }] }),
  };
};

/** The same without its card, for when Teams does not take it. */
export const plainOf = (content: Content): Content =>
  "card" in content ? { text: content.summary.replace(/[\\`*_[\]<>~|]/g, " ") } : content;
