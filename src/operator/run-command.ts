import type { Shelf } from "../../adapters/storage/shelf.ts";
import { createErasing } from "../runtime/erasing.ts";
import type { ErasureHelpers } from "../runtime/erasure-ports.ts";
import type { OperatorContext, Outcome } from "./context.ts";
import { dead } from "./dead.ts";
import { erase } from "./erase.ts";
import { evidence } from "./evidence.ts";
import { exportNumbers } from "./export.ts";
import { helpDocument, helpText } from "./help.ts";
import { history } from "./history.ts";
import { jsonText } from "./json-text.ts";
import { type KeyPlaces, readKeysAct } from "./keys-act.ts";
import { list } from "./list.ts";
import { allNumbers } from "./numbers.ts";
import { readBill } from "./read-bill.ts";
import type { Command } from "./read-command.ts";
import { replay } from "./replay.ts";
import { show } from "./show.ts";
import type { VerbName } from "./verbs.ts";

type Run = (command: Command, context: OperatorContext) => Promise<Outcome>;

const runs: Record<Exclude<VerbName, "help" | "read-bill" | "verify" | "move" | "keys" | "erase">, Run> = {
  list,
  show,
  history,
  evidence,
  dead,
  replay,
  export: exportNumbers,
  numbers: allNumbers,
};

/** Carries out a command. `open` opens the records, to be read or to be written; help, bills and letters need none. */
export const runCommand = async (
  command: Command,
  open: (access: "read" | "write") => Promise<OperatorContext>,
  here: Pick<OperatorContext, "now" | "zone" | "dataFolder"> & {
    bucket(): Promise<Shelf | null>;
    keys: KeyPlaces;
    erasing: { by: string; helpers: ErasureHelpers };
  },
): Promise<Outcome> => {
  const { verb, json } = command;
  if (verb === "help") return { ok: true, text: [json ? jsonText(helpDocument()) : helpText()] };
  if (verb === "read-bill") return readBill(command, here);
  if (verb === "verify") return (await import("./verify.ts")).verify(command);
  if (verb === "move")
    return (await import("./move.ts")).move(command, { ...here, bucket: await here.bucket() });
  if (verb === "erase") {
    const context = await open("write");
    const { by, helpers } = here.erasing;
    const documents = (await here.bucket()) ?? context.records.shelf;
    const clock = { now: () => Date.now() };
    const erasing = createErasing({ records: context.records, documents, clock, ...helpers });
    return erase(command, { ...context, erasing, by });
  }
  if (verb === "keys") {
    const context = await open(readKeysAct(command.argument)?.act === "list" ? "read" : "write");
    const shelf = (await here.bucket()) ?? context.records.shelf;
    return (await import("./keys.ts")).keys(command, { ...context, shelf, ...here.keys });
  }
  return runs[verb](command, await open(verb === "replay" ? "write" : "read"));
};
