/** Slack and Teams show a failure after some seconds; Slack after three. This leaves room for the way back. Milliseconds. */
const longest = 2400;

/** The work's result, or "late" when it takes longer; the work then goes on. */
export const inTime = async <T>(work: Promise<T>, milliseconds = longest): Promise<T | "late"> => {
  const { promise: late, resolve } = Promise.withResolvers<"late">();
  const timer = setTimeout(resolve, milliseconds, "late");
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};
