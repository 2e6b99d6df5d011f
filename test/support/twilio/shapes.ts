/** What a value in a request may be, in the terms of an OpenAPI description. */
export type Shape =
  | { type: "string"; pattern?: RegExp; values?: string[]; optional?: true }
  | { type: "integer"; least?: number; most?: number; optional?: true }
  | { type: "array"; of: Shape; least?: number; most?: number; optional?: true }
  | { type: "object"; fields: Record<string, Shape>; optional?: true };

const within = (value: number, least: number | undefined, most: number | undefined): boolean =>
  value >= (least ?? Number.NEGATIVE_INFINITY) && value <= (most ?? Number.POSITIVE_INFINITY);

const objectFaults = (value: object, fields: Record<string, Shape>, at: string): string[] => {
  const given = value as Record<string, unknown>;
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(fields, name));
  return [
    ...unknown.map((name) => `${at}.${name} is not a field`),
    ...Object.entries(fields).flatMap(([name, shape]) => {
      if (given[name] === undefined) return shape.optional ? [] : [`${at}.${name} is missing`];
      return faultsOf(given[name], shape, `${at}.${name}`);
    }),
  ];
};

/** Everything about a value that its shape does not allow, one line each. Values are not repeated. */
export const faultsOf = (value: unknown, shape: Shape, at: string): string[] => {
  switch (shape.type) {
    case "string": {
      if (typeof value !== "string") return [`${at} is no string`];
      const fits = (shape.pattern?.test(value) ?? true) && (shape.values?.includes(value) ?? true);
      return fits ? [] : [`${at} has a form it may not have`];
    }
    case "integer": {
      const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
      return Number.isInteger(number) && within(number as number, shape.least, shape.most)
        ? []
        : [`${at} is no integer it may be`];
    }
    case "array":
      if (!Array.isArray(value)) return [`${at} is no list`];
      return [
        ...(within(value.length, shape.least, shape.most) ? [] : [`${at} has ${value.length} entries`]),
        ...value.flatMap((each, index) => faultsOf(each, shape.of, `${at}[${index}]`)),
      ];
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value)
        ? objectFaults(value, shape.fields, at)
        : [`${at} is no object`];
  }
};
