import { keyring } from "../../src/runtime/keyring.ts";

/** Always the same keys, so that what one process of a test sealed another opens. */
export const testKeyring = () => keyring({ keys: { test: Buffer.alloc(32, 7) }, active: "test" });
