declare module "parse-address" {
  /** Parts of a US address line as parse-address abbreviates them; null when it cannot read the line. */
  export function parseInformalAddress(line: string): Record<string, string | undefined> | null;
}
