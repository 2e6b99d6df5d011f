type Fields = Record<string, string | number | boolean | null>;

/** Where a chat adapter says what it does: ids, types and counts, never what people said. */
export type ChatLog = {
  info(fields: Fields, message: string): void;
  warn(fields: Fields, message: string): void;
  error(fields: Fields, message: string): void;
};
