/** Something to wait for that others can end: `call` ends every wait that has begun. */
export const createWake = () => {
  let { promise, resolve } = Promise.withResolvers<void>();
  return {
    wait: (): Promise<void> => promise,
    call: (): void => {
      resolve();
      ({ promise, resolve } = Promise.withResolvers<void>());
    },
  };
};
