/** What a log line may hold beside its message: ids, types, counts and durations. Never what people said or answered. */
export type LogFields = Record<string, string | number | boolean | null>;

/** Where the runtime says what it does. The shape is pino's. */
export type Log = {
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
};

/** Enough to see what went wrong, whatever a platform answers. */
const mostReason = 500;

/** What an error says of itself, bounded. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, mostReason);
