import type { Query } from "./event.ts";
import type { InventoryStatus, NumberCounts } from "./inventory.ts";
import type { Choice } from "./message.ts";
import type { PortRequest } from "./port-request.ts";
import type { Sid } from "./values/sid.ts";

/** Which requests a dashboard shows: open ones, those that wait for somebody here, those that are over, or all. */
export const homeShows = ["open", "action", "done", "all"] as const;
export type HomeShow = (typeof homeShows)[number];

/** A page (from 1) of a person's requests or of all of the agency, of one losing carrier where `losing` is given. */
export type HomeView = { whose: "mine" | "all"; show: HomeShow; losing: string | null; page: number };

export const firstView: HomeView = { whose: "mine", show: "open", losing: null, page: 1 };

/** A part of the dashboard besides the requests, such as the agency's numbers. */
export type HomeSection = { title: string; lines: string[]; choices: Choice[] };

/** One request: what it waits for, and a button that opens it or goes on with it. */
export type HomeEntry = {
  sid: Sid;
  title: string;
  status: string;
  below: string;
  test: boolean;
  open: Choice;
};

/** A row of filters; the chosen one stands in `chosen`, by its place. */
export type HomeFilter = { title: string; choices: Choice[]; chosen: number };

/** A dashboard, for every surface to draw in its own way. */
export type Home = {
  title: string;
  /** What there is to see, or, where there is nothing, how to begin. */
  lead: string[];
  entries: HomeEntry[];
  filters: HomeFilter[];
  /** Which page it is, "" for the only one, and the buttons to others. */
  page: string;
  pages: Choice[];
  /** What can be done from here by this person. */
  acts: Choice[];
  sections: HomeSection[];
};

/** What a dashboard is made of: the results of one page and how many there are in all. */
export type HomeFound = {
  results: PortRequest[];
  total: number;
  numbers: NumberCounts;
  size: number;
  mayManage: boolean;
};

/** What a person would type for a view; buttons say the same. */
export const homeText = ({ whose, show, losing, page }: HomeView): string =>
  [
    "home",
    whose,
    show,
    ...(losing === null ? [] : [`from ${losing}`]),
    ...(page > 1 ? [`page ${page}`] : []),
  ].join(" ");

const written = /^home (mine|all) (open|action|done|all)(?: from (.+?))?(?: page (\d{1,4}))?$/;

/** The view that `homeText` wrote; null for any other text. */
export const readHomeText = (text: string): HomeView | null => {
  const [, whose, show, losing, page] = written.exec(text) ?? [];
  if (!whose || !show) return null;
  return {
    whose: whose as HomeView["whose"],
    show: show as HomeShow,
    losing: losing ?? null,
    page: Math.max(1, Number(page ?? 1)),
  };
};

/** What is looked up for a view of so many requests on a page. */
export const homeQuery = ({ whose, show, losing, page }: HomeView, size: number): Query => ({
  type: whose,
  ...(show === "open" ? { open: true } : show === "all" ? {} : { show }),
  ...(losing === null ? {} : { losing }),
  ...(page > 1 ? { skip: (page - 1) * size } : {}),
});

/** The view that was looked up. */
export const viewOf = (query: Extract<Query, { type: "mine" | "all" }>, size: number): HomeView => ({
  whose: query.type,
  show: query.open ? "open" : (query.show ?? "all"),
  losing: query.losing ?? null,
  page: Math.floor((query.skip ?? 0) / size) + 1,
});

/** How many numbers an agency has in a status. */
export const countOf = (counts: NumberCounts, ...statuses: InventoryStatus[]): number =>
  statuses.reduce((sum, status) => sum + counts[status].total, 0);
