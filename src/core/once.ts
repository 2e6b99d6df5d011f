/**
 * Pure work that is asked for again and again with the same two values: the last result is kept and given again as long
 * as both are the same ones. What comes back is shared, so it must not be changed in place.
 */
export const once = <A extends object, B extends object, T>(work: (a: A, b: B) => T): ((a: A, b: B) => T) => {
  let last: { a: A; b: B; result: T } | null = null;
  return (a, b) => {
    if (last !== null && last.a === a && last.b === b) return last.result;
    const result = work(a, b);
    last = { a, b, result };
    return result;
  };
};
