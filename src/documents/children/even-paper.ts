/** Pixels of a square of which the paper's brightness is taken, and how much of it may be ink. */
const side = 16;
const ink = 0.35;

/** What is darker than this share of the usual paper is no paper: a photo's table, a bar with white letters, thick letters. */
const darkest = 0.66;

/** In a grainy picture what is brighter than this share of the paper is its grain. */
const grain = 0.94;

/** Between these lies grain, or the edges of letters; more of it than this share is grain. */
const almostPaper = [190, 250] as const;
const mostEdges = 0.1;

/** The share of the pixels that are surely ink on a page with writing, and what is too bright to be any. */
const leastInk = 0.0005;
const brightestInk = 215;

const count = (counts: Uint32Array, value: number): void => {
  counts[value] = (counts[value] ?? 0) + 1;
};

/** The brightness that all but the brightest pixels of a square stay below. */
const paperOf = (
  grey: Uint8Array,
  width: number,
  left: number,
  top: number,
  across: number,
  down: number,
) => {
  const counts = new Uint32Array(256);
  for (let y = top; y < top + down; y += 1) {
    for (let x = left; x < left + across; x += 1) count(counts, grey[y * width + x] ?? 0);
  }
  let rest = across * down * ink;
  for (let value = 255; value > 0; value -= 1) {
    rest -= counts[value] ?? 0;
    if (rest <= 0) return value;
  }
  return 0;
};

/**
 * Makes grain white and faint ink black. A picture without grain keeps the edges of its letters: without them, letters
 * that stand exactly under each other are taken for the rules of a table and left out.
 */
const sharpen = (grey: Uint8Array): void => {
  const counts = new Uint32Array(256);
  for (const value of grey) count(counts, value);
  const between = counts.slice(almostPaper[0], almostPaper[1]).reduce((sum, pixels) => sum + pixels, 0);
  const white = between > grey.length * mostEdges ? 255 * grain : 255;
  let rest = grey.length * leastInk;
  const found = counts.findIndex((pixels) => {
    rest -= pixels;
    return rest <= 0;
  });
  const black = found > brightestInk ? 0 : Math.max(0, found);
  const shades = counts.map((_, value) =>
    Math.min(255, Math.max(0, Math.round(((value - black) * 255) / (white - black)))),
  );
  for (let index = 0; index < grey.length; index += 1) grey[index] = shades[grey[index] ?? 0] ?? 255;
};

/**
 * Makes the paper as bright everywhere, in place: shadows, folds and shaded bands, which a recogniser takes for
 * pictures, disappear from under the letters, and the letters become black. `grey` holds one byte a pixel.
 */
export const evenPaper = (grey: Uint8Array, width: number, height: number): void => {
  const columns = Math.max(1, Math.ceil(width / side));
  const rows = Math.max(1, Math.ceil(height / side));
  const paper = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [left, top] = [column * side, row * side];
      const [across, down] = [Math.min(side, width - left), Math.min(side, height - top)];
      paper[row * columns + column] = paperOf(grey, width, left, top, across, down);
    }
  }
  const usual = [...paper].sort((one, other) => one - other)[Math.floor(paper.length / 2)] ?? 255;
  const least = Math.max(1, usual * darkest);
  const at = (row: number, column: number): number => {
    const [y, x] = [Math.min(rows - 1, Math.max(0, row)), Math.min(columns - 1, Math.max(0, column))];
    const value = paper[y * columns + x] ?? usual;
    return value < least ? usual : value;
  };
  for (let y = 0; y < height; y += 1) {
    const down = (y + 0.5) / side - 0.5;
    const row = Math.floor(down);
    const low = down - row;
    for (let x = 0; x < width; x += 1) {
      const right = (x + 0.5) / side - 0.5;
      const column = Math.floor(right);
      const far = right - column;
      const over = at(row, column) * (1 - far) + at(row, column + 1) * far;
      const under = at(row + 1, column) * (1 - far) + at(row + 1, column + 1) * far;
      const index = y * width + x;
      grey[index] = Math.min(255, ((grey[index] ?? 0) * 255) / (over * (1 - low) + under * low));
    }
  }
  sharpen(grey);
};
