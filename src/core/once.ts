/**
 * Pure work that is asked for again and again with the same two values: the result is kept with the second value for as
 * long as that lives, and given again while the first is the same one, too. What comes back is shared, so it must not be
 * changed in place.
 */
export const once = <A extends object, B extends object, T>(work: (a: A, b: B) => T): ((a: A, b: B) => T) => {
  const known = new WeakMap<B, { a: A; result: T }>();
  return (a, b) => {
    const last = known.get(b);
    if (last?.a === a) return last.result;
    const result = work(a, b);
    known.set(b, { a, result });
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
