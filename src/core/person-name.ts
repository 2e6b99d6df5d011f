import type { PortRequest } from "./port-request.ts";

/** The name of somebody who changed the request; null for one it does not know. */
export const personName = ({ requester, people }: PortRequest, id: string): string | null =>
  id === requester.id ? requester.name : (people?.[id] ?? null);
