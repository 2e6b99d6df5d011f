import { askedKey } from "../core/asks.ts";
import type { Records } from "./parts.ts";
import type { Refusal } from "./rights.ts";

/**
 * True for somebody without rights who was asked for something in this agency: they are listened to, and the request
 * decides what of it is taken from them.
 */
export const isAskedHere = async (
  records: Pick<Records, "note">,
  agency: string,
  person: string,
  refusal: Refusal,
): Promise<boolean> =>
  (refusal === "may-not" || refusal === "may-only-look") &&
  (await records.note(agency, askedKey(person))) !== null;
