import type { Hints } from "./hints.ts";
import { type Log, reasonOf } from "./log.ts";
import { untilNextPoll } from "./poll-pace.ts";
import { type Carrier, CarrierUnreachable, type Clock, type Store } from "./ports.ts";
import type { Reporting } from "./reporting.ts";
import { createSetBack } from "./set-back.ts";

export type FollowingOptions = {
  store: Store;
  report: Reporting;
  hints: Pick<Hints, "remember" | "missed" | "isHearing">;
  carriers: Record<string, Carrier>;
  clock: Clock;
  entropy: () => string;
  log: Log;
  /** From 0 to 1; spreads the polls of those who began together. */
  chance?: () => number;
};

/** How long a process that died keeps others from following, and how often one that lives says so. Milliseconds. */
const leased = 25_000;
const renewed = 8000;

/**
 * When a carrier is polled next, how often that failed since it last went well, and before when it does not want to be
 * asked. A row, so that a restart keeps it.
 */
type Standing = { next: number; failures: number; until: number };

/** A time further off than a carrier asks for is from a clock that was wrong. */
const furthest = 24 * 60 * 60_000;

/** No poll is put off further than this by a clock that is right: what another process put further is not waited for. */
const latestOf = ({ failures, until }: Standing, pace: number, now: number): number => {
  const longest = untilNextPoll({ pace, near: false, isHearing: true, failures }, 0);
  return Math.max(now + longest, until < now + furthest ? until : 0);
};

const standingOf = (text: string): Standing =>
  text === "" ? { next: 0, failures: 0, until: 0 } : (JSON.parse(text) as Standing);

/**
 * Follows what carriers report, each at its own pace, one process at a time. A report that cannot be told yet is
 * remembered like a hint, so that the cursor goes on.
 */
export const createFollowing = (options: FollowingOptions) => {
  const { store, report, hints, carriers, clock, entropy, log, chance = Math.random } = options;
  const resting = new Map<string, number>();
  const underWay = new Map<string, Promise<void>>();
  const wasSetBack = createSetBack(clock);
  let halted = false;

  const follow = async (key: string, carrier: Carrier, name: string, holds: () => Promise<boolean>) => {
    let near = false;
    let cursor = await store.cursor(name);
    while (!halted) {
      const step = await carrier.changes(cursor);
      near = step.near ?? false;
      for (const order of step.orders) {
        const came = await report(key, order);
        if (came === "told") hints.missed(key);
        if (came === "later") await hints.remember(key, order.reference);
      }
      if (step.cursor === cursor || !(await holds())) return near;
      cursor = step.cursor;
      await store.setCursor(name, cursor);
    }
    return near;
  };

  /** Holds a lease for as long as the work takes; `holds` is false from when another process has it. */
  const whileLeased = async (
    name: string,
    work: (holds: () => Promise<boolean>) => Promise<void>,
  ): Promise<void> => {
    const token = entropy();
    if (!(await store.lease(name, token, clock.now(), leased))) return;
    const renew = (): Promise<boolean> => store.renew(name, token, clock.now(), leased);
    const beat = (): void => {
      renew().catch((error: unknown) => {
        log.warn({ lease: name, error: reasonOf(error) }, "lease could not be renewed");
      });
    };
    const beating = setInterval(beat, renewed);
    beating.unref();
    try {
      await work(renew);
    } finally {
      clearInterval(beating);
      await store.release(name, token);
    }
  };

  const poll = async (key: string, carrier: Carrier, holds: () => Promise<boolean>): Promise<void> => {
    const name = `following ${key}`;
    const { pace } = carrier;
    const standing = pace === undefined ? standingOf("") : standingOf(await store.cursor(`next ${name}`));
    // Whoever starts Portside again after a failure may have mended it.
    const next = standing.failures > 0 && !resting.has(key) ? standing.until : standing.next;
    const now = clock.now();
    if (next > now && next <= latestOf(standing, pace ?? 0, now)) return void resting.set(key, next);
    let failures = 0;
    let near = false;
    let until = 0;
    try {
      near = await follow(key, carrier, name, holds);
    } catch (error) {
      failures = standing.failures + 1;
      until = (error instanceof CarrierUnreachable && error.until) || 0;
      log.warn({ carrier: key, failures, error: reasonOf(error) }, "carrier's reports could not be read");
    }
    if (pace !== undefined && !(await holds())) return;
    const wait = { pace: pace ?? 0, near, isHearing: hints.isHearing(key), failures };
    const at = Math.max(until, clock.now() + untilNextPoll(wait, chance()));
    resting.set(key, at);
    if (pace !== undefined)
      await store.setCursor(`next ${name}`, JSON.stringify({ next: at, failures, until }));
  };

  const begin = (key: string, carrier: Carrier): Promise<void> => {
    const running =
      underWay.get(key) ??
      whileLeased(`following ${key}`, (holds) => poll(key, carrier, holds)).finally(() =>
        underWay.delete(key),
      );
    underWay.set(key, running);
    return running;
  };

  return {
    /** Resolves when every carrier whose time has come was followed; one that is being followed is not begun again. */
    follow: async (): Promise<void> => {
      if (wasSetBack()) resting.clear();
      const due = Object.entries(carriers).filter(([key]) => (resting.get(key) ?? 0) <= clock.now());
      await Promise.all(due.map(([key, carrier]) => begin(key, carrier)));
    },
    /** After `true` ends with the step that is under way, and begins nothing more. */
    halt: (yes: boolean): void => {
      halted = yes;
    },
  };
};
