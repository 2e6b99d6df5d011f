import { faultsOf, type Shape } from "./shapes.ts";

/** One operation of the Numbers v1 description: what may be sent to it. A form holds the names of its parts. */
type Operation = {
  method: string;
  path: RegExp;
  query?: Record<string, Shape>;
  body?: Shape;
  form?: Record<string, Shape>;
  /** Sent as the fields of a plain form. */
  fields?: Record<string, Shape>;
};

const text = { type: "string", pattern: /^[\s\S]*\S[\s\S]*$/ } as const;
const maybe = { ...text, optional: true } as const;
const sid = (kind: string): RegExp => new RegExp(`^${kind}[0-9a-fA-F]{32}$`);
const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const isoDate = /^\d{4}-\d{2}-\d{2}$/;
const offsetTime = /^\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;
const events = [
  "PortInWaitingForSignature",
  "PortInInProgress",
  "PortInCompleted",
  "PortInActionRequired",
  "PortInCanceled",
  "PortInExpired",
  "PortInPhoneNumberWaitingForSignature",
  "PortInPhoneNumberSubmitted",
  "PortInPhoneNumberPending",
  "PortInPhoneNumberCompleted",
  "PortInPhoneNumberRejected",
  "PortInPhoneNumberCanceled",
  "PortOutPhoneNumberCompleted",
];

const address: Shape = {
  type: "object",
  fields: { street: text, street_2: maybe, city: text, state: text, zip: text, country: text },
};

const losingCarrier: Shape = {
  type: "object",
  fields: {
    customer_type: { type: "string", values: ["Business", "Individual"], optional: true },
    customer_name: text,
    account_number: maybe,
    account_telephone_number: maybe,
    address_sid: { type: "string", pattern: sid("AD"), optional: true },
    address: { ...address, optional: true },
    authorized_representative: text,
    authorized_representative_email: { type: "string", pattern: email },
  },
};

const create: Shape = {
  type: "object",
  fields: {
    account_sid: { type: "string", pattern: sid("AC") },
    documents: { type: "array", of: { type: "string", pattern: sid("RD") }, least: 1 },
    phone_numbers: {
      type: "array",
      of: {
        type: "object",
        fields: { phone_number: { type: "string", pattern: /^\+[1-9]\d{6,14}$/ }, pin: maybe },
      },
      least: 1,
      most: 1000,
    },
    losing_carrier_information: losingCarrier,
    notification_emails: { type: "array", of: { type: "string", pattern: email }, optional: true },
    target_port_in_date: { type: "string", pattern: isoDate, optional: true },
    target_port_in_time_range_start: { type: "string", pattern: offsetTime, optional: true },
    target_port_in_time_range_end: { type: "string", pattern: offsetTime, optional: true },
  },
};

const portIn = "/v1/Porting/PortIn";
const kw = "KW[0-9a-fA-F]{32}";

const account = "/2010-04-01/Accounts/AC[0-9a-fA-F]{32}";
const e164 = { type: "string", pattern: /^\+[1-9]\d{6,14}$/ } as const;
const flag: Shape = { type: "string", values: ["true", "false"], optional: true };
const pageSize = { type: "integer", least: 1, most: 1000, optional: true } as const;

/** Numbers for rent: the core API of 2010, and Pricing v1. */
const renting: Operation[] = [
  {
    method: "GET",
    path: new RegExp(`^${account}/AvailablePhoneNumbers/US/Local\\.json$`),
    query: {
      AreaCode: { type: "integer", least: 200, most: 999, optional: true },
      InRegion: { type: "string", pattern: /^[A-Z]{2}$/, optional: true },
      VoiceEnabled: flag,
      ExcludeAllAddressRequired: flag,
      PageSize: pageSize,
    },
  },
  {
    method: "GET",
    path: new RegExp(`^${account}/IncomingPhoneNumbers\\.json$`),
    query: { FriendlyName: maybe, PhoneNumber: { ...e164, optional: true }, PageSize: pageSize },
  },
  {
    method: "POST",
    path: new RegExp(`^${account}/IncomingPhoneNumbers\\.json$`),
    fields: { PhoneNumber: e164, FriendlyName: { type: "string", pattern: /^.{1,64}$/ } },
  },
  {
    method: "DELETE",
    path: new RegExp(`^${account}/IncomingPhoneNumbers/PN[0-9a-fA-F]{32}\\.json$`),
  },
  { method: "GET", path: /^\/v1\/PhoneNumbers\/Countries\/US$/ },
];

