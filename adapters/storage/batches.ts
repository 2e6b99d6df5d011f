/** Rows of one statement; well below the number of parameters either engine takes. */
const most = 500;

/** The rows in their order, as many together as one statement takes. */
export const batches = <T>(rows: T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / most) }, (_, index) =>
    rows.slice(index * most, (index + 1) * most),
  );
