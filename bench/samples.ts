/** The value below which `share` (0 to 1) of the samples lie. */
export const quantile = (samples: number[], share: number): number => {
  const sorted = samples.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new Error("A quantile needs at least one sample.");
  return value;
};

export const median = (samples: number[]): number => quantile(samples, 0.5);

/** Milliseconds for a table, with as many digits as mean something. */
export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 3 : 1)} ms`;

export const times = (value: number): string => `${value.toFixed(2)} ×`;

/** Milliseconds the work takes. */
export const timed = async (work: () => unknown): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};
