import type { Action } from "../core/message.ts";

/** Questions: they may be answered to one person alone. Everything else is said where the request is. */
export const onlyAsks = ({ text }: Action): boolean =>
  /^(?:(?:status|history|list|mine|help|home|figures)\b|(?:export )?(?:my )?(?:(?:all|pending|ported|failed|free|assigned|unassigned|temporary|claimed|released) )?numbers\b|who has\b)/i.test(
    text,
  );
