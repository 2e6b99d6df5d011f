import type { Sid } from "../../../src/core/values/sid.ts";
import type { Store } from "../../../src/runtime/ports.ts";
import type { Ending } from "./story.ts";

/** Ids differ from run to run, and what a person is called from platform to platform. */
const plainHistory = (type: string, text: string): string =>
  `${type}: ${text}`
    .replace(/PR-[0-9A-Z]{4}-[0-9A-Z]{4}/g, "PR-…")
    .replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b(?:KW)?[0-9a-f]{16,}\b/g, "…")
    .replace(
      /^(started: |submitted(?: again)?: by |cancel asked: (?:\S+ )?by |date asked: \S+ by ).+$/,
      "$1the requester",
    );

/** What a request came to, as it is compared. */
export const endingOf = async (
  store: Pick<Store, "request" | "history">,
  agency: string,
  sid: Sid,
): Promise<Ending> => {
  const request = await store.request(agency, sid);
  if (!request) throw new Error(`There is no ${sid} in ${agency}.`);
  const history = await store.history(agency, sid);
  return {
    status: request.status,
    answers: Object.fromEntries(
      Object.entries(request.answers).map(([item, { value }]) => [
        item,
        typeof value === "object" && value !== null && "type" in value ? "a secret" : value,
      ]),
    ),
    numbers: request.numbers,
    orders: request.orders.map(({ status, date }) => `${status} ${date ?? ""}`),
    date: request.date,
    rejections: request.rejections,
    history: history.map(({ type, text }) => plainHistory(type, text)),
  };
};
