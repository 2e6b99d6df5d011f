import { randomBytes } from "node:crypto";

const each = 10;
let drawn: Buffer = Buffer.alloc(0);

/**
 * Twenty hexadecimal characters from the system's secure source, for the ids made in one turn. They are drawn a few
 * hundred at a time, which costs the system one call; none is used twice.
 */
export const entropy = (): string => {
  if (drawn.length < each) drawn = randomBytes(each * 256);
  const mine = drawn.subarray(0, each);
  drawn = drawn.subarray(each);
  return mine.toString("hex");
};
