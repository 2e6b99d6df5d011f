import type { PortRequest } from "../../src/core/port-request.ts";
import type { CarrierSide } from "./carrier-side.ts";
import { openTelnyxSide } from "./telnyx-side.ts";
import { openTwilioSide } from "./twilio-side.ts";

/** How likely it is that a process dies, or stops, at a call that files or that uploads what is filed. */
const deadliness = 0.15;
const stillness = 0.07;

/** All carriers of the chaos world, some agencies at each. */
export const openCarriers = async (random: () => number) => {
  const [twilio, telnyx] = [await openTwilioSide(random), await openTelnyxSide(random)];
  const sides: CarrierSide[] = [twilio, telnyx];
  const sum = (of: (side: CarrierSide) => number): number => sides.reduce((all, side) => all + of(side), 0);
  return {
    sides,
    twilio,
    telnyx,
    trouble: (yes: boolean): void => {
      for (const side of sides) side.trouble(yes);
    },
    /** What is done now and then at a call that files. */
    deadly: (kill: () => void, freeze: () => void): void => {
      const strike = (chance: number): void => {
        if (chance < deadliness) kill();
        else if (chance < deadliness + stillness) freeze();
      };
      for (const side of sides) side.deadly(strike);
    },
    moveOn: async (known: PortRequest[]): Promise<void> => {
      for (const side of sides) await side.moveOn(known);
    },
    went: (id: string): string[] => sides.map((side) => side.went(id)).find((each) => each !== null) ?? [],
    unknown: (known: PortRequest[]): string[] => sides.flatMap((side) => side.unknown(known)),
    notOnce: (): string[] => sides.flatMap((side) => side.notOnce()),
    counts: () => ({
      mishaps: sum(({ counts }) => counts.mishaps),
      posts: sum(({ counts }) => counts.posts),
      lostPosts: sum(({ counts }) => counts.lostPosts),
    }),
    violations: (): string[] => sides.flatMap(({ violations }) => violations),
    close: async (): Promise<void> => {
      for (const side of sides) await side.close();
    },
  };
};

export type Carriers = Awaited<ReturnType<typeof openCarriers>>;
