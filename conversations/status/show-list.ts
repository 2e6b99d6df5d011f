import type { Capabilities } from "../../src/core/carrier.ts";
import { type Choice, type Part, text } from "../../src/core/message.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { localDate, showDate } from "../../src/core/values/local-date.ts";
import { carrierAction } from "./carrier-action.ts";
import { knownCarrier } from "./known-carrier.ts";
import { statusContextOf } from "./status-context.ts";
import { statusWords } from "./words.ts";

/** `carriers` by key, for their names and zones. `which` was asked for: it shapes the first sentence. */
export type ListContext = {
  carriers: Record<string, Capabilities>;
  which: "mine" | "all" | "stuck" | "found";
  open?: boolean;
  /** Only what was begun this week. */
  week?: boolean;
  /** Results before the first one shown. */
  from?: number;
};

/** Requests on one page. */
const pageSize = 10;

const lead = (shown: number, total: number, { which, open, week, from = 0 }: ListContext): string => {
  const kind = `${open ? "open " : ""}${total === 1 ? "request" : "requests"}${week ? " of this week" : ""}`;
  const there = `There ${total === 1 ? "is" : "are"} ${total} ${kind}`;
  const whose =
    which === "mine"
      ? `You have ${total} ${kind}`
      : which === "stuck"
        ? `${total} ${kind} ${total === 1 ? "waits" : "wait"} for somebody, or ${total === 1 ? "has" : "have"} not moved for too long`
        : there;
  if (shown === total) return `${which === "found" ? `${whose} that fit` : whose}.`;
  if (from > 0) return `${whose}. These are ${from + 1} to ${from + shown}, newest first.`;
  return which === "found"
    ? `${whose} that fit. These are the newest ${shown}; a SID, a number or the whole name finds others.`
    : `${whose}. These are the newest ${shown}.`;
};

/** What is typed for a page of this list; nothing for what was found by a name or a number. */
const typed = ({ which, open, week }: ListContext, page: number): string | null => {
  const list =
    which === "stuck"
      ? "what is stuck"
      : which === "mine"
        ? `my ${open ? "open " : ""}requests`
        : `${open ? "open" : "all"} requests`;
  return which === "found" ? null : `${list}${week ? " of this week" : ""}${page > 1 ? ` page ${page}` : ""}`;
};

const pages = (shown: number, total: number, context: ListContext): Choice[] => {
  const { from = 0 } = context;
  const page = Math.floor(from / pageSize) + 1;
  const [before, after] = [typed(context, page - 1), typed(context, page + 1)];
  const left = Math.min(pageSize, total - from - shown);
  return [
    ...(after !== null && left > 0
      ? [{ label: left === 1 ? "Show the last one" : `Show ${left} more`, action: { text: after } }]
      : []),
    ...(before !== null && from > 0 ? [{ label: "Newer ones", action: { text: before } }] : []),
  ];
};

const nothing = (total: number, { which, open, week, from = 0 }: ListContext): string => {
  const kind = `${open ? "open request" : "request"}${week ? " of this week" : ""}`;
  if (from > 0) return `There are no more: ${total === 1 ? "one request is" : `${total} requests are`} all.`;
  if (which === "found") return "No request here fits that.";
  if (which === "stuck")
    return "Nothing is stuck: no request waits for a correction, and all were heard of in time.";
  return which === "mine"
    ? `You have no ${kind} here. Type "port" to start one, or "list" to see those of others.`
    : `There is no ${kind} here yet. Type "port" to start one.`;
};

/** Requests with status, SID, created date and carrier action, newest first, and a button for the first five. */
export const showList = (requests: PortRequest[], total: number, context: ListContext): Part[] => {
  if (requests.length === 0) return text(nothing(total, context));
  const rows = requests.map((request) => {
    const capabilities = knownCarrier(request, context.carriers);
    return { request, capabilities, facts: statusContextOf(request, capabilities) };
  });
  return [
    ...text(lead(requests.length, total, context)),
    ...text(
      rows.some(({ capabilities }) => capabilities.test) ? "Those marked TEST are with the sandbox." : "",
    ),
    ...rows.map(
      ({ request, capabilities, facts }): Part => ({
        type: "facts",
        title: capabilities.test ? `TEST: ${facts.name}` : facts.name,
        facts: [
          { label: "Status", value: statusWords[request.status].label },
          { label: "Request SID", value: request.sid },
          { label: "Created", value: showDate(localDate(request.created, capabilities.zone)) },
          { label: "Carrier action", value: carrierAction(request.status, facts) },
        ],
      }),
    ),
    {
      type: "choices",
      choices: [
        ...pages(requests.length, total, context),
        ...requests.slice(0, 5).map(({ sid }) => ({ label: sid, action: { text: `status of ${sid}`, sid } })),
      ],
    },
  ];
};
