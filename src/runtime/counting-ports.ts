import type { DrawChart } from "../core/chart.ts";
import type { EffectOf } from "../core/effect.ts";
import { figuresOf } from "../core/figures.ts";
import { type PortRun, runOf } from "../core/port-run.ts";
import { carrierOf, type World } from "../core/turn.ts";
import { addDays, localDate } from "../core/values/local-date.ts";
import { done, type Performed } from "./performed.ts";
import type { Clock, DocumentStore, Store, StoredEffect } from "./ports.ts";
import type { TurnRunner } from "./turn-runner.ts";

export type CountingPortsOptions = {
  store: Store;
  runner: TurnRunner;
  world: World;
  documents: DocumentStore;
  clock: Clock;
  /** Null or left out where nothing draws. */
  drawChart?: DrawChart | null;
};

/** How far back the figures go, in days, and the most requests they look at. */
const days = 365;
const mostLooked = 5000;

/** The ports of an agency submitted since a day, and whether there were more than are looked at. */
const runsSince = async (
  { store, world }: CountingPortsOptions,
  agency: string,
  since: string,
  zone: string,
): Promise<{ runs: PortRun[]; tests: PortRun[]; isCut: boolean }> => {
  const [runs, tests]: [PortRun[], PortRun[]] = [[], []];
  let looked = 0;
  for await (const request of store.requests(agency)) {
    // One begun some time before may have been submitted within the year.
    if (localDate(request.created, zone) < addDays(since, -days)) break;
    if (looked === mostLooked) return { runs, tests, isCut: true };
    looked += 1;
    const run = runOf(request, zone);
    if (!run || run.submitted < since) continue;
    (world.carriers[request.carrier]?.test ? tests : runs).push(run);
  }
  return { runs, tests, isCut: false };
};

/**
 * Counts how an agency's ports do, and gives the figures back to the conversation with what is handed out of them. Ports
 * with a sandbox count only where there are no others.
 */
export const createCountingPorts =
  (options: CountingPortsOptions) =>
  async (stored: StoredEffect, { to, by, wanted }: EffectOf<"count-ports">): Promise<Performed> => {
    const { runner, world, documents, clock, drawChart } = options;
    const { agency, key, id } = stored;
    const zone = world.zone ?? carrierOf(null, world, agency).zone;
    const today = localDate(clock.now(), zone);
    const since = addDays(today, -days);
    const { runs, tests, isCut } = await runsSince(options, agency, since, zone);
    const test = runs.length === 0;
    const counted = test ? tests : runs;
    const figures = figuresOf(counted);
    const table =
      counted.length === 0
        ? null
        : await documents.keep(`ports-${today}.csv`, "text/csv", Buffer.from(world.figures.table(counted)));
    const picture =
      wanted === "figures" && drawChart && counted.length > 0
        ? await documents.keep(
            `ports-${today}.png`,
            "image/png",
            await drawChart(world.figures.chart(figures, since)),
          )
        : null;
    await runner.run(
      "effect",
      {
        id: key,
        agency,
        conversation: to,
        by,
        type: "ports-counted",
        figures,
        since,
        most: isCut ? mostLooked : null,
        test: test && tests.length > 0,
        wanted,
        chart: picture,
        table,
      },
      id,
    );
    return done;
  };
