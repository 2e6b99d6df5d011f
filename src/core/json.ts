/** Anything that survives `JSON.stringify` unchanged. State, answers, events and effects are made of nothing else. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
