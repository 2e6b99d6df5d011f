import { type RequestFact, requestFacts, type Shape } from "./request-facts.ts";

export type SentRequest = {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Record<string, string | string[] | undefined>;
  /** Undefined where nothing was sent. */
  body: unknown;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const faultsOf = (shape: Shape, value: unknown, at: string): string[] => {
  if (value === null) return "nullable" in shape && shape.nullable ? [] : [`${at} is null`];
  switch (shape.type) {
    case "flag":
      return typeof value === "boolean" ? [] : [`${at} is not true or false`];
    case "text":
      if (typeof value !== "string") return [`${at} is not a text`];
      if (shape.oneOf && !shape.oneOf.includes(value)) return [`${at} is "${value}"`];
      return shape.pattern && !shape.pattern.test(value) ? [`${at} has another form`] : [];
    case "list":
      if (!Array.isArray(value)) return [`${at} is not a list`];
      if (value.length < (shape.least ?? 0)) return [`${at} is too short`];
      return value.flatMap((each, index) => faultsOf(shape.of, each, `${at}[${index}]`));
    case "object":
      if (!isObject(value)) return [`${at} is not an object`];
      return [
        ...(shape.required ?? [])
          .filter((name) => !(name in value))
          .map((name) => `${at}.${name} is missing`),
        ...Object.entries(value).flatMap(([name, each]) => {
          const field = shape.fields[name];
          return field ? faultsOf(field, each, `${at}.${name}`) : [`${at}.${name} is not known`];
        }),
      ];
  }
};

const patternOf = ({ path }: RequestFact): RegExp =>
  new RegExp(`^${path.replace("{id}", "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")}$`);

/** What stands in the description's prose: what goes together, and what does not. */
const ruleFaults = (body: unknown): string[] => {
  const misc = isObject(body) && isObject(body.misc) ? body.misc : {};
  return [
    ...(misc.type === "full" && Object.keys(misc).length > 1 ? ["misc of a full port says more"] : []),
    ...(misc.remaining_numbers_action === "keep" && !misc.new_billing_phone_number
      ? ["misc keeps numbers without a billing number"]
      : []),
  ];
};

/** Everything about a request that Telnyx's description does not allow; empty when it is all right. */
export const requestFaults = ({ method, path, query, headers, body }: SentRequest): string[] => {
  const at = `${method} ${path}`;
  const fact = requestFacts.find((each) => each.method === method && patternOf(each).test(path));
  if (!fact) return [`${at} is no call of Telnyx`];
  const faults = [...query].flatMap(([name, value]) => {
    const allowed = fact.query?.[name];
    return allowed?.test(value) ? [] : [`?${name}=${value}`];
  });
  if (!/^Bearer \S+$/.test(String(headers.authorization))) faults.push("no key");
  if (fact.body) {
    if (headers["content-type"] !== "application/json") faults.push("not sent as JSON");
    faults.push(
      ...(body === undefined ? ["no body"] : faultsOf(fact.body, body, "body")),
      ...ruleFaults(body),
    );
  } else if (body !== undefined) faults.push("a body where none belongs");
  return faults.map((fault) => `${at}: ${fault}`);
};
