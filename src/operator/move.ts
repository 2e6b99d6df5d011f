import type { MoveOptions } from "../../adapters/storage/move.ts";
import type { OperatorContext, Outcome } from "./context.ts";
import { jsonText } from "./json-text.ts";
import type { Command } from "./read-command.ts";

type Options = Pick<OperatorContext, "now" | "dataFolder"> & Pick<MoveOptions, "bucket">;

/** Connections of a move: one that writes, and one for the documents and what is asked about the tables beside it. */
const size = 2;

/** Moves what a data folder holds to Postgres. Nothing is changed here, and nothing there that was there before. */
export const move = async (
  { to: url, json }: Command,
  { now, dataFolder, bucket }: Options,
): Promise<Outcome> => {
  if (url === null || !/^postgres(?:ql)?:\/\//.test(url))
    return { ok: false, sentence: '"move" needs --to postgres://user:password@host:5432/database.' };
  const { moveToPostgres } = await import("../../adapters/storage/move.ts");
  const to = { url, size, onBroken: () => undefined };
  const moved = await moveToPostgres({ folder: dataFolder, to, bucket, now });
  if (!moved.ok) {
    const sentence = `That database holds other records (${moved.different.join(", ")}). Nothing there was changed. Use an empty database; once Portside has run on a database, there is nothing left to move.`;
    return { ok: false, sentence };
  }
  const { before, tallies, documents } = moved;
  if (json) return { ok: true, text: [jsonText({ before, documents, tables: tallies })] };
  const rows = tallies.filter((tally) => tally.rows > 0);
  return {
    ok: true,
    text: [
      before === "empty"
        ? "Moved, and compared on both sides:\n\n"
        : "It is all there already. Compared on both sides:\n\n",
      ...rows.map((tally) => `  ${tally.table}: ${tally.rows}, SHA-256 ${tally.digest.slice(0, 16)}…\n`),
      `  documents: ${documents}\n\n`,
      "Start Portside with this DATABASE_URL now, and give every process the same PORTSIDE_KEYS: the line in portside.key\n",
      "of the data folder, where none are set. Keep the folder until you have seen your requests there; carriers keep files of\n",
      "their own in it (*.sqlite), and so does the log.\n",
    ],
  };
};
