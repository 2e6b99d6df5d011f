import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openPostgres } from "../../adapters/storage/postgres.ts";
import { dataFolder } from "../support/data-folder.ts";
import { startPostgres } from "../support/postgres-server.ts";
import { randomFrom } from "../support/random.ts";
import { startRedis } from "../support/redis-server.ts";
import { agency as teamsAgency } from "../support/teams-people.ts";
import { testKeyring } from "../support/test-keyring.ts";
import { witnessInPostgres } from "../support/witness-postgres.ts";
import { openBucket } from "./bucket.ts";
import { openCarriers } from "./carriers.ts";
import { type Chaos, figuresOf } from "./figures.ts";
import { openFront } from "./front.ts";
import { judge } from "./judge.ts";
import { openMembers } from "./members.ts";
import { peopleWhoPort } from "./people.ts";
import { openSlackSide, slackAgency } from "./slack-side.ts";
import { createTakeovers } from "./takeovers.ts";
import { openTcpProxy } from "./tcp-proxy.ts";
import { openTeamsSide } from "./teams-side.ts";
import { makeTrouble } from "./troubles.ts";
import { type View, viewOf } from "./view.ts";

export type ChaosOptions = {
  seed: number;
  /** How long things go wrong, in milliseconds. */
  milliseconds: number;
  report(line: string): void;
};

const size = 3;
const peopleEach = 3;

/** From now on this database's clock can be set on, and with it that of all processes, which follow it. */
const prepareClock = async (view: View, url: string): Promise<void> => {
  await view.rows("create table clock_of_chaos (ahead float8 not null)");
  await view.rows("insert into clock_of_chaos values (0)");
  await view.rows(`create function public.clock_timestamp() returns timestamptz language sql volatile as
    $$ select pg_catalog.clock_timestamp() + make_interval(secs => ahead / 1000) from public.clock_of_chaos $$`);
  await view.rows(`alter database "${new URL(url).pathname.slice(1)}" set search_path = public, pg_catalog`);
};

/**
 * Milliseconds in which nothing at all may happen until the world is taken to have come to its rest, or to be stuck; and
 * those that it has in all, so that what is tried for ever ends, too.
 */
const patience = 90_000;
const longest = 600_000;

/**
 * By how much the database's clock is set on meanwhile with each look, a second apart. What is held for twenty seconds of
 * it is held anew every five by other clocks, so it must not run much faster.
 */
const setOn = 1500;

const portOf = (url: string): number => Number(new URL(url).port);

/** The same address at another port. */
const at = (url: string, port: number): string => {
  const moved = new URL(url);
  moved.port = String(port);
  return moved.href;
};

const enable = async (url: string): Promise<void> => {
  const store = await openPostgres({ url, size: 2, onBroken: () => undefined }, testKeyring());
  for (const agency of [slackAgency, teamsAgency]) await store.setNote(agency, "settings", { enabled: true });
  await store.close();
  await witnessInPostgres(url);
};

/**
 * Three equal processes on Postgres and Redis, people on Slack and Teams, and a carrier, with everything going wrong
 * for a while; then it is looked at from outside whether anything was lost, doubled or told in another order.
 */