const operations: Operation[] = [
  ...renting,
  { method: "POST", path: new RegExp(`^${portIn}$`), body: create },
  { method: "GET", path: new RegExp(`^${portIn}/${kw}$`) },
  { method: "DELETE", path: new RegExp(`^${portIn}/${kw}$`) },
  {
    method: "GET",
    path: new RegExp(`^${portIn}/PortInRequests$`),
    query: {
      Token: maybe,
      Size: { type: "integer", least: 1, most: 100, optional: true },
      PortInRequestSid: maybe,
      PortInRequestStatus: maybe,
      CreatedBefore: { type: "string", pattern: isoDate, optional: true },
      CreatedAfter: { type: "string", pattern: isoDate, optional: true },
    },
  },
  { method: "GET", path: new RegExp(`^${portIn}/${kw}/PhoneNumber/PU[0-9a-fA-F]{32}$`) },
  { method: "DELETE", path: new RegExp(`^${portIn}/${kw}/PhoneNumber/PU[0-9a-fA-F]{32}$`) },
  {
    method: "GET",
    path: /^\/v1\/Porting\/Portability\/PhoneNumber\/%2B[1-9]\d{6,14}$/,
    query: {
      TargetAccountSid: { type: "string", pattern: sid("AC"), optional: true },
      AddressSid: { type: "string", pattern: sid("AD"), optional: true },
    },
  },
  { method: "GET", path: /^\/v1\/Porting\/Configuration\/Webhook$/ },
  {
    method: "POST",
    path: /^\/v1\/Porting\/Configuration\/Webhook$/,
    body: {
      type: "object",
      fields: {
        port_in_target_url: { type: "string", pattern: /^https?:\/\/\S+$/, optional: true },
        port_out_target_url: { type: "string", pattern: /^https?:\/\/\S+$/, optional: true },
        notifications_of: { type: "array", of: { type: "string", values: events }, optional: true },
      },
    },
  },
  {
    method: "POST",
    path: /^\/v1\/Documents$/,
    form: {
      document_type: { type: "string", values: ["utility_bill"] },
      friendly_name: text,
      File: { type: "string", pattern: /^(?:application\/pdf|image\/jpeg|image\/png) [1-9]\d*$/ },
    },
  },
];

/** A request as it came in. Of a form each file stands as its type and size. */
export type SeenRequest = {
  method: string;
  path: string;
  query: Record<string, string>;
  contentType: string;
  body: unknown;
};

/** What the published description does not allow about a request, one line each. */
export const requestFaults = ({ method, path, query, contentType, body }: SeenRequest): string[] => {
  const operation = operations.find((each) => each.method === method && each.path.test(path));
  const name = `${method} ${path.replace(/%2B\d+/, "{number}")}`;
  if (!operation) return [`${name} is no operation`];
  const plainForm = "application/x-www-form-urlencoded";
  const content = operation.fields
    ? { type: plainForm, shape: { type: "object", fields: operation.fields } as const }
    : operation.form
      ? { type: "multipart/form-data", shape: { type: "object", fields: operation.form } as const }
      : operation.body
        ? { type: "application/json", shape: operation.body }
        : null;
  const faults = faultsOf(query, { type: "object", fields: operation.query ?? {} }, "query");
  if (content === null) {
    if (body !== null) faults.push("a body is not expected");
  } else {
    if (!contentType.startsWith(content.type)) faults.push(`the content type is not ${content.type}`);
    faults.push(...faultsOf(body, content.shape, "body"));
  }
  return faults.map((fault) => `${name}: ${fault}`);
};
