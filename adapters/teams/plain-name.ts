/** A name as one plain word or more: in Teams' directory, and in a message, people may write anything. */
export const plainName = (name: string): string =>
  name
    .replace(/[\\`*_[\]<>~|&#]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 100);
