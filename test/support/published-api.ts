import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";

type Json = Record<string, unknown>;
type Parameter = { name: string; in: string; required?: boolean; schema: Json };
type Operation = {
  parameters?: unknown[];
  requestBody?: { required?: boolean; content: Record<string, { schema: Json }> };
  responses: Record<string, { content?: Record<string, { schema: Json }> }>;
};

/** A call and its answer, as both were on the wire. `path` is without the address of the API. */
export type Exchange = {
  method: string;
  path: string;
  query: [string, string][];
  body: unknown;
  status: number;
  answer: unknown;
};

/** Not in the description: uploads at Twilio go to a host of their own. */
const undescribed = ["/v1/Documents"];

/** A filter that the description only shows in a link, as the way to all numbers of an order. */
const shownInLinks = ["filter[porting_order_id]"];

const formats: Record<string, RegExp> = {
  uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  "date-time": /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  uri: /^[a-z][a-z\d+.-]*:\S+$/i,
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  byte: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
  "phone-number": /^\+[1-9]\d{6,14}$/,
  "iso-country-code": /^[A-Z]{2}$/,
};

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The same as plain JSON Schema. `closed` refuses fields that are not named; the description leaves that open. */
const plain = (value: unknown, closed: boolean): unknown => {
  if (Array.isArray(value)) return value.map((each) => plain(each, closed));
  if (!isObject(value)) return value;
  const { example: _example, examples: _examples, discriminator: _discriminator, ...kept } = value;
  const made = Object.fromEntries(
    Object.entries(kept).map(([name, each]) => [name, plain(each, closed && name !== "allOf")]),
  );
  const names = isObject(value.properties) ? Object.keys(value.properties) : [];
  if (closed && value.type === "object" && names.length > 0 && !("allOf" in value))
    made.additionalProperties ??= false;
  return value.nullable === true && "$ref" in value
    ? { anyOf: [{ $ref: value.$ref }, { type: "null" }] }
    : made;
};

/** "filter[created_at][gte]" as the object it stands for. */
const unfolded = (query: [string, string][]): Json => {
  const all: Json = {};
  for (const [name, value] of query) {
    const keys = name.split(/[[\]]+/).filter((key) => key !== "");
    const last = keys.pop() ?? "";
    let at = all;
    for (const key of keys) {
      at[key] ??= {};
      at = at[key] as Json;
    }
    at[last] = value;
  }
  return all;
};

