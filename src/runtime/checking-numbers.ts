import type { Portability } from "../core/carrier.ts";
import type { EffectOf } from "../core/effect.ts";
import { numbersOf, type PortRequest } from "../core/port-request.ts";
import type { World } from "../core/turn.ts";
import { digest } from "../core/values/digest.ts";
import type { E164 } from "../core/values/phone.ts";
import { carrierOf } from "./carrier-of.ts";
import { type LineOptions, lineFor } from "./line-for.ts";
import { loadRequest } from "./load-request.ts";
import { reasonOf } from "./log.ts";
import { newlyMoved } from "./newly-moved.ts";
import { done, type Performed } from "./performed.ts";
import type { PortabilityCache } from "./portability-cache.ts";
import type { Carrier, Clock, Store, StoredEffect } from "./ports.ts";
import type { TurnRunner } from "./turn-runner.ts";

export type CheckingOptions = LineOptions & {
  store: Store;
  runner: TurnRunner;
  world: World;
  cache: PortabilityCache;
  clock: Clock;
};

/** Numbers in one call to a carrier, calls at once, and the pause before it is asked again about those it could not say. */
const chunk = 100;
const atOnce = 4;
const pause = 60_000;

const unsaid = (number: E164, reason: string): Portability => ({ number, portable: "unknown", reason });

/** What nobody answered yet and the request still wants to know. */
const openNumbers = (request: PortRequest, asked: E164[]): E164[] => {
  const wanted = new Set(numbersOf(request));
  return asked.filter(
    (number) => wanted.has(number) && (request.numbers[number]?.status ?? "unchecked") === "unchecked",
  );
};

/**
 * Asks the carrier which numbers can move and the records which are part of another open request. What the carrier
 * cannot say is told once, and asked again until it can, or until nobody wants to know any more.
 */
export const createCheckingNumbers = (options: CheckingOptions) => {
  const { store, runner, world, carriers, cache, clock, log } = options;

  const ask = async (carrier: Carrier, numbers: E164[]): Promise<Portability[]> => {
    try {
      const answers = await carrier.portable(numbers);
      await cache.keep(carrier.capabilities.key, answers);
      return answers;
    } catch (error) {
      const reason = reasonOf(error);
      log.warn(
        { carrier: carrier.capabilities.key, numbers: numbers.length, error: reason },
        "portability not answered",
      );
      return numbers.map((number) => unsaid(number, reason));
    }
  };

  /** `heard` is told how many are answered, as often as some are. */
  const answersAbout = async (
    carrier: Carrier,
    numbers: E164[],
    heard: (done: number) => void,
  ): Promise<Portability[]> => {
    const answers = await cache.known(carrier.capabilities.key, numbers);
    const unknown = numbers.filter((number) => !answers.has(number));
    const starts = Array.from({ length: Math.ceil(unknown.length / chunk) }, (_, index) => index * chunk);
    const left = starts.values();
    const worker = async (): Promise<void> => {
      for (const start of left) {
        for (const answer of await ask(carrier, unknown.slice(start, start + chunk)))
          answers.set(answer.number, answer);
        heard(answers.size);
      }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, starts.length) }, worker));
    return numbers.map(
      (number) => answers.get(number) ?? unsaid(number, "The carrier left this number out."),
    );
  };

  return async (stored: StoredEffect, { sid, numbers }: EffectOf<"check-numbers">): Promise<Performed> => {
    const { agency, key } = stored;
    const request = await loadRequest(store, agency, sid);
    const open = openNumbers(request, numbers);
    if (open.length === 0 && !request.checking) return done;

    const carrier = carrierOf(request, carriers);
    const line = lineFor(options, stored, request);
    const said = (done: number): string =>
      world.words.checkingStep(done, open.length, carrier.capabilities.name);
    line?.show(said(0));
    const answers = await answersAbout(carrier, open, (done) => line?.show(said(done)));
    await line?.end(said(open.length));
    const unsure = answers.filter(({ portable }) => portable === "unknown").map(({ number }) => number);
    const taken = await store.taken(agency, open, sid);
    const doubtful = carrier.capabilities.test
      ? []
      : await store.takenElsewhere(agency, open, newlyMoved(clock));
    if (doubtful.length > 0)
      options.log.warn({ sid, numbers: doubtful.length }, "numbers that another agency has under way");
    const spare = carrier.shop ? 0 : (await store.numbers(agency, { statuses: ["free"] }, 1)).total;
    const checked = {
      agency,
      type: "numbers-checked" as const,
      sid,
      answers,
      taken,
      ...(spare > 0 ? { spare } : {}),
      ...(doubtful.length > 0 ? { doubtful } : {}),
    };
    if (unsure.length === 0) {
      await runner.run("effect", { ...checked, id: key }, stored.id);
      return done;
    }
    // Of the same numbers once: what was answered since is told, and is not asked about again.
    await runner.run("effect", { ...checked, id: `${key}/unsure ${digest(unsure.join())}` });
    return {
      type: "later",
      due: clock.now() + pause,
      why: `${unsure.length} of ${open.length} numbers not answered yet`,
    };
  };
};
