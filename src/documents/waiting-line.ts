/** Lets at most `most` pieces of work run at once; the others wait their turn in order, and `waits` is told so. */
export const waitingLine = (
  most: number,
): (<T>(work: () => Promise<T>, waits?: () => void) => Promise<T>) => {
  const waiting: (() => void)[] = [];
  let running = 0;

  const begin = async (waits = (): void => undefined): Promise<void> => {
    if (running >= most) {
      waits();
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else running += 1;
  };
  /** Hands the place on, so that nobody who comes in between takes it. */
  const end = (): void => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };

  return async (work, waits) => {
    await begin(waits);
    try {
      return await work();
    } finally {
      end();
    }
  };
};
