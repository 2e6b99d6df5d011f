const fence = '"""';

const isFence = (line: string): boolean => line.trim() === fence;

/**
 * One message: the next entry, or all lines between two lines that hold only three double quotes. A block that is
 * not closed ends with the input. Null when there is nothing left to read.
 */
export const readMessage = async (read: () => Promise<string | null>): Promise<string | null> => {
  const entry = await read();
  const [first = "", ...others] = entry?.split("\n") ?? [];
  if (entry === null || !isFence(first)) return entry;
  const lines: string[] = [];
  let more: string[] | undefined = others;
  while (more) {
    const end = more.findIndex(isFence);
    if (end >= 0) return [...lines, ...more.slice(0, end)].join("\n");
    lines.push(...more);
    more = (await read())?.split("\n");
  }
  return lines.join("\n");
};
