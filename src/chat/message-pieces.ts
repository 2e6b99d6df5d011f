import type { Fact, Part } from "../core/message.ts";

/** A part that is answered by pressing something. */
export type AskingPart = Extract<Part, { type: "choices" | "secret-request" | "file-request" }>;
type ToldPart = Exclude<Part, AskingPart>;

export const isAsking = (part: Part): part is AskingPart =>
  part.type === "choices" || part.type === "secret-request" || part.type === "file-request";

/** The smallest thing a platform shows. `apart`: with air before it. A `title` stands above facts. */
export type Piece =
  | { type: "line"; text: string; apart: boolean }
  | { type: "heading" | "title"; text: string }
  | { type: "fact"; fact: Fact };

/** Short lines, such as echoes of answers, follow each other; paragraphs and lists have air around them. */
const standsApart = (text: string, before: Part | undefined): boolean =>
  before?.type === "list" || (before?.type === "text" && Math.max(text.length, before.text.length) > 60);

/** A line of a letter that names one thing: "Current carrier: Verizon". Those that follow each other are one block. */
const namesOne = (paragraph: string | undefined): boolean => /^[^:.]{3,40}: \S/.test(paragraph ?? "");

/** A part that only tells, in pieces; `before` is the part above it. */
export const piecesOf = (part: ToldPart, before: Part | undefined): Piece[] => {
  switch (part.type) {
    case "text":
      return [{ type: "line", text: part.text, apart: standsApart(part.text, before) }];
    case "list":
      return part.items.map((item, index) => ({
        type: "line",
        text: `${part.ordered ? `${index + 1}.` : "•"} ${item}`,
        apart: false,
      }));
    case "facts":
      return [
        ...(part.title === undefined || part.title === ""
          ? []
          : [{ type: "title" as const, text: part.title }]),
        ...part.facts.map((fact): Piece => ({ type: "fact", fact })),
      ];
    case "file":
      return [{ type: "line", text: `${part.title}: ${part.document.name}`, apart: false }];
    case "letter":
      return [
        { type: "heading", text: part.title },
        ...part.paragraphs.map(
          (text, index): Piece => ({
            type: "line",
            text,
            apart: !namesOne(text) || !namesOne(part.paragraphs[index - 1]),
          }),
        ),
      ];
  }
};

/** The parts of a run that share a row: choices after other choices are about something else. */
export const rowsOf = (run: AskingPart[]): AskingPart[][] => {
  const rows: AskingPart[][] = [];
  for (const part of run) {
    const row = rows.at(-1);
    if (!row || (part.type === "choices" && row.at(-1)?.type === "choices")) rows.push([part]);
    else row.push(part);
  }
  return rows;
};

/** Parts that follow each other and are answered by pressing stand together. */
export const runsOf = (parts: Part[]): (AskingPart[] | ToldPart)[] => {
  const runs: (AskingPart[] | ToldPart)[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (!isAsking(part)) runs.push(part);
    else if (Array.isArray(last)) last.push(part);
    else runs.push([part]);
  }
  return runs;
};
