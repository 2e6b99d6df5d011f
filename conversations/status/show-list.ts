import type { Capabilities } from "../../src/core/carrier.ts";
import { type Part, text } from "../../src/core/message.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { localDate, showDate } from "../../src/core/values/local-date.ts";
import { carrierAction } from "./carrier-action.ts";
import { statusContextOf } from "./status-context.ts";
import { statusWords } from "./words.ts";

/** `carriers` by key, for their names and zones. `which` was asked for: it shapes the first sentence. */
export type ListContext = {
  carriers: Record<string, Capabilities>;
  which: "mine" | "all" | "found";
  open?: boolean;
};

const lead = (shown: number, total: number, { which, open }: ListContext): string => {
  const kind = `${open ? "open " : ""}${total === 1 ? "request" : "requests"}`;
  const whose =
    which === "mine" ? `You have ${total} ${kind}` : `There ${total === 1 ? "is" : "are"} ${total} ${kind}`;
  if (shown === total) return `${which === "found" ? `${whose} that fit` : whose}.`;
  return `${whose}. These are the newest ${shown}; ask for others with "status of" and a SID, a number or a name.`;
};

/** The carrier of a request; one that is no longer configured is called by its key, in the zone of another. */
const carrierOf = (request: PortRequest, carriers: Record<string, Capabilities>): Capabilities => {
  const [known, other] = [carriers[request.carrier], Object.values(carriers)[0]];
  if (known) return known;
  if (!other) throw new Error("showList needs the capabilities of at least one carrier.");
  return { ...other, key: request.carrier, name: request.carrier, test: false };
};

const nothing = ({ which, open }: ListContext): string => {
  const kind = open ? "open request" : "request";
  if (which === "found") return "No request here fits that.";
  return which === "mine"
    ? `You have no ${kind} here. Type "port" to start one, or "list" to see those of others.`
    : `There is no ${kind} here yet. Type "port" to start one.`;
};

/** Requests with status, SID, created date and carrier action, newest first, and a button for the first five. */
export const showList = (requests: PortRequest[], total: number, context: ListContext): Part[] => {
  if (requests.length === 0) return text(nothing(context));
  const rows = requests.map((request) => {
    const capabilities = carrierOf(request, context.carriers);
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
      choices: requests
        .slice(0, 5)
        .map(({ sid }) => ({ label: sid, action: { text: `status of ${sid}`, sid } })),
    },
  ];
};
