/**
 * Does each thing once in the life of the process: what is tried again does not say again what was said already. Teams
 * lets nobody look up whether a message is there.
 */
export type OnceEach = <T>(key: string, work: () => Promise<T>) => Promise<T>;

export const onceEach = (most = 5000): OnceEach => {
  const done = new Map<string, unknown>();
  return async <T>(key: string, work: () => Promise<T>): Promise<T> => {
    if (done.has(key)) return done.get(key) as T;
    const result = await work();
    if (done.size >= most) done.clear();
    done.set(key, result);
    return result;
  };
};
