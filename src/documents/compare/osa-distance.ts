/**
 * How many letters have to be put in, left out, changed or swapped with their neighbour to make one text of the other
 * (optimal string alignment). Texts are compared up to 200 letters.
 */
export function osaDistance(one: string, other: string): number {
  const from = one.slice(0, 200);
  const to = other.slice(0, 200);
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (row > 1 && column > 1 && isSwap) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    before = last;
    last = current;
  }
  return last[to.length] ?? 0;
}

/** Whether two words are the same but for a slip: four letters or more, of which at least four in five agree. */
export function areSimilar(one: string, other: string): boolean {
  if (one === other) return true;
  const longer = Math.max(one.length, other.length);
  if (Math.min(one.length, other.length) < 4 || /\d/.test(one + other)) return false;
  return 1 - osaDistance(one, other) / longer >= 0.8;
}
