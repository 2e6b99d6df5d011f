/** Markup that is safe to send: made by `html` alone, which escapes every text put into it. */
export type Html = { readonly markup: string };

type Shown = Html | string | number | false | null | undefined | Shown[];

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const shown = (value: Shown): string => {
  if (value === false || value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(shown).join("");
  if (typeof value === "object") return value.markup;
  return String(value).replace(/[&<>"']/g, (character) => escapes[character] ?? "");
};

/** A template of markup. Texts are escaped, also inside quoted attributes; nothing is shown for false and null. */
export const html = (strings: TemplateStringsArray, ...values: Shown[]): Html => ({
  markup: strings.map((text, index) => text + shown(values[index])).join(""),
});
