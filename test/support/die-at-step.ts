import { appendFileSync } from "node:fs";
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { DatabaseSync, StatementSync } from "node:sqlite";

/**
 * Loaded before the program: ends the process the hard way at the step `DIE_AT_STEP` names. A step is the moment
 * before or after something that lasts: a change to a database, a renamed file, a block printed. With `STEPS_TO`, the
 * steps are written to that file, so that a test knows how many there are.
 */
const dieAt = Number(process.env.DIE_AT_STEP ?? Number.POSITIVE_INFINITY);
const stepsTo = process.env.STEPS_TO;
let steps = 0;

const step = (name: string): void => {
  steps += 1;
  if (stepsTo) appendFileSync(stepsTo, `${name.replace(/\s+/g, " ").slice(0, 60)}\n`);
  if (steps === dieAt) process.kill(process.pid, "SIGKILL");
};

const around = <T extends object, Name extends keyof T>(
  target: T,
  name: Name,
  what: (self: unknown, values: unknown[]) => string | null,
): void => {
  const original = target[name] as (...values: unknown[]) => unknown;
  target[name] = function (this: unknown, ...values: unknown[]): unknown {
    const did = what(this, values);
    if (did === null) return original.apply(this, values);
    step(`before ${did}`);
    const result = original.apply(this, values);
    if (result instanceof Promise) return result.finally(() => step(`after ${did}`));
    step(`after ${did}`);
    return result;
  } as T[Name];
};

/** The clock ticks as it likes; what a tick only looks at is no step, so that runs have nearly the same steps. */
const ticks = /"(?:leases|cursors)"/;
const changed = { exec: false, prepared: false };

const changing = (by: "exec" | "prepared", sql: string): string | null => {
  if (/^\s*begin\b/i.test(sql)) changed[by] = false;
  if (/^\s*commit\b/i.test(sql)) return changed[by] ? sql : null;
  if (!/^\s*(?:insert|update|delete)\b/i.test(sql) || ticks.test(sql)) return null;
  changed.exec = true;
  changed.prepared = true;
  return sql;
};

const prepared = (self: unknown): string | null => changing("prepared", (self as StatementSync).sourceSQL);

around(DatabaseSync.prototype, "exec", (_, [sql]) => changing("exec", String(sql)));
around(StatementSync.prototype, "run", prepared);
around(StatementSync.prototype, "all", prepared);
around(promises, "rename", () => "rename");
around(process.stdout, "write", (_, [text]) => `print ${String(text).trim().slice(0, 30)}`);
syncBuiltinESMExports();
