import forge from "node-forge";

const { asn1 } = forge;
const { Class, Type } = asn1;

/** A value of ASN.1, the notation that seals and certificates are written in. */
export type Asn1 = forge.asn1.Asn1;

/** Its bytes by the distinguished encoding rules. */
export const derOf = (value: Asn1): Buffer => Buffer.from(asn1.toDer(value).getBytes(), "binary");

/** Throws for bytes that are not one value. */
export const readDer = (der: Uint8Array): Asn1 =>
  asn1.fromDer(forge.util.createBuffer(Buffer.from(der).toString("binary")));

export const childrenOf = (value: Asn1 | undefined): Asn1[] => {
  if (!value || !Array.isArray(value.value)) throw new Error("A part of the seal is missing.");
  return value.value;
};

export const bytesOf = (value: Asn1 | undefined): Buffer => {
  if (typeof value?.value !== "string") throw new Error("A part of the seal has no content.");
  return Buffer.from(value.value, "binary");
};

export const isContext = (value: Asn1 | undefined): boolean => value?.tagClass === Class.CONTEXT_SPECIFIC;

export const sequence = (...parts: Asn1[]): Asn1 => asn1.create(Class.UNIVERSAL, Type.SEQUENCE, true, parts);
export const set = (...parts: Asn1[]): Asn1 => asn1.create(Class.UNIVERSAL, Type.SET, true, parts);
export const context = (...parts: Asn1[]): Asn1 => asn1.create(Class.CONTEXT_SPECIFIC, 0, true, parts);
export const octets = (bytes: Uint8Array): Asn1 =>
  asn1.create(Class.UNIVERSAL, Type.OCTETSTRING, false, Buffer.from(bytes).toString("binary"));

/** The number 1. */
export const one = (): Asn1 => asn1.create(Class.UNIVERSAL, Type.INTEGER, false, "\x01");

/** The object that has this name in PKCS #1, #7 or #9. */
export const objectNamed = (name: string): Asn1 => {
  const id = forge.pki.oids[name];
  if (id === undefined) throw new Error(`No object is called ${name}.`);
  return asn1.create(Class.UNIVERSAL, Type.OID, false, asn1.oidToDer(id).getBytes());
};

export const algorithmNamed = (name: string): Asn1 =>
  sequence(objectNamed(name), asn1.create(Class.UNIVERSAL, Type.NULL, false, ""));

const lastShortYear = 2049;

/** Two digits for the year until 2049, four from then on (RFC 5652, 11.3). `at` in milliseconds since 1970 UTC. */
export const timeOfAt = (at: number): Asn1 => {
  const date = new Date(at);
  const isShort = date.getUTCFullYear() <= lastShortYear;
  return asn1.create(
    Class.UNIVERSAL,
    isShort ? Type.UTCTIME : Type.GENERALIZEDTIME,
    false,
    isShort ? asn1.dateToUtcTime(date) : asn1.dateToGeneralizedTime(date),
  );
};

export const atOfTime = (value: Asn1 | undefined): number => {
  const text = bytesOf(value).toString();
  const date = value?.type === Type.UTCTIME ? asn1.utcTimeToDate(text) : asn1.generalizedTimeToDate(text);
  return date.getTime();
};
