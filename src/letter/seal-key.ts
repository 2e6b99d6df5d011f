import {
  createPrivateKey,
  generateKeyPair,
  type KeyObject,
  randomBytes,
  sign,
  X509Certificate,
} from "node:crypto";
import { promisify } from "node:util";
import forge from "node-forge";

/** A private RSA key, and the certificates that go into the seal: its own first, then who issued it. As DER. */
export type SealKey = { privateKey: KeyObject; certificates: Buffer[] };

const years = 30;

const subject = [
  { name: "commonName", value: "Portside seal" },
  { name: "organizationName", value: "Self-made certificate of this installation" },
];

/** Signs what is certified with node:crypto, which is a hundred times as fast as the library's own arithmetic. */
const signerWith = (privateKey: KeyObject, certificate: forge.pki.Certificate) => {
  const signCertified = (): string => {
    const { tbsCertificate } = certificate as unknown as { tbsCertificate: forge.asn1.Asn1 };
    const body = Buffer.from(forge.asn1.toDer(tbsCertificate).getBytes(), "binary");
    return sign("sha256", body, privateKey).toString("binary");
  };
  return { sign: signCertified } as unknown as forge.pki.rsa.PrivateKey;
};

const certificateFor = (privateKey: KeyObject, publicKey: string, now: number): string => {
  const certificate = forge.pki.createCertificate();
  const end = new Date(now);
  end.setUTCFullYear(end.getUTCFullYear() + years);
  certificate.publicKey = forge.pki.publicKeyFromPem(publicKey);
  // A leading zero bit keeps the number positive (RFC 5280, 4.1.2.2).
  certificate.serialNumber = `4${randomBytes(16).toString("hex").slice(1)}`;
  certificate.validity.notBefore = new Date(now);
  certificate.validity.notAfter = end;
  certificate.setSubject(subject);
  certificate.setIssuer(subject);
  certificate.setExtensions([
    { name: "basicConstraints", cA: false, critical: true },
    { name: "keyUsage", digitalSignature: true, nonRepudiation: true, critical: true },
    { name: "subjectKeyIdentifier" },
  ]);
  certificate.sign(signerWith(privateKey, certificate), forge.md.sha256.create());
  return forge.pki.certificateToPem(certificate);
};

/**
 * A new RSA-3072 key (PKCS#8) and a certificate it signed itself, as PEM; keep it sealed. `now` is in milliseconds
 * since 1970 UTC. The key is made beside the event loop.
 */
export const makeSealKey = async (now: number): Promise<string> => {
  const { privateKey, publicKey } = await promisify(generateKeyPair)("rsa", {
    modulusLength: 3072,
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  return `${privateKey}${certificateFor(createPrivateKey(privateKey), publicKey, now)}`;
};

const certificatePattern = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
const keyPattern = /-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----/;

/** What `makeSealKey` made, ready to seal with. Takes another RSA key with its certificates as well. */
export const readSealKey = (pem: string): SealKey => {
  const [key] = pem.match(keyPattern) ?? [];
  const certificates = (pem.match(certificatePattern) ?? []).map((each) => new X509Certificate(each));
  const privateKey = key === undefined ? null : createPrivateKey(key);
  if (privateKey?.asymmetricKeyType !== "rsa" || !certificates[0]?.checkPrivateKey(privateKey))
    throw new Error("A seal key is a private RSA key (PKCS#8) and then its certificate, both as PEM.");
  return { privateKey, certificates: certificates.map(({ raw }) => raw) };
};
