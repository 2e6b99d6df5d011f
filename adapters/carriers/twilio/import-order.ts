import type { Order } from "../../../src/core/carrier.ts";
import type { Looked } from "../../../src/runtime/ports.ts";
import type { FilingParts } from "./file-order.ts";

/** SIDs are typed in any case; Twilio's are "KW" and lower case. */
const sidOf = (id: string): string => `KW${id.slice(2).toLowerCase()}`;

const createdAt = (text: string | null | undefined): number | null => {
  const at = Date.parse(text ?? "");
  return Number.isNaN(at) ? null : at;
};

/** What Twilio has under a SID, whoever created it. */
export const lookAt = async ({ filings, requests }: FilingParts, id: string): Promise<Looked> => {
  const sid = sidOf(id);
  const portIn = await requests.get(sid);
  if (!portIn) return { type: "nothing" };
  const reference = (await filings.ofSid(sid))?.reference ?? null;
  return { type: "found", reference, filed: createdAt(portIn.date_created) };
};

/** Follows a request that was created elsewhere like one of ours; nothing changes at Twilio. */
export const adoptOrder = async (parts: FilingParts, id: string, reference: string): Promise<Order[]> => {
  const { filings, requests, reading, options } = parts;
  const sid = sidOf(id);
  const portIn = await requests.get(sid);
  if (!portIn) return [];
  const numbers = (portIn.phone_numbers ?? []).map(({ phone_number: number }) => number);
  await filings.adopt(reference, numbers, sid, createdAt(portIn.date_created) ?? options.clock.now());
  return [await reading.read((await filings.ofSid(sid))?.reference ?? reference, sid)];
};
