const folded = (name: string): string =>
  name.normalize("NFKC").toLowerCase().replace(/[.,]/g, "").replace(/[’‘]/g, "'").replace(/\s+/g, " ").trim();

/** True for the same name of a person, whatever its capitals, full stops and spaces. */
export const sameName = (one: string, other: string): boolean =>
  folded(one) !== "" && folded(one) === folded(other);
