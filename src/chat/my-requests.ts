import type { PortRequest } from "../core/port-request.ts";
import type { Records } from "./parts.ts";

/** Requests that a person can page through; older ones are found by asking. */
const most = 200;

/** A person's requests: open ones first, each newest first. */
export const myRequests = async (
  records: Records,
  agency: string,
  person: string,
): Promise<PortRequest[]> => {
  const open = await records.find(agency, { type: "mine", open: true }, person, most);
  const all = await records.find(agency, { type: "mine" }, person, most);
  const known = new Set(open.results.map(({ sid }) => sid));
  return [...open.results, ...all.results.filter(({ sid }) => !known.has(sid))];
};
