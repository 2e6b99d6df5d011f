/** The same value, with every half of a character in its texts replaced: libraries stumble over them. */
export const wellFormed = <T>(value: T): T => {
  if (typeof value === "string") return value.toWellFormed() as T;
  if (Array.isArray(value)) return value.map((each: unknown) => wellFormed(each)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, wellFormed(each)])) as T;
};
