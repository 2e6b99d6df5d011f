/** One life of a process: it ends at the `end`th boundary (a call about to be made, or just made), for good. */
export const createLife = (end = Number.POSITIVE_INFINITY) => {
  const boundaries: string[] = [];
  const pass = (name: string): void => {
    if (boundaries.length >= end) throw new Error(`The process died before ${name}.`);
    boundaries.push(name);
    if (boundaries.length >= end) throw new Error(`The process died at ${name}.`);
  };
  return { boundaries, pass };
};

export type Life = ReturnType<typeof createLife>;

/** The same thing as seen by a process that may die before or after any of its asynchronous calls. */
export const mortal = <T extends object>(name: string, thing: T, life: Life): T =>
  new Proxy(thing, {
    get: (target, property, receiver) => {
      const value: unknown = Reflect.get(target, property, receiver);
      if (typeof value !== "function") return value;
      return async (...values: unknown[]) => {
        life.pass(`before ${name}.${String(property)}`);
        const result: unknown = await value.apply(target, values);
        life.pass(`after ${name}.${String(property)}`);
        return result;
      };
    },
  });
