/** Said by Postgres of every statement after the one that failed (postgresql.org/docs/15/errcodes-appendix.html). */
const alreadyFailed = "25P02";

const isCause = ({ reason }: PromiseRejectedResult): boolean =>
  !(reason instanceof Error && "code" in reason && reason.code === alreadyFailed);

/**
 * Statements of one connection that do not need each other's answers: they are sent one behind the other, in the order
 * in which they are given, and Postgres is not waited for in between. Rejects with what failed first, once all have
 * ended, so that nothing is still under way when the transaction is undone.
 */
export const together = async (...statements: (() => Promise<unknown>)[]): Promise<void> => {
  const ended = await Promise.allSettled(statements.map(async (each) => each()));
  const failed = ended.filter((each) => each.status === "rejected");
  const first = failed.find(isCause) ?? failed[0];
  if (first) throw first.reason;
};
