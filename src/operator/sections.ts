/** Lines below a title; nothing at all when there are none. */
export async function* section(title: string, lines: AsyncIterable<string>): AsyncGenerator<string> {
  let heading = `\n${title}\n`;
  for await (const line of lines) {
    yield `${heading}  ${line}`;
    heading = "";
  }
}

/** Labels and values below each other; what is empty is left out. */
export async function* pairs(facts: [label: string, value: string][]): AsyncGenerator<string> {
  const told = facts.filter(([, value]) => value !== "");
  const width = Math.max(0, ...told.map(([label]) => label.length));
  for (const [label, value] of told) yield `${label.padEnd(width)}  ${value}\n`;
}
