/** Things at most in one batch. */
const most = 100;

/**
 * Does many things that are asked for at about the same time in one go, each answered with its own result. While one
 * batch is done the next one gathers. When a batch fails each of its things is tried alone, so that none fails for
 * another.
 */
export const inBatches = <T, R>(work: (things: T[]) => Promise<R[]>): ((thing: T) => Promise<R>) => {
  type Waiting = { thing: T; resolve: (result: R) => void; reject: (error: unknown) => void };
  const gathered: Waiting[] = [];
  let isUnderWay = false;

  const alone = async ({ thing, resolve, reject }: Waiting): Promise<void> => {
    try {
      const [result] = await work([thing]);
      resolve(result as R);
    } catch (error) {
      reject(error);
    }
  };

  const together = async (batch: Waiting[]): Promise<void> => {
    if (batch.length === 1 && batch[0]) return alone(batch[0]);
    let results: R[];
    try {
      results = await work(batch.map(({ thing }) => thing));
    } catch {
      for (const each of batch) await alone(each);
      return;
    }
    for (const [index, { resolve }] of batch.entries()) resolve(results[index] as R);
  };

  const run = async (): Promise<void> => {
    while (gathered.length > 0) await together(gathered.splice(0, most));
    isUnderWay = false;
  };

  return (thing) =>
    new Promise((resolve, reject) => {
      gathered.push({ thing, resolve, reject });
      if (isUnderWay) return;
      isUnderWay = true;
      setImmediate(() => void run());
    });
};
