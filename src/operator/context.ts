import type { OperatorRecords } from "../../adapters/storage/operator-records.ts";
import type { Capabilities } from "../core/carrier.ts";
import { type Context, contextAt } from "../core/item.ts";
import type { PortRequest } from "../core/port-request.ts";
import type { World } from "../core/turn.ts";
import type { Keyring } from "../runtime/ports.ts";

/** What every verb may look at. `now` is in milliseconds, `zone` the IANA name of the zone times are shown in. */
export type OperatorContext = {
  records: OperatorRecords;
  world: Pick<World, "checklist" | "carriers">;
  now: number;
  zone: string;
  dataFolder: string;
  /** The keys of the installation; throws a sentence where they are not to be had. */
  keyring(): Pick<Keyring, "isSigned">;
};

/** What a verb says: text piece by piece, so that it need not be in memory at once, or why it cannot. */
export type Outcome =
  /** A `problem` is told after the text, and makes the exit code 1. */
  | { ok: true; text: AsyncIterable<string> | Iterable<string>; problem?: string }
  | { ok: false; sentence: string; near?: { sid: string; status: string; name: string }[] };

/** The receiving carrier of a request; one that is no longer configured is called by its key. */
const carrierOf = (request: PortRequest, { world }: OperatorContext): Capabilities => {
  const [known, other] = [world.carriers[request.carrier], Object.values(world.carriers)[0]];
  if (known) return known;
  if (!other) throw new Error("The operator's command line needs the capabilities of at least one carrier.");
  return { ...other, key: request.carrier, name: request.carrier, test: false };
};

/** What the items of the checklist may look at when they show their answers. */
export const itemContext = (request: PortRequest, context: OperatorContext): Context =>
  contextAt(request, carrierOf(request, context), context.now);