export const runChaos = async ({ seed, milliseconds, report }: ChaosOptions): Promise<Chaos> => {
  const random = randomFrom(seed);
  const closing: (() => unknown)[] = [];
  let isKept = false;
  const kept = <T>(thing: T, close: (thing: T) => unknown): T => {
    closing.unshift(() => close(thing));
    return thing;
  };
  try {
    const data = dataFolder();
    closing.unshift(() => !isKept && data.remove());
    const postgres = kept(await startPostgres(["synchronous_commit=on"]), (each) => each.stop());
    const redis = kept(await startRedis(), (each) => each.stop());
    const url = await postgres.database();
    await enable(url);
    const view = viewOf(url);
    await prepareClock(view, url);
    const close = (each: { close(): Promise<void> }): Promise<void> => each.close();
    const carrier = kept(await openCarriers(random), close);
    const bucket = kept(await openBucket(), close);
    const front = kept(await openFront(random), close);
    const slack = kept(await openSlackSide(front.port, peopleEach), close);
    const teams = kept(await openTeamsSide(front.url), close);
    const { twilio, telnyx } = carrier;
    const proxies = {
      Postgres: kept(await openTcpProxy(portOf(url)), close),
      Redis: kept(await openTcpProxy(portOf(redis.url)), close),
      Twilio: kept(await openTcpProxy(twilio.port), close),
      Telnyx: kept(await openTcpProxy(telnyx.port), close),
      Slack: slack.tcp,
      Teams: teams.tcp,
    };
    // Each seed has one of the two platforms with an account of its own at the other carrier.
    const isSlackOwn = seed % 2 === 1;
    const carriersFile = join(data.folder, "carriers.json");
    const own = { ...telnyx.settings(proxies.Telnyx.port), CARRIER_WEBHOOK_SECRET: "wide-lake-9876543210" };
    writeFileSync(carriersFile, JSON.stringify({ [isSlackOwn ? slackAgency : teamsAgency]: own }));
    const members = await openMembers(size, data.folder, {
      ...slack.environment,
      ...teams.environment,
      ...twilio.settings(proxies.Twilio.port),
      ...bucket.environment,
      CARRIERS_FILE: carriersFile,
      CARRIER_POLL_SECONDS: "2",
      CARRIER_WEBHOOK_SECRET: "quiet-river-0123456789",
      PUBLIC_URL: front.url,
      DATABASE_URL: at(url, proxies.Postgres.port),
      REDIS_URL: at(redis.url, proxies.Redis.port),
      PORTSIDE_KEYS: `k1:${Buffer.alloc(32, 5).toString("base64")}`,
      LOG_LEVEL: "info",
    });
    let isClosed = false;
    const closeMembers = async (): Promise<void> => {
      if (isClosed) return;
      isClosed = true;
      await members.close();
    };
    closing.unshift(closeMembers);
    front.serve(members);

    await teams.install();
    await teams.subscribe();
    await slack.subscribe();
    const takeovers = createTakeovers(view);
    carrier.deadly(
      () => {
        report("process killed in the middle of a filing");
        void members.kill(Math.floor(random() * size), random);
        takeovers.killed();
      },
      () => {
        report("a process is to stop at its next call that files");
        members.stopAtFiling();
      },
    );
    const world = { members, size, postgres, redis, bucket, proxies, takeovers };
    report("Everything stands; from now on it goes wrong.");

    let isOver = false;
    const until = performance.now() + milliseconds;
    const trouble = (yes: boolean): void => {
      front.trouble(yes);
      carrier.trouble(yes);
    };
    trouble(true);
    const troubled = makeTrouble(world, random, () => performance.now() > until, report).finally(() => {
      trouble(false);
      members.stepAll(0);
    });
    const living = (async () => {
      while (!isOver) {
        await carrier.moveOn(await view.requests());
        await wait(500);
      }
    })();
    const talking = peopleWhoPort(
      [
        { name: "Slack", ...slack, carrier: isSlackOwn ? telnyx : twilio },
        { name: "Teams", ...teams, carrier: isSlackOwn ? twilio : telnyx },
      ],
      peopleEach,
      {
        until,
        isOver: () => isOver,
        random,
      },
    );
    const counts = await troubled;
    await members.revived();
    report("Nothing goes wrong any more.");

    /** What waits for a minute and more is not waited for: the clock is set on. */
    let ahead = 0;
    const progress = async (): Promise<string> => {
      const [row] = await view.rows(
        "select (select max(id) from history) as told, (select count(*) from inbox) as heard, (select count(*) from effects) as left, (select coalesce(sum(attempts), 0) from effects) as tries",
      );
      return JSON.stringify(row);
    };
    const rest = async (isDone: () => Promise<boolean>): Promise<boolean> => {
      const from = performance.now();
      let moved = from;
      let before = "";
      for (; performance.now() - Math.max(moved, from) < patience; await wait(1000)) {
        if (await isDone()) return true;
        const now = await progress();
        if (now !== before && performance.now() - from < longest) moved = performance.now();
        before = now;
        ahead += setOn;
        await view.rows("update clock_of_chaos set ahead = $1", [ahead]);
      }
      return false;
    };
    let ported: Awaited<typeof talking> | null = null;
    void talking.then((all) => {
      ported = all;
    });
    const talked = await rest(async () => ported !== null);
    isOver = true;
    await living;
    await front.quiet();
    const isAtRest = async (): Promise<boolean> =>
      (await view.pending()).left === 0 && carrier.unknown(await view.requests()).length === 0;
    const rested = talked && (await rest(isAtRest));
    await takeovers.over();
    await closeMembers();
    const violations = [
      ...(talked ? [] : ["People were still in the middle of a port when there was no more time."]),
      ...(rested || !talked
        ? []
        : ["It did not come to rest: something is left to do, or a status was never heard of."]),
      ...(await judge({
        url,
        folder: data.folder,
        view,
        ported: ported ?? (await talking),
        carrier,
        slack,
        teams,
        takeovers,
        members,
        answers: front.answers,
        objects: bucket.objects,
      })),
    ];
    isKept = violations.length > 0;
    return {
      folder: isKept ? data.folder : null,
      violations,
      figures: figuresOf({ ported: ported ?? [], counts, front, carrier, bucket, takeovers, members }),
    };
  } finally {
    for (const each of closing) await each();
  }
};
