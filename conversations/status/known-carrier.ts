import type { Capabilities } from "../../src/core/carrier.ts";
import type { PortRequest } from "../../src/core/port-request.ts";

/** The carrier of a request; one that is no longer configured is called by its key, in the zone of another. */
export const knownCarrier = (request: PortRequest, carriers: Record<string, Capabilities>): Capabilities => {
  const [known, other] = [carriers[request.carrier], Object.values(carriers)[0]];
  if (known) return known;
  if (!other) throw new Error("A list of requests needs the capabilities of at least one carrier.");
  return { ...other, key: request.carrier, name: request.carrier, test: false };
};
