import { X509Certificate } from "node:crypto";
import {
  AppCredentials,
  CertificateServiceClientCredentialsFactory,
  PasswordServiceClientCredentialFactory,
  ServiceClientCredentialsFactory,
} from "botframework-connector";
import type { TeamsAccess } from "./options.ts";

type App = Extract<TeamsAccess, { type: "app" }>;

/** A PEM text in its parts. Throws a sentence when one of them is missing. */
const partsOf = (pem: string): { certificate: string; key: string } => {
  const certificate = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/.exec(pem)?.[0];
  const key = /-----BEGIN (?:RSA )?PRIVATE KEY-----[\s\S]+?-----END (?:RSA )?PRIVATE KEY-----/.exec(pem)?.[0];
  if (!certificate || !key)
    throw new Error(
      "The file that MICROSOFT_APP_CERTIFICATE names must hold a certificate and its private key, both in PEM.",
    );
  return { certificate, key };
};

/** What proves to Entra who Portside is. The library would ask openssl for the thumbprint, so it is given here. */
export const factoryOf = ({ id, tenant, proof }: App): ServiceClientCredentialsFactory => {
  if (proof.type === "password")
    return new PasswordServiceClientCredentialFactory(id, proof.password, tenant);
  const { certificate, key } = partsOf(proof.pem);
  const thumbprint = new X509Certificate(certificate).fingerprint.replaceAll(":", "");
  return new CertificateServiceClientCredentialsFactory(id, thumbprint, key, tenant, certificate);
};

const hour = 3600_000;

class PeerCredentials extends AppCredentials {
  readonly #token: string;
  constructor(id: string, token: string) {
    super(id);
    this.#token = token;
  }
  protected override async refreshToken() {
    return { accessToken: this.#token, expiresOn: new Date(Date.now() + hour) } as Awaited<
      ReturnType<AppCredentials["refreshToken"]>
    >;
  }
}

class PeerFactory extends ServiceClientCredentialsFactory {
  readonly #id: string;
  readonly #token: string;
  constructor(id: string, token: string) {
    super();
    this.#id = id;
    this.#token = token;
  }
  override async isValidAppId(id: string) {
    return id === this.#id;
  }
  override async isAuthenticationDisabled() {
    return false;
  }
  override async createCredentials() {
    return new PeerCredentials(this.#id, this.#token);
  }
}

/** For a test peer, which takes one token and asks no Entra for it. */
export const peerFactory = (id: string, token: string): ServiceClientCredentialsFactory =>
  new PeerFactory(id, token);
