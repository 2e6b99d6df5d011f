import { setTimeout as wait } from "node:timers/promises";
import type { PostgresServer } from "../support/postgres-server.ts";
import type { RedisServer } from "../support/redis-server.ts";
import type { openBucket } from "./bucket.ts";
import { longestFreeze, type Members } from "./members.ts";
import type { Takeovers } from "./takeovers.ts";
import type { TcpProxy } from "./tcp-proxy.ts";

export type World = {
  members: Members;
  size: number;
  postgres: PostgresServer;
  redis: RedisServer;
  bucket: Awaited<ReturnType<typeof openBucket>>;
  proxies: Record<"Postgres" | "Redis" | "Twilio" | "Telnyx" | "Slack" | "Teams", TcpProxy>;
  takeovers: Takeovers;
};

/** Milliseconds between two troubles at most. */
const longestRest = 4000;

/** Everything that goes wrong in the chaos world, by its name; each resolves when it is over, or when `meanwhile` has it. */
const troublesOf = (
  world: World,
  random: () => number,
  meanwhile: (work: Promise<void>) => void,
): Record<string, () => Promise<void>> => {
  const { members, postgres, redis, bucket, proxies, takeovers } = world;
  const one = (): number => Math.floor(random() * world.size);
  const between = (least: number, most: number): number => least + random() * (most - least);
  const kill = async (): Promise<void> => {
    await members.kill(one(), random);
    takeovers.killed();
  };
  const away = async (proxy: TcpProxy, milliseconds: number): Promise<void> => {
    proxy.refuse(true);
    proxy.cut();
    await wait(milliseconds);
    proxy.refuse(false);
  };
  const slow = async (proxy: TcpProxy, delay: number): Promise<void> => {
    proxy.slow(delay);
    await wait(between(2000, 4000));
    proxy.slow(0);
  };
  return {
    "process killed": kill,
    "process killed again": kill,
    "two processes killed": async () => {
      await kill();
      await kill();
    },
    "process frozen": () => members.freeze(one(), between(1000, 6000)),
    // The others go on meanwhile, and take over what it has; most of all a filing.
    "process frozen for longer than it holds its work": async () =>
      meanwhile(members.freeze(one(), longestFreeze)),
    "process to be stopped at its next filing": async () => members.stopAtFiling(),
    "clock stepped forward": async () => members.step(one(), between(20_000, 180_000)),
    "clock stepped back": async () => members.step(one(), -between(20_000, 180_000)),
    "Postgres restarted": () => postgres.restart(),
    "Redis killed": async () => {
      await redis.kill();
      await wait(between(500, 4000));
      await redis.start();
    },
    "Redis frozen": async () => {
      const milliseconds = between(500, 3000);
      redis.freeze(milliseconds);
      await wait(milliseconds);
    },
    "bucket full": async () => {
      bucket.fill(true);
      await wait(between(3000, 7000));
      bucket.fill(false);
    },
    ...Object.fromEntries(
      Object.entries(proxies).flatMap(([name, proxy]) => [
        [`connections to ${name} cut`, async () => proxy.cut()],
        [`${name} out of reach`, () => away(proxy, between(500, 3000))],
        [`${name} slow`, () => slow(proxy, between(50, name === "Postgres" ? 150 : 600))],
      ]),
    ),
  };
};

const shuffled = <T>(random: () => number, all: T[]): T[] =>
  all
    .map((each) => ({ each, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);

/** Makes trouble until it is told to stop: every kind once, then every kind again. Gives how often there was each. */
export const makeTrouble = async (
  world: World,
  random: () => number,
  isOver: () => boolean,
  report: (line: string) => void,
): Promise<Map<string, number>> => {
  const meanwhile = new Set<Promise<void>>();
  const troubles = troublesOf(world, random, (work) => void meanwhile.add(work));
  const counts = new Map<string, number>();
  let deck: string[] = [];
  while (!isOver()) {
    if (deck.length === 0) deck = shuffled(random, Object.keys(troubles));
    const name = deck.pop() ?? "";
    counts.set(name, (counts.get(name) ?? 0) + 1);
    report(name);
    await troubles[name]?.();
    await wait(random() * longestRest);
  }
  await Promise.all(meanwhile);
  return counts;
};
