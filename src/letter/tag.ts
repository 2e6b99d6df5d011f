/** A piece of content on a page that belongs to a tag. */
export type Mark = { page: number; mark: number };

/** An element of the document's structure: what screen readers read, in reading order (PDF 1.7, 14.7). */
export type Tag = {
  role: "Document" | "H1" | "H2" | "P" | "Table" | "TR" | "TH" | "TD" | "L" | "LI" | "Figure";
  kids: (Tag | Mark)[];
  /** What a picture shows, in words. */
  alt?: string;
};

/** A new element at the end of another. */
export const tagUnder = (parent: Tag, role: Tag["role"], alt?: string): Tag => {
  const tag: Tag = { role, kids: [], ...(alt === undefined ? {} : { alt }) };
  parent.kids.push(tag);
  return tag;
};
