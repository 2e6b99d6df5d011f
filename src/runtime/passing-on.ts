import type { EffectOf } from "../core/effect.ts";
import { done, type Performed } from "./performed.ts";
import type { StoredEffect } from "./ports.ts";
import type { TurnRunner } from "./turn-runner.ts";

/** Says in a request's own conversation what somebody did in another: a turn there, once. */
export const createPassingOn =
  ({ runner }: { runner: TurnRunner }) =>
  async ({ agency, key, id }: StoredEffect, effect: EffectOf<"pass-on">): Promise<Performed> => {
    const { sid, by: person, news } = effect;
    await runner.run("effect", { id: key, agency, type: "passed-on", sid, person, news }, id);
    return done;
  };
