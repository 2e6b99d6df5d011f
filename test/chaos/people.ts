import { type Ported, portAt, type Seat } from "./seat.ts";

/** Area codes, one for each person, so that no number is in two ports. */
const areas = ["212", "213", "312", "415", "202", "305", "512", "617", "702", "206", "303", "404"];

/** What is begun later than this before the end would only be waited for, in milliseconds. */
const lastStart = 20_000;

export type Platform = { name: string; begin(person: number): Promise<Seat | null> };

/**
 * So many people on each platform, who port again and again until there is no time for another one. Each third port
 * has a wireless number, which wants a PIN.
 */
export const peopleWhoPort = async (
  platforms: Platform[],
  each: number,
  { until, isOver, wireless }: { until: number; isOver(): boolean; wireless(number: string): void },
): Promise<Ported[]> => {
  const ported: Ported[] = [];
  const live = async (platform: Platform, person: number, area: string): Promise<void> => {
    for (let count = 0; performance.now() < until - lastStart && count < 100; count += 1) {
      const name = `${platform.name} ${person}, port ${count + 1}`;
      const number = `+1${area}55501${String(count).padStart(2, "0")}`;
      if (person === 1 && count % 3 === 1) wireless(number);
      const seat = await platform.begin(person);
      if (!seat) {
        ported.push({ name, number, items: [], said: 0, problem: "could not begin" });
        continue;
      }
      ported.push(await portAt(seat, name, number, isOver));
    }
  };
  const all = platforms.flatMap((platform) =>
    Array.from({ length: each }, (_, index) => ({ platform, person: index + 1 })),
  );
  await Promise.all(all.map(({ platform, person }, index) => live(platform, person, areas[index] ?? "907")));
  return ported;
};
