import type { PortRequest } from "../core/port-request.ts";
import type { ChannelSettings } from "./settings.ts";
import { hearsOf } from "./subscription.ts";

/** Which requests a channel with these settings hears of besides its own; null where it subscribed to none. */
export const hearsHere = (settings: ChannelSettings): ((request: PortRequest) => boolean) | null =>
  settings.alerts === "none"
    ? null
    : (request) => hearsOf(settings, request, { milestone: true, news: true });
