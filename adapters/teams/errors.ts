/** Teams answered something else than yes. `code` is Teams' own; `seconds`: after which it may be asked again. */
export class TeamsError extends Error {
  override name = "TeamsError";
  readonly status: number;
  readonly code: string;
  readonly seconds: number | null;
  constructor(status: number, code: string, seconds: number | null) {
    super(`Teams answered ${status} (${code}).`);
    this.status = status;
    this.code = code;
    this.seconds = seconds;
  }
}

/** Nobody answered: what was sent may have arrived or not. */
export class TeamsSilent extends Error {
  override name = "TeamsSilent";
}

/**
 * What became of a call that failed. `busy`: not done, may be done again after so many seconds. `closed`: Portside may
 * not write there, until it is installed again or somebody there speaks to it. `lost`: the chat, the message or the
 * person is gone. `too-large`: Teams does not take a message of that size. `refused`: anything else Teams would not
 * do. `doubtful`: nobody answered, so it may have been done or not.
 */
export type Fault =
  | { type: "busy"; seconds: number; code: string }
  | { type: "closed" | "lost" | "too-large" | "refused" | "doubtful"; code: string };

/** Teams says itself that these are to be tried again (docs rate-limit: 412, 429, 502, 503 and 504). */
const passing = [412, 429, 502, 503, 504];

/** Longer pauses are the outbox's affair: it forgets nothing meanwhile. In seconds. */
const mostSeconds = 60;

/** What an error of a call to Teams means; null for any other error, which is a fault of our own. */
export const faultOf = (error: unknown): Fault | null => {
  if (error instanceof TeamsSilent) return { type: "doubtful", code: "no answer" };
  if (!(error instanceof TeamsError)) return null;
  const { status, code } = error;
  if (passing.includes(status))
    return { type: "busy", seconds: Math.min(error.seconds ?? 1, mostSeconds), code };
  if (status === 403) return { type: "closed", code };
  if (status === 404 || status === 410) return { type: "lost", code };
  if (status === 413) return { type: "too-large", code };
  return { type: status >= 500 ? "doubtful" : "refused", code };
};

/** True where Teams is away or busy: what it was asked for it did not refuse. */
export const isAway = (error: unknown): boolean => {
  const type = faultOf(error)?.type;
  return type === "busy" || type === "doubtful";
};

/** For how many seconds an error asks to leave Teams alone; null for any other error. */
export const busyFor = (error: unknown): number | null => {
  const fault = faultOf(error);
  return fault?.type === "busy" ? fault.seconds : null;
};

/** The code of what Teams would not do however often it is asked; null where that may help, and for faults of our own. */
export const finalCode = (error: unknown): string | null => {
  const fault = faultOf(error);
  return fault && fault.type !== "busy" && fault.type !== "doubtful" ? fault.code : null;
};

/** True when nothing can be written there, now or any more. */
export const isShut = (error: unknown): boolean => {
  const type = faultOf(error)?.type;
  return type === "closed" || type === "lost";
};
