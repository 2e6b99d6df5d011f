import { createHash } from "node:crypto";
import { drawLetter } from "../../src/letter/draw-letter.ts";
import { aLetter } from "./any-letter.ts";

/** Prints the SHA-256 of the same letter, for a test that starts this in several processes. */
process.stdout.write(
  createHash("sha256")
    .update(await drawLetter(aLetter()))
    .digest("hex"),
);
