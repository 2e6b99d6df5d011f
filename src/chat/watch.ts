/** Time as a machine has it, so that a test can hold it still. Milliseconds; a wait that is stopped throws. */
export type Watch = { now(): number; wait(milliseconds: number, stop?: AbortSignal): Promise<void> };
