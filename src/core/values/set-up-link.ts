/** The note of an agency that says where its people set up their phone. */
export const setUpLinkKey = "set-up link";

/** Characters of a link at most. */
const most = 500;

/**
 * The address of a page where people set up their phone, as an agency gives it: https only, without a name or password in
 * it. Null for anything else.
 */
export const readSetUpLink = (text: string): string | null => {
  const trimmed = text.trim();
  const typed = /^[a-z][a-z\d+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (typed.length > most || /\s/.test(typed) || !URL.canParse(typed)) return null;
  const { protocol, username, password, hostname, href } = new URL(typed);
  const isOpen = protocol === "https:" && username === "" && password === "" && hostname.includes(".");
  return isOpen && href.length <= most ? href : null;
};
