import type { Role } from "./event.ts";

/**
 * Somebody a person named in a message. `id` is the platform's; `outside` marks people of other organisations, guests
 * and programs, who are asked nothing and given nothing.
 */
export type Mentioned = { id: string; name: string; role: Role; outside?: true };

/** A text in which people are named: "@1" stands for the first of them, "@2" for the second. */
export type Addressed = { text: string; people: Mentioned[] };
