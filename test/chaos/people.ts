import type { CarrierSide } from "./carrier-side.ts";
import { type Ported, portAt, type Seat } from "./seat.ts";

/** Area codes, one for each person, so that no number is in two ports. */
const areas = ["212", "213", "312", "415", "202", "305", "512", "617", "702", "206", "303", "404"];

/** What is begun later than this before the end would only be waited for, in milliseconds. */
const lastStart = 20_000;

/** Where people port, and with which carrier. */
export type Platform = {
  name: string;
  carrier: Pick<CarrierSide, "numberFor">;
  begin(person: number): Promise<Seat | null>;
};

/**
 * So many people on each platform, who port again and again until there is no time for another one. The first
 * on each platform begins with a wireless number, which wants a PIN, and has one every other time.
 */
export const peopleWhoPort = async (
  platforms: Platform[],
  each: number,
  { until, isOver, random }: { until: number; isOver(): boolean; random(): number },
): Promise<Ported[]> => {
  const ported: Ported[] = [];
  const live = async (platform: Platform, person: number, area: string): Promise<void> => {
    for (let count = 0; performance.now() < until - lastStart && count < 100; count += 1) {
      const name = `${platform.name} ${person}, port ${count + 1}`;
      const number = platform.carrier.numberFor(area, count, person === 1 && count % 2 === 0);
      const seat = await platform.begin(person);
      if (!seat) {
        ported.push({ name, number, items: [], said: 0, pressed: 0, problem: "could not begin" });
        continue;
      }
      ported.push(await portAt(seat, { name, number, isOver, random }));
    }
  };
  const all = platforms.flatMap((platform) =>
    Array.from({ length: each }, (_, index) => ({ platform, person: index + 1 })),
  );
  await Promise.all(all.map(({ platform, person }, index) => live(platform, person, areas[index] ?? "907")));
  return ported;
};
