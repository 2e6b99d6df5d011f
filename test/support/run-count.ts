/** How many seeded runs a journey test makes: few by default, as many as PORTSIDE_RUNS says by hand. */
export const runCount = (byDefault: number): number => {
  const given = Number(process.env.PORTSIDE_RUNS ?? byDefault);
  return Number.isSafeInteger(given) && given > 0 ? given : byDefault;
};
