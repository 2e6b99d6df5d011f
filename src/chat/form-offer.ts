import type { Choice, Message, Part } from "../core/message.ts";
import type { PortRequest } from "../core/port-request.ts";

/** What a carrier or a timer made happen, not the answer to a person: told by the key of what is said. */
export const isNews = (key: string): boolean => key.startsWith("carrier:") || key.startsWith("timer:");

/** True for the news that a carrier sent a request back, which calls the person who began it. */
export const isRejection = (message: Message, request: PortRequest | null, key: string): boolean =>
  isNews(key) && message.milestone === true && request?.repair != null;

/** One more button: in the last row, where there is one. */
const withChoice = (parts: Part[], choice: Choice): Part[] => {
  const last = parts.at(-1);
  if (last?.type !== "choices") return [...parts, { type: "choices", choices: [choice] }];
  return [...parts.slice(0, -1), { ...last, choices: [...last.choices, choice] }];
};

const hasChoice = (parts: Part[], label: string): boolean =>
  parts.some((part) => part.type === "choices" && part.choices.some((choice) => choice.label === label));

/** A question can be answered by its form too, or by somebody else; what a carrier rejected is one button away. */
export const withFormOffer = (
  message: Message,
  rejected: boolean,
  words: { fillIn: string; repairButton: string; askSomebody: string },
): Message => {
  const { sid, progress, parts } = message;
  if (!sid || !(rejected || (progress && progress.left > 0))) return message;
  const choice: Choice = {
    label: rejected ? words.repairButton : words.fillIn,
    action: { text: "form", sid },
    ...(rejected ? { style: "primary" } : {}),
  };
  const offered = withChoice(parts, choice);
  const isAsked = rejected || !progress || progress.step < 2 || hasChoice(parts, words.askSomebody);
  if (isAsked) return { ...message, parts: offered };
  const ask: Choice = { label: words.askSomebody, action: { text: "ask somebody", sid } };
  return { ...message, parts: withChoice(offered, ask) };
};
