import type { Message } from "../core/message.ts";
import { nameOf, type PortRequest } from "../core/port-request.ts";
import { edgeWords } from "./edge-words.ts";

/** A milestone for a channel that is not the request's: which it is, and what happened in one sentence. */
export const alertOf = (message: Message, request: PortRequest): Message => {
  const { sid } = request;
  const facts = [
    { label: edgeWords.request, value: nameOf(request) },
    { label: edgeWords.sid, value: sid },
  ];
  const first = message.parts.find((part) => part.type === "text");
  return {
    parts: [{ type: "facts", facts }, ...(first ? [first] : [])],
    sid,
    ...(message.test ? { test: true } : {}),
  };
};
