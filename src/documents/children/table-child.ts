import { numberColumn } from "../../core/values/number-column.ts";
import { longestCell, mostCells, mostRows } from "../child-message.ts";
import { fileKind } from "../file-kind.ts";
import { csvRows } from "./csv-rows.ts";
import { serveOne, type Work } from "./serve-one.ts";
import { xlsxRows } from "./xlsx-rows.ts";

/** Bytes a workbook may unfold to, and what is looked at of a table. */
const unpacked = 120 * 1024 * 1024;
const rows = 150_000;
const columns = 100;

const readTable: Work = async (task, [bytes = Buffer.alloc(0)]) => {
  const cells =
    fileKind(bytes) === "zip"
      ? xlsxRows(bytes, { unpacked, rows, columns })
      : csvRows(bytes, { rows, columns });
  if (task.type === "read-table") return { type: "table", column: numberColumn(cells) };
  const cut = (row: string[]): string[] => row.slice(0, mostCells).map((cell) => cell.slice(0, longestCell));
  return { type: "rows", rows: cells.slice(0, mostRows).map(cut) };
};

await serveOne(readTable, () => "broken-table");
