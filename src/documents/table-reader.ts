import type { TableReading } from "../core/table-reading.ts";
import { decodeAnswer, encodeTask } from "./child-message.ts";
import { type ReadingLimits, readingLimits } from "./reading-limits.ts";
import { type Refusal, readingWords } from "./reading-words.ts";
import { runChild } from "./run-child.ts";
import { waitingLine } from "./waiting-line.ts";

const refused = (reason: Refusal): TableReading => ({ ok: false, sentence: readingWords[reason] });

/** Reads the numbers of spreadsheets, each in a process of its own that lives as long as the reading, two at once. */
export const createTableReader = (limits: ReadingLimits = readingLimits) => {
  const line = waitingLine(2);
  const { table, text: _text, picture: _picture, answerBytes, ...bounds } = limits;

  return (bytes: Uint8Array): Promise<TableReading> =>
    line(async () => {
      const task = { type: "read-table" as const, bounds: { ...bounds, milliseconds: table.milliseconds } };
      const outcome = await runChild({
        kind: "table",
        input: encodeTask(task, [bytes]),
        limits: table,
        answerBytes,
      });
      if (outcome.type === "stopped")
        return refused(outcome.why === "time" ? "too-slow-table" : "too-much-table");
      if (outcome.type === "died") return refused("too-much-table");
      const answer = decodeAnswer(outcome.bytes);
      if (answer.type === "refused")
        return refused(answer.reason === "too-much" ? "too-much-table" : answer.reason);
      if (answer.type !== "table" || !answer.column.ok || answer.column.text === "")
        return refused("no-numbers");
      const { ok: _ok, ...column } = answer.column;
      return { ok: true, ...column };
    });
};
