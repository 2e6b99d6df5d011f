import type { Capabilities } from "../../src/core/carrier.ts";
import { type Choice, type Part, text } from "../../src/core/message.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { localDate, showDate } from "../../src/core/values/local-date.ts";
import { carrierAction } from "./carrier-action.ts";
import { knownCarrier } from "./known-carrier.ts";
import { statusContextOf } from "./status-context.ts";
import { statusWords } from "./words.ts";
import { factWords as labels } from "./words-facts.ts";
import { type ListKind, listWords as words } from "./words-list.ts";
import { noteWords } from "./words-notes.ts";

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

const kindOf = ({ which, open = false, week = false }: ListContext): ListKind => ({ which, open, week });

const lead = (shown: number, total: number, context: ListContext): string => {
  const { which, from = 0 } = context;
  const there = `${words.there(total, kindOf(context))}.`;
  if (shown === total) return there;
  if (from > 0) return `${there} ${words.these(from + 1, from + shown)}`;
  return `${there} ${which === "found" ? words.newestFound(shown) : words.newest(shown)}`;
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
      ? [{ label: left === 1 ? words.lastOne : words.showMore(left), action: { text: after } }]
      : []),
    ...(before !== null && from > 0 ? [{ label: words.newerOnes, action: { text: before } }] : []),
  ];
};

const nothing = (total: number, context: ListContext): string => {
  if ((context.from ?? 0) > 0) return words.noMore(total);
  if (context.which === "found") return words.nothingFits;
  return context.which === "stuck" ? words.nothingStuck : words.nothing(kindOf(context));
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
    ...text(rows.some(({ capabilities }) => capabilities.test) ? noteWords.testList : ""),
    ...rows.map(
      ({ request, capabilities, facts }): Part => ({
        type: "facts",
        title: capabilities.test ? noteWords.testTitle(facts.name) : facts.name,
        facts: [
          { label: labels.status, value: statusWords[request.status].label },
          { label: labels.sid, value: request.sid },
          { label: labels.created, value: showDate(localDate(request.created, capabilities.zone)) },
          { label: labels.carrierAction, value: carrierAction(request.status, facts) },
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
