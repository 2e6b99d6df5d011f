import { spawn } from "node:child_process";
import { type ChildKind, childCommand } from "./child-command.ts";
import type { ChildLimits } from "./reading-limits.ts";
import { type HearStep, stepsFrom } from "./reading-steps.ts";
import { residentSize } from "./resident-size.ts";

/** "stopped" is by us, for the reason given; "died" by the operating system or a library that gave up. */
export type ChildOutcome =
  | { type: "answered"; bytes: Buffer }
  | { type: "stopped"; why: "time" | "memory" | "output" }
  | { type: "died" };

/** What a run took, for measurements. */
export type ChildUse = { kind: ChildKind; milliseconds: number; residentBytes: number };

type Run = {
  kind: ChildKind;
  input: Buffer;
  limits: ChildLimits;
  answerBytes: number;
  heard?: HearStep;
  used?: ((use: ChildUse) => void) | undefined;
};

const lookEvery = 25;
const mostComplaint = 2000;

/** A child that ended by itself without an answer did not meet a bad document: it could not run. */
const didNotRun = (kind: ChildKind, code: number | null, complaint: string): Error =>
  new Error(
    `The ${kind} reader ended with ${code} before it answered. Run "npm ci" with Node 24 and try again. It said: ${complaint.trim()}`,
  );

/**
 * Runs one child from its first byte to its end: nothing in its environment, the document through its standard input,
 * stopped as soon as it takes too long, holds too much or says too much. `heard` is told how far it is.
 */
export const runChild = ({
  kind,
  input,
  limits,
  answerBytes,
  heard = () => undefined,
  used,
}: Run): Promise<ChildOutcome> =>
  new Promise((resolve, reject) => {
    const { command, words } = childCommand(kind, limits);
    const from = performance.now();
    const child = spawn(command, words, { env: {}, stdio: "pipe", windowsHide: true });
    const answerIn = stepsFrom(heard);
    const parts: Buffer[] = [];
    let length = 0;
    let complaint = "";
    let largest = 0;
    let why: "time" | "memory" | "output" | null = null;

    const stop = (reason: "time" | "memory" | "output"): void => {
      why ??= reason;
      child.kill("SIGKILL");
    };
    const clock = setTimeout(() => stop("time"), limits.milliseconds);
    const watch = setInterval(() => {
      const size = residentSize(child.pid ?? 0);
      largest = Math.max(largest, size.most);
      if (size.now > limits.residentBytes) stop("memory");
    }, lookEvery);
    const done = (): void => {
      clearTimeout(clock);
      clearInterval(watch);
      used?.({ kind, milliseconds: performance.now() - from, residentBytes: largest });
    };

    child.stdout.on("data", (part: Buffer) => {
      length += part.length;
      if (length > answerBytes) stop("output");
      else parts.push(answerIn(part));
    });
    child.stderr.on("data", (part: Buffer) => {
      complaint = (complaint + part.toString("utf8")).slice(-mostComplaint);
    });
    child.on("error", (error) => {
      done();
      reject(error);
    });
    child.on("close", (code, signal) => {
      done();
      if (why) resolve({ type: "stopped", why });
      else if (signal) resolve({ type: "died" });
      else if (code === 0 && parts.some((part) => part.length > 0))
        resolve({ type: "answered", bytes: Buffer.concat(parts) });
      else reject(didNotRun(kind, code, complaint));
    });
    /** A child that ends early closes its input; how it ended is told by "close". */
    child.stdin.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE" && error.code !== "ECONNRESET") reject(error);
    });
    child.stdin.end(input);
  });
