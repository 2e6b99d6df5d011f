import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./free-port.ts";

export type RedisServer = {
  url: string;
  /** Ends it with no warning. */
  kill(): Promise<void>;
  /** Starts it again, empty, where it was. */
  start(): Promise<void>;
  /** Stops it for so many milliseconds as a machine that hangs; connections stay open. */
  freeze(milliseconds: number): void;
  stop(): Promise<void>;
};

/** A Redis of its own on the loopback address, which keeps nothing on disk. */
export const startRedis = async (): Promise<RedisServer> => {
  const folder = mkdtempSync(join(tmpdir(), "portside-redis-"));
  const port = await freePort();
  let child: ChildProcess;
  const words = [
    "--port",
    String(port),
    "--bind",
    "127.0.0.1",
    "--save",
    "",
    "--appendonly",
    "no",
    "--dir",
    folder,
  ];
  const start = async (): Promise<void> => {
    child = spawn("redis-server", words, { stdio: ["ignore", "pipe", "ignore"] });
    await new Promise<void>((resolve, reject) => {
      child.once("error", () =>
        reject(new Error("redis-server could not be started. Install the Debian package redis-server.")),
      );
      child.stdout?.setEncoding("utf8").on("data", (text: string) => {
        if (text.includes("Ready to accept connections")) resolve();
      });
    });
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    kill: () => end("SIGKILL"),
    start,
    freeze: (milliseconds) => {
      child.kill("SIGSTOP");
      setTimeout(() => child.kill("SIGCONT"), milliseconds);
    },
    stop: async () => {
      await end("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
