import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { onOneLine } from "../answering-person.ts";
import { dataFolder } from "../data-folder.ts";
import { readRecords } from "../journey-records.ts";
import { leaksIn } from "../planted-secrets.ts";
import { startPortside } from "../portside-process.ts";
import { endingOf } from "./ending.ts";
import type { MakePlayer, Step } from "./story.ts";

/** Milliseconds without a word after which the program has said all it has to say. */
const quiet = 400;

/** The real program, started in a terminal of its own with pipes for a keyboard and a screen; its clock is everybody's. */
export const processPlayer: MakePlayer = async (bill, environment = {}) => {
  const data = dataFolder();
  const elsewhere = dataFolder();
  const path = join(elsewhere.folder, "bill.pdf");
  writeFileSync(path, await bill);
  const process = startPortside({ folder: data.folder, environment });
  const records = () => readRecords(data.folder);

  /** Waits until everything is said, and nothing is left to be carried out. */
  const settle = async (): Promise<void> => {
    for (let tries = 0; tries < 100; tries += 1) {
      const before = process.transcript();
      await wait(quiet);
      if (process.transcript() === before && records().effects.length === 0) return;
    }
    throw new Error(`It does not come to rest:\n${process.transcript().slice(-2000)}`);
  };

  const type = async (line: string): Promise<void> => {
    const typedAt = process.transcript().length - 1;
    process.write(`${line}\n`);
    if (!(await process.until(() => process.transcript().includes("\n> ", typedAt))))
      throw new Error(`A line was not read: ${process.errors()}`);
    await settle();
  };

  const markBefore = (label: string): string | undefined =>
    /(\d+|[a-z])$/.exec(onOneLine(process.transcript()).split(`) ${label}`).at(-2) ?? "")?.[1];

  /** The mark before a label, the last time it was offered; on a busy machine a choice may come after a rest. */
  const markOf = async (label: string): Promise<string> => {
    await process.until(() => markBefore(label) !== undefined);
    const mark = markBefore(label);
    if (mark === undefined) throw new Error(`No choice "${label}":\n${process.transcript().slice(-2000)}`);
    return mark;
  };

  const play = async (step: Step): Promise<void> => {
    switch (step.do) {
      case "begin":
        await type("/port");
        return;
      case "press":
        await type(await markOf(step.label));
        return;
      case "say":
        await type(step.text.includes("\n") ? `"""\n${step.text}\n"""` : step.text);
        return;
      case "bill":
        await type(path);
        await wait(quiet);
        await settle();
        return;
      case "secret":
        await type(step.value);
        return;
      case "form":
      case "pass":
        throw new Error(`"${step.do}" is not played with the real program.`);
    }
  };

  const firstSid = () => records().requests[0]?.sid ?? "PR-0000-0000";
  return {
    platform: "terminal",
    ways: {
      begin: "/port",
      press: "number of a choice",
      say: "line",
      bill: "path of a file",
      secret: "hidden input",
      form: "one field after the other",
    },
    play,
    request: async () => records().requests[0] ?? null,
    hear: async () => {
      await wait(quiet);
      await settle();
    },
    said: async () => onOneLine(process.transcript()),
    saidAlone: async () => onOneLine(process.transcript()),
    ending: () => {
      const { requests, history } = records();
      const kept = history.map((row) => ({ ...row, at: 0, by: "" }));
      return endingOf(
        { request: async () => requests[0] ?? null, history: async () => kept },
        "",
        firstSid(),
      );
    },
    leaks: (secret) => process.transcript().includes(secret) || leaksIn(data.folder).length > 0,
    close: async () => {
      process.kill("SIGKILL");
      await process.ended;
      data.remove();
      elsewhere.remove();
    },
  };
};
