const esc = "\u001b";
const pieces = new RegExp(`${esc}\\[\\d*[A-Z]|\\n|\\r|[^${esc}\\r\\n]+`, "g");
const movement = new RegExp(`^${esc}\\[(\\d*)([A-Z])$`);

/** The rows that a screen shows of what was written to it: text, new lines, and the cursor moved up and cleared. */
export const screenOf = (written: string): string[] => {
  const rows = [""];
  let [row, column] = [0, 0];
  for (const [piece] of written.matchAll(pieces)) {
    const [, count = "", code = ""] = movement.exec(piece) ?? [];
    const before = (rows[row] ?? "").slice(0, column).padEnd(column);
    if (piece === "\n") [row, column] = [row + 1, 0];
    else if (piece === "\r") column = 0;
    else if (code === "A") row -= Number(count || 1);
    else if (code === "G") column = Number(count || 1) - 1;
    else if (code === "J") rows.splice(row, rows.length, before);
    else {
      rows[row] = before + piece + (rows[row] ?? "").slice(column + piece.length);
      column += piece.length;
    }
  }
  return Array.from(rows, (each = "") => each.trimEnd());
};
