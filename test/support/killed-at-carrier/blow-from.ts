import { oneOf } from "../random.ts";
import type { Blow } from "./mortal-portside.ts";

/** How the process dies in a stage of a port, if it does, as chance has it. */
export const blowFrom = (random: () => number): Blow => {
  const calls = oneOf(random, ["Slack", "carrier"] as const);
  const choices: Blow[] = [
    { type: "none" },
    { type: "before" },
    { type: "after", milliseconds: Math.floor(random() * 1500) },
    { type: "after", milliseconds: Math.floor(random() * 150) },
    { type: "at", calls, count: 1 + Math.floor(random() * 3), arrives: random() < 0.7 },
    { type: "at", calls, count: 1 + Math.floor(random() * 8), arrives: random() < 0.7 },
    { type: "at", calls: "Slack", count: 1 + Math.floor(random() * 3), arrives: true },
  ];
  return oneOf(random, choices);
};
