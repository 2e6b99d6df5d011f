import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { dataFolder } from "../support/data-folder.ts";

/** Compiled once by the first process of a test file that ends by itself, so that those after it start sooner. */
const compiled = dataFolder();
process.once("exit", () => compiled.remove());

const root = fileURLToPath(new URL("../../", import.meta.url));

export type Ran = { code: number | null; out: string; errors: string };

/**
 * Runs `node src/operator.ts` with the words on a data folder, in New York. `until` closes the pipe when it holds, `killed`
 * ends it with no warning.
 */
export const runOperator = async (
  folder: string,
  words: string[],
  until: (out: string) => boolean = () => false,
  environment: Record<string, string> = {},
  killed?: AbortSignal,
): Promise<Ran> => {
  const child = spawn(process.execPath, ["src/operator.ts", ...words], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      DATA_DIR: folder,
      TZ: "America/New_York",
      NODE_COMPILE_CACHE: compiled.folder,
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  killed?.addEventListener("abort", () => child.kill("SIGKILL"));
  const ran: Ran = { code: null, out: "", errors: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    ran.out += text;
    if (until(ran.out)) child.stdout.destroy();
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    ran.errors += text;
  });
  const [code] = await once(child, "close");
  return { ...ran, code };
};
