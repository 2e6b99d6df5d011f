import type { PortRequest } from "./port-request.ts";

/** What is known of a request when it begins: whose it is, where it is talked about, when (milliseconds). */
export type Beginning = Pick<PortRequest, "sid" | "agency" | "home" | "requester" | "carrier" | "created">;

/** A draft in which nothing was answered yet. */
export const newRequest = (beginning: Beginning): PortRequest => ({
  v: 2,
  ...beginning,
  touched: beginning.created,
  rev: 0,
  status: "draft",
  answers: {},
  parked: [],
  numbers: {},
  leftOut: [],
  checking: false,
  orders: [],
  attempt: 0,
  letter: null,
  repair: null,
  rejections: {},
  submitted: null,
  date: null,
  completed: null,
  undo: null,
});
