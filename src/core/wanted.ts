import { awaitedApproval } from "./approval.ts";
import { asksOf } from "./asks.ts";
import type { PortRequest } from "./port-request.ts";

/** True while somebody is asked for something of a request: an answer, their approval, or to take it over. */
export const isWantedOf = (request: PortRequest, person: string): boolean =>
  asksOf(request, person).length > 0 ||
  awaitedApproval(request) !== null ||
  request.handing?.to.id === person;
