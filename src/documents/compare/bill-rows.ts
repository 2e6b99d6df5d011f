import type { BillPage, BillText, TextRun } from "../../core/bill.ts";

/**
 * Text that stands together on a line, up to the next wide gap. `confidence` is that of its least certain word, 100
 * where nothing had to be recognised.
 */
export type Cell = {
  text: string;
  page: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  confidence: number;
};

/** The cells of one line of a page, from left to right. */
export type Row = { page: number; cells: Cell[] };

type Piece = Omit<Cell, "page">;
type OpenRow = { bottom: number; pieces: Piece[] };

const mostRuns = 20_000;
const longestCell = 1000;
const farthest = 1_000_000;
/** Leaders from a label to its value, rules and borders. */
const filling = /^[\s.:|_=~…·-]+$/;
const wideSpaces = /\t|\s{3,}/;

function cleaned(text: string): string {
  return text
    .replace(/[[\p{Cf}\p{Cc}\p{Cs}]--[\t\n]]/gv, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\n/g, " ");
}

/** A run, or its parts where columns were written with spaces; their places follow from their share of the letters. */
function piecesOf(run: TextRun, confidence: number): Piece[] {
  const text = cleaned(run.text);
  const width = Math.max(run.width, 0);
  const height = Math.max(run.height, 1);
  const bounds = { top: run.y, bottom: run.y + height, confidence };
  if (!wideSpaces.test(text.trim()) && !/^\s/.test(text))
    return [{ ...bounds, text, left: run.x, right: run.x + width }];
  const step = width / text.length;
  return [...text.matchAll(/\S+(?:\s{1,2}\S+)*/g)].map((part) => ({
    ...bounds,
    text: part[0],
    left: run.x + part.index * step,
    right: run.x + (part.index + part[0].length) * step,
  }));
}

function isPlaced({ x, y, width, height }: TextRun): boolean {
  return [x, y, width, height].every((value) => Number.isFinite(value) && Math.abs(value) < farthest);
}

function medianHeight(pieces: Piece[]): number {
  const heights = pieces.map((piece) => piece.bottom - piece.top).sort((one, other) => one - other);
  return heights[Math.floor(heights.length / 2)] ?? 10;
}

/** Pieces on one base line. In a picture the base line may climb or fall, so each piece is held against its neighbour. */
function openRows(pieces: Piece[], how: BillPage["how"]): OpenRow[] {
  const isPicture = how === "picture";
  const tolerance = isPicture ? Math.max(2, medianHeight(pieces) * 0.5) : 3;
  const rows: OpenRow[] = [];
  const near = new Map<number, Set<OpenRow>>();
  const shelf = (bottom: number) => Math.floor(bottom / tolerance);
  const put = (row: OpenRow) => {
    const at = shelf(row.bottom);
    const there = near.get(at) ?? new Set();
    near.set(at, there.add(row));
  };
  for (const piece of [...pieces].sort((one, other) => one.left - other.left)) {
    const at = shelf(piece.bottom);
    const candidates = [at - 1, at, at + 1].flatMap((index) => [...(near.get(index) ?? [])]);
    const distance = (row: OpenRow) => Math.abs(row.bottom - piece.bottom);
    const [row] = candidates
      .filter((each) => distance(each) <= tolerance)
      .sort((one, other) => distance(one) - distance(other));
    if (row === undefined) {
      const opened = { bottom: piece.bottom, pieces: [piece] };
      rows.push(opened);
      put(opened);
      continue;
    }
    row.pieces.push(piece);
    if (isPicture) {
      near.get(shelf(row.bottom))?.delete(row);
      row.bottom = piece.bottom;
      put(row);
    }
  }
  return rows;
}

/** The same word drawn twice, for a shadow or for bold letters. */
function isShadow(piece: Piece, previous: Piece | undefined): boolean {
  return (
    previous !== undefined &&
    previous.text === piece.text &&
    piece.left < (previous.left + previous.right) / 2
  );
}

function cellsOf(pieces: Piece[], page: number, how: BillPage["how"], usual: number): Cell[] {
  const cells: Cell[] = [];
  let previous: Piece | undefined;
  for (const piece of pieces) {
    if (isShadow(piece, previous)) continue;
    previous = piece;
    const cell = cells.at(-1);
    const height = how === "picture" ? usual : piece.bottom - piece.top;
    const gap = cell === undefined ? Number.POSITIVE_INFINITY : piece.left - cell.right;
    if (cell === undefined || gap > Math.max(8, height * 1.1)) {
      cells.push({ ...piece, page });
      continue;
    }
    const space = how === "picture" || gap > height * 0.12 ? " " : "";
    if (cell.text.length < longestCell) cell.text += space + piece.text;
    if (/[\p{L}\p{N}]/u.test(piece.text)) cell.confidence = Math.min(cell.confidence, piece.confidence);
    cell.right = Math.max(cell.right, piece.right);
    cell.top = Math.min(cell.top, piece.top);
    cell.bottom = Math.max(cell.bottom, piece.bottom);
  }
  return cells
    .map((cell) => ({ ...cell, text: cell.text.slice(0, longestCell).replace(/\s+/g, " ").trim() }))
    .filter(({ text }) => !filling.test(text));
}

function rowsOfPage(page: BillPage, number: number): Row[] {
  const pieces = page.runs
    .slice(0, mostRuns)
    .filter((run) => isPlaced(run) && /\S/.test(run.text))
    .flatMap((run) => piecesOf(run, page.how === "picture" ? (run.confidence ?? 0) : 100))
    .filter((piece) => /\S/.test(piece.text));
  const usual = medianHeight(pieces);
  return openRows(pieces, page.how)
    .sort((one, other) => (one.pieces[0]?.bottom ?? 0) - (other.pieces[0]?.bottom ?? 0))
    .map((row) => ({ page: number, cells: cellsOf(row.pieces, number, page.how, usual) }));
}

/** The lines of a statement from top to bottom, rebuilt from where its words stand. Pages count from 1. */
export function rowsOf(text: BillText): Row[] {
  return text.pages.flatMap((page, index) => rowsOfPage(page, index + 1));
}
