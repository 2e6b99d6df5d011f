import type { openBucket } from "./bucket.ts";
import type { Carriers } from "./carriers.ts";
import type { Front } from "./front.ts";
import type { Members } from "./members.ts";
import type { Ported } from "./seat.ts";
import type { Takeovers } from "./takeovers.ts";

/** What a chaos run found. It held where there are no violations. */
export type Chaos = {
  figures: Record<string, string | number>;
  violations: string[];
  /** Where the log and a copy of the records are kept, for who looks into a violation. */
  folder: string | null;
};

export type FigureSources = {
  ported: Ported[];
  /** Troubles by kind. */
  counts: Map<string, number>;
  front: Pick<Front, "counts">;
  carrier: Pick<Carriers, "counts" | "sides">;
  bucket: Pick<Awaited<ReturnType<typeof openBucket>>, "refused" | "objects">;
  takeovers: Pick<Takeovers, "took">;
  members: Pick<Members, "kills" | "frozen">;
};

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** What happened in the chaos world, by name. */
export const figuresOf = (sources: FigureSources): Record<string, string | number> => {
  const { ported, counts, front, carrier, bucket, takeovers, members } = sources;
  const { requests, unanswered, twice, late, again } = front.counts;
  const { mishaps, posts, lostPosts } = carrier.counts();
  const took = takeovers.took.toSorted((a, b) => a - b);
  return {
    "ports begun": ported.length,
    ...Object.fromEntries(carrier.sides.map((side) => [`ports filed at ${side.name}`, side.filed()])),
    "things people said": ported.reduce((sum, { said }) => sum + said, 0),
    "of these pressed": ported.reduce((sum, { pressed }) => sum + pressed, 0),
    "requests to the processes": requests,
    "not answered in time": unanswered,
    "posted twice at once": twice,
    "posted late": late,
    "posted again after others": again,
    "carriers' mishaps": mishaps,
    "carriers' posts": posts,
    "carriers' posts that were lost": lostPosts,
    "documents kept": bucket.objects.size,
    "documents refused": bucket.refused(),
    "processes killed": members.kills(),
    "processes stopped at the call that files": members.frozen(),
    "work under way at a kill": took.length,
    "median until it was done or taken over": seconds(took[Math.floor(took.length / 2)] ?? 0),
    "longest until it was done or taken over": seconds(took.at(-1) ?? 0),
    ...Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
};
