import { quoted } from "../core/hearing/typed-text.ts";
import type { OperatorContext, Outcome } from "./context.ts";
import { jsonText } from "./json-text.ts";
import type { Command } from "./read-command.ts";
import { instant, when } from "./when.ts";

const noDeadLetter = (id: string): Outcome => ({
  ok: false,
  sentence: `There is no dead letter ${id}. "dead" shows those there are, with their ids.`,
});

/** Makes a dead letter due now. Who carries it out is the running bot, or the next one that starts. */
export const replay = async (
  { argument, json }: Command,
  { records, now, zone }: OperatorContext,
): Promise<Outcome> => {
  const id = /^#?\d{1,15}$/.test(argument) ? Number(argument.replace("#", "")) : null;
  if (id === null) return noDeadLetter(`"${quoted(argument, 40)}"`);
  const stored = await records.effect(id);
  if (!stored) return noDeadLetter(String(id));
  if (!(await records.replay(id, now))) {
    return {
      ok: false,
      sentence: `Number ${id} (${stored.effect.type}) is not a dead letter: it waits, and is tried from ${when(stored.due, zone)} on.`,
    };
  }
  const { effect, attempts } = stored;
  const lane = quoted(stored.lane);
  if (json)
    return { ok: true, text: [jsonText({ id, lane, type: effect.type, attempts, due: instant(now) })] };
  return {
    ok: true,
    text: [
      `Dead letter ${id} (${effect.type}, ${lane}) is due now.\n`,
      "If Portside is running, it tries it again within seconds; otherwise the next start does.\n",
    ],
  };
};
