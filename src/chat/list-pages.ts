import type { Message, Part } from "../core/message.ts";

type List = Extract<Part, { type: "list" }>;

const sizeOf = (items: string[]): number => items.reduce((sum, item) => sum + item.length + 4, 0);

/** The items in pieces of at most `most` characters each; an item alone may be longer. */
const pieces = (items: string[], most: number): string[][] => {
  const cut: string[][] = [[]];
  for (const item of items) {
    const last = cut.at(-1) ?? [];
    if (last.length > 0 && sizeOf([...last, item]) > most) cut.push([item]);
    else last.push(item);
  }
  return cut;
};

/**
 * A message with a list longer than `most` characters as several messages: nothing of the list is left out, what stands
 * before it comes with its first piece, and what follows, buttons and progress too, with its last.
 */
export const listPages = (message: Message, most: number): Message[] => {
  const at = message.parts.findIndex(
    (part) => part.type === "list" && !part.ordered && sizeOf(part.items) > most,
  );
  const list = message.parts[at];
  if (list?.type !== "list") return [message];
  const { progress, ...rest } = message;
  const lists = pieces(list.items, most).map((items): List => ({ ...list, items }));
  return lists.map((piece, index) => {
    const isLast = index === lists.length - 1;
    return {
      ...rest,
      parts: [
        ...(index === 0 ? message.parts.slice(0, at) : []),
        piece,
        ...(isLast ? message.parts.slice(at + 1) : []),
      ],
      ...(isLast && progress ? { progress } : {}),
    };
  });
};
