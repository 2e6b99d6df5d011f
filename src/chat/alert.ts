import type { Message } from "../core/message.ts";
import { nameOf, type PortRequest, type Status } from "../core/port-request.ts";
import type { ChannelSettings } from "./settings.ts";

const acting: Status[] = ["action-required", "rejected", "expired", "unknown"];
const ended: Status[] = ["completed", "partly-completed", "cancelled", "rejected", "expired"];

/** True when a channel with this subscription is told of a request that came to this status. */
export const hearsOf = (alerts: ChannelSettings["alerts"], status: Status): boolean =>
  alerts === "all" ||
  (alerts === "action" && acting.includes(status)) ||
  (alerts === "done" && ended.includes(status));

/** A milestone for a channel that is not the request's: which it is, and what happened in one sentence. */
export const alertOf = (message: Message, request: PortRequest): Message => {
  const { sid } = request;
  const facts = [
    { label: "Request", value: nameOf(request) },
    { label: "Request SID", value: sid },
  ];
  const first = message.parts.find((part) => part.type === "text");
  return {
    parts: [{ type: "facts", facts }, ...(first ? [first] : [])],
    sid,
    ...(message.test ? { test: true } : {}),
  };
};
