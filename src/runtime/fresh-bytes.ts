import { randomBytes } from "node:crypto";

const drawnAtOnce = 4096;
let drawn: Buffer = Buffer.alloc(0);

/** So many bytes from the system's secure source, drawn some thousand at a time; none is given twice. */
export const freshBytes = (count: number): Buffer => {
  if (drawn.length < count) drawn = randomBytes(Math.max(count, drawnAtOnce));
  const mine = drawn.subarray(0, count);
  drawn = drawn.subarray(count);
  return mine;
};
