import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Said, Told } from "./shared-process.ts";

const program = fileURLToPath(new URL("./shared-process.ts", import.meta.url));

/** Milliseconds until a platform gives up waiting for an answer and delivers again. */
const patience = 10_000;

type Member = { child: ChildProcess; ready: Promise<void>; isReady: boolean; errors: string };

/** Everything one conversation was told, once each, in the order it arrived. */
export type Heard = { keys: string[]; repeats: number; text: string };

/**
 * Several equal processes on the same records, any of which may be killed at any time and is then started again, and
 * the platform before them: it delivers an event until it is acknowledged, and hears what is said.
 */
export const openFleet = async (size: number, environment: Record<string, string>, random: () => number) => {
  const heard = new Map<string, Heard>();
  const waiting = new Map<string, (stored: boolean) => void>();
  const listeners = new Set<() => void>();
  const problems: string[] = [];
  let closing = false;

  const of = (conversation: string): Heard => {
    const known = heard.get(conversation) ?? { keys: [], repeats: 0, text: "" };
    heard.set(conversation, known);
    return known;
  };

  const delivering = new Map<string, Member>();
  const isAlive = ({ child }: Member): boolean => child.exitCode === null && child.signalCode === null;

  const hear = (told: Told, by: Member): void => {
    if (told.type === "delivering") {
      const other = delivering.get(told.conversation);
      if (other && isAlive(other)) problems.push(`two processes speak at once in ${told.conversation}`);
      delivering.set(told.conversation, by);
      return;
    }
    if (told.type === "delivered") {
      delivering.delete(told.conversation);
      const known = of(told.conversation);
      if (known.keys.includes(told.key)) known.repeats += 1;
      else {
        known.keys.push(told.key);
        known.text += `${told.text}\n`;
      }
      for (const each of listeners) each();
    } else if (told.type !== "ready") waiting.get(told.id)?.(told.type === "stored");
  };

  const start = (): Member => {
    const child = fork(program, [], {
      env: { PATH: process.env.PATH, ...environment },
      execArgv: ["--disable-warning=ExperimentalWarning"],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    const ready = Promise.withResolvers<void>();
    const member: Member = { child, ready: ready.promise, isReady: false, errors: "" };
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      member.errors += text;
    });
    child.on("message", (told: Told) => {
      if (told.type === "ready") {
        member.isReady = true;
        ready.resolve();
      }
      hear(told, member);
    });
    child.once("exit", (code, signal) => {
      member.isReady = false;
      if (!closing && signal !== "SIGKILL") problems.push(`ended with ${code ?? signal}: ${member.errors}`);
      ready.resolve();
    });
    return member;
  };

  const members = Array.from({ length: size }, start);
  await Promise.all(members.map(({ ready }) => ready));

  const post = async (said: Said): Promise<boolean> => {
    const able = members.filter(({ isReady }) => isReady);
    const member = able[Math.floor(random() * able.length)];
    if (!member) return false;
    const answered = Promise.withResolvers<boolean>();
    const late = setTimeout(() => answered.resolve(false), patience);
    const gone = (): void => answered.resolve(false);
    member.child.once("exit", gone);
    waiting.set(said.id, answered.resolve);
    member.child.send(said, (error) => error && answered.resolve(false));
    const stored = await answered.promise;
    clearTimeout(late);
    member.child.off("exit", gone);
    return stored;
  };

  return {
    problems,
    of,
    /** Delivers one event to some process, now and then to two, until one has acknowledged it. */
    deliver: async (said: Said): Promise<void> => {
      for (;;) {
        const [first, second] = await Promise.all([post(said), random() < 0.3 ? post(said) : false]);
        if (first || second) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    /** True once `holds`, looked at whenever something is heard; false when that takes too long. */
    until: (holds: () => boolean, milliseconds: number): Promise<boolean> =>
      new Promise((resolve) => {
        const finish = (reached: boolean): void => {
          clearTimeout(giveUp);
          listeners.delete(look);
          resolve(reached);
        };
        const look = (): void => {
          if (holds()) finish(true);
        };
        const giveUp = setTimeout(() => finish(false), milliseconds);
        listeners.add(look);
        look();
      }),
    /** Kills one process with no warning and starts another in its place. */
    kill: async (): Promise<void> => {
      const index = Math.floor(random() * members.length);
      const member = members[index];
      if (!member) return;
      await member.ready;
      const exited = once(member.child, "exit");
      member.child.kill("SIGKILL");
      await exited;
      const next = start();
      members[index] = next;
      await next.ready;
    },
    /** Stops all as an operator does; gives how many did not end by themselves in ten seconds. */
    close: async (): Promise<number> => {
      closing = true;
      const stopped = members.map(async ({ child }) => {
        if (child.exitCode !== null || child.signalCode !== null) return 0;
        const exited = once(child, "exit");
        child.kill("SIGTERM");
        const late = setTimeout(() => child.kill("SIGKILL"), 10_000);
        const [, signal] = await exited;
        clearTimeout(late);
        return signal === "SIGKILL" ? 1 : 0;
      });
      return (await Promise.all(stopped)).reduce<number>((sum, each) => sum + each, 0);
    },
  };
};

export type Fleet = Awaited<ReturnType<typeof openFleet>>;
