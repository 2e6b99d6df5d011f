const entities: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&nbsp;": " ",
};

/** The marker of a quoted message, and its older form in HTML: somebody else's words. */
const quoted =
  /<quoted\b[^>]*\/>|<quoted\b[^>]*>[\s\S]*?<\/quoted>|<blockquote\b[^>]*>[\s\S]*?<\/blockquote>/gi;

/** Tags that end a line. */
const breaks = /<\/(?:p|div|li|tr|h\d)>|<br\s*\/?>/gi;

const unmarked = (marked: string, named: () => string): string =>
  marked
    .replace(quoted, " ")
    .replace(/<at\b[^>]*>[\s\S]*?<\/at>/gi, named)
    .replace(breaks, "\n")
    .replace(/<(?:\/?[a-z][^<>]{0,2000})>/gi, " ")
    .replace(/&(?:amp|lt|gt|quot|nbsp|#39);/g, (entity) => entities[entity] ?? entity)
    .replace(/[^\S\n]+/g, " ")
    .replace(/ *\n */g, "\n")
    .trim();

/**
 * What a person typed, out of the markup in which Teams hands it on. Mentions are left out, and so is what they
 * quoted.
 */
export const typedText = (marked: string): string => unmarked(marked, () => " ");

/** The same with everybody but us who is named in it: "@1" stands for the first of `users`. `mentions` in their order. */
export const namedText = (
  marked: string,
  bot: string,
  mentions: { id: string }[],
): { text: string; users: string[] } => {
  const users: string[] = [];
  let place = -1;
  const text = unmarked(marked, () => {
    place += 1;
    const id = mentions[place]?.id ?? bot;
    if (id === bot) return " ";
    if (!users.includes(id)) users.push(id);
    return ` @${users.indexOf(id) + 1} `;
  });
  return {
    text: text
      .replace(/\s+/g, " ")
      .replace(/ ([,.;:!?])/g, "$1")
      .trim(),
    users,
  };
};
