import { setTimeout as wait } from "node:timers/promises";
import type { KeyvStoreAdapter } from "keyv";
import { schedule } from "node-cron";
import type { DrawChart } from "../core/chart.ts";
import { carryLanguagesBy } from "../core/language.ts";
import type { DrawList } from "../core/printed-list.ts";
import type { RowsDesk, TableDesk } from "../core/table-reading.ts";
import type { World } from "../core/turn.ts";
import { carryingLanguage } from "./carrying-language.ts";
import { createDeskPage } from "./desk-page.ts";
import type { EventPoster } from "./event-ports.ts";
import { createFollowing } from "./following.ts";
import { createForgetting } from "./forgetting.ts";
import type { CalendarMaker } from "./handing-calendar.ts";
import { createHints, type Taken } from "./hints.ts";
import { createHush } from "./hushing.ts";
import { lately } from "./lately.ts";
import { createTakingBack } from "./lending.ts";
import type { OwnDocuments } from "./lent-ports.ts";
import type { LetterTools } from "./letters.ts";
import type { Hush } from "./listener-ports.ts";
import { type Log, reasonOf } from "./log.ts";
import type { Mailer } from "./mail-ports.ts";
import type { Meter } from "./meter.ts";
import { meteredRunner } from "./metered-runner.ts";
import { createOutbox } from "./outbox.ts";
import type { DeskPage, SharedPage, SigningDesk, StopPage } from "./page-ports.ts";
import { createPerform } from "./perform.ts";
import { createPortabilityCache } from "./portability-cache.ts";
import type { Assistant, Carrier, Clock, Keyring, Store, StoredEffect, Surface, Webhook } from "./ports.ts";
import type { ProgressPace } from "./progress-line.ts";
import type { BillDesk } from "./reading-bills.ts";
import { createRefreshing } from "./refreshing.ts";
import { createReporting } from "./reporting.ts";
import { createSharedPage } from "./sharing.ts";
import { createSigning } from "./signing.ts";
import { createStopPage } from "./stop-page.ts";
import { createSummaries } from "./summaries.ts";
import { tickingLog } from "./ticking-log.ts";
import { createTimers } from "./timers.ts";
import { createTurnRunner } from "./turn-runner.ts";

export type AssistantOptions = {
  store: Store;
  world: World;
  /** By the key of their capabilities, the same that `world.carriers` has. */
  carriers: Record<string, Carrier>;
  surfaces: Surface[];
  mailer: Mailer;
  documents: OwnDocuments;
  /** What makes and proves letters; null where every carrier has its letters signed itself. */
  letters: (LetterTools & { wantsCode: boolean }) | null;
  bills: BillDesk;
  /** Null or left out where nothing draws. */
  drawChart?: DrawChart | null;
  drawList?: DrawList | null;
  /** Null where nothing here reads spreadsheets. */
  tables?: TableDesk | null;
  /** Null where no other program is told of changes. */
  events?: EventPoster | null;
  lists?: RowsDesk | null;
  /** Null where nothing here makes calendar files. */
  calendarFile?: CalendarMaker | null;
  keyring: Keyring;
  clock: Clock;
  entropy: () => string;
  meter?: Meter | undefined;
  /** What processes share of what may be lost; without it each remembers for itself. */
  cache?: KeyvStoreAdapter | undefined;
  /** What else is to be done now and then, asked every second. */
  chores?: Record<string, () => Promise<void>>;
  log: Log;
  /** Of the line that says how far the reading of a bill is. */
  progress?: ProgressPace;
};

export type RunningAssistant = Assistant & {
  /** What the signing page may do; null without letters. */
  signing: SigningDesk | null;
  /** What the page of a porting desk may do; null without letters. */
  desk: DeskPage | null;
  /** Which news wait for the quiet hours of a place. */
  hush: Hush;
  /** The pages on which mails are stopped, and on which outsiders look. */
  stops: StopPage;
  shared: SharedPage;
  /** What a carrier posted, by the carrier's key. Resolves once it is stored; what it is about is fetched afterwards. */
  hook(carrier: string, hook: Webhook): Promise<Taken>;
  /** Rings due timers, hears what carriers report, and carries out what follows. What fails is logged, never thrown. */
  tick(): Promise<void>;
  /** Ticks every second, one tick at a time. */
  start(): void;
  /**
   * Carries out what is due for a moment, then begins nothing more and waits some seconds for what is under way; what is
   * left stays stored for the next start, or for another process.
   */
  stop(): Promise<void>;
};

/** Milliseconds that work under way gets to end in: whoever stops a process kills it after ten seconds. */
const patience = 5000;

/** Those of them in which work that is due is still begun, such as the answer to whoever wrote last. */
const draining = 2000;

