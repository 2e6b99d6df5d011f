const entities: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };

/** `<tel:…|(212) 555-0100>` and `<mailto:…|a@b.c>` as they were typed; channels by name, people not at all. */
const unlinked = (inner: string, nameOf: (user: string) => string): string => {
  const bar = inner.indexOf("|");
  const target = bar < 0 ? inner : inner.slice(0, bar);
  const label = bar < 0 ? "" : inner.slice(bar + 1);
  if (target.startsWith("@")) return nameOf(target.slice(1));
  if (target.startsWith("#")) return label === "" ? "" : `#${label}`;
  if (target.startsWith("!")) return label;
  return label === "" ? target.replace(/^(?:mailto|tel):/, "") : label;
};

const unmarked = (marked: string, nameOf: (user: string) => string): string =>
  marked
    .replace(/<([^<>]*)>/g, (_whole, inner: string) => unlinked(inner, nameOf))
    .replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? entity)
    .trim();

/** What a person typed, out of the markup in which Slack hands it on. Mentions are left out. */
export const typedText = (marked: string): string => unmarked(marked, () => "");

/** The same with everybody but us who is named in it: "@1" stands for the first of `users`. */
export const namedText = (marked: string, bot: string): { text: string; users: string[] } => {
  const users: string[] = [];
  const text = unmarked(marked, (user) => {
    if (user === bot) return "";
    if (!users.includes(user)) users.push(user);
    return `@${users.indexOf(user) + 1}`;
  });
  return { text: text.replace(/\s+/g, " ").trim(), users };
};

/** A text as `read` gives it back, in which the people named in it are named as Slack names them. */
export const readNaming = (marked: string, bot: string, read: (text: string) => string): string => {
  const { text, users } = namedText(marked, bot);
  return read(text).replace(/(?<!\S)@(\d+)/g, (shown, place: string) => {
    const user = users[Number(place) - 1];
    return user === undefined ? shown : `<@${user}>`;
  });
};

/** True when the text addresses this bot by name. */
export const mentions = (marked: string, bot: string): boolean =>
  marked.includes(`<@${bot}>`) || marked.includes(`<@${bot}|`);
