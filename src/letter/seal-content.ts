import {
  type Asn1,
  algorithmNamed,
  atOfTime,
  bytesOf,
  childrenOf,
  context,
  derOf,
  isContext,
  objectNamed,
  octets,
  one,
  readDer,
  sequence,
  set,
  timeOfAt,
} from "./der.ts";

/** What differs from seal to seal, as DER. */
export type SealParts = {
  certificates: Uint8Array[];
  /** Which of the certificates signed: issuer and serial number. */
  signer: Uint8Array;
  /** What was signed. */
  attributes: Uint8Array;
  signature: Uint8Array;
};

/** `signedAt` in milliseconds since 1970 UTC, `digest` the SHA-256 of what is sealed. */
export type SealContent = SealParts & { signedAt: number; digest: Buffer };

const attributeOf = (name: string, value: Asn1): Asn1 => sequence(objectNamed(name), set(value));

/** What a seal signs: that it is about data, when it was made, and the SHA-256 of what it seals. */
export const sealAttributes = (at: number, digest: Uint8Array): Buffer =>
  derOf(
    set(
      attributeOf("contentType", objectNamed("data")),
      attributeOf("signingTime", timeOfAt(at)),
      attributeOf("messageDigest", octets(digest)),
    ),
  );

/** A seal: PKCS #7 signed data (RFC 5652, 5) about a document that is kept apart from it. */
export const writeSeal = ({ certificates, signer, attributes, signature }: SealParts): Buffer => {
  const signerInfo = sequence(
    one(),
    readDer(signer),
    algorithmNamed("sha256"),
    context(...childrenOf(readDer(attributes))),
    algorithmNamed("rsaEncryption"),
    octets(signature),
  );
  const signedData = sequence(
    one(),
    set(algorithmNamed("sha256")),
    sequence(objectNamed("data")),
    context(...certificates.map(readDer)),
    set(signerInfo),
  );
  return derOf(sequence(objectNamed("signedData"), context(signedData)));
};

/** The one value of an attribute. */
const onlyValue = (attribute: Asn1 | undefined): Asn1 | undefined => childrenOf(childrenOf(attribute)[1])[0];

/**
 * Reads a seal. Throws for any that is not written as `writeSeal` writes its parts: so nothing in it can be changed
 * unseen, not even where nothing is signed.
 */
export const readSeal = (der: Uint8Array): SealContent => {
  const [, wrapped] = childrenOf(readDer(der));
  const [, , , certificates, signers] = childrenOf(childrenOf(wrapped)[0]);
  const [, signer, , signed, , signature] = childrenOf(childrenOf(signers)[0]);
  const attributes = childrenOf(signed);
  const content = {
    certificates: childrenOf(certificates).map(derOf),
    signer: derOf(sequence(...childrenOf(signer))),
    attributes: derOf(set(...attributes)),
    signature: bytesOf(signature),
    signedAt: atOfTime(onlyValue(attributes[1])),
    digest: bytesOf(onlyValue(attributes[2])),
  };
  const isOurs =
    sealAttributes(content.signedAt, content.digest).equals(content.attributes) &&
    writeSeal(content).equals(Buffer.from(der));
  if (!isOurs) throw new Error("The seal is not written the way seals are written here.");
  return content;
};

/** Issuer and serial number of a certificate, as a seal names it. */
export const issuerAndSerial = (certificate: Uint8Array): Buffer => {
  const [body] = childrenOf(readDer(certificate));
  const fields = childrenOf(body);
  // A certificate of version 1 has no field for its version (RFC 5280, 4.1).
  const first = isContext(fields[0]) ? 1 : 0;
  const [serial, issuer] = [fields[first], fields[first + 2]];
  if (!serial || !issuer) throw new Error("A certificate of the seal is not whole.");
  return derOf(sequence(issuer, serial));
};
