import type { Person } from "../core/event.ts";
import type { Settings } from "./settings.ts";

/** A person whose submissions wait for somebody else, where an admin, or else the operator, wants it so. */
export const withSecond = (person: Person, { secondPerson }: Settings, usual: boolean): Person =>
  (secondPerson ?? usual) ? { ...person, second: true } : person;
