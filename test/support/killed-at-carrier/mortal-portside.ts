import { setTimeout as wait } from "node:timers/promises";
import { type PortsideProcess, startPortside } from "../portside-process.ts";

/** Where a process dies: after a while, or when it made so many calls. A call that `arrives` is still carried out. */
export type Blow =
  | { type: "none" }
  | { type: "before" }
  | { type: "after"; milliseconds: number }
  | { type: "at"; calls: "Slack" | "carrier"; count: number; arrives: boolean };

/** The program, which is killed and started again on the same folder, until it is told to end. */
export const mortalPortside = (folder: string, environment: Record<string, string>) => {
  let process: PortsideProcess | null = null;
  let blow: Blow = { type: "none" };
  let left = 0;
  let timer: NodeJS.Timeout | undefined;
  let reviving: Promise<void> = Promise.resolve();
  const kills: string[] = [];
  const errors: string[] = [];

  const start = async (): Promise<void> => {
    const started = startPortside({ folder, environment });
    process = started;
    const serves = (): boolean => started.transcript().includes("Portside serves");
    let isOver = false;
    const ended = started.ended.then((end) => {
      isOver = true;
      return end;
    });
    // On a busy machine it takes its time to begin.
    while (!isOver && !(await started.until(serves)));
    if (serves()) return;
    // It may have been killed while it began; then its end is what was waited for.
    if ((await ended).signal !== "SIGKILL") throw new Error(`Portside did not start: ${started.errors()}`);
  };

  const kill = (why: string): void => {
    const dying = process;
    if (!dying) return;
    process = null;
    kills.push(why);
    dying.kill("SIGKILL");
    reviving = (async () => {
      await dying.ended;
      errors.push(dying.errors());
      await wait(200);
      await start();
    })();
  };

  return {
    kills,
    errors,
    start,
    strike: (next: Blow): void => {
      blow = next;
      left = next.type === "at" ? next.count : 0;
      if (next.type === "before") kill("before");
      if (next.type === "after")
        timer = setTimeout(() => kill(`after ${next.milliseconds} ms`), next.milliseconds);
    },
    spare: async (): Promise<void> => {
      clearTimeout(timer);
      blow = { type: "none" };
      await reviving;
    },
    /** Notes a call of the process. False where it dies of it and the call never arrives. */
    calls: (to: "Slack" | "carrier"): boolean => {
      if (blow.type !== "at" || blow.calls !== to || process === null) return true;
      left -= 1;
      if (left > 0) return true;
      const { arrives, count } = blow;
      blow = { type: "none" };
      kill(`at call ${count} to ${to}, which ${arrives ? "arrives" : "is lost"}`);
      return arrives;
    },
    end: async (): Promise<{ code: number | null; signal: NodeJS.Signals | null }> => {
      await reviving;
      const last = process;
      if (!last) throw new Error("Portside is not running; start it first.");
      last.kill("SIGTERM");
      const ended = await last.ended;
      errors.push(last.errors());
      return ended;
    },
    /** For whoever gives up: nothing is left running. */
    abandon: async (): Promise<void> => {
      clearTimeout(timer);
      await Promise.allSettled([reviving]);
      process?.kill("SIGKILL");
      await process?.ended;
    },
  };
};
