/** A walk through the list that is under way: what was created `since` (milliseconds), pages read, and where it goes on. */
export type Walk = { since: number; pages: number; token: string | null };

/** `seq` is the number of the last order given. */
export type PollCursor = { seq: number; walk: Walk | null };

const shape = /^(\d{0,15})(?: (\d{1,15}) (\d{1,6}) (\S{0,2000}))?$/;

/** "17", or within a walk "17 1735689600000 40 token-of-the-next-page". */
export const readPollCursor = (text: string): PollCursor => {
  const read = shape.exec(text);
  if (!read)
    throw new Error(
      `"${text.slice(0, 80)}" is no cursor of Twilio. Pass the one changes() gave, or "" to begin.`,
    );
  const [, seq = "", since, pages, token] = read;
  const walk =
    since === undefined ? null : { since: Number(since), pages: Number(pages), token: token || null };
  return { seq: Number(seq), walk };
};

export const writePollCursor = ({ seq, walk }: PollCursor): string =>
  walk === null ? String(seq) : `${seq} ${walk.since} ${walk.pages} ${walk.token ?? ""}`;
