import { z } from "zod";

/**
 * Where reading goes on, in milliseconds. `swept` is when the whole list was last read (our clock), and `step` counts the
 * steps of the reading that is under way. `listed` is the newest change it showed (Telnyx's clock), and `told` marks what
 * it showed of the last while; events before `covered` are about nothing else. `heard` is the newest event, and `seen`
 * the ids of the latest ones. `pages` is the length of the list, `near` whether something in it may change any minute.
 */
const cursorShape = z.strictObject({
  swept: z.number(),
  step: z.number().default(0),
  pages: z.number().default(1),
  near: z.boolean().default(false),
  covered: z.number().default(0),
  listed: z.number(),
  told: z.array(z.string()),
  heard: z.number(),
  seen: z.array(z.string()),
});
export type Cursor = z.infer<typeof cursorShape>;

const beginning: Cursor = {
  swept: 0,
  step: 0,
  pages: 1,
  near: false,
  covered: 0,
  listed: 0,
  told: [],
  heard: 0,
  seen: [],
};

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
