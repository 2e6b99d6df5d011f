import { CarrierUnreachable, type Looked } from "../../../src/runtime/ports.ts";
import { day, hour } from "./carrier-time.ts";
import { livesOf } from "./life.ts";
import { magicOf } from "./magic.ts";
import { firstElsewhere, type OrderFile } from "./order-file.ts";
import { words } from "./words.ts";

/** Orders that somebody filed elsewhere a day and a half ago: a hundred of them, SBX-900000 to SBX-900099. */
const count = 100;
const ago = 1.5 * day;
const unreachableFor = 2 * hour;

const numberOf = (id: string): number => Number(/\d+$/.exec(id)?.[0]);

/** The magic number NPA-555-01NN that the last two digits name, and an ordinary one beside it. */
const numbersOf = (id: number): string[] => {
  const magic = `+121255501${String(id - firstElsewhere).padStart(2, "0")}`;
  return [...new Set([magic, "+12125550110"])];
};

const isElsewhere = (id: number): boolean =>
  id >= firstElsewhere &&
  id < firstElsewhere + count &&
  numbersOf(id).every((number) => magicOf(number).habit?.type !== "refused");

/** What the sandbox has under an id of its own. */
export const lookAt = (file: OrderFile, orderId: string, now: number): Looked => {
  const id = numberOf(orderId);
  const known = file.order(id);
  if (known) return { type: "found", reference: known.filing, filed: null };
  if (!isElsewhere(id)) return { type: "nothing" };
  const isAway = numbersOf(id).some((number) => magicOf(number).habit?.type === "unreachable");
  if (isAway && now - file.tried(orderId.toUpperCase(), now) < unreachableFor)
    throw new CarrierUnreachable(words.silent);
  return { type: "found", reference: null, filed: now - ago };
};

/** Lets an order that was filed elsewhere live on under a reference of ours. Runs within a transaction of the file. */
export const adoptOrder = (file: OrderFile, orderId: string, reference: string, now: number): void => {
  const id = numberOf(orderId);
  if (file.order(id) || !isElsewhere(id)) return;
  const numbers = numbersOf(id).map((number) => ({ number, pin: null }));
  const filing = { reference, numbers, filed: now - ago, attempt: 1, wished: null, signed: true };
  for (const [index, timeline] of livesOf(filing).entries())
    file.add(reference, 1, timeline, index === 0 ? id : null);
};
