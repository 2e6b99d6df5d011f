import { openSqlite } from "../adapters/storage/sqlite.ts";
import type { PortRequest } from "../src/core/port-request.ts";
import { entropy } from "../src/runtime/entropy.ts";
import { keyring } from "../src/runtime/keyring.ts";
import type { Log } from "../src/runtime/log.ts";
import type { TurnRecord } from "../src/runtime/ports.ts";
import { createTurnRunner, type Happening } from "../src/runtime/turn-runner.ts";
import { outcomeOf, script, threeNumbers, turnOf, world } from "./port-script.ts";
import { timed } from "./samples.ts";
import { inScratchFolder } from "./scratch-folder.ts";

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The sealing keys of every run; as text for the settings. */
export const benchKeyText = `bench:${Buffer.alloc(32, 7).toString("base64")}`;
export const benchKeys = keyring({ keys: { bench: Buffer.alloc(32, 7) }, active: "bench" });

/** Told what is done, in order. */
export type Watcher = {
  /** One turn: what it stored, and how many milliseconds it took. */
  turn(label: string, record: TurnRecord, took: number): void;
  /** An effect was done, of which nothing is told. */
  finished?(effect: number): void;
};

const nothing = { done: [], now: 0, busy: [], limit: 0 };

const labelOf = (happening: Happening): string => {
  const [line = ""] = happening.type === "said" ? happening.text.split("\n") : [happening.type];
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
};

/** The real turn runner on real records; effects are answered by plain values and are no part of what is measured. */
export const openEngine = async (folder: string, watcher: Watcher) => {
  const store = await openSqlite(folder, benchKeys);
  let stored: TurnRecord | null = null;
  const runner = createTurnRunner({
    store: {
      ...store,
      commit: (turn) => {
        stored = turn;
        return store.commit(turn);
      },
    },
    world,
    clock: { now: () => Date.now() },
    entropy,
    log: silent,
  });

  const run = async (source: string, happening: Happening, completes?: number): Promise<TurnRecord> => {
    const took = await timed(() => runner.run(source, happening, completes));
    const record = stored;
    stored = null;
    if (!record)
      throw new Error(`Turn ${happening.id} stored nothing; give it an id that was not used before.`);
    watcher.turn(labelOf(happening), record, took);
    return record;
  };

  /** Answers effects until none is left. What nothing comes back from is only finished. */
  const answer = async (turn: TurnRecord): Promise<TurnRecord> => {
    let last = turn;
    for (;;) {
      const due = await store.dueEffects(Number.MAX_SAFE_INTEGER, [], 100);
      if (due.length === 0) return last;
      for (const { id, key, effect } of due) {
        const outcome = outcomeOf(effect, key, last.request?.state ?? null);
        if (outcome) {
          last = await run("effect", outcome, id);
          continue;
        }
        await store.takeEffects({ ...nothing, done: [id] }, () => []);
        watcher.finished?.(id);
      }
    }
  };

  return {
    store,
    /** A whole port-in of these numbers, from /port to the carrier's confirmation; its records as they end. */
    playPort: async (name: string, numbers: string, until = "in-review"): Promise<TurnRecord> => {
      let record: TurnRecord | null = null;
      for (const [index, text] of script(numbers).entries()) {
        record = await answer(await run("bench", turnOf(text, `${name}-${index}`, `bench:${name}`)));
        if (text === until) return record;
      }
      const status = record?.request?.state.status;
      if (record && status === until) return record;
      throw new Error(`The scripted port-in ended as "${status}"; bring bench/port-script.ts up to date.`);
    },
    close: () => store.close(),
  };
};

/** A request as a port leaves it when it was filed. */
export const filedRequest = (): Promise<PortRequest> =>
  inScratchFolder(async (folder) => {
    const engine = await openEngine(folder, { turn: () => undefined });
    const { request } = await engine.playPort("template", threeNumbers);
    await engine.close();
    if (!request) throw new Error("The scripted port-in has no request.");
    return request.state;
  });
