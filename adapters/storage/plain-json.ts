/** An open secret as it looks in JSON text. Inside a string its quotes would be escaped, so nothing else matches. */
const openSecret = '"type":"open"';

/** The value as JSON text for a column. Throws when it holds an open secret: those are sealed before they come here. */
export const plainJson = (value: unknown, what: string): string => {
  const text = JSON.stringify(value);
  if (!text.includes(openSecret)) return text;
  throw new Error(`${what} holds an open secret, and nothing was stored. Seal it, or leave it out.`);
};