/** While webhooks keep coming their orders are fetched a little later, so that each is answered at once. Milliseconds. */
const lull = 20;
const longestLull = 1000;

const everySecond = "* * * * * *";

/** Puts turns, outbox, timers and carriers together into the assistant that adapters talk to. */
export const createAssistant = (options: AssistantOptions): RunningAssistant => {
  const { carriers, documents, log } = options;
  carryLanguagesBy(carryingLanguage);
  const runner = meteredRunner(createTurnRunner(options), options.meter);
  const report = createReporting({ ...options, runner, told: () => wake() });
  const hints = createHints({ ...options, report });
  const refresh = createRefreshing({ ...options, hints });
  const perform = createPerform({
    ...options,
    runner,
    refresh,
    cache: createPortabilityCache(log, options.cache),
  });
  const wayOf = ({ effect }: StoredEffect): string | null => {
    if (effect.type !== "say" && effect.type !== "say-privately" && effect.type !== "update-card")
      return null;
    return options.surfaces.find((each) => each.holds(effect.to))?.wayOf?.(effect) ?? null;
  };
  const outbox = createOutbox({ ...options, perform, wayOf });
  const timers = createTimers({ ...options, runner });
  const summaries = createSummaries(options);
  const following = createFollowing({ ...options, report, hints });
  const forgetting = createForgetting(options);
  const lent = createTakingBack(options);
  const underWay = new Set<Promise<unknown>>();
  let ticking: { stop(): void | Promise<void>; destroy(): void | Promise<void> } | null = null;

  const tracked = <T>(work: Promise<T>): Promise<T> => {
    const ended = work.finally(() => underWay.delete(ended));
    underWay.add(ended);
    return ended;
  };

  const safely = async (what: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      log.error({ what, error: reasonOf(error) }, "tick failed in part; the next one goes on");
    }
  };

  const carryOut = (): Promise<void> => tracked(safely("outbox", outbox.settle));

  const ring = async (): Promise<void> => {
    const chores = Object.entries({
      forgetting: forgetting.forget,
      lent: lent.takeBack,
      summaries: summaries.tell,
      ...options.chores,
    });
    await Promise.all([safely("timers", timers.ring), ...chores.map(([name, chore]) => safely(name, chore))]);
  };

  const listen = async (): Promise<void> => {
    await Promise.all([safely("following", following.follow), safely("hints", hints.follow)]);
  };

  const followSoon = lately(() => tracked(safely("hints", hints.follow)), lull, longestLull);

  let waking = false;
  /** Once for many who call in one go. */
  const wake = (): void => {
    if (waking) return;
    waking = true;
    setImmediate(() => {
      waking = false;
      void carryOut();
    });
  };
  const { letters } = options;

  return {
    documents,
    signing: letters && createSigning({ ...options, ...letters, runner, wake }),
    desk: letters && createDeskPage({ ...options, pages: letters.pages, runner }),
    hush: createHush(options),
    stops: createStopPage(runner, options.entropy),
    shared: createSharedPage(options),
    receive: async ({ source, ...happening }) => {
      const reply = await tracked(runner.run(source, happening));
      // What follows waits until the caller has answered: a platform's acknowledgement comes before our next write.
      wake();
      return reply;
    },
    hook: async (carrier, hook) => {
      const taken = await tracked(hints.receive(carrier, hook));
      if (taken === "stored") followSoon();
      return taken;
    },
    settle: outbox.settle,
    tick: async () => {
      await tracked(Promise.all([ring(), listen()]));
      await carryOut();
    },
    start: () => {
      if (ticking) return;
      outbox.resume();
      following.halt(false);
      hints.halt(false);
      // A carrier or platform that is slow to answer, or a long list, keeps its own lane waiting, not the clock.
      const tick = async (): Promise<void> => {
        void tracked(listen());
        await tracked(ring());
        void carryOut();
      };
      ticking = schedule(everySecond, tick, {
        noOverlap: true,
        suppressMissedWarning: true,
        logger: tickingLog(log),
        name: "portside",
      });
      log.info({ carriers: Object.keys(carriers).join(" ") }, "assistant started");
    },
    stop: async () => {
      await ticking?.destroy();
      ticking = null;
      following.halt(true);
      hints.halt(true);
      const late = wait(patience, false, { ref: false });
      await Promise.race([carryOut(), wait(draining, undefined, { ref: false })]);
      const ended = outbox.halt().then(async () => {
        while (underWay.size > 0) await Promise.allSettled(underWay);
        return true;
      });
      if (await Promise.race([ended, late])) log.info({}, "assistant stopped");
      else log.warn({ underWay: underWay.size }, "assistant stopped with work under way; it is done again");
    },
  };
};
