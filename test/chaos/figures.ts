import type { openBucket } from "./bucket.ts";
import type { CarrierSide } from "./carrier-side.ts";
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
  carrier: Pick<CarrierSide, "counts" | "twilio">;
  bucket: Pick<Awaited<ReturnType<typeof openBucket>>, "refused" | "objects">;
  takeovers: Pick<Takeovers, "took">;
  members: Pick<Members, "kills">;
};

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** What happened in the chaos world, by name. */
export const figuresOf = (sources: FigureSources): Record<string, string | number> => {
  const { ported, counts, front, carrier, bucket, takeovers, members } = sources;
  const { requests, unanswered, twice, late, again } = front.counts;
  const { mishaps, posts, lostPosts } = carrier.counts;
  const took = takeovers.took.toSorted((a, b) => a - b);
  return {
    "ports begun": ported.length,
    "ports filed": carrier.twilio.state.requests.length,
    "things people said": ported.reduce((sum, { said }) => sum + said, 0),
    "requests to the processes": requests,
    "not answered in time": unanswered,
    "posted twice at once": twice,
    "posted late": late,
    "posted again after others": again,
    "carrier's mishaps": mishaps,
    "carrier's posts": posts,
    "carrier's posts that were lost": lostPosts,
    "documents kept": bucket.objects.size,
    "documents refused": bucket.refused(),
    "processes killed": members.kills(),
    "work under way at a kill": took.length,
    "median until it was done or taken over": seconds(took[Math.floor(took.length / 2)] ?? 0),
    "longest until it was done or taken over": seconds(took.at(-1) ?? 0),
    ...Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
};
