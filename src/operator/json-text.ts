/** One value as a JSON document that ends its line. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A JSON array written value by value, one on each line. */
export async function* jsonArray(values: AsyncIterable<unknown> | Iterable<unknown>): AsyncGenerator<string> {
  let before = "[";
  for await (const value of values) {
    yield `${before}\n  ${JSON.stringify(value)}`;
    before = ",";
  }
  yield before === "[" ? "[]\n" : "\n]\n";
}
