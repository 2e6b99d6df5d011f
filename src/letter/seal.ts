import { createHash, sign } from "node:crypto";
import { promisify } from "node:util";
import { Signer, SignPdf } from "@signpdf/signpdf";
import { issuerAndSerial, sealAttributes, writeSeal } from "./seal-content.ts";
import type { SealKey } from "./seal-key.ts";

const signLater = promisify(sign);

class SealSigner extends Signer {
  readonly #key: SealKey;
  readonly #at: number;

  constructor(key: SealKey, at: number) {
    super();
    this.#key = key;
    this.#at = at;
  }

  override async sign(covered: Buffer): Promise<Buffer> {
    const { privateKey, certificates } = this.#key;
    const [own] = certificates;
    if (!own) throw new Error("The seal key has no certificate. Read it with readSealKey.");
    const digest = createHash("sha256").update(covered).digest();
    const attributes = sealAttributes(this.#at, digest);
    const signature = await signLater("sha256", attributes, privateKey);
    return writeSeal({ certificates, signer: issuerAndSerial(own), attributes, signature });
  }
}

/** Seals a PDF that has room for it, so that a change of any byte shows. `at` in milliseconds since 1970 UTC. */
export const seal = async (bytes: Uint8Array, key: SealKey, at: number): Promise<Uint8Array> =>
  new Uint8Array(await new SignPdf().sign(Buffer.from(bytes), new SealSigner(key, at)));
