import fc from "fast-check";
import type { Recorded } from "./payloads.ts";

type Path = (string | number)[];

const pathsOf = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== "object" || value === null) return path.length === 0 ? [] : [path];
  const inner = Object.entries(value).flatMap(([key, each]) =>
    pathsOf(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inner : [path, ...inner];
};

const at = (value: unknown, path: Path): Record<string | number, unknown> | null => {
  let found: unknown = value;
  for (const key of path) {
    if (typeof found !== "object" || found === null) return null;
    found = (found as Record<string | number, unknown>)[key];
  }
  return typeof found === "object" && found !== null ? (found as Record<string | number, unknown>) : null;
};

/** What Slack never sends in the place of something: nothing, the wrong kind, too much, another's markup. */
const strange = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    "",
    0,
    -1,
    true,
    [],
    {},
    [null],
    "<!channel>",
    "../../etc/passwd",
    "__proto__",
  ),
  fc.constantFrom(
    "x".repeat(5000),
    "\u0000",
    "\ud83d",
    "https://evil.example/files",
    "PR-7K3M-9Q2X",
    "/port new",
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** One of the payloads with some of its places changed or taken away. */
export const changed = (payloads: Recorded[]): fc.Arbitrary<Recorded> =>
  fc.constantFrom(...payloads).chain((recorded) => {
    const paths = pathsOf(recorded.body);
    const change = fc.record({ path: fc.constantFrom(...paths), value: strange });
    return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
      const body = structuredClone(recorded.body);
      for (const { path, value } of changes) {
        const key = path.at(-1);
        const holder = at(body, path.slice(0, -1));
        if (!holder || key === undefined) continue;
        if (value === undefined) delete holder[key];
        else holder[key] = structuredClone(value);
      }
      return { ...recorded, body };
    });
  });
