/** The results of `work` on each thing, in their order, with at most `most` under way. The first error ends it. */
export const inParallel = async <T, R>(
  things: T[],
  most: number,
  work: (thing: T) => Promise<R>,
): Promise<R[]> => {
  const results: R[] = [];
  const left = things.entries();
  const worker = async (): Promise<void> => {
    for (const [index, thing] of left) results[index] = await work(thing);
  };
  await Promise.all(Array.from({ length: Math.min(most, things.length) }, worker));
  return results;
};
