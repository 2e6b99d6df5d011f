import type { Readable, Writable } from "node:stream";
import type { Person } from "../../src/core/event.ts";

export type TerminalOptions = {
  input: Readable;
  output: Writable;
  /** A person sits at a terminal; otherwise lines come from a pipe and are printed as if typed. */
  interactive: boolean;
  /** Used where the output does not tell its own width. Lines are at most 100 columns wide. */
  columns?: number;
  /** Bold and dim; the caller has looked at the terminal and at NO_COLOR. */
  colour: boolean;
  agency: string;
  person: Person;
  conversation: string;
  /** Where documents are written that are handed out; without it only their names are told. */
  folder?: string;
  /** An id never given before, for each thing the person does. */
  nextId(): string;
  /** Called when the input has ended by itself and everything it asked for is done. */
  onIdle?(): Promise<void>;
  /** Aborted when the process is asked to end: what was typed so far is sent, then `run` resolves. */
  stop?: AbortSignal;
};
