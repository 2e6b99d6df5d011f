import { X509Certificate } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import forge from "node-forge";
import { factoryOf } from "../../../adapters/teams/credentials.ts";

const id = "22222222-2222-4222-8222-222222222222";
const tenant = "11111111-1111-4111-8111-111111111111";

/** A certificate and its key, made for this test. */
const madeUp = (): { certificate: string; key: string } => {
  const keys = forge.pki.rsa.generateKeyPair(1024);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = keys.publicKey;
  certificate.serialNumber = "01";
  certificate.validity.notAfter.setFullYear(certificate.validity.notBefore.getFullYear() + 1);
  certificate.setSubject([{ name: "commonName", value: "portside.example.com" }]);
  certificate.setIssuer([{ name: "commonName", value: "portside.example.com" }]);
  certificate.sign(keys.privateKey, forge.md.sha256.create());
  return {
    certificate: forge.pki.certificateToPem(certificate),
    key: forge.pki.privateKeyToPem(keys.privateKey),
  };
};

describe("what proves to Entra who Portside is", () => {
  test("a secret is for this app only, and never switches checking off", async () => {
    const factory = factoryOf({ type: "app", id, tenant, proof: { type: "password", password: "made-up" } });
    expect(await factory.isValidAppId(id)).toBe(true);
    expect(await factory.isValidAppId(tenant)).toBe(false);
    expect(await factory.isAuthenticationDisabled()).toBe(false);
  });

  test("a certificate and its key in one file, in either order", async () => {
    const { certificate, key } = madeUp();
    const thumbprint = new X509Certificate(certificate).fingerprint.replaceAll(":", "");
    for (const pem of [certificate + key, key + certificate]) {
      const factory = factoryOf({ type: "app", id, tenant, proof: { type: "certificate", pem } });
      expect(await factory.isValidAppId(id)).toBe(true);
      expect(JSON.stringify(factory)).toContain(thumbprint);
    }
  });

  test("half of it is refused with what the file must hold", () => {
    const { certificate, key } = madeUp();
    for (const pem of [certificate, key, ""])
      expect(() => factoryOf({ type: "app", id, tenant, proof: { type: "certificate", pem } })).toThrow(
        "must hold a certificate and its private key",
      );
  });
});
