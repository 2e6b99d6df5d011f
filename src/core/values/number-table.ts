/** A pasted table: how its cells are divided and which columns hold no phone numbers. */
export type NumberTable = { delimiter: string; others: number[] };

/** Where each cell of a line starts and ends; a delimiter within double quotes divides nothing. */
const cellsOf = (line: string, delimiter: string): [number, number][] => {
  const cells: [number, number][] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at <= line.length; at += 1) {
    if (line[at] === '"') quoted = !quoted;
    if (at < line.length && (quoted || line[at] !== delimiter)) continue;
    cells.push([start, at]);
    start = at + 1;
  }
  return cells;
};

const phoneColumn =
  /phone|tel\b|telephone|mobile|cell|btn|\bdids?\b|\btns?\b|msisdn|fax|\bnumbers?\b|\blines?\b/iu;
const surelyPhone = /phone|telephone|mobile|cell\b|btn|\bdids?\b|\btns?\b|msisdn|fax/iu;
const otherColumn =
  /account|acct|invoice|order|ticket|\bref|customer|client|\bid\b|\bpin\b|ssn|\bein\b|imei|\bsim\b|iccid|\besn\b|meid|zip|postal|date|amount|balance|qty|quantity|\bext|total|charge|cost|price|passcode|serial|street|address|year|#\s*$/iu;

/** Reads the header of a table, or undefined when the line is none. */
export const readHeader = (line: string): NumberTable | undefined => {
  if (/\d{3}/u.test(line)) return undefined;
  const delimiter = ["\t", ",", ";", "|"].find((candidate) => line.includes(candidate));
  if (delimiter === undefined) return undefined;
  const names = cellsOf(line, delimiter).map(([start, end]) => line.slice(start, end));
  const others = names.flatMap((name, index) =>
    otherColumn.test(name) && !surelyPhone.test(name) ? [index] : [],
  );
  const hasNumbers = names.some((name, index) => phoneColumn.test(name) && !others.includes(index));
  return hasNumbers && names.every((name) => name.length <= 40) ? { delimiter, others } : undefined;
};

/** The stretches of a line that belong to columns without phone numbers. */
export const otherCells = (line: string, table: NumberTable | undefined): [number, number][] => {
  if (table === undefined || !line.includes(table.delimiter)) return [];
  const cells = cellsOf(line, table.delimiter);
  return table.others.flatMap((index) => {
    const cell = cells[index];
    return cell === undefined ? [] : [cell];
  });
};
