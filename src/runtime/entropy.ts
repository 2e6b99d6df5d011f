import { randomBytes } from "node:crypto";

/** Twenty hexadecimal characters from the system's secure source, for the ids made in one turn. */
export const entropy = (): string => randomBytes(10).toString("hex");
