import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Meter } from "./runtime/meter.ts";
import type { Store } from "./runtime/ports.ts";

/** A meter, and what it counted as Prometheus reads it. Labels are kinds of things: no ids, no names, no numbers. */
export type PrometheusMeter = Meter & {
  /** From then on what waits in the outbox is counted, too, whenever the figures are read. */
  watch(store: Pick<Store, "pendingEffects" | "deadEffects">): void;
  type: string;
  text(): Promise<string>;
};

const turnSeconds = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10];
const effectSeconds = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120];

export const createMeter = (): PrometheusMeter => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: "portside_" });
  const turns = new Histogram({
    name: "portside_turn_seconds",
    help: "Turns by where they came from and what became of them, and how long they took until they were stored.",
    labelNames: ["source", "result"] as const,
    buckets: turnSeconds,
    registers,
  });
  const effects = new Histogram({
    name: "portside_effect_seconds",
    help: "Tries at what follows from turns, by kind and outcome, and how long each took.",
    labelNames: ["type", "outcome"] as const,
    buckets: effectSeconds,
    registers,
  });
  return {
    turn: (source, result, seconds) => turns.observe({ source, result }, seconds),
    effect: (type, outcome, seconds) => effects.observe({ type, outcome }, seconds),
    watch: (store) => {
      const gauge = (name: string, help: string, count: () => Promise<number>): Gauge =>
        new Gauge({
          name,
          help,
          registers,
          async collect() {
            this.set(await count());
          },
        });
      gauge(
        "portside_effects_waiting",
        "Effects that are stored and not done, of all processes.",
        async () => (await store.pendingEffects()).count,
      );
      gauge(
        "portside_effects_given_up",
        "Effects that were given up and wait for an operator.",
        async () => (await store.deadEffects()).length,
      );
    },
    type: registry.contentType,
    text: () => registry.metrics(),
  };
};
