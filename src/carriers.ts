import { openSandbox, type Sandbox } from "../adapters/carriers/sandbox/sandbox.ts";
import type { Config } from "./config.ts";
import type { Log } from "./runtime/log.ts";
import type { Carrier, Clock, DocumentStore } from "./runtime/ports.ts";

export type CarriersOptions = {
  config: Config;
  clock: Clock;
  /** How much faster than real time the sandbox carrier lives. */
  speed: number;
  documents: Pick<DocumentStore, "read">;
  log: Log;
};

/** The carriers of this process, by key, and the one that new requests are filed with. */
export type Carriers = {
  all: Record<string, Carrier>;
  chosen: string;
  sandbox: Sandbox;
  close(): void;
};

/** The sandbox is always there, for requests that were filed with it. */
export const openCarriers = ({ config, clock, speed }: CarriersOptions): Carriers => {
  const sandbox = openSandbox({ folder: config.DATA_DIR, clock, speed });
  const opened: Carrier[] = [sandbox];
  return {
    all: Object.fromEntries(opened.map((each) => [each.capabilities.key, each])),
    chosen: config.CARRIER,
    sandbox,
    close: () => sandbox.close(),
  };
};
