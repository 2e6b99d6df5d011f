import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "../support/free-port.ts";
import type { ToldByMember, ToldToMember } from "./chaos-process.ts";

const program = fileURLToPath(new URL("./chaos-process.ts", import.meta.url));
const compiled = join(tmpdir(), "node-compile-cache");

/** Milliseconds that a stop may take: what docs/running.md promises, four times for a busy machine. */
const stopping = 40_000;

/** Milliseconds for which a process stands still that is to lose its work: it is taken over after twenty seconds. */
export const longestFreeze = 24_000;

/** Milliseconds after which a load balancer sends nothing more to a process that does not answer. */
const noticed = 3000;

/** One of the equal processes. It is started again whenever it was killed. */
export type Member = {
  port: number;
  child: ChildProcess;
  isReady: boolean;
  isDying: boolean;
  errors: string;
};

const isPortTaken = ({ errors }: Member): boolean => errors.includes("EADDRINUSE");

/** The equal processes of the chaos world. `environment` is what all of them are started with; they share no folder. */
export const openMembers = async (size: number, folder: string, environment: Record<string, string>) => {
  const violations: string[] = [];
  const members: Member[] = [];
  const reviving = new Set<Promise<void>>();
  let isClosing = false;
  let kills = 0;
  let frozen = 0;
  let common = 0;

  /** Lets one go on after a while for which it stands still. */
  const goOnAfter = async (member: Member, milliseconds: number): Promise<void> => {
    await wait(Math.min(noticed, milliseconds));
    const wasReady = member.isReady;
    member.isReady = false;
    await wait(Math.max(0, milliseconds - noticed));
    member.child.kill("SIGCONT");
    member.isReady = wasReady && member.child.exitCode === null && member.child.signalCode === null;
  };

  const stopAtFiling = (yes: boolean): void => {
    for (const { child } of members)
      if (child.connected) child.send({ type: "stop-at-filing", yes } satisfies ToldToMember);
  };

  const startAt = (index: number, port: number): Promise<Member> => {
    const own = { DATA_DIR: join(folder, `process-${index + 1}`), PORT: String(port) };
    const child = fork(program, [], {
      env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: compiled, ...environment, ...own },
      execArgv: ["--disable-warning=ExperimentalWarning"],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    const member: Member = { port, child, isReady: false, isDying: false, errors: "" };
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      member.errors += text;
    });
    return new Promise((resolve) => {
      child.on("message", (told: ToldByMember) => {
        if (told.type === "stopped") {
          frozen += 1;
          stopAtFiling(false);
          const thawing = goOnAfter(member, longestFreeze);
          reviving.add(thawing);
          void thawing.finally(() => reviving.delete(thawing));
          return;
        }
        member.isReady = true;
        if (common !== 0) child.send({ type: "clock", offset: common } satisfies ToldToMember);
        resolve(member);
      });
      child.once("exit", (code, signal) => {
        member.isReady = false;
        const isFault = signal !== "SIGKILL" && !(isClosing && code === 0);
        if (!isPortTaken(member) && (isFault || member.errors !== ""))
          violations.push(`A process ended with ${code ?? signal}: ${member.errors.slice(0, 1500)}`);
        resolve(member);
      });
    });
  };

  /** A port that was free may be taken by a connection of anybody on this machine meanwhile. */
  const start = async (index: number): Promise<Member> => {
    for (;;) {
      const member = await startAt(index, await freePort());
      if (!isPortTaken(member)) return member;
    }
  };

  for (let index = 0; index < size; index += 1) members.push(await start(index));

  const kill = async (index: number, random: () => number): Promise<void> => {
    const member = members[index];
    if (!member || member.isDying || member.child.exitCode !== null) return;
    member.isDying = true;
    kills += 1;
    const exited = once(member.child, "exit");
    member.child.kill("SIGKILL");
    await exited;
    const again = (async () => {
      await wait(300 + random() * 1500);
      if (!isClosing) members[index] = await start(index);
    })();
    reviving.add(again);
    void again.finally(() => reviving.delete(again));
  };

  const setClock = ({ child }: Member, offset: number): void => {
    if (child.connected) child.send({ type: "clock", offset } satisfies ToldToMember);
  };

  return {
    violations,
    kills: () => kills,
    /** How many stopped at a call that files. */
    frozen: () => frozen,
    /** One that takes requests, other than at a port; null while there is none. */
    oneReady: (random: () => number, notAt?: number): Member | null => {
      const able = members.filter(({ isReady, port }) => isReady && port !== notAt);
      return able[Math.floor(random() * able.length)] ?? null;
    },
    /** Kills one with no warning. It is started again soon, which is not waited for. */
    kill,
    /** Stops one for a while, as a machine does that swaps or is moved. */
    freeze: async (index: number, milliseconds: number): Promise<void> => {
      const member = members[index];
      if (!member) return;
      member.child.kill("SIGSTOP");
      await goOnAfter(member, milliseconds);
    },
    /** Has whichever files next stop at the call by which it does, for longer than it holds that work. */
    stopAtFiling: () => stopAtFiling(true),
    /** Steps the clock of one to so many milliseconds before or after everybody's, until it is killed. */
    step: (index: number, offset: number): void => {
      const member = members[index];
      if (member) setClock(member, common + offset);
    },
    /** Steps the clocks of all to the same time, also of those to come. */
    stepAll: (offset: number): void => {
      common = offset;
      for (const member of members) setClock(member, offset);
    },
    /** Waits until each that was killed is there again. */
    revived: async (): Promise<void> => {
      while (reviving.size > 0) await Promise.all(reviving);
    },
    close: async (): Promise<void> => {
      isClosing = true;
      while (reviving.size > 0) await Promise.all(reviving);
      await Promise.all(
        members.map(async ({ child }) => {
          if (child.exitCode !== null || child.signalCode !== null) return;
          const exited = once(child, "exit");
          child.kill("SIGTERM");
          const late = setTimeout(() => {
            violations.push("A process did not stop in time.");
            child.kill("SIGKILL");
          }, stopping);
          await exited;
          clearTimeout(late);
        }),
      );
    },
  };
};

export type Members = Awaited<ReturnType<typeof openMembers>>;
