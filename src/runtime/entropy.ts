import { freshBytes } from "./fresh-bytes.ts";

/** Twenty hexadecimal characters from the system's secure source, for the ids made in one turn. */
export const entropy = (): string => freshBytes(10).toString("hex");
