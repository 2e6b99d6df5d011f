import type { PortRequest } from "../core/port-request.ts";
import type { Sid } from "../core/values/sid.ts";
import type { Store } from "./ports.ts";

/** The request an effect is about. Its turn stored both, so that it is missing is a fault of the records. */
export const loadRequest = async (store: Store, agency: string, sid: Sid): Promise<PortRequest> => {
  const request = await store.request(agency, sid);
  if (request) return request;
  throw new Error(
    `An effect names ${sid}, which agency ${agency} does not have; restore the records together.`,
  );
};
