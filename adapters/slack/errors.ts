import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from "@slack/web-api";

/**
 * What became of a call that failed. `busy`: not done, may be done again after so many seconds. `closed`: Portside
 * can no longer write to the channel. `lost`: the message, thread or person is gone. `signed-out`: the token is not
 * valid any more. `malformed`: Slack does not take the blocks. `refused`: anything else Slack would not do.
 * `doubtful`: nobody answered, so it may have been done or not.
 */
export type Fault =
  | { type: "busy"; seconds: number }
  | { type: "closed" | "lost" | "signed-out" | "malformed" | "refused"; code: string }
  | { type: "doubtful"; code: string };

const codes: Record<"closed" | "lost" | "signed-out" | "malformed", string[]> = {
  closed: [
    "channel_not_found",
    "not_in_channel",
    "is_archived",
    "channel_is_archived",
    "restricted_action",
    "restricted_action_read_only_channel",
    "user_not_in_channel",
    "messaging_not_allowed",
    "cannot_dm_bot",
    "user_disabled",
  ],
  lost: [
    "message_not_found",
    "thread_not_found",
    "cant_update_message",
    "edit_window_closed",
    "user_not_found",
    "user_not_visible",
  ],
  "signed-out": [
    "invalid_auth",
    "not_authed",
    "account_inactive",
    "token_revoked",
    "token_expired",
    "org_login_required",
    "team_access_not_granted",
  ],
  malformed: [
    "invalid_blocks",
    "invalid_blocks_format",
    "msg_blocks_too_long",
    "block_mismatch",
    "metadata_too_large",
  ],
};

const faultOfCode = (code: string): Fault => {
  if (code === "ratelimited" || code === "rate_limited") return { type: "busy", seconds: 1 };
  if (["internal_error", "fatal_error", "service_unavailable", "request_timeout"].includes(code))
    return { type: "doubtful", code };
  for (const type of ["closed", "lost", "signed-out", "malformed"] as const) {
    if (codes[type].includes(code)) return { type, code };
  }
  return { type: "refused", code };
};

/** What an error of a call to Slack means; null for any other error, which is a fault of our own. */
export const faultOf = (error: unknown): Fault | null => {
  if (error instanceof WebAPIRateLimitedError) return { type: "busy", seconds: error.retryAfter };
  if (error instanceof WebAPIPlatformError) return faultOfCode(error.data.error);
  if (error instanceof WebAPIHTTPError)
    return error.statusCode >= 500
      ? { type: "doubtful", code: `http_${error.statusCode}` }
      : { type: "refused", code: `http_${error.statusCode}` };
  if (error instanceof WebAPIRequestError) return { type: "doubtful", code: "no_answer" };
  return null;
};

/** The code of what Slack would not do however often it is asked; null where that may help, and for faults of our own. */
export const finalCode = (error: unknown): string | null => {
  const fault = faultOf(error);
  return fault && "code" in fault && !["doubtful", "signed-out"].includes(fault.type) ? fault.code : null;
};

/** True where Slack is away or busy: what it was asked for it did not refuse. */
export const isAway = (error: unknown): boolean => {
  const type = faultOf(error)?.type;
  return type === "busy" || type === "doubtful";
};

/** For how many seconds an error asks to leave Slack alone; null for any other error. */
export const busyFor = (error: unknown): number | null => {
  const fault = faultOf(error);
  return fault?.type === "busy" ? fault.seconds : null;
};
