/** How many results are kept: a turn looks at the state it began with, and at the few that each of its moves leads to. */
const kept = 4;

/**
 * Pure work that is asked for again and again with the same two values, in one turn: the last few results are given
 * again. What comes back is shared, so it must not be changed in place. Held by the values themselves it would last
 * longer, but a collector of garbage pays more for that than the work costs.
 */
export const once = <A extends object, B extends object, T>(work: (a: A, b: B) => T): ((a: A, b: B) => T) => {
  const known: { a: A; b: B; result: T }[] = [];
  let oldest = 0;
  return (a, b) => {
    for (const last of known) if (last.b === b && last.a === a) return last.result;
    const result = work(a, b);
    known[oldest] = { a, b, result };
    oldest = (oldest + 1) % kept;
    return result;
  };
};

/** The same for work on one value. */
export const onceOf = <A extends object, T>(work: (a: A) => T): ((a: A) => T) => {
  const known = new WeakMap<A, { result: T }>();
  return (a) => {
    const last = known.get(a);
    if (last) return last.result;
    const result = work(a);
    known.set(a, { result });
    return result;
  };
};
