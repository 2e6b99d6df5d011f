import type { PortRequest } from "../core/port-request.ts";
import type { Carrier } from "./ports.ts";

/** The carrier a request is with. Throws when it is not configured any more: operators see that as a dead letter. */
export const carrierOf = (request: PortRequest, carriers: Record<string, Carrier>): Carrier => {
  const carrier = carriers[request.carrier];
  if (carrier) return carrier;
  throw new Error(
    `${request.sid} is with carrier "${request.carrier}", which is not configured; configure it again.`,
  );
};