const told = (errors: ErrorObject[] | null | undefined): string[] =>
  (errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || "/"} ${message} ${JSON.stringify(params)}`,
  );

const createApi = (file: string) => {
  const text = readFileSync(file, "utf8");
  const schemas = (closed: boolean, coerceTypes: boolean): Ajv => {
    const ajv = new Ajv({ strict: false, allErrors: true, logger: false, coerceTypes });
    for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
    return ajv.addSchema(plain(JSON.parse(text), closed) as Json, "api");
  };
  const [sent, asked, answered] = [schemas(true, false), schemas(true, true), schemas(false, false)];
  const api = JSON.parse(text) as { paths: Record<string, Record<string, Operation>> };
  const made = new Map<string, ValidateFunction>();
  const pointer = (...keys: string[]): string =>
    keys.map((key) => `/${encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))}`).join("");

  const check = (ajv: Ajv, at: string, value: unknown): string[] => {
    const name = `${[sent, asked, answered].indexOf(ajv)} ${at}`;
    const validate = made.get(name) ?? ajv.compile({ $ref: `api#${at}` });
    made.set(name, validate);
    return validate(value) ? [] : told(validate.errors);
  };

  /** Where a parameter is described, and its description. */
  const resolve = (value: unknown, at: string): { at: string; parameter: Parameter } => {
    if (!isObject(value) || typeof value.$ref !== "string") return { at, parameter: value as Parameter };
    const keys = value.$ref.slice(2).split("/");
    const parameter = keys.reduce((each, key) => (each as Json)[key], api as unknown) as Parameter;
    return { at: value.$ref.slice(1), parameter };
  };

  /** A description may be of a part of the API alone: it says nothing about the others. */
  const partOf = (path: string): string => /^(?:\/v\d+)?\/[^/]+/.exec(path)?.[0] ?? "";
  const parts = new Set(Object.keys(api.paths).map(partOf));

  const templates = Object.keys(api.paths).sort((a, b) => a.split("{").length - b.split("{").length);
  const matching = (path: string): { template: string; inPath: Record<string, string> } | null => {
    for (const template of templates) {
      const found = new RegExp(`^${template.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`).exec(path);
      const given = Object.entries(found?.groups ?? {});
      if (found)
        return { template, inPath: Object.fromEntries(given.map(([k, v]) => [k, decodeURIComponent(v)])) };
    }
    return null;
  };

  const parameterFaults = (
    operation: Operation,
    at: string,
    inPath: Record<string, string>,
    query: Json,
  ): string[] => {
    const all = (operation.parameters ?? []).map((each, index) => resolve(each, `${at}/parameters/${index}`));
    const isKnown = (name: string): boolean => all.some(({ parameter }) => parameter.name === name);
    const unknown = Object.keys(query).filter((name) => !isKnown(name));
    return [
      ...unknown.map((name) => `?${name} is not described`),
      ...all.flatMap(({ parameter, at: place }) => {
        const { name, required } = parameter;
        const value = parameter.in === "path" ? inPath[name] : query[name];
        if (value === undefined) return required ? [`${name} is missing`] : [];
        return check(asked, `${place}/schema`, value).map((fault) => `${name}: ${fault}`);
      }),
    ];
  };

  /** Null for a call it is not about. Otherwise what the description does not allow about it, and about the answer that was given in the carrier's place. */
  return ({ method, path, query, body, status, answer }: Exchange): string[] | null => {
    if (undescribed.includes(path) || !parts.has(partOf(path))) return null;
    const found = matching(path);
    const operation = found && api.paths[found.template]?.[method.toLowerCase()];
    if (!found || !operation) return [`${method} ${path} is not described`];
    const at = pointer("paths", found.template, method.toLowerCase());
    const json = pointer("content", "application/json", "schema");
    const sentAs = Object.keys(operation.requestBody?.content ?? {})[0] ?? "application/json";
    const known = query.filter(([name]) => !shownInLinks.includes(name));
    const faults = parameterFaults(operation, at, found.inPath, unfolded(known));
    const isEmpty = body === undefined || body === null;
    if (operation.requestBody && !isEmpty)
      faults.push(...check(sent, `${at}/requestBody${pointer("content", sentAs, "schema")}`, body));
    if (operation.requestBody?.required && isEmpty) faults.push("a body is missing");
    if (!operation.requestBody && !isEmpty) faults.push("a body is not described");
    const response = operation.responses[String(status)];
    if (status < 300 && !response) faults.push(`an answer ${status} is not described`);
    if (status < 300 && response?.content?.["application/json"])
      faults.push(
        // What a carrier may call a status is an open set, in spite of what is described.
        ...check(answered, `${at}/responses/${status}${json}`, answer)
          .filter((fault) => !fault.includes("allowed values"))
          .map((fault) => `answer ${fault}`),
      );
    return faults.map((fault) => `${method} ${found.template}: ${fault}`);
  };
};

/**
 * A second opinion on what the fakes let pass: the carrier's published OpenAPI description, where an environment
 * variable names copies of it, with commas between. None is kept here, because Telnyx's comes without a licence.
 */
export const publishedApi = (variable: "TWILIO_OPENAPI" | "TELNYX_OPENAPI") => {
  const files = (process.env[variable] ?? "").split(",").filter((file) => file !== "");
  const apis = files.map(createApi);
  let held = 0;
  return {
    faults: (exchange: Exchange): string[] => {
      const judged = apis.flatMap((faultsOf) => {
        const faults = faultsOf(exchange);
        return faults === null ? [] : [faults];
      });
      if (judged.length > 0) held += 1;
      return judged.flat();
    },
    /** How many calls were held against it; printed for whoever set the variable. */
    report: (violations: number): void => {
      if (apis.length > 0) process.stdout.write(`${variable}: ${held} calls, ${violations} violations\n`);
    },
  };
};
