import { z } from "zod";

/**
 * Where reading goes on, in milliseconds. `swept` is when the whole list was last read (our clock) and `listed` the newest
 * change it showed (Telnyx's clock); Telnyx counts whole seconds, so `told` names what it showed of that one. `heard` is
 * the newest event, and `seen` the ids of the latest ones.
 */
const cursorShape = z.strictObject({
  swept: z.number(),
  listed: z.number(),
  told: z.array(z.string()),
  heard: z.number(),
  seen: z.array(z.string()),
});
export type Cursor = z.infer<typeof cursorShape>;

const beginning: Cursor = { swept: 0, listed: 0, told: [], heard: 0, seen: [] };

export const readCursor = (text: string): Cursor => {
  if (text === "") return beginning;
  try {
    return cursorShape.parse(JSON.parse(text));
  } catch (error) {
    const hint = 'Pass the one changes() gave, or "" to begin.';
    throw new Error(`"${text.slice(0, 80)}" is no cursor of Telnyx. ${hint}`, { cause: error });
  }
};

export const writeCursor = (cursor: Cursor): string => JSON.stringify(cursor);
