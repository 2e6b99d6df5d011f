import type { RowsReading, TableReading } from "../core/table-reading.ts";
import { type Told, toldLater } from "../core/told.ts";
import { type ChildAnswer, decodeAnswer, encodeTask } from "./child-message.ts";
import { type ReadingLimits, readingLimits } from "./reading-limits.ts";
import { type Refusal, readingWords } from "./reading-words.ts";
import { runChild } from "./run-child.ts";
import { waitingLine } from "./waiting-line.ts";

type Refused = { ok: false } & Told;

const refused = (reason: Refusal): Refused => ({
  ok: false,
  ...toldLater(() => readingWords[reason]),
});

const createReading = (limits: ReadingLimits) => {
  const line = waitingLine(2);
  const { table, text: _text, picture: _picture, answerBytes, ...bounds } = limits;

  return (type: "read-table" | "read-rows", bytes: Uint8Array): Promise<ChildAnswer | Refused> =>
    line(async () => {
      const task = { type, bounds: { ...bounds, milliseconds: table.milliseconds } };
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
      if (answer.type !== "refused") return answer;
      return refused(answer.reason === "too-much" ? "too-much-table" : answer.reason);
    });
};

/** Reads the numbers of spreadsheets, each in a process of its own that lives as long as the reading, two at once. */
export const createTableReader = (limits: ReadingLimits = readingLimits) => {
  const read = createReading(limits);
  return async (bytes: Uint8Array): Promise<TableReading> => {
    const answer = await read("read-table", bytes);
    if ("ok" in answer) return answer;
    if (answer.type !== "table" || !answer.column.ok || answer.column.text === "")
      return refused("no-numbers");
    const { ok: _ok, ...column } = answer.column;
    return { ok: true, ...column };
  };
};

/** The same for spreadsheets in which numbers stand beside people: their rows as text. */
export const createRowsReader = (limits: ReadingLimits = readingLimits) => {
  const read = createReading(limits);
  return async (bytes: Uint8Array): Promise<RowsReading> => {
    const answer = await read("read-rows", bytes);
    if ("ok" in answer) return answer;
    if (answer.type !== "rows" || answer.rows.length === 0) return refused("no-numbers");
    return { ok: true, rows: answer.rows };
  };
};
