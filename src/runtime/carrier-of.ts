import type { PortRequest } from "../core/port-request.ts";
import type { Carrier } from "./ports.ts";

/**
 * The carrier a request is with. Throws when it is not configured any more, or is another agency's account: operators
 * see that as a dead letter.
 */
export const carrierOf = (request: PortRequest, carriers: Record<string, Carrier>): Carrier => {
  const carrier = carriers[request.carrier];
  const owner = carrier?.capabilities.agency;
  if (carrier && (owner === undefined || owner === request.agency)) return carrier;
  throw new Error(
    `${request.sid} is with carrier "${request.carrier}", which is not configured for it; configure it again.`,
  );
};
