/** What the next poll of a carrier depends on; `pace` is the usual time between two, in milliseconds. */
export type PollPace = {
  pace: number;
  /** Something may change any minute. */
  near: boolean;
  /** What changes seems to be posted as well. */
  isHearing: boolean;
  /** Polls that failed one after another. */
  failures: number;
};

const soonest = 5000;
const firstPause = 60_000;
const longestPause = 15 * 60_000;
/** A part of the wait is by chance, so that many who began together do not ask together. */
const spread = 0.1;

/**
 * Milliseconds until the next poll: sooner near a date and after a filing, later in quiet weeks as long as webhooks come,
 * and later each time while the carrier cannot be asked. Without webhooks never later than the usual pace. `chance` is
 * from 0 to 1.
 */
export const untilNextPoll = ({ pace, near, isHearing, failures }: PollPace, chance: number): number => {
  if (failures > 0) return Math.min(longestPause, firstPause * 2 ** Math.min(failures - 1, 10));
  const usual = near ? Math.min(pace, Math.max(soonest, pace / 4)) : isHearing ? pace * 5 : pace;
  return Math.round(usual * (1 - spread * chance));
};
