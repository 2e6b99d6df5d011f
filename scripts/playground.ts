import { parseArgs } from "node:util";
import { openPlayground } from "./open-playground.ts";

const { values } = parseArgs({
  options: {
    slow: { type: "boolean", default: false },
    folder: { type: "string", default: "data/playground" },
    port: { type: "string", default: "56150" },
  },
});

const playground = await openPlayground({
  folder: values.folder,
  fast: !values.slow,
  port: Number(values.port),
});
console.log(`Open ${playground.url} in a browser. It is Teams played by Microsoft 365 Agents Playground;
Portside is in front of you in Personal Chat and in the channels, and nothing real moves.

  1. In Personal Chat write "settings", switch Portside on, Save.
  2. Write "port", or in a channel type @, choose Portside, and write "port".
  3. The carrier's weeks pass in about a minute. The number 212-555-0177 is rejected once.

Others in your network can open the Playground's port while it runs. Stop both with Ctrl-C.`);
const stopped = new Promise<void>((resolve) => {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
});
await Promise.race([stopped, playground.ended]);
await playground.close();
