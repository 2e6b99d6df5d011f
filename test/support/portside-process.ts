import { spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where Node itself would keep what it compiled: only the first process of all has to compile the program. */
const compiled = join(tmpdir(), "node-compile-cache");

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Nothing the program does takes so long, in milliseconds, even on a busy machine. */
const patience = 15_000;

export type Ended = { code: number | null; signal: NodeJS.Signals | null };

export type ProcessOptions = {
  folder: string;
  arguments?: string[];
  /** Modules loaded before the program, by path. */
  preload?: string[];
  environment?: Record<string, string>;
  /** Whether its input is nothing at all, as in a container. */
  deaf?: boolean;
};

/** The real program, with pipes for input and output. */
export type PortsideProcess = {
  pid: number;
  /** Everything printed so far. */
  transcript(): string;
  /** Everything on standard error so far. */
  errors(): string;
  write(text: string | Uint8Array): void;
  /** Ends the input. */
  end(): void;
  kill(signal: NodeJS.Signals): void;
  /**
   * True once `holds` is; false when the process ended before, or printed nothing more for a long time. Looked at
   * whenever something is printed.
   */
  until(holds: () => boolean): Promise<boolean>;
  /** Resolves when the process has ended and everything it printed was read. */
  ended: Promise<Ended>;
};

/** Starts `node src/main.ts` on a data folder. The caller ends or kills it and awaits `ended`. */
export const startPortside = (options: ProcessOptions): PortsideProcess => {
  const preload = (options.preload ?? []).map((path) => `--import=${path}`);
  const child = spawn(process.execPath, [...preload, "src/main.ts", ...(options.arguments ?? [])], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      HOME: options.folder,
      DATA_DIR: options.folder,
      PORTSIDE_USER: "Dana Reyes",
      LOG_LEVEL: "trace",
      PORT: "0",
      NODE_COMPILE_CACHE: compiled,
      ...options.environment,
    },
    stdio: [options.deaf ? "ignore" : "pipe", "pipe", "pipe"],
  });
  let transcript = "";
  let errors = "";
  let over = false;
  const watching = new Set<() => void>();
  const look = (): void => {
    for (const each of watching) each();
  };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    transcript += text;
    look();
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  // A process that was killed reads nothing any more; what it did read is what the test looks at.
  child.stdin?.on("error", (error) => {
    if (!("code" in error) || (error.code !== "EPIPE" && error.code !== "ECONNRESET")) throw error;
  });
  const ended = once(child, "close").then(([code, signal]): Ended => {
    over = true;
    look();
    return { code, signal };
  });
  return {
    pid: child.pid ?? 0,
    transcript: () => transcript,
    errors: () => errors,
    write: (text) => {
      child.stdin?.write(text);
    },
    end: () => {
      child.stdin?.end();
    },
    kill: (signal) => {
      child.kill(signal);
    },
    until: (holds) =>
      new Promise((resolve) => {
        const finish = (reached: boolean): void => {
          clearTimeout(giveUp);
          watching.delete(check);
          resolve(reached);
        };
        const check = (): void => {
          giveUp.refresh();
          const reached = holds();
          if (reached || over) finish(reached);
        };
        const giveUp = setTimeout(() => finish(false), patience);
        watching.add(check);
        check();
      }),
    ended,
  };
};

/** A whole run: the script goes in, the input ends, and the process ends by itself. */
export const runPortside = async (
  options: ProcessOptions & { script: string | Uint8Array },
): Promise<Ended & { transcript: string; errors: string }> => {
  const portside = startPortside(options);
  portside.write(options.script);
  portside.end();
  const ended = await portside.ended;
  return { ...ended, transcript: portside.transcript(), errors: portside.errors() };
};
