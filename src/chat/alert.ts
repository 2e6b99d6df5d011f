import type { Message } from "../core/message.ts";
import type { PortRequest, Status } from "../core/port-request.ts";
import type { ChannelSettings } from "./settings.ts";

const acting: Status[] = ["action-required", "rejected", "expired", "unknown"];
const ended: Status[] = ["completed", "partly-completed", "cancelled", "rejected", "expired"];

/** True when a channel with this subscription is told of a request that came to this status. */
export const hearsOf = (alerts: ChannelSettings["alerts"], status: Status): boolean =>
  alerts === "all" ||
  (alerts === "action" && acting.includes(status)) ||
  (alerts === "done" && ended.includes(status));

/** A milestone for a channel that is not the request's: its SID, and what happened in one sentence. */
export const alertOf = (message: Message, { sid }: PortRequest): Message => {
  const first = message.parts.find((part) => part.type === "text");
  return {
    parts: [{ type: "facts", facts: [{ label: "Request", value: sid }] }, ...(first ? [first] : [])],
    sid,
    ...(message.test ? { test: true } : {}),
  };
};
