import { createHash, verify, X509Certificate } from "node:crypto";
import { issuerAndSerial, readSeal, type SealContent } from "./seal-content.ts";
import { sealedBytes } from "./sealed-bytes.ts";

/**
 * What a seal proves. `signer` is the name on its certificate, which anybody can put there: what cannot be made twice
 * is `fingerprint`, the SHA-256 (hex) of the certificate. `at` in milliseconds since 1970 UTC, by the sealing clock.
 */
export type Verified =
  | { ok: true; signer: string; at: number; fingerprint: string; selfMade: boolean }
  | { ok: false; problem: string };

const no = (problem: string): Verified => ({ ok: false, problem });

type Opened = SealContent & { certificate: X509Certificate };

/** Each certificate was issued by itself or by another of the seal, so that none of its bytes can be changed. */
const isWhole = (certificate: X509Certificate, among: X509Certificate[]): boolean =>
  among.some(({ subject, publicKey }) => certificate.issuer === subject && certificate.verify(publicKey));

/** Null for a seal that cannot be read or does not hold: what is in a file came from anywhere. */
const opened = (der: Uint8Array): Opened | null => {
  try {
    const content = readSeal(der);
    const certificates = content.certificates.map((each) => new X509Certificate(each));
    const certificate = certificates.find(({ raw }) => issuerAndSerial(raw).equals(content.signer));
    const holds =
      certificate !== undefined &&
      certificates.every((each) => isWhole(each, certificates)) &&
      verify("sha256", content.attributes, certificate.publicKey, content.signature);
    return holds ? { ...content, certificate } : null;
  } catch {
    return null;
  }
};

const nameOf = ({ subject }: X509Certificate): string =>
  subject.match(/^CN=(.*)$/m)?.[1] ?? subject.replaceAll("\n", ", ");

/** Whether a PDF is to the byte what was sealed: nothing changed, nothing added. The problem is for an operator. */
export const verifyLetter = (bytes: Uint8Array): Verified => {
  const parts = sealedBytes(bytes);
  if (!parts.ok) return parts;
  const seal = opened(parts.der);
  if (!seal) return no("The seal was changed.");
  const digest = createHash("sha256");
  for (const part of parts.covered) digest.update(part);
  if (!digest.digest().equals(seal.digest)) return no("The document was changed after it was sealed.");
  const { certificate } = seal;
  return {
    ok: true,
    signer: nameOf(certificate),
    at: seal.signedAt,
    fingerprint: createHash("sha256").update(certificate.raw).digest("hex"),
    selfMade: certificate.verify(certificate.publicKey),
  };
};
